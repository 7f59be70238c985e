import {
  Button,
  Field,
  makeStyles,
  SearchBox,
  Select,
  shorthands,
  Text,
  ToggleButton,
  tokens,
} from '@fluentui/react-components';
import { type RefObject, useDeferredValue, useMemo } from 'react';
import { SEVERITIES } from '../../domain/model';
import { Footer } from '../parts/footer';
import { usePane, usePaneState } from '../parts/pane-context';
import { ViewFrame } from '../parts/view-frame';
import { NO_FILTER } from '../state/pane-state';
import { countBySeverity, distinct, filterFindings, listFindings, openFindings } from '../text/findings';
import type { CheckValue } from '../services';
import { FindingTree } from './finding-tree';
import { SeverityIcon } from './severity-icon';

/** Fluent shows what is pressed by a shade of grey alone, which few can see. */
const PRESSED = {
  ...shorthands.borderColor(tokens.colorNeutralForeground1),
  boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralForeground1}`,
};

const useStyles = makeStyles({
  chip: {
    '&[aria-pressed="true"]': PRESSED,
    '&[aria-pressed="true"]:hover': PRESSED,
    '&[aria-pressed="true"]:active': PRESSED,
  },
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  filters: { display: 'flex', flexWrap: 'wrap', gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}` },
  filter: { flex: '1 1 130px', minWidth: 0 },
  search: { maxWidth: 'none' },
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%' } },
  shown: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', minHeight: '24px' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface ChoiceProps {
  readonly label: string;
  /** Null: all. */
  readonly value: string | null;
  readonly choices: readonly { readonly value: string; readonly text: string }[];
  readonly onChoose: (value: string | null) => void;
}

/** One of what the findings are about, or all. */
function Choice({ label, value, choices, onChoose }: ChoiceProps) {
  const { t } = usePane();
  const styles = useStyles();
  return (
    <Field className={styles.filter} label={label} size="small">
      <Select
        className={styles.select}
        size="small"
        value={value ?? ''}
        onChange={(_event, data) => onChoose(data.value || null)}
      >
        <option value="">{t.text('pane.check.all')}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function Findings({ checked, scroller }: { checked: CheckValue; scroller: RefObject<HTMLElement | null> }) {
  const { t, store } = usePane();
  const styles = useStyles();
  const filter = usePaneState((state) => state.filter);
  // Typing in the search stays immediate while thousands of rows are filtered behind it.
  const applied = useDeferredValue(filter);
  const listed = useMemo(
    () => listFindings(checked.findings, (finding) => t.message(finding.message), checked.acknowledged),
    [checked, t],
  );
  const counts = useMemo(() => countBySeverity(openFindings(checked)), [checked]);
  const acknowledged = listed.filter(({ reason }) => reason !== null).length;
  const owners = useMemo(() => distinct(checked.findings.map(({ owner }) => owner)), [checked]);
  const sheets = useMemo(
    () => distinct(checked.findings.flatMap(({ cells }) => cells.map(({ sheet }) => sheet))),
    [checked],
  );
  const rules = useMemo(() => distinct(checked.findings.map(({ rule }) => rule)), [checked]);
  const shown = useMemo(() => filterFindings(listed, applied), [listed, applied]);
  const set = (change: Partial<typeof filter>) => store.dispatch({ type: 'filtered', filter: change });

  if (listed.length === 0) return <Text>{t.text('pane.check.none')}</Text>;
  return (
    <>
      <div className={styles.chips} role="group" aria-label={t.text('pane.check.counts')}>
        {SEVERITIES.map((severity) => (
          <ToggleButton
            key={severity}
            className={styles.chip}
            size="small"
            shape="circular"
            icon={<SeverityIcon severity={severity} beside />}
            checked={filter.severities.includes(severity)}
            onClick={() =>
              set({
                severities: filter.severities.includes(severity)
                  ? filter.severities.filter((other) => other !== severity)
                  : [...filter.severities, severity],
              })
            }
          >
            {`${t.number(counts[severity])} ${t.text(`pane.severity.${severity}`, { count: counts[severity] })}`}
          </ToggleButton>
        ))}
        {(acknowledged > 0 || filter.acknowledged) && (
          <ToggleButton
            className={styles.chip}
            size="small"
            shape="circular"
            checked={filter.acknowledged}
            onClick={() => set({ acknowledged: !filter.acknowledged })}
          >
            {t.text('pane.check.acknowledged', { count: acknowledged })}
          </ToggleButton>
        )}
      </div>
      <SearchBox
        className={styles.search}
        value={filter.search}
        onChange={(_event, data) => set({ search: data.value })}
        placeholder={t.text('pane.check.search')}
        aria-label={t.text('pane.check.search')}
        dismiss={{ 'aria-label': t.text('pane.check.clear') }}
      />
      <div className={styles.filters}>
        <Choice
          label={t.text('pane.check.owner')}
          value={filter.owner}
          choices={owners.map((owner) => ({ value: owner, text: owner }))}
          onChoose={(owner) => set({ owner })}
        />
        <Choice
          label={t.text('pane.check.sheet')}
          value={filter.sheet}
          choices={sheets.map((sheet) => ({ value: sheet, text: sheet }))}
          onChoose={(sheet) => set({ sheet })}
        />
        <Choice
          label={t.text('pane.check.rule')}
          value={filter.rule}
          choices={rules.map((rule) => ({ value: rule, text: `${rule} ${t.message({ key: `rule.${rule}` })}` }))}
          onChoose={(rule) => set({ rule })}
        />
      </div>
      <div className={styles.shown}>
        <Text size={200} className={styles.quiet} role="status">
          {shown.length === 0 ? t.text('pane.check.noMatch') : t.text('pane.check.shown', { count: shown.length })}
        </Text>
        {filter !== NO_FILTER && shown.length < listed.length - (filter.acknowledged ? 0 : acknowledged) && (
          <Button size="small" appearance="subtle" onClick={() => set(NO_FILTER)}>
            {t.text('pane.check.clear')}
          </Button>
        )}
      </div>
      {shown.length > 0 && <FindingTree findings={shown} scroller={scroller} />}
    </>
  );
}

/** *Kontrollera*: counts that are also filters, search, and the findings by rule. */
export function CheckView({ scroller }: { scroller: RefObject<HTMLElement | null> }) {
  const { t, controller } = usePane();
  const checked = usePaneState((state) => state.checked);
  const busy = usePaneState((state) => state.busy !== null);
  return (
    <ViewFrame title={t.text('pane.check.title')} lead={t.text('pane.check.lead')}>
      {checked ? <Findings checked={checked} scroller={scroller} /> : <Text>{t.text('pane.check.empty')}</Text>}
      {checked ? (
        <Footer
          secondary={{ label: t.text('pane.reread'), run: () => void controller.check(), disabled: busy }}
          extra={
            checked.findings.length > 0
              ? { label: t.text('pane.check.write'), run: () => void controller.writeFindings(), disabled: busy }
              : null
          }
          primary={{
            label: t.text('pane.to', { step: t.text('pane.step.judge') }),
            run: () => void controller.go('judge'),
            disabled: busy,
          }}
        />
      ) : (
        <Footer primary={{ label: t.text('pane.check.run'), run: () => void controller.check(), disabled: busy }} />
      )}
    </ViewFrame>
  );
}
