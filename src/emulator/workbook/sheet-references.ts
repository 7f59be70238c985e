import { quoteSheet } from './address';
import type { Book } from './book';
import type { Sheet } from './sheet';

const SHEET_PREFIX = /"[^"]*"|'((?:[^']|'')+)'!|([\p{L}_\\][\p{L}\p{N}_.]*)!/gu;

/** The formula with every reference to sheet `name` led elsewhere: `prefix` stands for "name!". */
function redirectFormula(formula: string, name: string, prefix: string): string {
  const wanted = name.toLowerCase();
  return formula.replace(SHEET_PREFIX, (whole, quoted: string | undefined, plain: string | undefined, at: number) => {
    const found = quoted?.replaceAll("''", "'") ?? plain;
    const partOfMore = /[\]:\p{L}\p{N}_.]/u.test(formula[at - 1] ?? '');
    return found?.toLowerCase() === wanted && !partOfMore ? prefix : whole;
  });
}

/** Strings of a validation rule that are formulas, redirected. */
function redirectRule(rule: unknown, redirect: (formula: string) => string): unknown {
  if (typeof rule === 'string') return rule.startsWith('=') ? redirect(rule) : rule;
  if (typeof rule !== 'object' || rule === null || Array.isArray(rule)) return rule;
  return Object.fromEntries(Object.entries(rule).map(([key, value]) => [key, redirectRule(value, redirect)]));
}

function redirectCells(sheet: Sheet, redirect: (formula: string) => string, broken: boolean): void {
  for (const [row, cells] of sheet.rows.entries()) {
    for (const cell of cells ?? []) {
      if (!cell?.formula?.includes('!')) continue;
      const next = redirect(cell.formula);
      if (next === cell.formula) continue;
      Object.assign(cell, broken ? { formula: next, value: '#REF!', error: true } : { formula: next });
      sheet.dirtyRows.add(row);
    }
  }
}

function redirectRest(sheet: Sheet, redirect: (formula: string) => string): void {
  for (const rule of sheet.validations) {
    const next = redirectRule(rule.rule, redirect);
    if (JSON.stringify(next) === JSON.stringify(rule.rule)) continue;
    Object.assign(rule, { rule: next, fromFile: false });
    sheet.touch('validations');
  }
  for (const rule of sheet.conditionalFormats) {
    const next = { formula: redirect(rule.formula), formula2: rule.formula2 && redirect(rule.formula2) };
    if (next.formula === rule.formula && next.formula2 === rule.formula2) continue;
    Object.assign(rule, next);
    sheet.touch('conditionalFormats');
  }
  for (const chart of sheet.charts) {
    for (const series of chart.series) {
      for (const key of ['nameFormula', 'valuesFormula', 'categoriesFormula'] as const) {
        const formula = series[key];
        if (formula === null || redirect(formula) === formula) continue;
        series[key] = redirect(formula);
        chart.fromFile = false;
        sheet.touch('charts');
      }
    }
  }
}

function redirectAll(book: Book, name: string, prefix: string, broken: boolean): void {
  const redirect = (formula: string): string => redirectFormula(formula, name, prefix);
  for (const item of [...book.names, ...book.sheets.flatMap((sheet) => sheet.names)]) {
    const next = redirect(item.formula);
    if (next === item.formula) continue;
    item.formula = next;
    book.namesChanged = true;
  }
  for (const sheet of book.sheets) {
    redirectCells(sheet, redirect, broken);
    redirectRest(sheet, redirect);
  }
}

/** Renames the sheet; formulas, names, rules and charts follow, as in Excel. The name must be valid and free. */
export function renameSheet(book: Book, sheet: Sheet, name: string): void {
  redirectAll(book, sheet.name, `${quoteSheet(name)}!`, false);
  sheet.name = name;
  book.sheetsChanged = true;
}

/** Takes the sheet out of the book; what pointed at it points at #REF!, as in Excel. */
export function removeSheet(book: Book, sheet: Sheet): void {
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  redirectAll(book, sheet.name, '#REF!', true);
  book.sheetsChanged = true;
}
