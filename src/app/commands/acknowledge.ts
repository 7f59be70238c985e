import { findingRowKey } from '../../domain/reporting/findings-sheet';
import { readFindingsSheet, readSettings, readWorkbookCells, writePlan, type FindingsSheet } from '../../excel';
import { createTranslator } from '../../i18n';
import { defineCommand } from '../define';
import { CommandFailed } from '../failures';
import type { AcknowledgeOptions } from '../options';
import { runSliced } from '../slices';
import { FINDINGS_SHEET, type Judged, loadAndJudge, READ_WHOLLY, tell } from '../workbook';
import type { Progress } from '../command';
import type { ChangesValue } from './apply-changes';
import { drawFindings } from './report';

type Place = NonNullable<ReturnType<FindingsSheet['place']>>;

/** The finding's row in *Kontroll*; the sheet is made, or brought up to date, where it lacks the row. */
async function placeFor(judged: Judged, key: string, progress: Progress, signal: AbortSignal): Promise<Place> {
  const find = async (cells: Judged['cells']): Promise<Place | null> =>
    (await runSliced(readFindingsSheet(cells, FINDINGS_SHEET), signal))?.place(findingRowKey(key)) ?? null;
  const there = await find(judged.cells);
  if (there !== null) return there;
  const { refused, notCreated } = await drawFindings(judged, progress, signal);
  const [unwritable] = [...refused, ...notCreated];
  if (unwritable !== undefined) throw new CommandFailed('SheetProtected', { sheet: unwritable });
  const drawn = await find(await readWorkbookCells(signal, READ_WHOLLY));
  if (drawn === null) throw new CommandFailed('CellsChanged');
  return drawn;
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
    const { acknowledged, reason: why, names } = await placeFor(judged, key, progress, signal);
    tell(progress, 'write');
    const yes = createTranslator(judged.model.settings.reportLanguage).text('report.findings.acknowledged');
    const cells = [
      { ...acknowledged, new: reason === null ? null : yes },
      { ...why, new: reason === null || reason.trim() === '' ? null : reason.trim() },
    ]
      .filter((one) => one.new !== one.value)
      .map(({ cell, value, new: to }) => ({ cell, old: value, new: to, look: null }));
    if (cells.length === 0) return { written: 0, undoable: false };
    const { settings } = readSettings();
    const { undoable } = await writePlan(
      { cells, columns: [], anchors: names },
      { columns: settings.columns, lastRun: settings.lastRun },
      settings,
      signal,
    );
    return { written: cells.length, undoable };
  },
);
