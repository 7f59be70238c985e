/** The word a table of words has for a key of the file; a file may say "constructor". */
export function lookup<T>(table: Readonly<Record<string, T>>, key: string | null): T | null {
  return key !== null && Object.hasOwn(table, key) ? table[key]! : null;
}
