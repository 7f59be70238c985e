import type { ReportSheet } from '../../domain/reporting';
import { breathing } from '../breathe';
import { ExcelError } from '../errors';
import { watched } from '../watchdog';
import type { Work } from '../../domain/work';
import { type Operation, sendInBatches } from './batches';
import { drawOperations, type Drawing, restoreOperations } from './drawing';
import { findSheets, type Found } from './find-sheets';
import { type Grid, NOTHING_KEPT, type Resolve } from './grid';
import { layOutGrid } from './lay-out-grid';
import { placeKept, placesOf, withUniqueKeys } from './place-kept';
import { readMarks, type ReportMark, type ReportMarks } from './marks';
import { followRows } from './right-columns';
import { freeSheetName } from './sheet-names';

export interface DrawResult {
  /** All marks as they are now; those of reports that were not drawn this time stand. */
  readonly marks: ReportMarks;
  /** In the order drawn. */
  readonly sheets: readonly { readonly key: string; readonly name: string; readonly created: boolean }[];
  /** A sheet of the wanted name isn't ours: it was left alone. */
  readonly renamed: readonly { readonly wanted: string; readonly used: string }[];
  /** Sheets of ours that someone protected: nothing was written to them. */
  readonly refused: readonly { readonly key: string; readonly name: string }[];
  /** Words of the user that stand in their places again. */
  readonly keptComments: number;
  /** Words whose goal or indicator is gone, now under *Kommentarer utan mål*. */
  readonly movedComments: number;
}

/**
 * Creates or refreshes report sheets. A sheet of ours is cleared and written anew in place, never deleted; the user's
 * words go back to their goals and indicators. The number of round trips does not depend on how much the reports hold,
 * apart from staying below what one request may weigh.
 * @throws ExcelError; then sheets made here are taken away, and what stood in refreshed ones is put back
 */
export async function drawReports(
  context: Excel.RequestContext,
  reports: readonly ReportSheet[],
  resolve: Resolve,
  marks: ReportMarks,
): Promise<DrawResult> {
  const wanted = reports.map((report) => ({
    report,
    wanted: typeof report.name === 'object' ? resolve(report.name) : String(report.name),
  }));
  const lookup = await findSheets(context, wanted, readMarks(marks));
  const taken = new Set(lookup.names);
  const renamed: DrawResult['renamed'][number][] = [];
  const refused: DrawResult['refused'][number][] = [];
  const drawings: Drawing[] = [];
  for (const { report, wanted: name } of wanted) {
    const found = lookup.found.get(report.key) ?? null;
    if (found?.protected) {
      refused.push({ key: report.key, name: found.name });
      continue;
    }
    if (!found && lookup.structureLocked) throw new ExcelError('AccessDenied', 'workbook structure', [], name);
    const used = found?.name ?? freeSheetName(name, taken);
    if (!found && taken.has(name.toLowerCase())) renamed.push({ wanted: name, used });
    taken.add(used.toLowerCase());
    drawings.push(await breathing(plan(report, found, used, resolve)));
  }

  const sheets = drawings.map(({ found, name }) =>
    found ? context.workbook.worksheets.getItem(found.id) : context.workbook.worksheets.add(name),
  );
  try {
    const operations: Operation[] = [];
    for (const [at, drawing] of drawings.entries()) {
      const own = await breathing(drawOperations(sheets[at]!, drawing, resolve, lookup.tableNames));
      for (const operation of own) operations.push(operation);
    }
    for (const sheet of sheets) sheet.load('id, name');
    await sendInBatches(context, operations);
  } catch (error) {
    await putBack(context, drawings);
    throw error;
  }

  const drawn: Record<string, ReportMark> = { ...marks };
  drawings.forEach(({ report }, at) => {
    const { id, name } = sheets[at]!;
    drawn[report.key] = { sheetId: id, name, widths: report.columns.map(({ width }) => width) };
  });
  return {
    marks: drawn,
    sheets: drawings.map(({ report, found }, at) => ({ key: report.key, name: sheets[at]!.name, created: !found })),
    renamed,
    refused,
    keptComments: drawings.reduce((sum, { kept }) => sum + wordsIn(kept), 0),
    movedComments: drawings.reduce((sum, { kept }) => sum + kept.orphans.length, 0),
  };
}

/** Everything about one sheet that can be known before Excel is asked to change anything. */
function* plan(report: ReportSheet, found: Found | null, name: string, resolve: Resolve): Work<Drawing> {
  const fresh = yield* layOutGrid(report, resolve, NOTHING_KEPT);
  if (!found) return { report, found, name, kept: NOTHING_KEPT, grid: fresh, right: null };
  const words = placeKept(found.old, placesOf(fresh, report.keptColumns.length));
  yield;
  const firstText = (row: number): string => String(found.values[row]?.[0] ?? '');
  const refreshed = yield* layOutGrid(report, resolve, words);
  const beside = followRows(found.right, found.old, keysOf(refreshed), firstText);
  if (beside.lost.length === 0) return { report, found, name, kept: words, grid: refreshed, right: beside.rows };
  const kept = { ...words, orphans: withUniqueKeys([...words.orphans, ...beside.lost]) };
  return { report, found, name, kept, grid: yield* layOutGrid(report, resolve, kept), right: beside.rows };
}

/** Words of the user that found their rows, comments and free text alike. */
function wordsIn({ comments, freeText }: Drawing['kept']): number {
  const kept = [...comments.values()].flat().filter((text) => text !== undefined).length;
  return kept + [...freeText.values()].flat(2).filter((value) => value !== '').length;
}

const keysOf = (grid: Grid): readonly string[] => grid.rows.map(({ key }) => key);

/** After a failure: new sheets go, and refreshed ones get their contents back. */
async function putBack(context: Excel.RequestContext, drawings: readonly Drawing[]): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load('name');
  await watched(context.sync());
  const here = new Set(worksheets.items.map(({ name }) => name));
  const operations = drawings
    .filter(({ name }) => here.has(name))
    .flatMap((drawing) => restoreOperations(worksheets.getItem(drawing.name), drawing));
  if (operations.length > 0) await sendInBatches(context, operations);
}
