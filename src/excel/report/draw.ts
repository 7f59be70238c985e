import type { CellAddress } from '../../domain/model';
import type { ReportSheet } from '../../domain/reporting';
import type { Work } from '../../domain/work';
import { breathing } from '../breathe';
import { ExcelError, isSheetTaken, toExcelError } from '../errors';
import { CONTENTS_PER_ANSWER, type Part } from '../read-plan';
import { writing } from '../session';
import { readRows, restoreOperations, type SheetRows, standingSheets, type Subject, takeSnapshots } from '../snapshot';
import { type Operation, sendInBatches } from './batches';
import { addedSheet, type Before, expectedRows, subjectOf } from './before';
import { cellMark } from './cell-mark';
import { drawOperations, type Drawing, placeOf } from './drawing';
import { findSheets, type Found } from './find-sheets';
import { type Grid, NOTHING_KEPT, type Resolve } from './grid';
import { layOutGrid } from './lay-out-grid';
import { placeKept, placesOf, withUniqueKeys } from './place-kept';
import { readMarks, type ReportMark, type ReportMarks } from './marks';
import { type Paged, pagedGrid } from './repeat-headings';
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
  /** Names of sheets that could not be made, since the workbook's structure is protected. */
  readonly notCreated: readonly string[];
  /** Words of the user that stand in their places again. */
  readonly keptComments: number;
  /** Words whose goal or indicator is gone, now under *Kommentarer utan mål*. */
  readonly movedComments: number;
}

/** What a run asks of its caller, and is asked by. */
export interface DrawOptions {
  /** Called before the first change, with all that it takes to put things back. */
  readonly keep: (before: Before) => Promise<void>;
  /** Called when everything stands: should it throw, everything is put back. */
  readonly finish: (result: DrawResult) => Promise<unknown>;
  readonly signal: AbortSignal;
  /** Told between sheets, and between requests where there are several, which share of the drawing is done. */
  readonly progress?: (share: number) => void;
}

const nothing = async (): Promise<void> => undefined;
const ALONE: DrawOptions = { keep: nothing, finish: nothing, signal: new AbortController().signal };

interface Plan {
  readonly drawings: readonly Drawing[];
  readonly tableNames: ReadonlySet<string>;
  readonly renamed: DrawResult['renamed'];
  readonly refused: DrawResult['refused'];
  readonly notCreated: DrawResult['notCreated'];
}

/** Everything that can be known before Excel is asked to change anything. */
async function planReports(
  context: Excel.RequestContext,
  reports: readonly ReportSheet[],
  resolve: Resolve,
  marks: ReportMarks,
  step: (share: number) => void,
): Promise<Plan> {
  const wanted = reports.map((report) => ({
    report,
    wanted: typeof report.name === 'object' ? resolve(report.name) : String(report.name),
  }));
  const lookup = await findSheets(context, wanted, readMarks(marks));
  const taken = new Set(lookup.names);
  const renamed: DrawResult['renamed'][number][] = [];
  const refused: DrawResult['refused'][number][] = [];
  const notCreated: string[] = [];
  const drawings: Drawing[] = [];
  for (const [at, { report, wanted: name }] of wanted.entries()) {
    step(at / wanted.length);
    const found = lookup.found.get(report.key) ?? null;
    if (found?.protected) {
      refused.push({ key: report.key, name: found.name });
      continue;
    }
    if (!found && lookup.structureLocked) {
      notCreated.push(name);
      continue;
    }
    const used = found?.name ?? freeSheetName(name, taken);
    if (!found && taken.has(name.toLowerCase())) renamed.push({ wanted: name, used });
    taken.add(used.toLowerCase());
    drawings.push(await breathing(plan(report, found, used, resolve)));
  }
  return { drawings, tableNames: lookup.tableNames, renamed, refused, notCreated };
}

async function lookBefore(context: Excel.RequestContext, drawings: readonly Drawing[]): Promise<Before> {
  const added: Before['added'][number][] = [];
  const subjects: Subject[] = [];
  for (const drawing of drawings) {
    if (drawing.found) subjects.push(await breathing(subjectOf(drawing, drawing.found)));
    else added.push(await breathing(addedSheet(drawing)));
  }
  return { added, refreshed: await takeSnapshots(context, subjects) };
}

