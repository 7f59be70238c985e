import { AUTOMATIC_INK, isWhite } from '../../plain-look';
import type { Work } from '../../../domain/work';
import { ExcelError } from '../../errors';
import type { Part } from '../../read-plan';
import type { BorderLine, Look } from '../schema';
import type { KnownLooks } from './known-looks';
import type { Question } from './questions';

const WANTED = {
  format: {
    fill: { color: true, pattern: true },
    font: { name: true, size: true, color: true, bold: true, italic: true, strikethrough: true, underline: true },
    borders: { style: true, color: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
  },
} as const satisfies Excel.CellPropertiesLoadOptions;

/** What a range costs in a request, and a cell's look and its number format in an answer, as Office.js writes them. */
const RANGE_BYTES = 700;
const CELL_BYTES = 650;
const FORMAT_BYTES = 12;

const lineOf = (border: Excel.CellBorder | undefined): BorderLine | null =>
  !border?.style || border.style === 'None'
    ? null
    : { style: border.style, color: border.color ?? AUTOMATIC_INK, weight: border.weight ?? 'Thin' };

/** Without the number format, which cell properties don't have. */
export function lookOf({ format = {} }: Excel.CellProperties): Look {
  const { fill, font = {}, borders } = format;
  const none = !fill?.color || fill.pattern === 'None' || (!fill.pattern && isWhite(fill.color));
  return {
    numberFormat: 'General',
    fill: none ? null : fill.color!,
    font: {
      name: font.name ?? 'Calibri',
      size: font.size ?? 11,
      color: font.color ?? AUTOMATIC_INK,
      bold: font.bold ?? false,
      italic: font.italic ?? false,
      strikethrough: font.strikethrough ?? false,
      underline: font.underline ?? 'None',
    },
    horizontal: format.horizontalAlignment ?? 'General',
    vertical: format.verticalAlignment ?? 'Bottom',
    wrap: format.wrapText ?? false,
    indent: format.indentLevel ?? 0,
    top: lineOf(borders?.top),
    bottom: lineOf(borders?.bottom),
    left: lineOf(borders?.left),
    right: lineOf(borders?.right),
  };
}

/** @throws ExcelError when Excel found the range too large, which it says with null */
export function gridOf<T>(found: T[][] | null, part: Part): T[][] {
  if (found?.length !== part.rows) throw new ExcelError('TooManyCells', 'looks', [], part.sheet);
  return found;
}

const ROWS_PER_STEP = 20;

/** Looks or links of a part's cells, as Excel gives them back. */
export type CellAnswer = OfficeExtension.ClientResult<Excel.CellProperties[][]>;

type Take = (row: number, column: number, look: Look) => void;

function* takeLooks({ value }: CellAnswer, part: Part, take: Take): Work<void> {
  for (const [row, cells] of gridOf(value as Excel.CellProperties[][] | null, part).entries()) {
    cells.forEach((cell, column) => take(part.top + row, part.left + column, lookOf(cell)));
    if (row % ROWS_PER_STEP === 0) yield;
  }
}

/** How the cells of a part look, one by one. */
export const cellQuestion = (sheet: Excel.Worksheet, part: Part, take: Take): Question => ({
  sent: RANGE_BYTES,
  received: part.rows * part.columns * CELL_BYTES,
  ask: () => {
    const { top, left, rows, columns } = part;
    const found = sheet.getRangeByIndexes(top, left, rows, columns).getCellProperties(WANTED);
    return () => takeLooks(found, part, take);
  },
});

function* takeFormats({ numberFormat }: Excel.Range, part: Part, known: KnownLooks): Work<void> {
  known.addFormats(gridOf(numberFormat as string[][] | null, part));
  yield;
}

/** Number formats of a part: they come cell by cell, a dozen bytes each. */
export const formatQuestion = (sheet: Excel.Worksheet, part: Part, known: KnownLooks): Question => ({
  sent: RANGE_BYTES,
  received: part.rows * part.columns * FORMAT_BYTES,
  ask: () => {
    const range = sheet.getRangeByIndexes(part.top, part.left, part.rows, part.columns);
    range.load('numberFormat');
    return () => takeFormats(range, part, known);
  },
});
