import {
  HISTORY_FIELDS,
  type HistoryEntry,
  type HistoryField,
  type HistoryRow,
  historyRows,
  readEntry,
  USER_FIELDS,
  type UserField,
} from '../domain/history';
import { type CellValue, occasionCode, sameOccasion, type Settings } from '../domain/model';
import { DAYS_TO_1904 } from '../domain/reading/calendar';
import type { CellContent } from '../domain/reporting';
import { viewOf } from '../domain/reporting/view';
import type { Work } from '../domain/work';
import { fitForCell, HISTORY_SHEET, readMarks, statusLook } from '../excel';
import {
  changesNothing,
  freeSheetName,
  freeTableName,
  type HistoryWrite,
  type PlainRow,
  planHistory,
  readHistory,
  type StandingHistory,
  type StandingRow,
} from '../excel/reports';
import { loadTranslator, type Translator } from '../i18n';
import { runSliced } from './slices';
import type { Judged } from './workbook';

/** *Historik* as it stands, and what it says of earlier occasions. */
export interface KnownHistory {
  readonly standing: StandingHistory | null;
  readonly entries: readonly HistoryEntry[];
}

/** What a run is to do with *Historik*. */
export interface HistoryJob {
  /** Null: there is nothing to write. */
  readonly write: HistoryWrite | null;
  /** The sheet's name where it stands already and needs no change. */
  readonly standsAs: string | null;
  /** Its name, where somebody has protected it. */
  readonly refused: string | null;
  /** Another sheet has the wanted name. */
  readonly renamed: { readonly wanted: string; readonly used: string } | null;
  /** Rows that would be otherwise now, but are confirmed or somebody's own. */
  readonly left: number;
}

export const NO_HISTORY: HistoryJob = { write: null, standsAs: null, refused: null, renamed: null, left: 0 };

type Name = HistoryField | UserField;

const headingIn = (translator: Translator, name: Name): string => translator.text(`report.history.column.${name}`);

function byName<T>(of: (name: Name) => T): Record<Name, T> {
  return Object.fromEntries([...HISTORY_FIELDS, ...USER_FIELDS].map((name) => [name, of(name)])) as Record<Name, T>;
}

/** Both languages: the sheet may have been made in the other one. Where English can't be fetched, Swedish does. */
async function translators(): Promise<readonly Translator[]> {
  const swedish = await loadTranslator('sv');
  try {
    return [swedish, await loadTranslator('en')];
  } catch {
    return [swedish];
  }
}

function entryOf(
  { values, stored, ownStatus }: StandingRow,
  settings: Pick<Settings, 'statusWords'>,
): HistoryEntry | null {
  return readEntry({ values, stored, status: ownStatus ? (stored?.status ?? null) : null }, settings);
}

const ROWS_PER_SLICE = 500;

function* entriesOf(standing: StandingHistory | null, settings: Settings): Work<readonly HistoryEntry[]> {
  const entries: HistoryEntry[] = [];
  for (const [index, row] of (standing?.rows ?? []).entries()) {
    if (index % ROWS_PER_SLICE === 0) yield;
    const entry = row.blank ? null : entryOf(row, settings);
    if (entry) entries.push(entry);
  }
  return entries;
}

/** Reads *Historik* in the workbook's cells. */
export async function knownHistory({ cells, model, stored }: Judged, signal: AbortSignal): Promise<KnownHistory> {
  const languages = await translators();
  const headings = byName((name) => languages.map((translator) => headingIn(translator, name)));
  const mark = readMarks(stored.settings.reports)[HISTORY_SHEET] ?? null;
  const standing = await runSliced(readHistory(cells, mark, headings), signal);
  return { standing, entries: await runSliced(entriesOf(standing, model.settings), signal) };
}

/** A row in words and numbers, dates as the workbook's own calendar counts them. */
function plainRow(
  { key, status, cells }: HistoryRow,
  text: (content: CellContent) => string,
  date1904: boolean,
): PlainRow {
  const values: Partial<Record<HistoryField, CellValue>> = {};
  const looks: Partial<Record<HistoryField, ReturnType<typeof statusLook>>> = {};
  for (const field of HISTORY_FIELDS) {
    const cell = cells[field];
    if (!cell) continue;
    const days = date1904 && cell.format?.kind === 'date' ? DAYS_TO_1904 : 0;
    const value = typeof cell.content === 'number' ? cell.content - days : fitForCell(text(cell.content));
    values[field] = value;
    if (cell.format) looks[field] = statusLook(value, cell.style ?? 'text', cell.format, text);
  }
  return { key, status, values, looks };
}

function* plainRows(rows: readonly HistoryRow[], translator: Translator, date1904: boolean): Work<readonly PlainRow[]> {
  const known = new Map<string, string>();
  const text = (content: CellContent): string => {
    if (typeof content !== 'object') return String(content);
    const name = content.args === undefined ? content.key : null;
    const made = (name === null ? undefined : known.get(name)) ?? translator.message(content);
    if (name !== null) known.set(name, made);
    return made;
  };
  const plain: PlainRow[] = [];
  for (const row of rows) {
    plain.push(plainRow(row, text, date1904));
    if (plain.length % ROWS_PER_SLICE === 0) yield;
  }
  return plain;
}

const DAY_MS = 86_400_000;

/** A moment as Excel counts days and times: the clock on the wall, to the minute. */
const serialOf = (moment: Date): number =>
  (Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate(), moment.getHours(), moment.getMinutes()) -
    Date.UTC(1899, 11, 30)) /
  DAY_MS;

/** What *Historik* is to become with the occasion's results. */
export async function planHistoryRun(
  { cells, model, judgements }: Judged,
  { standing }: KnownHistory,
  now: Date,
  signal: AbortSignal,
): Promise<HistoryJob> {
  if (standing?.sheet.protected) return { ...NO_HISTORY, refused: standing.sheet.name };
  const { settings } = model;
  const { occasion } = judgements;
  const translator = await loadTranslator(settings.reportLanguage);
  const view = await runSliced(viewOf(model, judgements), signal);
  const rows = await runSliced(
    plainRows(await runSliced(historyRows(view, serialOf(now)), signal), translator, cells.date1904 ?? false),
    signal,
  );
  const code = occasionCode(occasion);
  if (standing !== null) {
    const typedKey = (row: StandingRow): string | null => {
      const entry = entryOf(row, settings);
      return entry !== null && sameOccasion(entry.occasion, occasion) ? entry.key : null;
    };
    const plan = await runSliced(planHistory(standing, rows, code, typedKey), signal);
    const write: HistoryWrite = { kind: 'standing', standing, plan };
    const nothing = changesNothing(write);
    return {
      ...NO_HISTORY,
      write: nothing ? null : write,
      standsAs: nothing ? standing.sheet.name : null,
      left: plan.left,
    };
  }
  const wanted = translator.text('report.history.name');
  const taken = new Set(cells.sheets.map(({ name }) => name.toLowerCase()));
  const name = freeSheetName(wanted, taken);
  return {
    ...NO_HISTORY,
    write: {
      kind: 'new',
      history: {
        name,
        table: freeTableName(
          wanted,
          new Set(cells.sheets.flatMap(({ tables }) => tables.map((one) => one.name.toLowerCase()))),
        ),
        headings: byName((field) => headingIn(translator, field)),
        rows,
        occasion: code,
        footer: wanted,
      },
    },
    renamed: name === wanted ? null : { wanted, used: name },
  };
}
