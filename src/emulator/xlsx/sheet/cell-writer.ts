import type { Cell } from '../../workbook';
import { withPrefixes } from '../formula';
import { encodeCellText, escapeText } from '../../../xlsx-reading/xml';
import { cellName } from './address';
import type { StringsWriter } from './strings-writer';

export interface CellWriting {
  readonly strings: StringsWriter;
  /** The number in the file of a style of the model. */
  readonly styleInFile: (index: number) => number;
  /** Called when a formula is written. */
  readonly onFormula: () => void;
}

/** Writes cells anew. */
export class CellWriter {
  constructor(
    private readonly prefix: string,
    private readonly writing: CellWriting,
  ) {}

  /** `<c>` of a model's cell. `formula`: an <f> element to keep instead of the model's formula. */
  write(row: number, column: number, cell: Cell, formula: string | null = null): string {
    const { prefix } = this;
    const style = this.writing.styleInFile(cell.style);
    const open = `<${prefix}c r="${cellName(row, column)}"${style === 0 ? '' : ` s="${style}"`}`;
    const inside = formula ?? this.formula(cell);
    const value = this.value(cell, inside !== '');
    if (inside === '' && value.text === null) return `${open}/>`;
    const text = value.text === null ? '' : `<${prefix}v>${value.text}</${prefix}v>`;
    return `${open}${value.type === '' ? '' : ` t="${value.type}"`}>${inside}${text}</${prefix}c>`;
  }

  formulaElement(text: string): string {
    this.writing.onFormula();
    return `<${this.prefix}f>${escapeText(text)}</${this.prefix}f>`;
  }

  private formula(cell: Cell): string {
    return cell.formula === null ? '' : this.formulaElement(withPrefixes(cell.formula.replace(/^=/, '')));
  }

  private value(cell: Cell, hasFormula: boolean): { type: string; text: string | null } {
    const { value } = cell;
    if (value === null) return { type: '', text: null };
    if (typeof value === 'boolean') return { type: 'b', text: value ? '1' : '0' };
    if (typeof value === 'number') {
      return Number.isFinite(value) ? { type: '', text: String(value) } : { type: 'e', text: '#NUM!' };
    }
    if (cell.error) return { type: 'e', text: escapeText(value) };
    // A formula's text stands in the cell itself: it isn't one of the book's texts.
    if (hasFormula) return { type: 'str', text: escapeText(encodeCellText(value)) };
    return { type: 's', text: String(this.writing.strings.index(value)) };
  }
}
