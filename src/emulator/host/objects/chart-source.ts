import { type ChartSeriesModel, PLAIN_SERIES } from '../../workbook';
import { isBlank, type RangeRef, referenceFormula } from './range-ref';

const isNumber = ({ sheet }: RangeRef, row: number, column: number): boolean => {
  const cell = sheet.cell(row, column);
  return typeof cell?.value === 'number' || typeof cell?.formula === 'string';
};

const text = ({ sheet }: RangeRef, row: number, column: number): string => String(sheet.cell(row, column)?.value ?? '');

/**
 * The series Excel makes of a block: a first column of words is the categories, a first row of words the names. By rows
 * when there are more columns than rows (seriesBy Auto).
 */
export function seriesFrom(source: RangeRef, seriesBy: string): { series: ChartSeriesModel[]; by: 'Rows' | 'Columns' } {
  const { top, left, rows, columns } = source;
  const hasNames = rows > 1 && headed(source, top, left + (columns > 1 ? 1 : 0), 1, columns - (columns > 1 ? 1 : 0));
  const hasCategories = columns > 1 && headed(source, top + (rows > 1 ? 1 : 0), left, rows - (rows > 1 ? 1 : 0), 1);
  const firstRow = top + (hasNames ? 1 : 0);
  const firstColumn = left + (hasCategories ? 1 : 0);
  const dataRows = top + rows - firstRow;
  const dataColumns = left + columns - firstColumn;
  const by = seriesBy === 'Rows' || (seriesBy === 'Auto' && dataColumns > dataRows) ? 'Rows' : 'Columns';
  const across = by === 'Rows';
  const series = Array.from({ length: across ? dataRows : dataColumns }, (_, index): ChartSeriesModel => {
    const row = across ? firstRow + index : firstRow;
    const column = across ? firstColumn : firstColumn + index;
    const nameCell = across ? [row, left] : [top, column];
    const named = across ? hasCategories : hasNames;
    const categories = across ? hasNames : hasCategories;
    return {
      name: named ? text(source, nameCell[0]!, nameCell[1]!) : `Serie${index + 1}`,
      nameFormula: named ? referenceFormula(source.to(nameCell[0]!, nameCell[1]!, 1, 1)) : null,
      valuesFormula: referenceFormula(
        across ? source.to(row, column, 1, dataColumns) : source.to(row, column, dataRows, 1),
      ),
      categoriesFormula: categories
        ? referenceFormula(
            across ? source.to(top, firstColumn, 1, dataColumns) : source.to(firstRow, left, dataRows, 1),
          )
        : null,
      ...PLAIN_SERIES,
    };
  });
  return { series, by };
}

/** The cells hold words (or nothing), no numbers. */
function headed(source: RangeRef, top: number, left: number, rows: number, columns: number): boolean {
  let words = 0;
  for (let row = top; row < top + rows; row++) {
    for (let column = left; column < left + columns; column++) {
      if (isNumber(source, row, column)) return false;
      if (!isBlank(source.sheet.cell(row, column))) words += 1;
    }
  }
  return words > 0;
}
