import type { Work } from '../../domain/work';
import { breathing } from '../breathe';
import { ExcelError } from '../errors';
import { type Part, planAnswers } from '../read-plan';
import type { SheetValue } from '../report/cell-mark';
import { watched } from '../watchdog';
import { type ChartSource, queueCharts, queuePage, queueSizes, queueTables } from './read-layout';
import { LookBook, LOOKS_PER_ANSWER, looksOf, type QueuedLooks, queueLooks } from './read-looks';
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

async function readLooks(
  context: Excel.RequestContext,
  answers: readonly (readonly Part[])[],
  take: (queued: QueuedLooks) => Work<void>,
): Promise<void> {
  const [now, ...later] = answers;
  if (!now) return;
  const queued = now.map((part) => queueLooks(context.workbook.worksheets.getItem(part.sheet), part));
  await watched(context.sync());
  for (const one of queued) await breathing(take(one));
  await readLooks(context, later, take);
}

/** Excel underlines what leads somewhere: only such cells are asked where they lead. */
function linkPart(subject: Subject, book: LookBook, rows: readonly (readonly [number, number][])[]): Part | null {
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  rows.forEach((stretches, row) => {
    let column = 0;
    for (const [look, count] of stretches) {
      if (book.looks[look]!.font.underline !== 'None') {
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

async function readLinks(
  context: Excel.RequestContext,
  answers: readonly (readonly Part[])[],
  links: ReadonlyMap<string, Link[]>,
): Promise<void> {
  const [now, ...later] = answers;
  if (!now) return;
  const queued = now.map((part) => {
    const sheet = context.workbook.worksheets.getItem(part.sheet);
    const range = sheet.getRangeByIndexes(part.top, part.left, part.rows, part.columns);
    return { part, found: range.getCellProperties({ hyperlink: true }) };
  });
  await watched(context.sync());
  for (const { part, found } of queued) {
    if (found.value?.length !== part.rows) throw new ExcelError('TooManyCells', 'links', [], part.sheet);
    found.value.forEach((cells, row) =>
      cells.forEach(({ hyperlink }, column) => {
        if (!hyperlink?.address && !hyperlink?.documentReference) return;
        const { address, documentReference, screenTip } = hyperlink;
        links.get(part.sheet)!.push({
          row: part.top + row,
          column: part.left + column,
          ...(address && { address }),
          ...(documentReference && { documentReference }),
          ...(screenTip && { screenTip }),
        });
      }),
    );
  }
  await readLinks(context, later, links);
}

/** Constants as they are; a formula as [formula]. Text that begins with "=" is a constant: its formula equals it. */
export const contentOf = (value: SheetValue, formula: SheetValue): Content =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value ? [formula] : value;

const ROWS_PER_STEP = 100;

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
 * Sheets as they stand, looks and all: one round trip, one more for each further 3,000 cells, and one where there are
 * links. None for no sheets.
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
      book: new LookBook(),
      rows: [] as [number, number][][],
      page: queuePage(sheet),
      tables: queueTables(sheet, subject.tables),
      charts: queueCharts(sheet, subject.charts),
      sizes: queueSizes(sheet, extent),
    };
  });
  const byId = new Map(queued.map((one) => [one.subject.id, one]));
  await readLooks(context, planAnswers(subjects.map(partOf), LOOKS_PER_ANSWER), function* (looks) {
    const { book, rows } = byId.get(looks.part.sheet)!;
    rows.push(...(yield* looksOf(looks, book)));
  });
  const links = new Map(subjects.map(({ id }): [string, Link[]] => [id, []]));
  const linked = queued.flatMap(({ subject, book, rows }) => linkPart(subject, book, rows) ?? []);
  await readLinks(context, planAnswers(linked, LOOKS_PER_ANSWER), links);
  const snapshots: SheetSnapshot[] = [];
  for (const { subject, book, rows, page, tables, charts, sizes } of queued) {
    const { sheet, top, rows: count, columns, drawn, inserted, right, marks, id } = subject;
    const lines = await breathing(linesOf(subject, rows));
    snapshots.push({
      ...{ sheet, top, rows: count, columns, drawn, inserted, right, marks },
      ...sizes(),
      looks: book.looks,
      links: links.get(id)!,
      tables: tables(),
      charts: charts(),
      page: page(),
      lines,
    });
  }
  return snapshots;
}
