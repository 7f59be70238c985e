import type { Message } from '../model';

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
