import type { Cell } from '../../workbook';
import { SharedFormula, withoutPrefixes } from '../formula';
import type { Budget } from '../../../xlsx-reading/limits';
import type { Scanner } from '../../../xlsx-reading/xml/scanner';
import { CellValues, type ValueContext } from '../../../xlsx-reading/sheet/cell-values';
import type { CellSpan } from '../../../xlsx-reading/sheet/data';

/** What the cells of a sheet are read with. */
export interface CellContext extends ValueContext {
  readonly budget: Budget;
}

/** Reads cells of one sheet, in the order of the file: a shared formula's master comes before its other cells. */
export class CellReader {
  private readonly shared = new Map<number, SharedFormula>();
  private readonly values: CellValues;

  constructor(
    private readonly scanner: Scanner,
    private readonly context: CellContext,
  ) {
    this.values = new CellValues(scanner, context);
  }

  /** What the model holds of the cell. */
  read(span: CellSpan): Cell {
    const value = this.values.read(span);
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
}

const shown = (formula: string): string => `=${withoutPrefixes(formula)}`;
