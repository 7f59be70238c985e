import type { Message } from '../model';
import { jsonLine } from './json-line';

/** Outcome of reading a file people write (a mapping, a steering model): the thing, or what is wrong with it. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Message };

/** Thrown inside a parser, turned into `Parsed` at its face. */
export class Malformed extends Error {
  constructor(readonly problem: Message) {
    super(problem.key);
  }
}

/** Runs a parser; a `Malformed` becomes an error, anything else is a fault of ours and passes. */
export function attempt<T>(parse: () => T): Parsed<T> {
  try {
    return { ok: true, value: parse() };
  } catch (error) {
    if (error instanceof Malformed) return { ok: false, error: error.problem };
    throw error;
  }
}

/**
 * Runs a parser on a JSON text: a text that is no JSON says at which line it breaks off, and an error inside it gets the
 * line of its place in the file.
 */
export function parseJsonText<T>(text: string, parse: (json: unknown) => Parsed<T>): Parsed<T> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, error: { key: 'reading.json.syntax', args: { line: String(jsonLine(text, null)) } } };
  }
  const parsed = parse(json);
  if (parsed.ok) return parsed;
  const path = parsed.error.args?.path;
  if (typeof path !== 'string') return parsed;
  const place: Message = { key: 'reading.json.place', args: { path, line: String(jsonLine(text, path)) } };
  return { ok: false, error: { ...parsed.error, args: { ...parsed.error.args, path: place } } };
}
