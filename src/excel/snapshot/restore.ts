import type { Work } from '../../domain/work';
import { onRange } from '../on-range';
import type { Operation } from '../report/batches';
import type { SheetValue } from '../report/cell-mark';
import { forWriting } from '../safe-text';
import { freeTables, type Known, restoreCharts, restorePage, restoreSizes, restoreTables } from './restore-layout';
import type { LineSnapshot, Look, SheetSnapshot } from './schema';
import type { Standing } from './standing';
import { snapshotColumns, snapshotRows } from './take';

const SMALL = 600;
/** A cell's look as JSON. */
const LOOK_BYTES = 330;
const CELLS_PER_WRITE = 2_000;

/** What sets a cleared cell's look. */
function propertiesOf({ fill, font, ...look }: Look): Excel.SettableCellProperties {
  const { name, size, color, bold, italic, strikethrough, underline } = font;
  const borders = { top: look.top, bottom: look.bottom, left: look.left, right: look.right };
  const lines = Object.entries(borders).filter(([, border]) => border !== null);
  return {
    format: {
      ...(fill !== null && { fill: { color: fill } }),
      font: {
        name,
        size,
        color,
        ...(bold && { bold }),
        ...(italic && { italic }),
        ...(strikethrough && { strikethrough }),
        ...(underline !== 'None' && { underline: underline as Excel.RangeUnderlineStyle }),
      },
      ...(lines.length > 0 && {
        borders: Object.fromEntries(lines) as Excel.CellBorderCollection,
      }),
      ...(look.horizontal !== 'General' && { horizontalAlignment: look.horizontal as Excel.HorizontalAlignment }),
      ...(look.vertical !== 'Bottom' && { verticalAlignment: look.vertical as Excel.VerticalAlignment }),
      ...(look.wrap && { wrapText: true }),
      ...(look.indent > 0 && { indentLevel: look.indent }),
    },
  };
}

const written = (cell: LineSnapshot['cells'][number] | undefined): SheetValue =>
  cell === undefined ? '' : Array.isArray(cell) ? cell[0] : forWriting(cell);

const looksOf = ({ looks }: LineSnapshot): number[] =>
  looks.flatMap(([look, columns]) => Array.from({ length: columns }, () => look));

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
        if (down) sheet.getRangeByIndexes(top + rows, 0, inserted.rows, inserted.usedColumns).delete('Up');
        sheet.getRangeByIndexes(top, 0, snapshotRows(snapshot), snapshotColumns(snapshot)).clear();
      },
    },
  ];
}

function* cellOperations({ sheet }: Standing, snapshot: SheetSnapshot): Work<readonly Operation[]> {
  const { top, rows, columns, looks, lines } = snapshot;
  const width = Math.max(1, snapshotColumns(snapshot) - 1);
  const properties = looks.map(propertiesOf);
  const step = Math.max(1, Math.floor(CELLS_PER_WRITE / width));
  const operations: Operation[] = [];
  for (let from = 0; from < lines.length; from += step) {
    const part = lines.slice(from, from + step);
    const each = part.map(looksOf);
    const formats = each.map((row) => row.map((look) => looks[look]!.numberFormat));
    const contents = part
      .slice(0, Math.max(0, rows - from))
      .map(({ cells }) => Array.from({ length: columns }, (_, column) => written(cells[column])));
    const here = { top: top + from, left: 0 };
    operations.push({
      bytes: JSON.stringify([formats, contents]).length * 1.1 + part.length * width * LOOK_BYTES + SMALL * 3,
      queue: () => {
        onRange(sheet, { ...here, rows: part.length, columns: width }, (range) => {
          range.numberFormat = formats;
        });
        if (contents.length > 0) {
          onRange(sheet, { ...here, rows: contents.length, columns }, (range) => {
            range.formulas = contents;
          });
        }
        onRange(sheet, { ...here, rows: part.length, columns: width }, (range) => {
          range.setCellProperties(each.map((row) => row.map((look) => properties[look]!)));
        });
      },
    });
    yield;
  }
  return operations;
}

const linkOperations = ({ sheet }: Standing, { links }: SheetSnapshot): readonly Operation[] =>
  links.map(({ row, column, ...link }) => ({
    bytes: SMALL,
    queue: () => {
      onRange(sheet, { top: row, left: column, rows: 1, columns: 1 }, (range) => {
        range.hyperlink = link;
      });
    },
  }));

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
  return [
    ...freeTables(standing, known),
    ...clearOperations(standing, snapshot),
    ...linkOperations(standing, snapshot),
    ...cells,
    ...rightOperations(standing, snapshot),
    ...restoreSizes(standing, snapshot),
    ...restoreTables(standing, snapshot),
    ...restoreCharts(standing, snapshot, known),
    ...restorePage(standing, snapshot),
  ];
}
