import type { CellValue } from '../model';

const ENGLISH = /(?<!\p{L})(?:outcome|result|value|actual|target|baseline|forecast|projected)s?(?!\p{L})/iu;
const THOUSANDS = /(?<![\d.,])\d{1,3},\d{3}(?![\d.,])/;

/**
 * "1,040" under an English heading: 1040 where the writer is English, 1.04 where only the headings are. Nobody can tell
 * from the cell, so it is not read.
 */
export const isDoubtfulComma = (said: CellValue, heading: string): boolean =>
  typeof said === 'string' && hasDoubtfulComma(said) && ENGLISH.test(heading);

/** Three digits after a comma: thousands in English, decimals in Swedish. */
export const hasDoubtfulComma = (text: string): boolean => THOUSANDS.test(text);
