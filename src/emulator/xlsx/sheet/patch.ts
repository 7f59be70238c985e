import type { Cell, Sheet } from '../../workbook';
import { escapeAttribute } from '../../../xlsx-reading/xml';
import { Scanner } from '../../../xlsx-reading/xml/scanner';
import { cellName } from './address';
import { type CellContext, CellReader } from './cell-reader';
import { CellWriter, type CellWriting } from './cell-writer';
import { type CellSpan, type DataHandler, type RowSpan } from '../../../xlsx-reading/sheet/data';
import { Output } from './output';

/** How a sheet's rows were when they were loaded, for those that say more than cells. */
export interface RowsBefore {
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly hiddenRows: ReadonlySet<number>;
}

/**
 * Puts a sheet's data together from slices of the old one: rows that didn't change are copied; in the others every cell
 * that reads as it did is copied, and only what differs is written anew. Shared formulas whose master changes are written
 * out in all their cells.
 */
export class DataPatch implements DataHandler {
  private readonly output = new Output();
  private readonly reader: CellReader;
  private readonly writer: CellWriter;
  private readonly tags: Scanner;
  private readonly bytes: Uint8Array;
  private readonly rows: readonly number[];
  private readonly isTouched: ReadonlySet<number>;
  private nextRow = 0;
  private copied: number;
  private rewriting = false;
  private cells = new Map<number, string>();
  private readonly written: Set<number> = new Set();
  private readonly unshared = new Set<number>();
  /** Whether any value or formula is other than it was. */
  changedValues = false;

  constructor(
    scanner: Scanner,
    private readonly sheet: Sheet,
    private readonly before: RowsBefore,
    private readonly prefix: string,
    dataStart: number,
    context: CellContext,
    private readonly writing: CellWriting,
  ) {
    this.bytes = scanner.bytes;
    this.reader = new CellReader(scanner, context);
    this.writer = new CellWriter(prefix, writing);
    this.tags = new Scanner(scanner.bytes, scanner.part);
    this.copied = dataStart;
    this.isTouched = touchedRows(sheet, before);
    this.rows = [...this.isTouched].sort((a, b) => a - b);
  }

  rowStart(row: RowSpan): void {
    this.copyTo(row.start);
    this.newRowsBefore(row.row);
    this.rewriting = this.isTouched.has(row.row);
    if (this.rewriting) {
      this.cells = new Map();
      this.written.add(row.row);
    }
  }

  cell(span: CellSpan): void {
    if (this.rewriting) this.rewrite(span);
    else if (span.formulaType === 'shared') this.copyShared(span);
  }

  rowEnd(row: RowSpan, _innerEnd: number, end: number): void {
    if (!this.rewriting) return;
    this.addNewCells(row.row);
    this.writeRow(this.rowAttributes(row));
    this.copied = end;
    this.rewriting = false;
  }

  /** All that is left; `end`: where the old data's end tag starts. */
  finish(end: number): Uint8Array[] {
    this.copyTo(end);
    this.newRowsBefore(Infinity);
    return this.output.finish();
  }

  private copyTo(end: number): void {
    if (end > this.copied) this.output.bytes(this.bytes.subarray(this.copied, end));
    this.copied = Math.max(this.copied, end);
  }

  private newRowsBefore(row: number): void {
    for (; this.nextRow < this.rows.length && this.rows[this.nextRow]! < row; this.nextRow++) {
      const index = this.rows[this.nextRow]!;
      if (this.written.has(index)) continue;
      this.written.add(index);
      this.cells = new Map();
      this.addNewCells(index);
      const attributes = this.withSize(new Map([['r', String(index + 1)]]), index);
      if (this.cells.size > 0 || attributes.size > 1) this.writeRow(attributes);
    }
  }

  private rewrite(span: CellSpan): void {
    const then = this.reader.read(span);
    const now = this.sheet.rows[span.row]?.[span.column];
    const sameContents = now === undefined ? isEmpty(then) : sameValue(then, now) && then.formula === now.formula;
    const isMaster = span.formulaType === 'shared' && span.formulaTextEnd > span.formulaTextStart;
    if (isMaster) this.unshared.delete(span.sharedIndex);
    if (!sameContents) this.changedValues = true;
    if (now === undefined) {
      if (isEmpty(then) && this.sheet.styleOf(span.row, span.column) === then.style) this.keep(span, then.style);
      if (isMaster && !sameContents) this.unshared.add(span.sharedIndex);
      return;
    }
    if (sameContents) return this.keep(span, now.style);
    if (then.formula !== null && then.formula === now.formula) {
      const formula = this.sliceFormula(span);
      this.cells.set(span.column, this.withMetadata(span, this.writer.write(span.row, span.column, now, formula)));
      return;
    }
    if (isMaster) this.unshared.add(span.sharedIndex);
    this.cells.set(span.column, this.writer.write(span.row, span.column, now));
  }

