import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
} from '@fluentui/react-components';
import { comparePeriods, type Period, periodCode } from '../../domain/model';
import { usePane } from '../parts/pane-context';
import { periodText } from '../text/occasions';
import { forReading, type IndicatorSeries } from '../text/series';

// A narrow or zoomed pane divides a word rather than letting it lie on the next one.
const useStyles = makeStyles({ heading: { minWidth: 0, overflowWrap: 'anywhere' } });

/** The chart's numbers as a table, for those who would rather read them. */
export function SeriesTable({ series, title, unit }: { series: IndicatorSeries; title: string; unit: string | null }) {
  const { t } = usePane();
  const styles = useStyles();
  const rows = new Map<string, { period: Period; outcome?: number; targets: (number | undefined)[] }>();
  const row = (period: Period) => {
    const key = periodCode(period);
    const known = rows.get(key) ?? { period, targets: [] };
    rows.set(key, known);
    return known;
  };
  for (const { period, value } of series.outcomes) row(period).outcome = value;
  series.targets.forEach((line, index) => {
    for (const { period, value } of line) row(period).targets[index] = value;
  });
  const sorted = [...rows.values()].sort((a, b) => comparePeriods(a.period, b.period));
  const named = (key: 'pane.indicator.outcome' | 'pane.indicator.target' | 'pane.indicator.interval') =>
    unit === null ? t.text(key) : `${t.text(key)} (${unit})`;
  const number = (value: number | undefined) => (value === undefined ? '–' : t.number(forReading(value)));
  return (
    <Accordion collapsible>
      <AccordionItem value="table">
        <AccordionHeader size="small" as="h5">
          {t.text('pane.indicator.table')}
        </AccordionHeader>
        <AccordionPanel>
          <Table size="extra-small" aria-label={t.text('pane.indicator.chart', { title })}>
            <TableHeader>
              <TableRow>
                <TableHeaderCell className={styles.heading}>{t.text('pane.indicator.period')}</TableHeaderCell>
                <TableHeaderCell className={styles.heading}>{named('pane.indicator.outcome')}</TableHeaderCell>
                {series.targets.map((_line, index) => (
                  <TableHeaderCell key={index} className={styles.heading}>
                    {named(index === 0 ? 'pane.indicator.target' : 'pane.indicator.interval')}
                  </TableHeaderCell>
                ))}
              </TableRow>
            </TableHeader>
            <TableBody>
              {sorted.map(({ period, outcome, targets }) => (
                <TableRow key={periodCode(period)}>
                  <TableCell>{periodText(t, period)}</TableCell>
                  <TableCell>{number(outcome)}</TableCell>
                  {series.targets.map((_line, index) => (
                    <TableCell key={index}>{number(targets[index])}</TableCell>
                  ))}
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
