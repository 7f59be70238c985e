import { lower } from '../reading/text';

/** Excel's limit for the name of a sheet. */
const LONGEST_NAME = 31;

/** The wanted name, or with the first number that makes it free: "Mål", "Mål 2", "Mål 3". */
export function freeName(wanted: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map(lower));
  for (let number = 1; ; number++) {
    const end = number === 1 ? '' : ` ${number}`;
    const name = `${wanted.slice(0, LONGEST_NAME - end.length)}${end}`;
    if (!used.has(lower(name))) return name;
  }
}

/** The same for a table, whose name holds no blanks: "Mål", "Mål_2". */
export const freeTableName = (wanted: string, taken: Iterable<string>): string =>
  freeName(
    wanted.replace(/[^\p{L}\p{N}_]/gu, '_'),
    [...taken].map((name) => name.replace(/_(\d+)$/, ' $1')),
  ).replace(/ (\d+)$/, '_$1');
