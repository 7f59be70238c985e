import { addressText, type CellAddress, list, type Message, type MessageArgs } from '../domain/model';
import { ExcelError, type ExcelErrorCode, toExcelError } from '../excel';
import type { TextKey } from '../i18n';
import { KoladaError } from '../kolada/errors';
import type { AppFailure, FailureCode } from './failure';
import { Cancelled } from './slices';

/** Thrown inside a command to end it with an expected failure. */
export class CommandFailed extends Error {
  override readonly name = 'CommandFailed';

  constructor(
    readonly code: FailureCode,
    readonly args: MessageArgs = {},
    readonly cells: readonly CellAddress[] = [],
  ) {
    super(code);
  }
}

const MOST_NAMED_CELLS = 8;

/** "Mål!C7, Mål!C8 och 12 till". */
function namedCells(cells: readonly CellAddress[]): Message | string {
  if (cells.length === 0) return '–';
  const named = cells.slice(0, MOST_NAMED_CELLS).map(addressText);
  const rest = cells.length - named.length;
  return rest === 0
    ? { key: 'app.cells', args: { cells: list(named, ', ') } }
    : { key: 'app.cells.andMore', args: { cells: list(named, ', '), rest } };
}

/** What has changed where no cell can be pointed at: a sheet that is gone or renamed, or rows that stand elsewhere. */
const unnamed = (sheet: MessageArgs[string] | undefined): Message =>
  sheet === undefined || sheet === '' ? { key: 'app.cells.moved' } : { key: 'app.cells.sheet', args: { sheet } };

/** Every code has a text and a remedy: a missing one does not compile. */
const textOf = (code: FailureCode): TextKey => `errors.${code}`;
const remedyOf = (code: FailureCode): TextKey => `errors.${code}.remedy`;

/** A failure with its text and its remedy in the catalogue. */
export function failure(
  code: FailureCode,
  args: MessageArgs = {},
  cells: readonly CellAddress[] = [],
  details: string | null = null,
): AppFailure {
  const changed = code === 'CellsChanged' && cells.length === 0 ? unnamed(args['sheet']) : namedCells(cells);
  const all = { cells: changed, sheet: '', details: details ?? '', ...args };
  return {
    code,
    message: { key: textOf(code), args: all },
    remedy: { key: remedyOf(code), args: all },
    cells,
    details,
  };
}

/** The adapter's codes are the app's, except where the app says it more plainly. */
const APP_CODE: Readonly<Record<ExcelErrorCode, FailureCode>> = {
  EditMode: 'EditMode',
  AccessDenied: 'AccessDenied',
  SheetProtected: 'SheetProtected',
  SheetHidden: 'SheetHidden',
  WorkbookReadOnly: 'WorkbookReadOnly',
  SessionLost: 'SessionLost',
  RequestTooLarge: 'RequestTooLarge',
  ResponseTooLarge: 'ResponseTooLarge',
  HostSilent: 'HostSilent',
  ApiNotFound: 'ApiNotFound',
  CellsChanged: 'CellsChanged',
  ReadBackDiffers: 'ReadBackDiffers',
  NoRoom: 'NoRoom',
  HalfWritten: 'HalfWritten',
  NothingToUndo: 'NothingToUndo',
  TooManyCells: 'TooManyCells',
  SheetTaken: 'SheetTaken',
  StructureProtected: 'StructureProtected',
  Unexpected: 'Unexpected',
};

/** Whatever was thrown, as something that can be shown. */
export function toFailure(error: unknown, signal: AbortSignal): AppFailure {
  if (error instanceof CommandFailed) return failure(error.code, error.args, error.cells);
  if (
    error instanceof Cancelled ||
    (signal.aborted && !(error instanceof ExcelError && error.code === 'HalfWritten'))
  ) {
    return failure('Cancelled');
  }
  if (error instanceof KoladaError) return failure(`Kolada${error.code}`, {}, [], error.details);
  const { code, cells, details, sheet } = toExcelError(error);
  return failure(APP_CODE[code], { sheet: sheet ?? cells[0]?.sheet ?? '' }, cells, details);
}
