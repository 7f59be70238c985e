import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { lazy, type RefObject, Suspense, useMemo } from 'react';
import {
  cellOfField,
  type Indicator,
  type IndicatorJudgement,
  isPercent,
  type Model,
  quantity,
} from '../../domain/model';
import type { Translator } from '../../i18n';
import { type Fact, Facts } from '../parts/facts';
import { usePane, usePaneState } from '../parts/pane-context';
import { StatusChip } from '../parts/status-chip';
import { periodText } from '../text/occasions';
import { forReading, seriesOf } from '../text/series';
import { trendText } from '../text/status';
import { SeriesTable } from './series-table';

// Fetched when the first indicator is opened. Where it can't be, the table has its numbers.
const SeriesChart = lazy(() => import('./series-chart').catch(() => ({ default: () => <></> })));

const useStyles = makeStyles({
  header: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: '2px', overflowWrap: 'anywhere' },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    alignItems: 'stretch',
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalM,
  },
  show: { alignSelf: 'start' },
  room: { minHeight: '200px' },
});

const withUnit = (t: Translator, value: number, unit: string | null, signed = false): string =>
  t.text('pane.value', { value: quantity(forReading(value), unit, undefined, signed) });

function factsOf(t: Translator, indicator: Indicator, judgement: IndicatorJudgement): readonly Fact[] {
  const facts: Fact[] = [];
  const { outcome, target, deviation, movement } = judgement;
  const say = (name: Parameters<Translator['text']>[0], value: string) => facts.push({ name: t.text(name), value });
  if (outcome && outcome.value !== null) {
    const value = typeof outcome.value === 'number' ? withUnit(t, outcome.value, indicator.unit) : outcome.value;
    say('pane.indicator.outcome', `${value} (${periodText(t, outcome.period)})`);
  }
  const written = indicator.targets.find(({ year }) => year !== null && year === target?.year);
  if (target && written) say('pane.indicator.target', `${String(written.raw)} (${target.year})`);
  if (deviation !== null)
    say('pane.indicator.deviation', withUnit(t, deviation, isPercent(indicator) ? 'p.e.' : indicator.unit, true));
  if (judgement.trend !== 'none') say('pane.indicator.trend', trendText(t, judgement.trend, judgement.rawDirection));
  if (movement !== null) {
    say('pane.indicator.movement', t.text('pane.indicator.movementValue', { share: t.number(Math.round(movement)) }));
  }
  return facts;
}

/** One indicator of a goal: its status, and when opened the arithmetic and the numbers as chart and table. */
export function IndicatorItem({
  indicator,
  judgement,
  model,
  place,
}: {
  indicator: Indicator;
  judgement: IndicatorJudgement | null;
  model: Model;
  /** Set to its element, where the keyboard is to find it. */
  place?: RefObject<HTMLDivElement | null>;
}) {
  const { t, controller } = usePane();
  const styles = useStyles();
  const busy = usePaneState((state) => state.busy !== null);
  const title = indicator.title ?? t.text('pane.indicator.untitled');
  const series = useMemo(() => seriesOf(indicator), [indicator]);
  return (
    <AccordionItem value={indicator.key} ref={place ?? null}>
      <AccordionHeader as="h4">
        <span className={styles.header}>
          <span>{indicator.id === null ? title : `${indicator.id} ${title}`}</span>
          {judgement && <StatusChip status={judgement.status} settings={model.settings} />}
        </span>
      </AccordionHeader>
      <AccordionPanel>
        <div className={styles.panel}>
          {judgement && <Text>{t.message(judgement.explanation)}</Text>}
          {judgement?.peers && <Text>{t.message(judgement.peers.text)}</Text>}
          {judgement && <Facts facts={factsOf(t, indicator, judgement)} />}
          {series.outcomes.length > 1 ? (
            <div className={styles.room}>
              <Suspense fallback={null}>
                <SeriesChart title={t.text('pane.indicator.chart', { title })} series={series} unit={indicator.unit} />
              </Suspense>
            </div>
          ) : (
            series.outcomes.length === 0 && <Text>{t.text('pane.indicator.noSeries')}</Text>
          )}
          {series.outcomes.length > 0 && <SeriesTable series={series} title={title} unit={indicator.unit} />}
          <Button
            className={styles.show}
            size="small"
            disabledFocusable={busy}
            aria-label={t.text('pane.kolada.pickFor', { name: title })}
            onClick={() => void controller.kolada.pick(indicator, indicator.koladaId ?? undefined)}
          >
            {t.text('pane.kolada.pick')}
          </Button>
          <Button
            className={styles.show}
            size="small"
            onClick={() => void controller.show(cellOfField(model.regions, indicator.row, 'title'))}
          >
            {t.text('pane.indicator.show')}
          </Button>
        </div>
      </AccordionPanel>
    </AccordionItem>
  );
}
