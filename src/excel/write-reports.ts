import type { ReportSheet } from '../domain/reporting';
import { breathing } from './breathe';
import { ExcelError } from './errors';
import { drawReports, type DrawResult, type ReportMarks, type Resolve } from './report';
import { writing } from './session';
import { changeSettings, readSettings } from './settings';
import { sheetDigests } from './sheet-digests';
import { packRecord, type UndoRecord, withRecord } from './undo-record';
import { watched } from './watchdog';

const isMarks = (marks: unknown): marks is ReportMarks => typeof marks === 'object' && marks !== null;

/** The marks of report sheets in the document settings; none when there are none. */
export function reportMarks(): ReportMarks {
  const { reports } = readSettings().settings;
  return isMarks(reports) ? reports : {};
}

const recordOf = (digests: ReadonlyMap<string, string>): UndoRecord => ({
  version: 1,
  sheets: [],
  columns: [],
  marks: null,
  added: [...digests].map(([sheet, digest]) => ({ sheet, digest })),
});

/**
 * Creates or refreshes report sheets, and remembers them and what was chosen. *Ångra* takes away the sheets that were added, as long as
 * nobody has worked in them; a refreshed sheet keeps its new contents (the user's words were kept anyway).
 * @throws ExcelError; then nothing was left half-drawn
 */
export async function writeReports(
  reports: readonly ReportSheet[],
  resolve: Resolve,
  lastRun: { readonly occasion: string; readonly at: string },
  choices: Readonly<Record<string, unknown>>,
): Promise<DrawResult> {
  const { result, digests } = await writing(async (context) => {
    context.workbook.load({ readOnly: true });
    await watched(context.sync());
    if (context.workbook.readOnly) throw new ExcelError('WorkbookReadOnly');
    const drawn = await drawReports(context, reports, resolve, reportMarks());
    const created = drawn.sheets.filter((sheet) => sheet.created).map(({ name }) => name);
    return { result: drawn, digests: await sheetDigests(context, created) };
  });
  const record = digests.size === 0 ? null : await breathing(packRecord(recordOf(digests)));
  await changeSettings((settings) => ({
    ...settings,
    reports: result.marks,
    lastRun,
    choices: { ...settings.choices, ...choices },
    undo: record === null ? settings.undo : (withRecord(settings.undo, record) ?? []),
  }));
  return result;
}
