import type { CellValue } from '../model';

const ENGLISH = /(?<!\p{L})(?:outcome|result|value|actual|target|baseline|forecast|projected)s?(?!\p{L})/iu;
const THOUSANDS = /(?<![\d.,])\d{1,3},\d{3}(?![\d.,])/;

/**
 * "1,040" under an English heading: 1040 where the writer is English, 1.04 where only the headings are. Nobody can tell
 * from the cell, so it is not read.
 */
export const isDoubtfulComma = (said: CellValue, heading: string): boolean =>
  typeof said === 'string' && (hasDoubtfulPoint(said) || (hasDoubtfulComma(said) && ENGLISH.test(heading)));

const POINT = /(?<![\d.,])[1-9]\d{0,2}\.\d{3}(?![\d.,])/;

/** "1.200": 1200 as it used to be written, 1.2 as it is typed. Nobody can tell, so it is not read. */
const hasDoubtfulPoint = (text: string): boolean => POINT.test(text);

/** Three digits after a comma: thousands in English, decimals in Swedish. */
export const hasDoubtfulComma = (text: string): boolean => THOUSANDS.test(text);
