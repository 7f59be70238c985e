import { toExcelError } from './errors';

export type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** True when the host speaks at least this ExcelApi ("1.11"). A string: as a number 1.20 would be 1.2. */
export const speaks = (version: string): boolean => Office.context.requirements.isSetSupported('ExcelApi', version);

/**
 * Runs a batch that reads. Work a user starts waits for the cell being edited instead of failing.
 * @param context of an earlier batch, where its objects are to be used again
 * @throws ExcelError
 */
export async function reading<T>(batch: Batch<T>, context?: OfficeExtension.ClientRequestContext): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true, ...(context && { previousObjects: context }) }, batch);
  } catch (error) {
    throw toExcelError(error);
  }
}

/** Told by Excel when this action can't be one undo step (office-js #6711); then the plain run stands. */
const NO_UNDO_GROUP: readonly string[] = ['UndoNotSupported'];

const code = (error: unknown): string | null =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : null;

/**
 * Runs a batch that writes, as one step of Excel's own undo where the host can (ExcelApi 1.20), else as a plain run.
 * `UndoNotSupported` comes before anything is done, so running again does nothing twice.
 * @throws ExcelError
 */
export async function writing<T>(batch: Batch<T>): Promise<T> {
  try {
    if (!speaks('1.20')) return await Excel.run({ delayForCellEdit: true }, batch);
    try {
      return await Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, batch);
    } catch (error) {
      if (!NO_UNDO_GROUP.includes(code(error) ?? '')) throw error;
      return await Excel.run({ delayForCellEdit: true }, batch);
    }
  } catch (error) {
    throw toExcelError(error);
  }
}
