import type { CellValue } from '../../domain/model';
import { Scanner } from '../xml/scanner';
import type { CellSpan } from './data';
import { serialOfIso } from './dates';
import { parseIndex, parseNumber } from './number';
import { readRichText } from './strings';

/** What the values of a sheet's cells are read with. */
export interface ValueContext {
  readonly strings: readonly string[];
  readonly date1904: boolean;
}

/** Reads what cells of one sheet hold: values as stored, not formulas. */
export class CellValues {
  constructor(
    private readonly scanner: Scanner,
    private readonly context: ValueContext,
  ) {}

  /** Null for a cell that only carries a format; error values are their text. */
  read(span: CellSpan): CellValue {
    const { scanner } = this;
    if (span.type === 'inlineStr') return span.inlineStart < 0 ? this.plainText(span) : this.inlineText(span);
    if (span.valueStart < 0) return null;
    const { bytes } = scanner;
    switch (span.type) {
      case 's': {
        if (span.valueEnd === span.valueStart) return null;
        const text = this.context.strings[parseIndex(bytes, span.valueStart, span.valueEnd)];
        if (text === undefined) throw scanner.broken('has a cell whose text is missing');
        return text;
      }
      case 'n': {
        if (span.valueEnd === span.valueStart) return null;
        const number = parseNumber(bytes, span.valueStart, span.valueEnd);
        if (Number.isNaN(number)) throw scanner.broken('has a number that can’t be read');
        return number;
      }
      case 'b': {
        const text = scanner.text(span.valueStart, span.valueEnd).trim();
        return text === '' ? null : text === '1' || text.toLowerCase() === 'true';
      }
      case 'd': {
        const text = scanner.text(span.valueStart, span.valueEnd).trim();
        return text === '' ? null : (serialOfIso(text, this.context.date1904) ?? text);
      }
      case 'e':
      case 'str':
        return this.plainText(span);
    }
  }

  private plainText(span: CellSpan): string | null {
    return span.valueStart < 0 ? null : this.scanner.cellText(span.valueStart, span.valueEnd);
  }

  private inlineText(span: CellSpan): string {
    const inside = new Scanner(this.scanner.bytes, this.scanner.part);
    // From the start tag of <is> itself, which ends where its contents start.
    inside.end = this.scanner.bytes.lastIndexOf(60, span.inlineStart - 1);
    inside.mustNext();
    return readRichText(inside).text;
  }
}
