import { parseValue } from '../reading/outcome';
import { nameKey, wordKey } from '../reading/text';
import { placeNamed } from './populations';
import { tableCells } from './table-cells';
import type { KeyFigure, KoladaGender, KoladaValue, Place } from './types';

/** What a table may leave out, since it is of one key figure or one municipality. */
export interface TableContext {
  readonly figures: readonly KeyFigure[];
  readonly places: readonly Place[];
  /** Where the table names no place. */
  readonly municipality: string;
  /** Where the table names no key figure, not even above its headings. */
  readonly kpi: string | null;
}

export type TableProblem =
  /** No row of headings with years, or with a year and a value. */
  | 'noHeadings'
  /** It does not say which key figure it is of. */
  | 'noKeyFigure'
  /** Headings, and no value below them. */
  | 'noValues';

export type FileTable =
  | {
      readonly ok: true;
      readonly values: readonly KoladaValue[];
      /** Rows that were not understood, by their number (from 1) among those that are not blank. */
      readonly unread: readonly number[];
    }
  | { readonly ok: false; readonly problem: TableProblem };

type Column = 'kpi' | 'kpiTitle' | 'place' | 'placeTitle' | 'year' | 'gender' | 'value' | 'status';

/** Words of headings, by `wordKey`. */
const HEADINGS: Readonly<Record<string, Column>> = {
  kpi: 'kpi',
  kpiid: 'kpi',
  id: 'kpi',
  koladaid: 'kpi',
  nyckeltalsid: 'kpi',
  nyckeltalskod: 'kpi',
  nyckeltal: 'kpiTitle',
  kpititle: 'kpiTitle',
  nyckeltalsnamn: 'kpiTitle',
  indikator: 'kpiTitle',
  municipalityid: 'place',
  kommunkod: 'place',
  kommunid: 'place',
  områdesid: 'place',
  municipality: 'placeTitle',
  kommun: 'placeTitle',
  område: 'placeTitle',
  region: 'placeTitle',
  enhet: 'placeTitle',
  kommuner: 'placeTitle',
  period: 'year',
  år: 'year',
  year: 'year',
  kön: 'gender',
  gender: 'gender',
  värde: 'value',
  value: 'value',
  utfall: 'value',
  status: 'status',
};

const GENDERS: Readonly<Record<string, KoladaGender>> = {
  t: 'T',
  totalt: 'T',
  total: 'T',
  alla: 'T',
  k: 'K',
  kvinnor: 'K',
  kvinna: 'K',
  flickor: 'K',
  m: 'M',
  män: 'M',
  man: 'M',
  pojkar: 'M',
};

interface Heading {
  readonly columns: ReadonlyMap<Column, number>;
  /** Columns that are a year ("2024", "2024 Kvinnor"). */
  readonly years: readonly { readonly column: number; readonly year: number; readonly gender: KoladaGender | null }[];
}

const YEAR = /^((?:19|20)\d\d)(?:\s*[(,–-]?\s*(\p{L}+)\)?)?$/u;

function headingOf(row: readonly string[]): Heading | null {
  const columns = new Map<Column, number>();
  const years: Heading['years'][number][] = [];
  row.forEach((cell, column) => {
    const year = YEAR.exec(cell);
    const gender = year?.[2] === undefined ? null : (GENDERS[wordKey(year[2])] ?? null);
    if (year !== null && (year[2] === undefined || gender !== null))
      years.push({ column, year: Number(year[1]), gender });
    const known = HEADINGS[wordKey(cell)];
    if (known !== undefined && !columns.has(known)) columns.set(known, column);
  });
  const long = columns.has('year') && columns.has('value');
  return long || years.length > 0 ? { columns, years: long ? [] : years } : null;
}

const ID = /(?<![\p{L}\d])([NU]\d{5})(?!\d)/u;

/** "Elever … (N15428)", "N15428", or the exact title of one key figure. */
class FigureNames {
  private readonly titles = new Map<string, string | null>();

  constructor(figures: readonly KeyFigure[]) {
    for (const { id, title } of figures) this.titles.set(nameKey(title), this.titles.has(nameKey(title)) ? null : id);
  }

  find(text: string): string | null {
    return ID.exec(text)?.[1] ?? this.titles.get(nameKey(text)) ?? null;
  }
}

