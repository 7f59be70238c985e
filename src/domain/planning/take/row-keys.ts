import { nameKey } from '../../reading/text';

/** What a row is known by: its number, else its text. */
export interface Named {
  readonly id: string | null;
  readonly title: string | null;
  /** What tells rows of the same name apart: the goals that are measured; a goal's area and level. */
  readonly beside: string;
}

const byName = ({ id, title }: Named): string => (id !== null ? `#${id}` : nameKey(title ?? ''));
const byNameAndText = (row: Named): string => `${byName(row)}|${nameKey(row.title ?? '')}`;
const byAll = (row: Named): string => `${byNameAndText(row)}|${nameKey(row.beside)}`;

function timesOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  return times;
}

/**
 * A key for each row, in order: the number, or the text where there is none; more of the row where several have the same.
 * Null for rows that nothing tells apart. Never by their place: the order of rows does not count.
 */
export function rowKeys(rows: readonly Named[]): readonly (string | null)[] {
  const levels = [byName, byNameAndText, byAll].map((key) => ({ key, times: timesOf(rows.map(key)) }));
  return rows.map((row) => levels.find(({ key, times }) => times.get(key(row)) === 1)?.key(row) ?? null);
}

/**
 * Which of `standing` each of `rows` is, by index; null: none. The surest likeness first; never one where another row is
 * just as like.
 */
export function matchRows(rows: readonly Named[], standing: readonly Named[]): readonly (number | null)[] {
  const matched: (number | null)[] = rows.map(() => null);
  const free = new Set(standing.keys());
  for (const key of [byAll, byNameAndText, byName]) {
    const open = [...rows.keys()].filter((at) => matched[at] === null);
    const times = timesOf(open.map((at) => key(rows[at]!)));
    const there = [...free];
    const timesThere = timesOf(there.map((at) => key(standing[at]!)));
    const places = new Map(there.map((at): [string, number] => [key(standing[at]!), at]));
    for (const at of open) {
      const own = key(rows[at]!);
      if (times.get(own) !== 1 || timesThere.get(own) !== 1) continue;
      matched[at] = places.get(own)!;
      free.delete(places.get(own)!);
    }
  }
  return matched;
}
