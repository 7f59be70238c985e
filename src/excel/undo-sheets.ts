import type { CellAddress } from '../domain/model';
import type { Work } from '../domain/work';
import { type CellStates, cellStates } from './before-state';
import { breathing } from './breathe';
import { ExcelError } from './errors';
import { isNamedAsCopy, type NameNow, renamed } from './sheet-names-now';
import { partOfAdded, partToCompare, readRows, shareAsDrawn } from './snapshot';
import { type NamedIds, type UndoRecord, writtenMark } from './undo-record';
import { watched } from './watchdog';

/** Where the sheets of a record are by now. */
export interface Located {
  readonly now: NameNow;
  /** Found under another name. */
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  /** Neither the id nor the name leads to a sheet that holds what the run left there. */
  readonly missing: readonly string[];
  /** Added sheets of a run that did not end, or of an older version: away already, or never there. */
  readonly away: readonly string[];
}

/** A sheet that may be the one a record calls `name`. */
interface Candidate {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  /** Share of what the run left that stands there, 0 to 1. */
  readonly held: number;
  readonly by: 'id' | 'name' | 'both';
}

/**
 * Ids survive renaming and moving, but some Excels give all sheets new ones when the file is opened again, by their
 * place (office-js-docs issue 297, office-js #1390), and on Mac a new sheet may get the id of a deleted one. So an id or a
 * name alone says nothing: what stands in the sheet decides. A name with another id may be a new sheet of that name.
 */
const LEAST_BY_NAME = 0.5;
const LEAST_BY_ID = 0.25;

const isLikely = ({ by, held }: Candidate): boolean => held >= (by === 'name' ? LEAST_BY_NAME : LEAST_BY_ID);

/**
 * The likely ones, the best first. Where another sheet still has its name and what the run left, but not its id, the ids
 * are new ones and say nothing: that of this one may be a copy's. So may an id that leads to "Mål (2)" where "Mål" is there.
 */
function ranked(candidates: readonly Candidate[]): Candidate[] {
  const there = candidates.filter(isLikely);
  const byName = there.filter(({ by }) => by === 'name');
  const isDoubtful = ({ by, name, sheet }: Candidate): boolean =>
    by === 'id' && byName.some((other) => other.name !== name || isNamedAsCopy(sheet.name, other.sheet.name));
  return there
    .filter((one) => !isDoubtful(one))
    .sort((a, b) => b.held - a.held || Number(a.by === 'name') - Number(b.by === 'name'));
}

const NOTHING_WRITTEN = writtenMark(null);

type Holds = (states: CellStates, sheet: string) => boolean;

type Traces = readonly (readonly [CellAddress, Holds])[];

/** What the run left in the cells of a sheet, and the cells that name its rows. */
function* tracesOf(record: UndoRecord, name: string): Work<Traces> {
  const traces: (readonly [CellAddress, Holds])[] = [];
  const add = (row: number, column: number, is: (value: unknown) => boolean): void => {
    const cell = { row, column };
    traces.push([{ sheet: name, ...cell }, (states, sheet) => is(states.get({ sheet, ...cell })!.value)]);
  };
  for (const { sheet, cells, fresh, anchors } of record.sheets) {
    if (sheet !== name) continue;
    for (const { row, column, value } of anchors) add(row, column, (now) => now === value);
    yield;
    const marks = [...cells.map(([row, column, , , , , , , mark]) => [row, column, mark] as const), ...fresh];
    for (const [row, column, mark] of marks) {
      if (mark !== NOTHING_WRITTEN) add(row, column, (now) => writtenMark(now as never) === mark);
    }
    yield;
  }
  for (const { sheet, headingRow, column, heading } of record.columns) {
    if (sheet === name) add(headingRow, column, (now) => String(now ?? '') === heading);
  }
  return traces;
}

const namesOf = ({ sheets, columns, rows = [], added, refreshed }: UndoRecord): readonly string[] => [
  ...new Set([sheets, columns, rows, added, refreshed].flatMap((list) => list.map(({ sheet }) => sheet))),
];

/** A sheet that is to be looked into: it may be the one a record calls `name`. */
type Unsure = Omit<Candidate, 'held'>;

const reportsIn = ({ added, refreshed }: UndoRecord, { name, sheet }: Unsure) => [
  ...added
    .filter((one) => one.sheet === name)
    .map((one) => ({ part: partOfAdded({ ...one, sheet: sheet.name }), marks: one.marks, columns: one.columns })),
  ...refreshed
    .filter((one) => one.sheet === name)
    .map((one) => ({
      part: partToCompare({ ...one, sheet: sheet.name }),
      marks: one.marks,
      columns: one.drawn.columns - 1,
    })),
];

