import type { CopiedSheet } from '../domain/planning/open-example';
import { asReadBack } from './safe-text';
import { POINTS_PER_CHARACTER, TABLE_STYLE } from './table-sheet';
import type { CellContent } from './write-blocks';

/** Its cells, empty ones left out, as writing and reading back takes them. */
export const copiedCells = ({ name, values }: CopiedSheet): CellContent[] =>
  values.flatMap((line, row) =>
    line.flatMap((value, column): CellContent[] =>
      value === null ? [] : [{ cell: { sheet: name, row, column }, content: { value }, look: null }],
    ),
  );

/** What its cells are when they are read back. */
export const rowsOfCopy = ({ values }: CopiedSheet): readonly (readonly (string | number | boolean)[])[] =>
  values.map((row) => row.map(asReadBack));

function queueList(sheet: Excel.Worksheet, { top, left, rows, columns, bodyTop }: CopiedSheet['lists'][number]): void {
  sheet.getRangeByIndexes(top, left, bodyTop - top, columns).format.font.bold = true;
  const { format } = sheet.getRangeByIndexes(top, left, rows, columns);
  format.verticalAlignment = Excel.VerticalAlignment.top;
  format.wrapText = true;
}

/** Queues what the cells that now stand there look like: number formats, widths, tables, headings. */
export function dressCopy(sheet: Excel.Worksheet, { values, formats, widths, tables, lists }: CopiedSheet): void {
  if (values.length === 0) return;
  sheet.getRangeByIndexes(0, 0, values.length, widths.length).numberFormat = formats.map((row) => [...row]);
  for (const [column, width] of widths.entries()) {
    if (width !== null) sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width * POINTS_PER_CHARACTER;
  }
  for (const { name, top, left, rows, columns, hasHeading } of tables) {
    const made = sheet.tables.add(sheet.getRangeByIndexes(top, left, rows, columns), hasHeading);
    made.name = name;
    made.style = TABLE_STYLE;
  }
  for (const list of lists) queueList(sheet, list);
  const [only, ...others] = lists;
  if (only && others.length === 0) sheet.freezePanes.freezeRows(only.bodyTop);
  if (only?.top !== 0) sheet.getRangeByIndexes(0, 0, 1, widths.length).format.font.bold = true;
}
