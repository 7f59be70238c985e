import type { Work } from '../../domain/work';
import { breathing } from '../breathe';
import { type Part, planAnswers } from '../read-plan';
import type { SheetValue } from '../report/cell-mark';
import { type ChartSource, queueCharts, queuePage, queueSizes, queueTables } from './read-layout';
import { askAll, type CellAnswer, gridOf, type LooksOfSheet, type Question, readLooks } from './looks';
import type { Content, LineSnapshot, Link, SheetSnapshot } from './schema';

/** What is known of a sheet that is to be drawn anew, before its looks are read. */
export interface Subject extends Pick<
  SheetSnapshot,
  'sheet' | 'top' | 'rows' | 'columns' | 'drawn' | 'inserted' | 'right' | 'marks'
> {
  readonly id: string;
  /** From A1. */
  readonly values: readonly (readonly SheetValue[])[];
  readonly formulas: readonly (readonly SheetValue[])[];
  readonly tables: readonly string[];
  readonly charts: readonly ChartSource[];
}

type Extent = Pick<SheetSnapshot, 'rows' | 'columns' | 'drawn' | 'inserted'>;

/** Rows the run clears or writes that are not newly inserted. */
export const snapshotRows = ({ rows, drawn, inserted }: Extent): number =>
  inserted.rows > 0 ? rows : Math.max(rows, drawn.rows);

/** The same of columns, the hidden one included. */
export const snapshotColumns = ({ columns, drawn, inserted }: Extent): number =>
  inserted.columns > 0 ? columns : Math.max(columns, drawn.columns);

/** The hidden column looks like nothing: its looks are not asked for. */
const partOf = (subject: Subject): Part => ({
  sheet: subject.id,
  top: subject.top,
  left: 0,
  rows: snapshotRows(subject),
  columns: Math.max(1, snapshotColumns(subject) - 1),
});

/** Excel underlines what leads somewhere: only such cells are asked where they lead. */
function linkPart(subject: Subject, { book, rows }: LooksOfSheet): Part | null {
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  rows.forEach((stretches, row) => {
    let column = 0;
    for (const [look, count] of stretches) {
      if (book.items[look]!.font.underline !== 'None') {
        top = Math.min(top, row);
        bottom = row;
        left = Math.min(left, column);
        right = Math.max(right, column + count - 1);
      }
      column += count;
    }
  });
  if (bottom < 0) return null;
  return { sheet: subject.id, top: subject.top + top, left, rows: bottom - top + 1, columns: right - left + 1 };
}

const ROWS_PER_STEP = 100;
const RANGE_BYTES = 700;
const LINK_BYTES = 200;
const LINKS_AT_ONCE = 3_000;

function* takeLinks({ value }: CellAnswer, part: Part, links: Link[]): Work<void> {
  for (const [row, cells] of gridOf(value as Excel.CellProperties[][] | null, part).entries()) {
    cells.forEach(({ hyperlink }, column) => {
      if (!hyperlink?.address && !hyperlink?.documentReference) return;
      const { address, documentReference, screenTip } = hyperlink;
      links.push({
        row: part.top + row,
        column: part.left + column,
        ...(address && { address }),
        ...(documentReference && { documentReference }),
        ...(screenTip && { screenTip }),
      });
    });
    if (row % ROWS_PER_STEP === 0) yield;
  }
}

/** Where the cells of a part lead. */
const linkQuestion = (context: Excel.RequestContext, part: Part, links: Link[]): Question => ({
  sent: RANGE_BYTES,
  received: part.rows * part.columns * LINK_BYTES,
  ask: () => {
    const { top, left, rows, columns } = part;
    const sheet = context.workbook.worksheets.getItem(part.sheet);
    const found = sheet.getRangeByIndexes(top, left, rows, columns).getCellProperties({ hyperlink: true });
    return () => takeLinks(found, part, links);
  },
});

/** Constants as they are; a formula as [formula]. Text that begins with "=" is a constant: its formula equals it. */
export const contentOf = (value: SheetValue, formula: SheetValue): Content =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value ? [formula] : value;

function* linesOf(subject: Subject, looks: readonly [number, number][][]): Work<LineSnapshot[]> {
  const { top, columns, values, formulas } = subject;
  const width = snapshotColumns(subject);
  const lines: LineSnapshot[] = [];
  for (const [at, stretches] of looks.entries()) {
    // Beyond the report itself there may be looks, but nothing of ours and nothing that is cleared.
    const cells =
      at < subject.rows
        ? Array.from({ length: Math.min(columns, width) }, (_, column) =>
            contentOf(values[top + at]?.[column] ?? '', formulas[top + at]?.[column] ?? ''),
          )
        : [];
    lines.push({ cells: cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1), looks: stretches });
    if (at % ROWS_PER_STEP === 0) yield;
  }
  return lines;
}

/**
 * Sheets as they stand, looks and all: one round trip, some more where they hold more than 3,000 cells, and one where
 * there are links. None for no sheets.
 */
export async function takeSnapshots(
  context: Excel.RequestContext,
  subjects: readonly Subject[],
): Promise<SheetSnapshot[]> {
  if (subjects.length === 0) return [];
  const queued = subjects.map((subject) => {
    const sheet = context.workbook.worksheets.getItem(subject.id);
    const { top, rows, columns, drawn } = subject;
    // Heights and widths are the row's and the column's: they do not move with cells that make room.
    const extent = { top, rows: Math.max(rows, drawn.rows), columns: Math.max(columns, drawn.columns) };
    return {
      subject,
      page: queuePage(sheet),
      tables: queueTables(sheet, subject.tables),
      charts: queueCharts(sheet, subject.charts),
      sizes: queueSizes(sheet, extent),
    };
  });
  const looks = await readLooks(
    context,
    subjects.map((subject) => {
      const part = partOf(subject);
      const { values, columns } = subject;
      return { part, stretch: { ...part, values, keyColumn: columns - 1 } };
    }),
  );
  const links = subjects.map((): Link[] => []);
  const questions = subjects.flatMap((subject, at) =>
    planAnswers([linkPart(subject, looks[at]!) ?? []].flat(), LINKS_AT_ONCE)
      .flat()
      .map((part) => linkQuestion(context, part, links[at]!)),
  );
  await askAll(context, questions);
  const snapshots: SheetSnapshot[] = [];
  for (const [at, { subject, page, tables, charts, sizes }] of queued.entries()) {
    const { book, rows } = looks[at]!;
    const { sheet, top, rows: count, columns, drawn, inserted, right, marks } = subject;
    const lines = await breathing(linesOf(subject, rows));
    snapshots.push({
      ...{ sheet, top, rows: count, columns, drawn, inserted, right, marks },
      ...sizes(),
      looks: book.items,
      links: links[at]!,
      tables: tables(),
      charts: charts(),
      page: page(),
      lines,
    });
  }
  return snapshots;
}