/** How much of what the run left stands in sheets, each another one. Two round trips, more only where it is much. */
async function lookInto(
  context: Excel.RequestContext,
  record: UndoRecord,
  unsure: readonly Unsure[],
): Promise<Candidate[]> {
  const asked: { one: Unsure; traces: Traces; report: ReturnType<typeof reportsIn>[number] | undefined }[] = [];
  for (const one of unsure) {
    const traces = await breathing(tracesOf(record, one.name));
    asked.push({ one, traces, report: reportsIn(record, one)[0] });
  }
  const rows = await readRows(
    context,
    asked.flatMap(({ report }) => report?.part ?? []),
  );
  const states = await cellStates(context, {
    states: [],
    contents: asked.flatMap(({ one, traces }) => traces.map(([cell]) => ({ ...cell, sheet: one.sheet.name }))),
  });
  const found: Candidate[] = [];
  for (const { one, traces, report } of asked) {
    const { name } = one.sheet;
    const held = report
      ? await breathing(shareAsDrawn(report.marks, report.columns, rows.get(name)!))
      : traces.filter(([, holds]) => holds(states, name)).length / Math.max(1, traces.length);
    found.push({ ...one, held });
  }
  return found;
}

/** Sheets by id and by name that may be those of the record; where both say the same it is not looked into. */
async function candidatesOf(
  context: Excel.RequestContext,
  record: UndoRecord,
  ids: NamedIds,
  sheets: readonly Excel.Worksheet[],
): Promise<Candidate[]> {
  const sure: Candidate[] = [];
  const byNames: Unsure[] = [];
  const byIds: Unsure[] = [];
  // The file has been opened again by an Excel that gives new ids: they say nothing. But an added sheet may be taken away.
  const anew = Object.values(ids).every((id) => sheets.every((sheet) => sheet.id !== id));
  const added = new Set(record.added.map(({ sheet }) => sheet));
  for (const name of namesOf(record)) {
    const id = anew && !added.has(name) ? undefined : ids[name];
    const byName = sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    const byId = id === undefined ? undefined : sheets.find((sheet) => sheet.id === id);
    if (byName && (id === undefined || byName === byId)) {
      sure.push({ name, sheet: byName, by: 'both', held: 1 });
      continue;
    }
    if (byName) byNames.push({ name, sheet: byName, by: 'name' });
    if (byId) byIds.push({ name, sheet: byId, by: 'id' });
  }
  return [...sure, ...(await lookInto(context, record, byNames)), ...(await lookInto(context, record, byIds))];
}

/**
 * Finds the sheets of a record: by Excel's id, should they have been renamed, else by name. A new sheet with the old name,
 * or another that has got the id, is not taken for them. One round trip, up to four more
 * where ids and names do not say the same.
 * @param ids those the sheets had when the run was done; none for records of older versions
 * @throws ExcelError `SheetProtected`
 */
export async function locateSheets(context: Excel.RequestContext, record: UndoRecord, ids: NamedIds): Promise<Located> {
  const { worksheets } = context.workbook;
  worksheets.load({ id: true, name: true, protection: { protected: true } });
  await watched(context.sync());
  const candidates = ranked(await candidatesOf(context, record, ids, worksheets.items));
  const places = new Map<string, string>();
  const taken = new Set<string>();
  for (const { name, sheet } of candidates) {
    if (places.has(name) || taken.has(sheet.id)) continue;
    if (sheet.protection.protected) throw new ExcelError('SheetProtected', null, [], sheet.name);
    places.set(name, sheet.name);
    taken.add(sheet.id);
  }
  const gone = namesOf(record).filter((name) => !places.has(name));
  const isAway = (name: string): boolean => ids[name] === undefined && record.added.some(({ sheet }) => sheet === name);
  return {
    now: (name) => places.get(name) ?? null,
    renamed: [...places].filter(([from, to]) => from !== to).map(([from, to]) => ({ from, to })),
    missing: gone.filter((name) => !isAway(name)),
    away: gone.filter(isAway),
  };
}

/** The record with its sheets by the names they have now; what was in sheets that are gone is left out. */
export const recordNow = (record: UndoRecord, { now }: Located): UndoRecord => ({
  ...record,
  sheets: renamed(record.sheets, now),
  columns: renamed(record.columns, now),
  ...(record.rows && { rows: renamed(record.rows, now) }),
  added: renamed(record.added, now),
  refreshed: renamed(record.refreshed, now),
});
