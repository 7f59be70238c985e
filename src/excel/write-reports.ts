import type { ReportSheet } from '../domain/reporting';
import { breathing } from './breathe';
import { ExcelError, toExcelError } from './errors';
import { type Before, drawReports, type DrawResult, type ReportMarks, type Resolve } from './report';
import { writing } from './session';
import { changeSettings, readSettings } from './settings';
import type { FileSettings } from './settings-schema';
import { packRecord, type UndoRecord, withRecord } from './undo-record';
import { watched } from './watchdog';

const isMarks = (marks: unknown): marks is ReportMarks => typeof marks === 'object' && marks !== null;

/** The marks of report sheets in the document settings; none when there are none. */
export function reportMarks(): ReportMarks {
  const { reports } = readSettings().settings;
  return isMarks(reports) ? reports : {};
}

const recordOf = ({ added, refreshed }: Before, reports: unknown): UndoRecord => ({
  version: 1,
  sheets: [],
  columns: [],
  marks: null,
  added: [...added],
  refreshed,
  reports: reports ?? {},
});

/** The last run as the settings hold it. */
type LastRun = NonNullable<FileSettings['lastRun']>;

export interface ReportsResult extends DrawResult {
  /** False: what stood there before was too much to keep in the file, so *Ångra* won't be there. */
  readonly undoable: boolean;
}

/**
 * Creates or refreshes report sheets, and remembers them and what was chosen. What stood there goes into the file before
 * the first cell is changed; *Ångra* takes the added sheets away and puts the refreshed ones back, as long as nobody has
 * worked in them.
 * @throws ExcelError; then everything stands as it stood, `HalfWritten` excepted: then *Ångra* can still put it back
 */
export async function writeReports(
  reports: readonly ReportSheet[],
  resolve: Resolve,
  lastRun: LastRun,
  choices: Readonly<Record<string, unknown>>,
  signal: AbortSignal,
): Promise<ReportsResult> {
  const before = readSettings().settings;
  let kept = false;
  let undoable = true;
  const keep = async (stood: Before): Promise<void> => {
    if (stood.added.length === 0 && stood.refreshed.length === 0) return;
    const packed = await breathing(packRecord(recordOf(stood, before.reports)));
    await changeSettings((settings) => {
      const undo = withRecord(settings.undo, packed);
      undoable = undo !== null;
      return { ...settings, undo: undo ?? [] };
    });
    kept = true;
  };
  const finish = (result: DrawResult): Promise<unknown> =>
    changeSettings((settings) => ({
      ...settings,
      reports: result.marks,
      lastRun,
      choices: { ...settings.choices, ...choices },
    }));
  try {
    const result = await writing(async (context) => {
      context.workbook.load({ readOnly: true });
      await watched(context.sync());
      if (context.workbook.readOnly) throw new ExcelError('WorkbookReadOnly');
      return drawReports(context, reports, resolve, reportMarks(), { keep, finish, signal });
    });
    return { ...result, undoable };
  } catch (error) {
    const failed = toExcelError(error);
    if (kept && failed.code !== 'HalfWritten') await forget(before, failed);
    throw error;
  }
}

/** The run never was: its record goes. */
async function forget(before: FileSettings, failed: ExcelError): Promise<void> {
  try {
    await changeSettings(() => before);
  } catch (second) {
    // The record stays: undoing what was put back already changes nothing.
    throw new ExcelError('HalfWritten', `${failed.message}; ${toExcelError(second).message}`);
  }
}
