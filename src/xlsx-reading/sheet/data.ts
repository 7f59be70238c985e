import { MAX_COLUMNS, MAX_ROWS } from './size';
import { complete, type Work } from '../../domain/work';
import type { Scanner } from '../xml/scanner';
import { parseIndex, parseNumber } from './number';

/** A row of the file, by byte offsets. One object is used for all rows. */
export interface RowSpan {
  row: number;
  /** `<row …>` or `<row …/>` */
  start: number;
  tagEnd: number;
  selfClosed: boolean;
  /** Points; -1 = none. */
  height: number;
  hidden: boolean;
}

export type CellType = 'b' | 'd' | 'e' | 'inlineStr' | 'n' | 's' | 'str';

/** A cell of the file, by byte offsets; -1 = absent. One object is used for all cells. */
export interface CellSpan {
  row: number;
  column: number;
  /** Whether the cell says where it is. */
  hasAddress: boolean;
  start: number;
  tagEnd: number;
  end: number;
  style: number;
  type: CellType;
  /** `<f …>…</f>` and its text. */
  formulaStart: number;
  formulaEnd: number;
  formulaTextStart: number;
  formulaTextEnd: number;
  formulaType: string;
  sharedIndex: number;
  /** The text of `<v>`. */
  valueStart: number;
  valueEnd: number;
  /** The contents of `<is>`. */
  inlineStart: number;
  inlineEnd: number;
}

export interface DataHandler {
  rowStart(row: RowSpan): void;
  cell(cell: CellSpan): void;
  /** `innerEnd`: where its end tag starts (for `<row/>`: where it ends). */
  rowEnd(row: RowSpan, innerEnd: number, end: number): void;
}

/**
 * Walks the rows and cells of `<sheetData>`, on whose start tag the scanner stands; leaves it on the end tag.
 * Rows and cells without an address follow the one before (ECMA-376 part 1, 18.3.1.4 and 18.3.1.73).
 */
export const scanData = (scanner: Scanner, handler: DataHandler): void => complete(scanningData(scanner, handler));

const ROWS_PER_SLICE = 100;

/** The same as work that can pause between rows. */
export function* scanningData(scanner: Scanner, handler: DataHandler): Work<void> {
  if (scanner.selfClosed) return;
  let rows = 0;
  const row: RowSpan = { row: -1, start: 0, tagEnd: 0, selfClosed: false, height: -1, hidden: false };
  const cell = emptySpan();
  for (scanner.mustNext(); !(scanner.closing && scanner.is('sheetData')); scanner.mustNext()) {
    if (scanner.closing) throw scanner.broken('has an end tag without start');
    if (scanner.is('row')) {
      scanRow(scanner, row, cell, handler);
      if (++rows % ROWS_PER_SLICE === 0) yield;
    } else scanner.skip();
  }
}

const emptySpan = (): CellSpan => ({
  row: 0,
  column: 0,
  hasAddress: false,
  start: 0,
  tagEnd: 0,
  end: 0,
  style: 0,
  type: 'n',
  formulaStart: -1,
  formulaEnd: -1,
  formulaTextStart: -1,
  formulaTextEnd: -1,
  formulaType: '',
  sharedIndex: -1,
  valueStart: -1,
  valueEnd: -1,
  inlineStart: -1,
  inlineEnd: -1,
});

function scanRow(scanner: Scanner, row: RowSpan, cell: CellSpan, handler: DataHandler): void {
  row.start = scanner.start;
  row.tagEnd = scanner.end;
  row.selfClosed = scanner.selfClosed;
  let says = false;
  const previous = row.row;
  row.height = -1;
  row.hidden = false;
  while (scanner.nextAttribute()) {
    if (scanner.attributeIs('r')) {
      row.row = parseIndex(scanner.bytes, scanner.valueStart, scanner.valueEnd) - 1;
      says = true;
      if (row.row < 0) throw scanner.broken('has a row without a number');
    } else if (scanner.attributeIs('ht')) {
      const height = parseNumber(scanner.bytes, scanner.valueStart, scanner.valueEnd);
      if (height >= 0) row.height = height;
    } else if (scanner.attributeIs('hidden')) row.hidden = /^(1|true|on)$/.test(scanner.value);
  }
  if (!says) row.row = previous + 1;
  if (row.row >= MAX_ROWS) throw scanner.broken('has a row too far down');
  let started = says || row.selfClosed;
  if (started) handler.rowStart(row);
  if (row.selfClosed) return handler.rowEnd(row, row.tagEnd, row.tagEnd);
  let column = -1;
  for (scanner.mustNext(); !scanner.closing; scanner.mustNext()) {
    if (!scanner.is('c')) {
      scanner.skip();
      continue;
    }
    cell.row = row.row;
    cell.column = column + 1;
    scanCell(scanner, cell);
    if (!started) {
      // A row that doesn't say its number is where its first cell says it is.
      row.row = cell.row;
      started = true;
      handler.rowStart(row);
    } else if (cell.row !== row.row) throw scanner.broken('has a cell outside its row');
    column = cell.column;
    handler.cell(cell);
  }
  if (!scanner.is('row')) throw scanner.broken('has a row without end');
  if (!started) handler.rowStart(row);
  handler.rowEnd(row, scanner.start, scanner.end);
}

