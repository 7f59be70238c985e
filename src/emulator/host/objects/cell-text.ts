import { type Cell, cellText, errorText, textLocale } from '../../workbook';
import type { Environment } from '../environment';

/** `Range.text` of a cell with this style: as shown, in the data language. Column widths don't shorten it. */
export function textOf(env: Environment, cell: Cell | undefined, style: number): string {
  if (!cell || cell.value === null) return '';
  const locale = textLocale(env.options.dataLocale);
  if (cell.error) return errorText(String(cell.value), locale);
  return cellText(cell.value, env.book.styles.get(style).numberFormat, locale, env.book.date1904);
}
