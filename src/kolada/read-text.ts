import { type FileTable, type KoladaValue, readTable, type TableProblem } from '../domain/kolada';
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
export function readText(text: string, context: Parameters<typeof readTable>[1]): ReadText {
  const begun = text.replace(/^\ufeff/, '').trimStart();
  if (begun === '') return { ok: false, problem: 'empty' };
  if (/^[{[]/.test(begun)) return fromJson(begun);
  const table: FileTable = readTable(text, context);
  return table;
}
