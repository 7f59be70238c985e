import type { Cell } from '../../workbook';
import { SharedFormula, withoutPrefixes } from '../formula';
import type { Budget } from '../limits';
import { Scanner } from '../xml/scanner';
import type { CellSpan } from './data';
import { serialOfIso } from './dates';
import { parseIndex, parseNumber } from './number';
import { readRichText } from './strings';

/** What the cells of a sheet are read with. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly date1904: boolean;
  readonly budget: Budget;
}

/** Reads cells of one sheet, in the order of the file: a shared formula's master comes before its other cells. */
export class CellReader {
  private readonly shared = new Map<number, SharedFormula>();

  constructor(
    private readonly scanner: Scanner,
    private readonly context: CellContext,
  ) {}

  /** What the model holds of the cell. */
  read(span: CellSpan): Cell {
    const value = this.value(span);
    return {
      value,
      formula: span.formulaStart < 0 ? null : this.formula(span),
      style: span.style,
      error: span.type === 'e' && value !== null,
    };
  }

  /** The group's formula, as last met; undefined when the group has no master. */
  sharedFormula(index: number): SharedFormula | undefined {
    return this.shared.get(index);
  }

  private formula(span: CellSpan): string | null {
    // A data table ("what if") has no formula that a cell could be given back.
    if (span.formulaType === 'dataTable') return null;
    const own = this.scanner.text(span.formulaTextStart, span.formulaTextEnd);
    if (span.formulaType !== 'shared' || span.sharedIndex < 0) return own === '' ? null : shown(own);
    if (own !== '') {
      this.shared.set(span.sharedIndex, new SharedFormula(own, span.row, span.column));
      return shown(own);
    }
    const master = this.shared.get(span.sharedIndex);
    if (master === undefined) return null;
    const text = master.at(span.row, span.column);
    this.context.budget.formula(text.length, this.scanner.part);
    return shown(text);
  }

  private value(span: CellSpan): Cell['value'] {
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

const shown = (formula: string): string => `=${withoutPrefixes(formula)}`;
