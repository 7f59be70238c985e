import { judgeEarlier } from '../../domain/judging';
import { type CellAddress, type Judgements, occasionCode } from '../../domain/model';
import type { StatusLayout } from '../../domain/reporting/status-columns';
import { ExcelError, type OwnColumn, writePlan } from '../../excel';
import { loadTranslator } from '../../i18n';
import type { Progress } from '../command';
import { defineCommand } from '../define';
import { CommandFailed } from '../failures';
import type { PreviewOptions, UnmarkedColumn, WriteOptions } from '../options';
import { runSliced } from '../slices';
import { layOutStatus } from '../status-layout';
import { type StatusPlan, toPlan } from '../status-plan';
import { type Judged, judgeValue, loadAndJudge, tell } from '../workbook';
import type { CellChange, StatusPreview, WriteValue } from '../workflow';

interface Prepared extends StatusPlan {
  readonly judged: Judged;
  readonly layout: StatusLayout;
  readonly refusing: readonly CellAddress[];
}

async function prepare(
  judged: Judged,
  ours: readonly UnmarkedColumn[],
  refusing: readonly CellAddress[],
  signal: AbortSignal,
): Promise<Prepared> {
  const layout = await layOutStatus(judged, ours, refusing, signal);
  const translator = await loadTranslator(judged.model.settings.reportLanguage);
  return { judged, layout, refusing, ...(await runSliced(toPlan(layout, translator), signal)) };
}

const previewOf = (
  { judged, layout, refusing, changes }: Prepared,
  earlier: readonly Judgements[] = [],
): StatusPreview => ({
  judged: judgeValue(judged, earlier),
  changes,
  newColumns: layout.newColumns.map(({ sheet, heading, column }) => ({ sheet, heading, column })),
  adopted: layout.adopted,
  renamed: layout.renamed,
  unmarked: layout.unmarked,
  refused: layout.refused,
  refusing,
});

/** What *Skriv status* would change: every cell, old → new. Nothing is written. */
export const previewStatus = defineCommand(
  'previewStatus',
  async (options: PreviewOptions, progress, signal): Promise<StatusPreview> => {
    const judged = await loadAndJudge(options, progress, signal);
    tell(progress, 'compare');
    const prepared = await prepare(judged, options.ours ?? [], options.refusing ?? [], signal);
    const { occasion } = judged.judgements;
    return previewOf(prepared, await runSliced(judgeEarlier(judged.model, occasion, options.earlier ?? 0), signal));
  },
);

const sameChange = (a: CellChange, b: CellChange | undefined): boolean =>
  b !== undefined &&
  a.cell.sheet === b.cell.sheet &&
  a.cell.row === b.cell.row &&
  a.cell.column === b.cell.column &&
  a.old === b.old &&
  a.new === b.new;

/** What the user saw must be what would be written now. */
function requireSame(seen: readonly CellChange[], now: readonly CellChange[]): void {
  const differing = [...seen.filter((change, index) => !sameChange(change, now[index])), ...now.slice(seen.length)];
  if (differing.length > 0) {
    throw new CommandFailed(
      'CellsChanged',
      {},
      differing.map(({ cell }) => cell),
    );
  }
}

/** Marks of columns that were not met this time (a sheet that is gone, a table not recognised) are kept. */
function marksAfter(layout: StatusLayout, { cells, stored }: Judged): OwnColumn[] {
  const ids = new Map(cells.sheets.map(({ name, id }) => [name, id]));
  const met = (mark: OwnColumn): boolean =>
    layout.marks.some(
      (one) =>
        one.kind === mark.kind && one.field === mark.field && one.sheet === mark.sheet && one.table === mark.table,
    );
  const now = layout.marks.map((mark): OwnColumn => ({ ...mark, sheetId: ids.get(mark.sheet) }));
  return [...now, ...stored.settings.columns.filter((mark) => !met(mark))];
}

const headingsOf = (layout: StatusLayout): CellChange[] =>
  layout.newColumns.map(({ sheet, heading, headingRow, column }) => ({
    cell: { sheet, row: headingRow, column },
    field: 'heading',
    old: null,
    new: heading,
  }));

/** Places tried for new columns when nobody has seen a preview: each stands a few columns further to the right. */
const MOST_PLACES = 12;

/** Keeps and writes what was prepared. Nothing changed means nothing written. */
async function write(prepared: Prepared, progress: Progress, signal: AbortSignal): Promise<WriteValue> {
  const { judged, layout, plan, changes } = prepared;
  const result: WriteValue = {
    occasion: judged.judgements.occasion,
    written: [...headingsOf(layout), ...changes],
    sheets: [...new Set([...layout.newColumns.map(({ sheet }) => sheet), ...changes.map(({ cell }) => cell.sheet)])],
    preview: previewOf(prepared),
    undoable: true,
  };
  if (plan.cells.length === 0 && plan.columns.length === 0) return result;
  tell(progress, 'write');
  const lastRun = { occasion: occasionCode(result.occasion), at: new Date().toISOString() };
  const { settings } = judged.stored;
  const marks = { columns: marksAfter(layout, judged), lastRun };
  const { undoable } = await writePlan(plan, marks, settings, signal);
  return { ...result, undoable };
}

/** Writes without a preview: where new columns find no room, they are tried elsewhere. */
async function writeUnseen(
  judged: Judged,
  ours: readonly UnmarkedColumn[],
  progress: Progress,
  signal: AbortSignal,
): Promise<WriteValue> {
  const refusing: CellAddress[] = [];
  for (let place = 1; ; place++) {
    const prepared = await prepare(judged, ours, [...refusing], signal);
    try {
      return await write(prepared, progress, signal);
    } catch (error) {
      if (!(error instanceof ExcelError) || error.code !== 'NoRoom' || place === MOST_PLACES) throw error;
      refusing.push(...error.cells);
    }
  }
}

/**
 * *Skriv status*: writes the status columns and reads them back. Only cells of our own columns; nothing changed means
 * nothing written.
 */
export const writeStatus = defineCommand(
  'writeStatus',
  async (options: WriteOptions, progress, signal): Promise<WriteValue> => {
    const { preview, ours, mapping } = options;
    const occasion = preview ? preview.judged.judgements.occasion : (options.occasion ?? null);
    const judged = await loadAndJudge({ occasion, mapping }, progress, signal);
    tell(progress, 'compare');
    if (!preview) return writeUnseen(judged, ours, progress, signal);
    const prepared = await prepare(judged, ours, preview.refusing, signal);
    const again = ours.length === 0 ? prepared : await prepare(judged, [], preview.refusing, signal);
    requireSame(preview.changes, again.changes);
    return write(prepared, progress, signal);
  },
);
