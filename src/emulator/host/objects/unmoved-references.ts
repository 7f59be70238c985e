import {
  type CellRange,
  type FormulaReference,
  MAX_COLUMNS,
  MAX_ROWS,
  overlaps,
  referencesIn,
  type Sheet,
} from '../../workbook';
import type { Environment } from '../environment';
import { apiNotFound } from '../host-error';
import type { Direction } from './shift-rules';

export function refuse(env: Environment, why: string): never {
  env.unmodelled.add('Range.insert/delete');
  throw apiNotFound('Range.insert/delete', why);
}

function formulasOf(env: Environment): { sheet: Sheet | null; formula: string }[] {
  const all: { sheet: Sheet | null; formula: string }[] = env.book.names.map(({ formula }) => ({
    sheet: null,
    formula,
  }));
  for (const sheet of env.book.sheets) {
    for (const { formula } of sheet.names) all.push({ sheet, formula });
    for (const { series } of sheet.charts) {
      for (const { valuesFormula, categoriesFormula, nameFormula } of series) {
        for (const formula of [valuesFormula, categoriesFormula, nameFormula])
          if (formula) all.push({ sheet, formula });
      }
    }
    for (const row of sheet.rows)
      for (const cell of row ?? []) if (cell?.formula) all.push({ sheet, formula: cell.formula });
    for (const { rule } of sheet.validations) for (const formula of formulasInRule(rule)) all.push({ sheet, formula });
    for (const { formula, formula2 } of sheet.conditionalFormats)
      for (const one of [formula, formula2]) if (one) all.push({ sheet, formula: one });
  }
  return all;
}

/** The formulas of a validation's rule, whatever its kind. */
function formulasInRule(rule: unknown): string[] {
  if (typeof rule === 'string') return rule.startsWith('=') ? [rule] : [];
  return typeof rule === 'object' && rule !== null ? Object.values(rule).flatMap(formulasInRule) : [];
}

/** Whether Excel rewrites a reference when cells move: it must lie wholly on the rows (columns) that move, else it stands. */
function follows(range: CellRange, zone: CellRange, direction: Direction): boolean {
  const across =
    direction === 'down'
      ? range.left >= zone.left && range.left + range.columns <= zone.left + zone.columns
      : range.top >= zone.top && range.top + range.rows <= zone.top + zone.rows;
  return across && overlaps(range, zone);
}

/** Whole columns stay whole columns when cells move down. */
const isWhole = (range: CellRange, direction: Direction): boolean =>
  direction === 'down' ? range.rows >= MAX_ROWS : range.columns >= MAX_COLUMNS;

/**
 * Formulas, names, rules and charts that point into the moved cells would have to follow them: not modelled, so refused.
 */
export function requireUnreferenced(env: Environment, sheet: Sheet, zone: CellRange, direction: Direction): void {
  const { sheets } = env.book;
  const isOn = ({ sheet: from, to }: FormulaReference, own: Sheet | null): boolean => {
    if (from === null) return own === sheet;
    const [first, last] = [env.book.sheet(from), env.book.sheet(to ?? from)];
    const [at, end, here] = [first, last, sheet].map((one) => sheets.indexOf(one!)) as [number, number, number];
    return at >= 0 && end >= 0 && here >= Math.min(at, end) && here <= Math.max(at, end);
  };
  const pointsThere = formulasOf(env).some(({ sheet: own, formula }) =>
    referencesIn(formula).some(
      (reference) =>
        !isWhole(reference.range, direction) && follows(reference.range, zone, direction) && isOn(reference, own),
    ),
  );
  if (pointsThere) refuse(env, 'formulas, names or charts refer to cells that would move');
}