const types: Record<string, CellType> = {
  b: 'b',
  d: 'd',
  e: 'e',
  inlineStr: 'inlineStr',
  n: 'n',
  s: 's',
  str: 'str',
};

function scanCell(scanner: Scanner, cell: CellSpan): void {
  cell.start = scanner.start;
  cell.tagEnd = cell.end = scanner.end;
  cell.hasAddress = false;
  cell.style = 0;
  cell.type = 'n';
  cell.formulaStart = cell.formulaTextStart = cell.sharedIndex = cell.valueStart = cell.inlineStart = -1;
  cell.formulaType = '';
  while (scanner.nextAttribute()) {
    if (scanner.attributeIs('r')) readAddress(scanner, cell);
    else if (scanner.attributeIs('s')) cell.style = parseIndex(scanner.bytes, scanner.valueStart, scanner.valueEnd);
    else if (scanner.attributeIs('t')) {
      const type = scanner.value;
      if (!Object.hasOwn(types, type)) throw scanner.broken('has a cell of unknown type');
      cell.type = types[type]!;
    }
  }
  if (cell.style < 0) throw scanner.broken('has a cell with an unreadable style');
  if (cell.column >= MAX_COLUMNS) throw scanner.broken('has a cell too far right');
  if (scanner.selfClosed) return;
  for (scanner.mustNext(); !scanner.closing; scanner.mustNext()) {
    if (scanner.is('v')) {
      cell.valueStart = scanner.end;
      cell.valueEnd = innerEnd(scanner);
    } else if (scanner.is('f')) scanFormula(scanner, cell);
    else if (scanner.is('is')) {
      cell.inlineStart = scanner.end;
      cell.inlineEnd = innerEnd(scanner);
    } else scanner.skip();
  }
  if (!scanner.is('c')) throw scanner.broken('has a cell without end');
  cell.end = scanner.end;
}

function readAddress(scanner: Scanner, cell: CellSpan): void {
  const { bytes } = scanner;
  let at = scanner.valueStart;
  let column = 0;
  for (; at < scanner.valueEnd; at++) {
    const letter = bytes[at]! & ~32;
    if (bytes[at]! < 65 || letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  const row = parseIndex(bytes, at, scanner.valueEnd);
  if (column < 1 || column > MAX_COLUMNS || row < 1 || row > MAX_ROWS)
    throw scanner.broken('has an unreadable address');
  cell.column = column - 1;
  cell.row = row - 1;
  cell.hasAddress = true;
}

function scanFormula(scanner: Scanner, cell: CellSpan): void {
  cell.formulaStart = scanner.start;
  while (scanner.nextAttribute()) {
    if (scanner.attributeIs('t')) cell.formulaType = scanner.value;
    else if (scanner.attributeIs('si')) {
      cell.sharedIndex = parseIndex(scanner.bytes, scanner.valueStart, scanner.valueEnd);
    }
  }
  cell.formulaTextStart = scanner.end;
  cell.formulaTextEnd = innerEnd(scanner);
  cell.formulaEnd = scanner.end;
}

/** Skips the element whose start tag is current and says where its contents end. */
function innerEnd(scanner: Scanner): number {
  if (scanner.selfClosed) return scanner.end;
  for (let depth = 1; ;) {
    scanner.mustNext();
    if (scanner.closing) {
      if (--depth === 0) return scanner.start;
    } else if (!scanner.selfClosed) depth++;
  }
}
