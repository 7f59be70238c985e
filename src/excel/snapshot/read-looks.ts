import type { Work } from '../../domain/work';
import { ExcelError } from '../errors';
import type { Part } from '../read-plan';
import type { BorderLine, Look } from './schema';

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

/** Cells whose looks are asked in one answer: some 900 bytes each, in an answer that may weigh 5 MB on the web. */
export const LOOKS_PER_ANSWER = 3_000;

export interface QueuedLooks {
  readonly part: Part;
  readonly range: Excel.Range;
  readonly looks: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

export function queueLooks(sheet: Excel.Worksheet, part: Part): QueuedLooks {
  const range = sheet.getRangeByIndexes(part.top, part.left, part.rows, part.columns);
  range.load('numberFormat');
  return { part, range, looks: range.getCellProperties(WANTED) };
}

const lineOf = (border: Excel.CellBorder | undefined): BorderLine | null =>
  !border?.style || border.style === 'None'
    ? null
    : { style: border.style, color: border.color ?? '#000000', weight: border.weight ?? 'Thin' };

function lookOf(numberFormat: string, { format = {} }: Excel.CellProperties): Look {
  const { fill, font = {}, borders } = format;
  const white = fill?.color?.toUpperCase() === '#FFFFFF';
  const none = !fill?.color || fill.pattern === 'None' || (!fill.pattern && white);
  return {
    numberFormat,
    fill: none ? null : fill.color!,
    font: {
      name: font.name ?? 'Calibri',
      size: font.size ?? 11,
      color: font.color ?? '#000000',
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

/** The different looks of a sheet, each once. */
export class LookBook {
  readonly looks: Look[] = [];
  private readonly known = new Map<string, number>();

  indexOf(look: Look): number {
    const name = JSON.stringify(look);
    let at = this.known.get(name);
    if (at === undefined) {
      at = this.looks.push(look) - 1;
      this.known.set(name, at);
    }
    return at;
  }
}

const ROWS_PER_STEP = 20;

/** Looks of an answer's rows, in stretches of columns: [index in the book, columns]. */
export function* looksOf({ part, range, looks }: QueuedLooks, book: LookBook): Work<[number, number][][]> {
  const formats = range.numberFormat as string[][] | null;
  const properties = looks.value as Excel.CellProperties[][] | null;
  if (formats?.length !== part.rows || properties?.length !== part.rows) {
    throw new ExcelError('TooManyCells', 'looks', [], part.sheet);
  }
  const rows: [number, number][][] = [];
  for (const [row, cells] of properties.entries()) {
    const stretches: [number, number][] = [];
    cells.forEach((cell, column) => {
      const at = book.indexOf(lookOf(formats[row]![column]!, cell));
      const last = stretches.at(-1);
      if (last?.[0] === at) last[1] += 1;
      else stretches.push([at, 1]);
    });
    rows.push(stretches);
    if (row % ROWS_PER_STEP === 0) yield;
  }
  return rows;
}
