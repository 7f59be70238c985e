import type { CellFormat } from '../../domain/reporting';
import type { CellContent } from '../../domain/reporting';

/** Text inside a number format; a quotation mark would end it early. */
const literal = (text: string): string => `"${text.replace(/["\\]/g, '’')}"`;

/** From here on digits say nothing and would not fit: the exponent is shown. */
const HUGE = 1e13;
const TINY = 1e-6;

/**
 * Excel's code for a format, in its en-US spelling: a Swedish Excel shows "1 234,5". Negative numbers get a true minus.
 * The period or unit stands in the format, so that the cell's value stays a plain number.
 */
export function numberFormat(
  content: string | number,
  format: CellFormat | undefined,
  text: (content: CellContent) => string,
): string {
  if (format === undefined) return 'General';
  if (format.kind === 'symbol') return `${literal(`${format.symbol} `)}@`;
  if (typeof content !== 'number') return 'General';
  if (format.kind === 'date') return format.time ? 'yyyy-mm-dd hh:mm' : 'yyyy-mm-dd';
  const size = Math.abs(content);
  const digits =
    size >= HUGE || (size > 0 && size < TINY)
      ? '0.0E+00'
      : `#,##0${format.decimals === null ? '.##' : format.decimals > 0 ? `.${'0'.repeat(format.decimals)}` : ''}`;
  const unit = format.unit === undefined ? '' : literal(` ${text(format.unit)}`);
  const period = format.period === undefined ? '' : literal(` (${text(format.period)})`);
  const number = `${digits}${unit}${period}`;
  const negative = `"−"${number}`;
  return format.signed ? `"+"${number};${negative};${number}` : `${number};${negative}`;
}
