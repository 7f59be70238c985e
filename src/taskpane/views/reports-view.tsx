import { Checkbox, Field, Label, makeStyles, Radio, RadioGroup, Text, tokens, useId } from '@fluentui/react-components';
import { Suspense, useMemo, useState } from 'react';
import { isPersonalGoal, type Model } from '../../domain/model';
import { Footer } from '../parts/footer';
import { lazyPart } from '../parts/lazy-part';
import { usePane, usePaneState } from '../parts/pane-context';
import { ViewFrame } from '../parts/view-frame';
import type { ReportChoices } from '../services';
import { REPORT_KINDS } from '../../domain/reporting/report-kinds';
import { distinct } from '../text/findings';
import { FilesSection } from './files-section';

/** Owners of goals that may stand in a report. */
const ownersIn = ({ goals, steeringModel }: Model): readonly string[] =>
  distinct(goals.filter((goal) => !isPersonalGoal(goal, steeringModel)).map(({ owner }) => owner));

const useStyles = makeStyles({
  radios: { flexWrap: 'wrap' },
  group: { display: 'flex', flexDirection: 'column', '& label': { minWidth: 0, overflowWrap: 'anywhere' } },
  for: { color: tokens.colorNeutralForeground2 },
});

/** Loaded when *Rapporter* is shown. */
const ChartsChoice = lazyPart(() => import('./reports-charts'));

const FIRST: Required<ReportChoices> = { kinds: null, owners: null, texts: 'full', charts: 'proposed', live: false };

/** *Rapporter*: which sheets, whose, how long; the occasion is the one in the header. Begins as the last report was made. */
export function ReportsView() {
  const { t, controller } = usePane();
  const styles = useStyles();
  const read = usePaneState((state) => state.read);
  const busy = usePaneState((state) => state.busy !== null);
  const sheetsLabel = useId('sheets');
  const ownersLabel = useId('owners');
  const [changed, setChanged] = useState<Partial<ReportChoices>>({});
  const choices = { ...FIRST, ...read?.reportChoices, ...changed };
  const change = (part: Partial<ReportChoices>): void => setChanged({ ...changed, ...part });
  const allOwners = useMemo(() => (read === null ? [] : ownersIn(read.model)), [read]);
  const kinds = choices.kinds ?? REPORT_KINDS;
  const { texts, charts, live } = choices;
  // A nämnd that is no more is not asked for again.
  const owners = (choices.owners ?? []).filter((owner) => allOwners.includes(owner));

  const create = () =>
    void controller.report({
      kinds: kinds.length === REPORT_KINDS.length ? null : kinds,
      owners: owners.length === 0 ? null : owners,
      texts,
      charts,
      live,
    });
  return (
    <ViewFrame title={t.text('pane.reports.title')} lead={t.text('pane.reports.lead')}>
      <div className={styles.group} role="group" aria-labelledby={sheetsLabel}>
        <Label id={sheetsLabel}>{t.text('pane.reports.sheets')}</Label>
        {REPORT_KINDS.map((kind) => (
          <Checkbox
            key={kind}
            checked={kinds.includes(kind)}
            onChange={(_event, data) =>
              change({
                kinds: REPORT_KINDS.filter((other) => (other === kind ? data.checked === true : kinds.includes(other))),
              })
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
            onChange={() => change({ owners: null })}
            label={t.text('pane.reports.allOwners', { count: allOwners.length })}
          />
          {allOwners.map((owner) => (
            <Checkbox
              key={owner}
              checked={owners.includes(owner)}
              onChange={(_event, data) =>
                change({ owners: data.checked ? [...owners, owner] : owners.filter((other) => other !== owner) })
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
          onChange={(_event, data) => change({ texts: data.value === 'short' ? 'short' : 'full' })}
        >
          <Radio value="full" label={t.text('pane.reports.full')} />
          <Radio value="short" label={t.text('pane.reports.short')} />
        </RadioGroup>
      </Field>
      {read !== null && (
        <Suspense fallback={null}>
          <ChartsChoice
            charts={charts}
            onCharts={(next) => change({ charts: next })}
            live={live}
            onLive={(next) => change({ live: next })}
          />
        </Suspense>
      )}
      <FilesSection />
      <Footer primary={{ label: t.text('pane.reports.create'), run: create, disabled: busy || kinds.length === 0 }} />
    </ViewFrame>
  );
}
