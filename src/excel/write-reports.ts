import type { ReportSheet } from '../domain/reporting';
import { breathing } from './breathe';
import { ExcelError, isSheetTaken, toExcelError } from './errors';
import { HISTORY_SHEET } from './history/history-key';
import {
  type HistoryBefore,
  historyRecord,
  type HistoryWrite,
  lookAtHistory,
  putHistoryBack,
  sheetOf,
  writeHistory,
} from './history';
import { type Before, drawReports, type DrawResult, type ReportMark, type ReportMarks, type Resolve } from './report';
import { readMarks } from './report/marks';
import { writing } from './session';
import { changeSettings, readSettings } from './settings';
import type { FileSettings } from './settings-schema';
import { type NamedIds, packRecord, type UndoRecord, withIds, withRecord } from './undo-record';
import { watched } from './watchdog';

const isMarks = (marks: unknown): marks is ReportMarks => typeof marks === 'object' && marks !== null;

/** The marks of report sheets in the document settings; none when there are none. */
function reportMarks(): ReportMarks {
  const { reports } = readSettings().settings;
  return isMarks(reports) ? reports : {};
}

/** The last run as the settings hold it. */
type LastRun = NonNullable<FileSettings['lastRun']>;

export interface ReportsResult extends DrawResult {
  /** False: what stood there before was too much to keep in the file, so *Ångra* won't be there. */
  readonly undoable: boolean;
}

/** What a run writes beside the sheets, and what the file is to remember of it. */
export interface ReportsRun {
  readonly lastRun: LastRun;
  readonly choices: Readonly<Record<string, unknown>>;
  /** Null: *Historik* is left alone. */
  readonly history: HistoryWrite | null;
}

/**
 * The marks with where *Historik* is now. One that somebody has made unrecognisable, so that a new one was made beside, is
 * still ours: it keeps a mark, or its rows would be read as goals and indicators.
 */
function withHistory(marks: ReportMarks, now: ReportMark): ReportMarks {
  const last = readMarks(marks)[HISTORY_SHEET];
  const former = last && last.sheetId !== now.sheetId ? { [`${HISTORY_SHEET}.${last.sheetId}`]: last } : {};
  return { ...marks, ...former, [HISTORY_SHEET]: now };
}

/** Of the report sheets that are known, by the names they were drawn under. */
const idsOf = (marks: unknown): NamedIds =>
  Object.fromEntries(Object.values(readMarks(marks)).map(({ sheetId, name }) => [name, sheetId]));

/** One run: what it found before the first change, and how far it has come. */
class Run {
  undoable = true;
  /** Its record stands in the file. */
  kept = false;
  private before: HistoryBefore | null = null;
  private writing = false;

  constructor(
    private readonly run: ReportsRun,
    private readonly settings: FileSettings,
  ) {}

  /** Looks at *Historik*, and puts all that it takes to put things back into the file. */
  async keep(context: Excel.RequestContext, { added, refreshed }: Before): Promise<void> {
    const { history } = this.run;
    this.before = history && (await lookAtHistory(context, history));
    if (added.length === 0 && refreshed.length === 0 && history === null) return;
    const rows =
      history && this.before
        ? await breathing(historyRecord(history, this.before, this.settings))
        : { sheets: [], added: [] };
    const record: UndoRecord = {
      version: 1,
      columns: [],
      marks: null,
      refreshed,
      reports: this.settings.reports ?? {},
      ...rows,
      added: [...added, ...rows.added],
    };
    const packed = await breathing(packRecord(record));
    await changeSettings((settings) => {
      const kept = withRecord(settings, packed, idsOf(this.settings.reports));
      this.undoable = kept !== null;
      return { ...settings, ...(kept ?? { undo: [], undoSheets: [] }) };
    });
    this.kept = true;
  }

  /** The sheets stand: writes *Historik*, and remembers the run. Whatever fails puts *Historik* back. */
  async finish(context: Excel.RequestContext, { marks }: DrawResult): Promise<void> {
    const { history, lastRun, choices } = this.run;
    try {
      let all = marks;
      if (history && this.before) {
        this.writing = true;
        const sheetId = await writeHistory(context, history, this.before);
        all = withHistory(marks, { sheetId, name: sheetOf(history), widths: [] });
      }
      await changeSettings((settings) => ({
        ...(this.kept && this.undoable ? withIds(settings, idsOf(all)) : settings),
        reports: all,
        lastRun,
        choices: { ...settings.choices, ...choices },
      }));
    } catch (error) {
      await this.putBack(error);
      throw error;
    }
  }

  private async putBack(error: unknown): Promise<void> {
    const { history } = this.run;
    const { before } = this;
    if (!history || !before || !this.writing) return;
    if (history.kind === 'new' && isSheetTaken(error)) return;
    try {
      await writing((context) => putHistoryBack(context, history, before));
    } catch (second) {
      throw new ExcelError('HalfWritten', `${toExcelError(error).message}; ${toExcelError(second).message}`);
    }
  }
}

/** No new sheet can be made in a workbook whose structure is protected; the rest of the run goes on. */
async function checkBook(context: Excel.RequestContext, run: ReportsRun): Promise<ReportsRun> {
  const { workbook } = context;
  workbook.load({ readOnly: true });
  workbook.protection.load('protected');
  await watched(context.sync());
  if (workbook.readOnly) throw new ExcelError('WorkbookReadOnly');
  return run.history?.kind === 'new' && workbook.protection.protected ? { ...run, history: null } : run;
}

/**
 * Creates or refreshes report sheets, writes *Historik*, and remembers them and what was chosen. What stood there goes
 * into the file before the first cell is changed; *Ångra* takes the added sheets away and puts the others back, as long
 * as nobody has worked in them.
 * @throws ExcelError; then everything stands as it stood, `HalfWritten` excepted: then *Ångra* can still put it back
 */
export async function writeReports(
  reports: readonly ReportSheet[],
  resolve: Resolve,
  asked: ReportsRun,
  signal: AbortSignal,
  progress: (share: number) => void = () => undefined,
): Promise<ReportsResult> {
  const before = readSettings().settings;
  let run: Run | null = null;
  try {
    return await writing(async (context) => {
      const possible = await checkBook(context, asked);
      const now = (run = new Run(possible, before));
      const result = await drawReports(context, reports, resolve, reportMarks(), {
        keep: (stood) => now.keep(context, stood),
        finish: (drawn) => now.finish(context, drawn),
        signal,
        progress,
      });
      const { history } = asked;
      return {
        ...result,
        sheets: [
          ...result.sheets,
          ...(possible.history ? [{ key: HISTORY_SHEET, name: sheetOf(possible.history), created: false }] : []),
        ],
        notCreated: [...result.notCreated, ...(history && !possible.history ? [sheetOf(history)] : [])],
        undoable: now.undoable,
      };
    });
  } catch (error) {
    const failed = toExcelError(error);
    if (run !== null && (run as Run).kept && failed.code !== 'HalfWritten') await forget(before, failed);
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
