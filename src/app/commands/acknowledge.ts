import { findingRowKey } from '../../domain/reporting/findings-sheet';
import {
  changeSettings,
  ExcelError,
  type FileSettings,
  type FindingsSheet,
  readFindingsSheet,
  readSettings,
  readWorkbookCells,
  toExcelError,
  undoLastRun,
} from '../../excel';
import { createTranslator } from '../../i18n';
import { defineCommand } from '../define';
import { CommandFailed } from '../failures';
import type { AcknowledgeOptions } from '../options';
import { runAction } from '../run-plan';
import { runSliced } from '../slices';
import { FINDINGS_SHEET, type Judged, loadAndJudge, READ_WHOLLY, tell } from '../workbook';
import type { ReportValue } from '../workflow';
import type { ChangesValue } from './apply-changes';
import { drawFindings } from './report';

type Place = NonNullable<ReturnType<FindingsSheet['place']>>;

const placeIn = async (cells: Judged['cells'], key: string, signal: AbortSignal): Promise<Place | null> =>
  (await runSliced(readFindingsSheet(cells, FINDINGS_SHEET), signal))?.place(findingRowKey(key)) ?? null;

/** The finding's row in *Kontroll* that was just made, or brought up to date. */
async function placeDrawn({ refused, notCreated }: ReportValue, key: string, signal: AbortSignal): Promise<Place> {
  const [unwritable] = [...refused, ...notCreated];
  if (unwritable !== undefined) throw new CommandFailed('SheetProtected', { sheet: unwritable });
  const drawn = await placeIn(await readWorkbookCells(signal, READ_WHOLLY), key, signal);
  if (drawn === null) throw new CommandFailed('CellsChanged');
  return drawn;
}

async function write(judged: Judged, at: Place, reason: string | null, signal: AbortSignal): Promise<ChangesValue> {
  const { acknowledged, reason: why, names } = at;
  const yes = createTranslator(judged.model.settings.reportLanguage).text('report.findings.acknowledged');
  const cells = [
    { ...acknowledged, new: reason === null ? null : yes },
    { ...why, new: reason === null || reason.trim() === '' ? null : reason.trim() },
  ]
    .filter((one) => one.new !== one.value)
    .map(({ cell, value, new: to }) => ({ cell, old: value, new: to, look: null }));
  if (cells.length === 0) return { written: 0, undoable: false };
  const { undoable } = await runAction({ cells, anchors: names }, signal);
  return { written: cells.length, undoable };
}

/** The sheet that was made for a row that could not be written goes again; *Ångra* does it where Excel won't now. */
async function takeBack(before: FileSettings): Promise<void> {
  try {
    await undoLastRun();
    await changeSettings(() => before);
  } catch (error) {
    throw new ExcelError('HalfWritten', toExcelError(error).message);
  }
}

/**
 * *Kvittera*: writes *Kvitterad* and *Skäl* on the finding's row in *Kontroll*, by the user's own action, with the same
 * check, read-back and undo as every other cell. A reason of null takes the acknowledgement back.
 * @throws CommandFailed `CellsChanged` where the workbook no longer has the finding
 */
export const acknowledge = defineCommand(
  'acknowledge',
  async ({ key, reason, ...options }: AcknowledgeOptions, progress, signal): Promise<ChangesValue> => {
    const judged = await loadAndJudge(options, progress, signal);
    const finding = judged.findings.find((one) => one.key === key);
    if (finding === undefined) throw new CommandFailed('CellsChanged');
    const there = await placeIn(judged.cells, key, signal);
    if (there !== null) {
      tell(progress, 'write');
      return write(judged, there, reason, signal);
    }
    const before = readSettings().settings;
    const drawn = await drawFindings(judged, progress, signal);
    try {
      tell(progress, 'write');
      return await write(judged, await placeDrawn(drawn, key, signal), reason, signal);
    } catch (error) {
      if (drawn.undoable && drawn.sheets.length > 0) await takeBack(before);
      throw error;
    }
  },
);