/** About which share of a run's time has passed when all is planned, and of the rest when all requests are made. */
const PLANNED = 0.3;
const MADE = 0.3;

/** Draws, and reads back what stands. @returns the sheets' ids and names */
async function drawAll(
  context: Excel.RequestContext,
  { drawings, tableNames }: Plan,
  { refreshed }: Before,
  resolve: Resolve,
  step: (share: number) => void,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const sheets = drawings.map(({ found, name }) =>
    found ? context.workbook.worksheets.getItem(found.id) : context.workbook.worksheets.add(name),
  );
  const repeating = new Set(refreshed.flatMap(({ sheet, page }) => (page.titleRows === null ? [] : [sheet])));
  const operations: Operation[] = [];
  for (const [at, drawing] of drawings.entries()) {
    step((at / drawings.length) * MADE);
    const own = await breathing(drawOperations(sheets[at]!, drawing, resolve, tableNames, repeating.has(drawing.name)));
    for (const operation of own) operations.push(operation);
  }
  for (const sheet of sheets) sheet.load('id, name');
  await sendInBatches(context, operations, (share) => step(MADE + share * (1 - MADE)));
  const places = sheets.map(({ id, name }) => ({ id, name }));
  const wrong: CellAddress[] = [];
  const rows = await readRows(
    context,
    drawings.map((drawing, at): Part => {
      const { top, keyColumn } = placeOf(drawing);
      return { sheet: places[at]!.name, top, left: 0, rows: drawing.grid.rows.length, columns: keyColumn };
    }),
    cellsPerAnswer(drawings),
  );
  for (const [at, drawing] of drawings.entries()) {
    wrong.push(...(await breathing(differing(drawing, places[at]!.name, rows.get(places[at]!.name)!))));
  }
  if (wrong.length > 0) throw new ExcelError('ReadBackDiffers', null, wrong);
  return places;
}

const ANSWER_BYTES = 1_500_000;
const CELL_BYTES = 10;

/** Cells whose texts fit in one answer: what was written is known. */
function cellsPerAnswer(drawings: readonly Drawing[]): number {
  let [cells, bytes] = [1, 0];
  for (const { grid } of drawings) {
    for (const row of grid.rows) {
      cells += grid.columns;
      bytes += grid.columns * CELL_BYTES;
      for (const cell of row.cells) bytes += String(cell?.value ?? '').length;
    }
  }
  return Math.min(CONTENTS_PER_ANSWER, Math.floor((cells * ANSWER_BYTES) / (bytes + 1)) + 1);
}

/** Cells that do not hold what was written. */
function* differing(drawing: Drawing, sheet: string, rows: SheetRows): Work<CellAddress[]> {
  const { top } = placeOf(drawing);
  const wrong: CellAddress[] = [];
  for (const [row, expected] of expectedRows(drawing).entries()) {
    rows[row]!.forEach((value, column) => {
      if (cellMark(value) !== cellMark(expected[column] ?? '')) wrong.push({ sheet, row: top + row, column });
    });
    if (row % 100 === 0) yield;
  }
  return wrong;
}

/**
 * After a failure: new sheets go, and refreshed ones stand as they stood. `taken`: Excel refused a new sheet, so that
 * nothing was drawn, and one that holds something is somebody else's.
 */
async function putBack({ added, refreshed }: Before, drawings: readonly Drawing[], taken: boolean): Promise<void> {
  if (added.length === 0 && refreshed.length === 0) return;
  await writing(async (context) => {
    const names = [...added, ...refreshed].map(({ sheet }) => sheet);
    const standing = await standingSheets(context, names);
    const operations: Operation[] = [];
    for (const { sheet: name } of added) {
      const there = standing.get(name);
      if (!there || (taken && there.usedRows > 0)) continue;
      operations.push({ bytes: 600, queue: () => there.sheet.delete() });
    }
    for (const snapshot of refreshed) {
      const there = standing.get(snapshot.sheet);
      const known = drawings.find(({ name }) => name === snapshot.sheet)?.found ?? null;
      if (there) operations.push(...(await breathing(restoreOperations(there, snapshot, known))));
    }
    if (operations.length > 0) await sendInBatches(context, operations);
  });
}