  /** The cell as it stands, but for its style and with its address. */
  private keep(span: CellSpan, style: number): void {
    const shared = span.formulaType === 'shared' && this.unshared.has(span.sharedIndex);
    if (span.hasAddress && style === span.style && !shared) {
      this.cells.set(span.column, this.slice(span.start, span.end));
      return;
    }
    const attributes = this.attributesAt(span.start);
    const ordered = new Map([['r', cellName(span.row, span.column)]]);
    if (style !== span.style) {
      attributes.delete('s');
      const inFile = this.writing.styleInFile(style);
      if (inFile !== 0) ordered.set('s', String(inFile));
    }
    attributes.forEach((value, name) => name !== 'r' && ordered.set(name, value));
    const open = `<${this.prefix}c${attributeText(ordered)}`;
    if (span.tagEnd === span.end) return void this.cells.set(span.column, `${open}/>`);
    const inside = shared
      ? this.slice(span.tagEnd, span.formulaStart) + this.sliceFormula(span) + this.slice(span.formulaEnd, span.end)
      : this.slice(span.tagEnd, span.end);
    this.cells.set(span.column, `${open}>${inside}`);
  }

  /** In a row that is copied: only remembers masters, and writes out formulas that lost theirs. */
  private copyShared(span: CellSpan): void {
    const isMaster = span.formulaTextEnd > span.formulaTextStart;
    if (isMaster) {
      this.reader.read(span);
      this.unshared.delete(span.sharedIndex);
    } else if (this.unshared.has(span.sharedIndex)) {
      this.copyTo(span.formulaStart);
      this.output.text(this.sliceFormula(span));
      this.copied = span.formulaEnd;
    }
  }

  /** The cell's <f> as it stands, or written out when its group has lost its master. */
  private sliceFormula(span: CellSpan): string {
    const master = this.reader.sharedFormula(span.sharedIndex);
    if (span.formulaType === 'shared' && this.unshared.has(span.sharedIndex) && master !== undefined) {
      return this.writer.formulaElement(master.at(span.row, span.column));
    }
    return this.slice(span.formulaStart, span.formulaEnd);
  }

  /** Dynamic arrays say so by metadata on the cell: kept with the formula. */
  private withMetadata(span: CellSpan, cell: string): string {
    const metadata = this.attributesAt(span.start).get('cm');
    return metadata === undefined ? cell : cell.replace(/^(<\S+ r="[A-Z0-9]+"(?: s="\d+")?)/, `$1 cm="${metadata}"`);
  }

  private addNewCells(row: number): void {
    this.sheet.rows[row]?.forEach((cell, column) => {
      if (cell === undefined || this.cells.has(column)) return;
      if (!isEmpty(cell)) this.changedValues = true;
      this.cells.set(column, this.writer.write(row, column, cell));
    });
  }

  private writeRow(attributes: Map<string, string>): void {
    const columns = [...this.cells.keys()].sort((a, b) => a - b);
    if (attributes.has('spans')) {
      if (columns.length === 0) attributes.delete('spans');
      else attributes.set('spans', `${columns[0]! + 1}:${columns.at(-1)! + 1}`);
    }
    const open = `<${this.prefix}row${attributeText(attributes)}`;
    if (columns.length === 0) return this.output.text(`${open}/>`);
    this.output.text(`${open}>${columns.map((column) => this.cells.get(column)!).join('')}</${this.prefix}row>`);
  }

  private rowAttributes(row: RowSpan): Map<string, string> {
    const old = this.attributesAt(row.start);
    old.delete('r');
    return this.withSize(new Map([['r', String(row.row + 1)], ...old]), row.row);
  }

  private withSize(attributes: Map<string, string>, row: number): Map<string, string> {
    const height = this.sheet.rowHeights.get(row);
    if (height !== this.before.rowHeights.get(row)) {
      attributes.delete('ht');
      attributes.delete('customHeight');
      if (height !== undefined) attributes.set('ht', String(height)).set('customHeight', '1');
    }
    const hidden = this.sheet.hiddenRows.has(row);
    if (hidden !== this.before.hiddenRows.has(row)) {
      attributes.delete('hidden');
      if (hidden) attributes.set('hidden', '1');
    }
    return attributes;
  }

  private attributesAt(start: number): Map<string, string> {
    this.tags.end = start;
    this.tags.mustNext();
    return this.tags.attributes();
  }

  private slice(start: number, end: number): string {
    return this.decoder.decode(this.bytes.subarray(start, end));
  }

  private readonly decoder = new TextDecoder();
}

const isEmpty = (cell: Cell): boolean => cell.value === null && cell.formula === null;

const sameValue = (a: Cell, b: Cell): boolean => a.value === b.value && a.error === b.error;

const attributeText = (attributes: ReadonlyMap<string, string>): string =>
  [...attributes].map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join('');

function touchedRows(sheet: Sheet, before: RowsBefore): Set<number> {
  const rows = new Set(sheet.dirtyRows);
  for (const row of new Set([...sheet.rowHeights.keys(), ...before.rowHeights.keys()])) {
    if (sheet.rowHeights.get(row) !== before.rowHeights.get(row)) rows.add(row);
  }
  for (const row of sheet.hiddenRows) if (!before.hiddenRows.has(row)) rows.add(row);
  for (const row of before.hiddenRows) if (!sheet.hiddenRows.has(row)) rows.add(row);
  return rows;
}
