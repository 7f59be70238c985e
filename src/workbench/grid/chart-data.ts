import { type Book, type ChartModel, parseRange, type Sheet, splitSheet } from '../../emulator/workbook';
import { displayOf } from './cell-display';

export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly string[] }[];
}

/** The cells a formula of a chart ("='Blad 1'!$A$2:$A$9") points at, as shown; [] where it can't be followed. */
function textsAt(book: Book, own: Sheet, formula: string | null): readonly string[] {
  if (formula === null) return [];
  const { sheet: name, rest } = splitSheet(formula.replace(/^=/, ''));
  const range = parseRange(rest.replaceAll('$', ''));
  const sheet = name === null ? own : book.sheet(name);
  if (!range || !sheet) return [];
  const texts: string[] = [];
  for (let row = range.top; row < range.top + range.rows; row++) {
    for (let column = range.left; column < range.left + range.columns; column++) {
      const { numberFormat } = book.styles.get(sheet.styleOf(row, column));
      texts.push(displayOf(sheet.cell(row, column), numberFormat, book.date1904).text);
    }
  }
  return texts;
}

/** A chart's numbers, read from the cells it draws. */
export function chartData(book: Book, sheet: Sheet, chart: ChartModel): ChartData {
  return {
    categories: textsAt(book, sheet, chart.series[0]?.categoriesFormula ?? null),
    series: chart.series.map(({ name, nameFormula, valuesFormula }) => ({
      name: textsAt(book, sheet, nameFormula)[0] ?? name,
      values: textsAt(book, sheet, valuesFormula),
    })),
  };
}
