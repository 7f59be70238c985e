import type { CellAddress } from '../domain/model';

/** What went wrong between us and Excel, by a code of our own. Texts and remedies are the catalogue's (`errors.<code>`). */
export type ExcelErrorCode =
  | 'EditMode'
  | 'AccessDenied'
  | 'SheetProtected'
  | 'SheetHidden'
  | 'WorkbookReadOnly'
  | 'SessionLost'
  | 'RequestTooLarge'
  | 'ResponseTooLarge'
  | 'HostSilent'
  | 'ApiNotFound'
  | 'CellsChanged'
  | 'ReadBackDiffers'
  | 'NoRoom'
  | 'HalfWritten'
  | 'NothingToUndo'
  | 'TooManyCells'
  | 'SheetTaken'
  | 'StructureProtected'
  | 'Unexpected';

/** An error of the adapter. `cells` are those it concerns; `details` is for support and never shown first. */
export class ExcelError extends Error {
  override readonly name = 'ExcelError';

  constructor(
    readonly code: ExcelErrorCode,
    readonly details: string | null = null,
    readonly cells: readonly CellAddress[] = [],
    readonly sheet: string | null = null,
  ) {
    super(details === null ? code : `${code}: ${details}`);
  }
}

/** Office.js's error codes (OfficeExtension.Error.code), never its messages: those are translated and change. */
const CODES: Readonly<Record<string, ExcelErrorCode>> = {
  InvalidOperationInCellEditMode: 'EditMode',
  AccessDenied: 'AccessDenied',
  InvalidOrTimedOutSession: 'SessionLost',
  InvalidOrTimedOutSessionMessage: 'SessionLost',
  RequestPayloadSizeLimitExceeded: 'RequestTooLarge',
  ResponsePayloadSizeLimitExceeded: 'ResponseTooLarge',
  // A sheet, a table or a column that was there when it was looked at.
  ItemNotFound: 'CellsChanged',
  // One that was not there.
  ItemAlreadyExists: 'CellsChanged',
  ApiNotFound: 'ApiNotFound',
  ApiNotAvailable: 'ApiNotFound',
};

interface OfficeError {
  readonly code: string;
  readonly message?: unknown;
  readonly debugInfo?: { readonly errorLocation?: unknown; readonly statement?: unknown };
}

const isOfficeError = (error: unknown): error is OfficeError =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string';

/**
 * What Excel answers when cells can't make way (Excel.ErrorCodes); which of them for merged cells is not documented, so
 * all that can mean it are taken.
 */
const CONFLICTS: readonly string[] = [
  'InsertDeleteConflict',
  'MergedRangeConflict',
  'NonBlankCellOffSheet',
  'InvalidOperation',
  'InvalidArgument',
];

/** True when Excel refused because other cells stand in the way. */
export const isConflict = (error: unknown): boolean => isOfficeError(error) && CONFLICTS.includes(error.code);

/** True when Excel refused a new sheet because somebody has one of that name by now: then it is theirs. */
export function isSheetTaken(error: unknown): boolean {
  if (!isOfficeError(error) || error.code !== 'ItemAlreadyExists') return false;
  const place = error.debugInfo?.errorLocation;
  return typeof place !== 'string' || !place.startsWith('Table');
}

/** Any error that comes out of Office.js as one of ours; ours pass through. */
export function toExcelError(error: unknown): ExcelError {
  if (error instanceof ExcelError) return error;
  if (isOfficeError(error)) {
    const { debugInfo } = error;
    const place = [debugInfo?.errorLocation, debugInfo?.statement].filter(
      (part) => typeof part === 'string' && part !== '',
    );
    return new ExcelError(CODES[error.code] ?? 'Unexpected', [error.code, ...place].join(' · '));
  }
  return new ExcelError('Unexpected', error instanceof Error ? `${error.name}: ${error.message}` : String(error));
}
