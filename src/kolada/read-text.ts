import { type KoladaValue, readRows, readTable, type TableContext, type TableProblem } from '../domain/kolada';
import type { SheetCells } from '../domain/model';
import { readData } from './answer';
import { KoladaError } from './errors';

export type TextProblem = TableProblem | 'empty' | 'json';

export type ReadText =
  | { readonly ok: true; readonly values: readonly KoladaValue[]; readonly unread: readonly number[] }
  | { readonly ok: false; readonly problem: TextProblem };

/** An answer of version 3, or several in a list. Null: JSON of something else. */
function fromJson(text: string): ReadText {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, problem: 'json' };
  }
  try {
    const values = (Array.isArray(json) ? json : [json]).flatMap((one) => readData(one, 'json').values);
    return values.length === 0 ? { ok: false, problem: 'noValues' } : { ok: true, values, unread: [] };
  } catch (error) {
    if (error instanceof KoladaError) return { ok: false, problem: 'json' };
    throw error;
  }
}

/** What a person pasted, or a file's text: JSON as the interface answers, else a table. */
export function readText(text: string, context: TableContext): ReadText {
  const begun = text.replace(/^\ufeff/, '').trimStart();
  if (begun === '') return { ok: false, problem: 'empty' };
  if (/^[{[]/.test(begun)) return fromJson(begun);
  return readTable(text, context);
}

/** The sheets of an Excel file from Kolada: those with a table are read, others (notes) are passed by. */
export function readSheets(sheets: readonly SheetCells[], context: TableContext): ReadText {
  const tables = sheets
    .map(({ values }) => values.map((row) => row.map((cell) => (cell === null ? '' : String(cell).trim()))))
    .map((rows) => rows.filter((row) => row.some((cell) => cell !== '')))
    .filter((rows) => rows.length > 0)
    .map((rows) => readRows(rows, context));
  const read = tables.flatMap((table) => (table.ok ? table : []));
  if (read.length > 0)
    return { ok: true, values: read.flatMap(({ values }) => values), unread: read.flatMap(({ unread }) => unread) };
  const failed = tables.flatMap((table) => (table.ok ? [] : table.problem));
  return { ok: false, problem: failed.find((problem) => problem !== 'noHeadings') ?? failed[0] ?? 'empty' };
}
