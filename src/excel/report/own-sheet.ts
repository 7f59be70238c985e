import type { SheetCells } from '../../domain/model';
import { isSheetMark } from './key-column';

/** How far down a user may have pushed a report by rows of their own. */
export const SEARCHED_ROWS = 50;

/** True for a sheet that is a report of ours: it is never read for goals and indicators. */
export const isReportSheet = (sheet: SheetCells): boolean =>
  sheet.values.slice(0, SEARCHED_ROWS).some((row) => row.some((cell) => isSheetMark(cell)));
