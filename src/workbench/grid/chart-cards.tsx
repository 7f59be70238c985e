import {
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components';
import type { Book, Sheet } from '../../emulator/workbook';
import type { Translator } from '../../i18n';
import { chartData } from './chart-data';
import { HEADER_HEIGHT, ROW_HEADER_WIDTH } from './layout';
import { CARD_LINE, PAPER } from './colours';

const PIXELS_PER_POINT = 4 / 3;

const useStyles = makeStyles({
  card: {
    position: 'absolute',
    zIndex: 2,
    boxSizing: 'border-box',
    overflow: 'auto',
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${CARD_LINE}`,
    backgroundColor: PAPER,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: 600 },
});

/** Charts stand in for themselves as their title and their numbers: Excel draws them. */
export function ChartCards({ book, sheet, t }: { book: Book; sheet: Sheet; t: Translator }) {
  const styles = useStyles();
  return (
    <>
      {sheet.charts.map((chart) => {
        const { categories, series } = chartData(book, sheet, chart);
        const title = chart.title ?? t.text('workbench.untitled');
        return (
          <section
            key={chart.id}
            className={styles.card}
            aria-label={t.text('workbench.chart', { title })}
            style={{
              left: ROW_HEADER_WIDTH + chart.left * PIXELS_PER_POINT,
              top: HEADER_HEIGHT + chart.top * PIXELS_PER_POINT,
              width: chart.width * PIXELS_PER_POINT,
              height: chart.height * PIXELS_PER_POINT,
            }}
          >
            <h3 className={styles.title}>{t.text('workbench.chart', { title })}</h3>
            <Table size="extra-small" aria-label={t.text('workbench.chartData')}>
              <TableHeader>
                <TableRow>
                  <TableHeaderCell />
                  {series.map(({ name }, index) => (
                    <TableHeaderCell key={index}>{name}</TableHeaderCell>
                  ))}
                </TableRow>
              </TableHeader>
              <TableBody>
                {categories.map((category, row) => (
                  <TableRow key={row}>
                    <TableCell>{category}</TableCell>
                    {series.map(({ values }, index) => (
                      <TableCell key={index}>{values[row] ?? ''}</TableCell>
                    ))}
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          </section>
        );
      })}
    </>
  );
}