const placeOf = (
  row: readonly string[],
  { columns }: Heading,
  { places, municipality }: TableContext,
): string | null => {
  const id = columns.get('place');
  const written = id === undefined ? '' : (row[id] ?? '');
  // A spreadsheet takes the zero before "0665" away.
  if (/^\d{3,4}$/.test(written)) return written.padStart(4, '0');
  if (/^G\d+$/.test(written)) return written;
  const title = columns.get('placeTitle');
  if (title === undefined) return id === undefined ? municipality : null;
  const name = row[title] ?? '';
  if (/^\d{4}$/.test(name)) return name;
  return placeNamed(name, places)?.id ?? null;
};

interface Cell {
  readonly text: string;
  readonly year: number;
  readonly gender: KoladaGender;
  readonly status: string;
}

/** The values of a row: one of a long table, one for each year of a wide one. */
function cellsOf(row: readonly string[], { columns, years }: Heading): readonly Cell[] | null {
  const at = (column: Column): string => row[columns.get(column) ?? -1] ?? '';
  const gender = columns.has('gender') ? (GENDERS[wordKey(at('gender'))] ?? null) : 'T';
  if (gender === null) return null;
  if (years.length > 0)
    return years.map((one) => ({
      text: row[one.column] ?? '',
      year: one.year,
      gender: one.gender ?? gender,
      status: '',
    }));
  const year = /^(?:19|20)\d\d$/.exec(at('year'));
  return year === null ? null : [{ text: at('value'), year: Number(year[0]), gender, status: at('status') }];
}

/** Null: the cell is neither a number nor a mark that says why there is none. An empty cell of a wide table says nothing. */
function valueOf({ text, status }: Cell): Pick<KoladaValue, 'value' | 'missing' | 'preliminary'> | 'nothing' | null {
  if (/^missing$/i.test(status)) return { value: null, missing: 'uppgift saknas', preliminary: false };
  if (text === '') return 'nothing';
  // Files from programs write 77.528089; people and Kolada's pages write 77,5.
  const plain = /^-?\d+(?:\.\d+)?(?:e-?\d+)?$/i.test(text) ? Number(text) : null;
  if (plain !== null) return { value: plain, missing: null, preliminary: false };
  const parsed = parseValue(text, 'General', null);
  if (parsed.missing !== null) return { value: null, missing: parsed.missing, preliminary: false };
  return parsed.value === null ? null : { value: parsed.value, missing: null, preliminary: parsed.preliminary };
}

/** Values of a table as text: a CSV file, or what is copied from a page. */
export const readTable = (text: string, context: TableContext): FileTable => readRows(tableCells(text), context);

/**
 * Values of a table from Kolada's pages or files: long (a row is one value, with a year and a value) or
 * wide (a column is a year). Decimal comma or point; "-", "." and ".." say why a value is missing.
 */
export function readRows(rows: readonly (readonly string[])[], context: TableContext): FileTable {
  const at = rows.findIndex((row) => headingOf(row) !== null);
  if (at < 0) return { ok: false, problem: 'noHeadings' };
  const heading = headingOf(rows[at]!)!;
  const names = new FigureNames(context.figures);
  const above = rows
    .slice(0, at)
    .flat()
    .map((cell) => names.find(cell))
    .find((id) => id !== null);
  const kpiOf = (row: readonly string[]): string | null => {
    const written = [heading.columns.get('kpi'), heading.columns.get('kpiTitle')].flatMap((column) =>
      column === undefined ? [] : (row[column] ?? ''),
    );
    for (const cell of written) {
      const found = names.find(cell);
      if (found !== null) return found;
    }
    return written.length > 0 ? null : (above ?? context.kpi);
  };
  const values: KoladaValue[] = [];
  const unread: number[] = [];
  let unnamed = 0;
  rows.slice(at + 1).forEach((row, index) => {
    const kpi = kpiOf(row);
    const place = placeOf(row, heading, context);
    const cells = cellsOf(row, heading);
    if (kpi === null) unnamed++;
    let read = kpi !== null && place !== null && cells !== null;
    for (const cell of read ? cells! : []) {
      const value = valueOf(cell);
      if (value === null) read = false;
      else if (value !== 'nothing')
        values.push({ kpi: kpi!, place: place!, year: cell.year, gender: cell.gender, deleted: false, ...value });
    }
    if (!read) unread.push(at + index + 2);
  });
  if (values.length > 0) return { ok: true, values, unread };
  return { ok: false, problem: unnamed > 0 ? 'noKeyFigure' : 'noValues' };
}
