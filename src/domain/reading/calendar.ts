import type { CellValue } from '../model';
import { isDateFormat } from './number-format';

/** Days between the first days of Excel's two calendars: 1 January 1900 and 1904. */
export const DAYS_TO_1904 = 1462;

const moved = (value: CellValue, format: string, days: number): CellValue =>
  typeof value === 'number' && isDateFormat(format) ? value + days : value;

/** A date of a workbook that counts from 1904 as one that counts from 1900, as all reading takes it; other values as they are. */
export const from1904 = (value: CellValue, format: string): CellValue => moved(value, format, DAYS_TO_1904);

/** The other way: as the cell holds it. */
export const to1904 = (value: CellValue, format: string): CellValue => moved(value, format, -DAYS_TO_1904);
