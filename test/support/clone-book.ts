import type { Book } from '../../src/emulator/workbook';

/** A copy that shares nothing that can be changed: opening a file once and copying it is quicker than opening it again. */
export function cloneBook(book: Book): Book {
  const known = new Map<object, unknown>();
  // The file it came from is never changed.
  if (book.source) known.set(book.source, book.source);
  return copy(book, known) as Book;
}

function copy(value: unknown, known: Map<object, unknown>): unknown {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  const before = known.get(value);
  if (before !== undefined) return before;
  if (value instanceof Map) {
    const map = new Map();
    known.set(value, map);
    for (const [key, item] of value) map.set(copy(key, known), copy(item, known));
    return map;
  }
  if (value instanceof Set) {
    const set = new Set();
    known.set(value, set);
    for (const item of value) set.add(copy(item, known));
    return set;
  }
  const made: object = Array.isArray(value)
    ? new Array(value.length)
    : (Object.create(Object.getPrototypeOf(value) as object | null) as object);
  known.set(value, made);
  for (const key of Object.keys(value)) Reflect.set(made, key, copy(Reflect.get(value, key), known));
  return made;
}