/**
 * Creates or refreshes report sheets. A sheet of ours is cleared and written anew in place, never deleted; the user's
 * words go back to their goals and indicators. What stands is read back. The number of round trips does not depend on
 * how much the reports hold, apart from staying below what one request or answer may weigh.
 * @throws ExcelError; then sheets made here are taken away, and refreshed ones stand as they stood. `HalfWritten` when
 * that failed too; the signal's reason when it is aborted
 */
export async function drawReports(
  context: Excel.RequestContext,
  reports: readonly ReportSheet[],
  resolve: Resolve,
  marks: ReportMarks,
  { keep, finish, signal, progress = () => undefined }: DrawOptions = ALONE,
): Promise<DrawResult> {
  const step = (share: number): void => {
    signal.throwIfAborted();
    progress(share);
  };
  signal.throwIfAborted();
  const all = await planReports(context, reports, resolve, marks, (share) => step(share * PLANNED));
  signal.throwIfAborted();
  const before = await lookBefore(context, all.drawings);
  signal.throwIfAborted();
  await keep(before);
  const { drawings, renamed, refused, notCreated } = all;
  let drawn = false;
  try {
    signal.throwIfAborted();
    const places = await drawAll(context, all, before, resolve, (share) => step(PLANNED + share * (1 - PLANNED)));
    drawn = true;
    signal.throwIfAborted();
    const result: DrawResult = {
      marks: {
        ...marks,
        ...Object.fromEntries(
          drawings.map(({ report }, at): [string, ReportMark] => {
            const { id, name } = places[at]!;
            return [report.key, { sheetId: id, name, widths: report.columns.map(({ width }) => width) }];
          }),
        ),
      },
      sheets: drawings.map(({ report, found }, at) => ({ key: report.key, name: places[at]!.name, created: !found })),
      renamed,
      refused,
      notCreated,
      keptComments: drawings.reduce((sum, { kept }) => sum + wordsIn(kept), 0),
      movedComments: drawings.reduce((sum, { kept }) => sum + kept.orphans.length, 0),
    };
    await finish(result);
    return result;
  } catch (error) {
    try {
      await putBack(before, drawings, !drawn && isSheetTaken(error));
    } catch (second) {
      throw new ExcelError('HalfWritten', `${toExcelError(error).message}; ${toExcelError(second).message}`);
    }
    throw error;
  }
}

/** Everything about one sheet that can be known before Excel is asked to change anything. */
function* plan(report: ReportSheet, found: Found | null, name: string, resolve: Resolve): Work<Drawing> {
  const fresh = yield* layOutGrid(report, resolve, NOTHING_KEPT);
  if (!found) return drawing({ report, found, name, kept: NOTHING_KEPT, right: null }, yield* pagedGrid(fresh, report));
  const words = placeKept(found.old, placesOf(fresh, report.keptColumns.length));
  yield;
  const firstText = (row: number): string => String(found.values[row]?.[0] ?? '');
  const paged = yield* pagedGrid(yield* layOutGrid(report, resolve, words), report);
  const beside = followRows(found.right, found.old, keysOf(paged.grid), firstText);
  const { rows: right } = beside;
  if (beside.lost.length === 0) return drawing({ report, found, name, kept: words, right }, paged);
  const kept = { ...words, orphans: withUniqueKeys([...words.orphans, ...beside.lost]) };
  // More words may need another page, and headings of it.
  const longer = yield* pagedGrid(yield* layOutGrid(report, resolve, kept), report);
  const moved = followRows(found.right, found.old, keysOf(longer.grid), firstText);
  return drawing({ report, found, name, kept, right: moved.rows }, longer);
}

const drawing = (rest: Omit<Drawing, 'grid' | 'paged'>, paged: Paged): Drawing => ({
  ...rest,
  grid: paged.grid,
  paged,
});

/** Words of the user that found their rows, comments and free text alike. */
function wordsIn({ comments, freeText }: Drawing['kept']): number {
  const kept = [...comments.values()].flat().filter((text) => text !== undefined).length;
  return kept + [...freeText.values()].flat(2).filter((value) => value !== '').length;
}

const keysOf = (grid: Grid): readonly string[] => grid.rows.map(({ key }) => key);
