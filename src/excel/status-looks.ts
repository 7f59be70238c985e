import type { CellContent, CellFormat, CellStyle } from '../domain/reporting';
import { LOOKS } from './report/looks';
import { numberFormat } from './report/number-format';
import { cellText } from './report/text';
import type { CellLook } from './write-plan';

/**
 * How a cell of a status column looks: the same symbols and colours as the reports. The symbol comes from the number
 * format (`"✓ "@`) and the colour from the fill, so that the value stays one clean word.
 */
export function statusLook(
  content: string | number | null,
  style: CellStyle,
  format: CellFormat | null,
  text: (content: CellContent) => string,
): CellLook {
  const { fill, color } = LOOKS[style];
  return { numberFormat: numberFormat(content ?? '', format ?? undefined, text), fill, font: color };
}

/** Text as a cell can hold it. */
export const fitForCell = (text: string): string => cellText(text, '…');
