import { Checkbox, Field, Label, makeStyles, Radio, RadioGroup, Text, tokens, useId } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { Footer } from '../parts/footer';
import { usePane, usePaneState } from '../parts/pane-context';
import { ViewFrame } from '../parts/view-frame';
import type { ReportKind } from '../services';
import { distinct } from '../text/findings';
import { FilesSection } from './files-section';

const KINDS: readonly ReportKind[] = [
  'summary',
  'committees',
  'thread',
  'coverage',
  'deviations',
  'appendix',
  'findings',
  'sdg',
  'periods',
];

const useStyles = makeStyles({
  radios: { flexWrap: 'wrap' },
  group: { display: 'flex', flexDirection: 'column', '& label': { minWidth: 0, overflowWrap: 'anywhere' } },
  for: { color: tokens.colorNeutralForeground2 },
});

/** *Rapporter*: which sheets, whose, how long; the occasion is the one in the header. */
export function ReportsView() {
  const { t, controller } = usePane();
  const styles = useStyles();
  const read = usePaneState((state) => state.read);
  const busy = usePaneState((state) => state.busy !== null);
  const sheetsLabel = useId('sheets');
  const ownersLabel = useId('owners');
  const [kinds, setKinds] = useState<readonly ReportKind[]>(KINDS);
  const [owners, setOwners] = useState<readonly string[]>([]);
  const [texts, setTexts] = useState<'short' | 'full'>('full');
  const allOwners = useMemo(() => distinct(read?.model.goals.map(({ owner }) => owner) ?? []), [read]);

  const create = () =>
    void controller.report({
      kinds: kinds.length === KINDS.length ? null : kinds,
      owners: owners.length === 0 ? null : owners,
      texts,
    });
  return (
    <ViewFrame title={t.text('pane.reports.title')} lead={t.text('pane.reports.lead')}>
      <div className={styles.group} role="group" aria-labelledby={sheetsLabel}>
        <Label id={sheetsLabel}>{t.text('pane.reports.sheets')}</Label>
        {KINDS.map((kind) => (
          <Checkbox
            key={kind}
            checked={kinds.includes(kind)}
            onChange={(_event, data) =>
              setKinds(KINDS.filter((other) => (other === kind ? data.checked === true : kinds.includes(other))))
            }
            label={
              <>
                {t.text(`pane.reports.kind.${kind}`)}
                <Text block size={200} className={styles.for}>
                  {t.text(`pane.reports.for.${kind}`)}
                </Text>
              </>
            }
          />
        ))}
        {kinds.length === 0 && <Text role="alert">{t.text('pane.reports.noneChosen')}</Text>}
      </div>
      {allOwners.length > 0 && (
        <div className={styles.group} role="group" aria-labelledby={ownersLabel}>
          <Label id={ownersLabel}>{t.text('pane.reports.owners')}</Label>
          <Checkbox
            checked={owners.length === 0}
            onChange={() => setOwners([])}
            label={t.text('pane.reports.allOwners', { count: allOwners.length })}
          />
          {allOwners.map((owner) => (
            <Checkbox
              key={owner}
              checked={owners.includes(owner)}
              onChange={(_event, data) =>
                setOwners(data.checked ? [...owners, owner] : owners.filter((other) => other !== owner))
              }
              label={owner}
            />
          ))}
        </div>
      )}
      <Field label={t.text('pane.reports.texts')}>
        <RadioGroup
          className={styles.radios}
          layout="horizontal"
          value={texts}
          onChange={(_event, data) => setTexts(data.value === 'short' ? 'short' : 'full')}
        >
          <Radio value="full" label={t.text('pane.reports.full')} />
          <Radio value="short" label={t.text('pane.reports.short')} />
        </RadioGroup>
      </Field>
      <FilesSection />
      <Footer primary={{ label: t.text('pane.reports.create'), run: create, disabled: busy || kinds.length === 0 }} />
    </ViewFrame>
  );
}
