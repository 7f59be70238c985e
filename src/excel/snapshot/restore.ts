import type { Work } from '../../domain/work';
import { onRange } from '../on-range';
import type { Operation } from '../report/batches';
import type { SheetValue } from '../report/cell-mark';
import { forWriting } from '../safe-text';
import { lookOperations } from './restore-looks';
import { freeTables, type Known, restoreCharts, restorePage, restoreSizes, restoreTables } from './restore-layout';
import type { LineSnapshot, Link, Look, SheetSnapshot } from './schema';
import type { Standing } from './standing';
import { snapshotColumns, snapshotRows } from './take';

const SMALL = 600;
const CELLS_PER_WRITE = 2_000;

const written = (cell: LineSnapshot['cells'][number] | undefined): SheetValue =>
  cell === undefined ? '' : Array.isArray(cell) ? cell[0] : forWriting(cell);

/** Null where a cleared cell has the format already: in a 2-D write null leaves the cell alone. */
function formatsOf({ looks: stretches }: LineSnapshot, looks: readonly Look[]): (string | null)[] {
  return stretches.flatMap(([look, columns]) => {
    const { numberFormat } = looks[look]!;
    return Array.from({ length: columns }, () => (numberFormat === 'General' ? null : numberFormat));
  });
}

/** Takes away the room that was made for a longer or wider report, where it was made, and empties what was ours. */
function clearOperations(standing: Standing, snapshot: SheetSnapshot): readonly Operation[] {
  const { sheet, usedRows, usedColumns } = standing;
  const { top, rows, columns, drawn, inserted } = snapshot;
  const down = inserted.rows > 0 && usedRows === inserted.usedRows + inserted.rows;
  const right = inserted.columns > 0 && usedColumns === inserted.usedColumns + inserted.columns;
  const longer = Math.max(0, drawn.rows - rows);
  return [
    {
      bytes: SMALL * 4,
      queue: () => {
        if (right) {
          sheet.getRangeByIndexes(0, columns - 1, inserted.usedRows + longer, inserted.columns).delete('Left');
        }
        if (down)
          sheet.getRangeByIndexes(top + rows, 0, inserted.rows, inserted.across ?? inserted.usedColumns).delete('Up');
        const own = sheet.getRangeByIndexes(top, 0, snapshotRows(snapshot), snapshotColumns(snapshot));
        own.unmerge();
        own.clear();
      },
    },
  ];
}

function* cellOperations({ sheet }: Standing, snapshot: SheetSnapshot): Work<readonly Operation[]> {
  const { top, rows, columns, looks, lines } = snapshot;
  const width = Math.max(1, snapshotColumns(snapshot) - 1);
  const step = Math.max(1, Math.floor(CELLS_PER_WRITE / width));
  const operations: Operation[] = [];
  for (let from = 0; from < lines.length; from += step) {
    const part = lines.slice(from, from + step);
    const formats = part.map((line) => formatsOf(line, looks));
    const plain = formats.every((row) => row.every((format) => format === null));
    const contents = part
      .slice(0, Math.max(0, rows - from))
      .map(({ cells }) => Array.from({ length: columns }, (_, column) => written(cells[column])));
    const here = { top: top + from, left: 0 };
    operations.push({
      bytes: JSON.stringify([plain ? [] : formats, contents]).length * 1.1 + SMALL * 2,
      queue: () => {
        if (contents.length > 0) {
          onRange(sheet, { ...here, rows: contents.length, columns }, (range) => {
            range.formulas = contents;
          });
        }
        // After the contents: a cell formatted as text takes numbers and formulas as text.
        if (!plain) {
          onRange(sheet, { ...here, rows: part.length, columns: width }, (range) => {
            range.numberFormat = formats as string[][];
          });
        }
      },
    });
    yield;
  }
  return operations;
}

/** Rows between two links of a column that cost more than another range, and rows of one write. */
const LARGEST_GAP = 60;
const LINKS_PER_WRITE = 200;

/** Links of one column that are written together, in order of rows. */
function linkRuns(links: readonly Link[]): readonly (readonly Link[])[] {
  const runs: Link[][] = [];
  for (const link of [...links].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const run = runs.at(-1);
    const [first, last] = [run?.[0], run?.at(-1)];
    const near = first && last && link.row - last.row < LARGEST_GAP && link.row - first.row < LINKS_PER_WRITE;
    if (near && first.column === link.column) run!.push(link);
    else runs.push([link]);
  }
  return runs;
}

const linkOperations = ({ sheet }: Standing, { links }: SheetSnapshot): readonly Operation[] =>
  linkRuns(links).map((run) => {
    const { row: top, column: left } = run[0]!;
    const rows = run.at(-1)!.row - top + 1;
    // An empty object leaves the cell alone.
    const properties = Array.from({ length: rows }, (): Excel.SettableCellProperties[] => [{}]);
    for (const { row, address, documentReference, screenTip } of run) {
      properties[row - top] = [{ hyperlink: { address, documentReference, screenTip } }];
    }
    return {
      bytes: JSON.stringify(properties).length * 1.1 + SMALL,
      queue: () => onRange(sheet, { top, left, rows, columns: 1 }, (range) => range.setCellProperties(properties)),
    };
  });

function rightOperations({ sheet }: Standing, { right, top, columns }: SheetSnapshot): readonly Operation[] {
  if (!right || right.before.length === 0) return [];
  const before = right.before.map((cells) => cells.map(written));
  return [
    {
      bytes: JSON.stringify(before).length * 1.1 + SMALL,
      queue: () => {
        sheet.getRangeByIndexes(top, columns, before.length, before[0]!.length).formulas = before;
      },
    },
  ];
}

/**
 * Everything that puts a sheet back as it was, in order: clear, write, dress, tables, charts, page.
 * @param known what stood on the sheet when the run began, where nobody can have added anything since
 */
export function* restoreOperations(
  standing: Standing,
  snapshot: SheetSnapshot,
  known: Known | null = null,
): Work<readonly Operation[]> {
  const cells = yield* cellOperations(standing, snapshot);
  const looks = yield* lookOperations(standing.sheet, snapshot);
  return [
    ...freeTables(standing, known),
    ...clearOperations(standing, snapshot),
    ...linkOperations(standing, snapshot),
    ...cells,
    ...looks,
    ...rightOperations(standing, snapshot),
    ...restoreSizes(standing, snapshot),
    ...restoreTables(standing, snapshot),
    ...restoreCharts(standing, snapshot, known),
    ...restorePage(standing, snapshot),
  ];
}
