/** One letter, five digits. */
const FORM = /^[NU]\d{5}$/;

/**
 * The two digits after the letter that occur in Kolada (all 6 099 key figures; state of March 2026, content: Kolada).
 * An id outside them is unknown also where Kolada's titles are not at hand.
 */
const SERIES: Readonly<Record<string, string>> = {
  N: '00 01 02 03 04 05 07 09 10 11 13 15 16 17 18 20 21 23 24 25 26 28 29 30 31 33 35 37 40 45 52 60 61 62 63 65 66 70 71 72 74 76 78 79 80 85 90',
  U: '00 01 07 09 11 15 17 20 21 23 25 26 28 30 31 33 35 37 40 50 60 61 65 70 71 72 74 79 80 85',
};

export type KoladaId = 'good' | 'malformed' | 'unknown';

/** Judges an id by its form, and by Kolada's titles where they are given. */
export function judgeKoladaId(id: string, titles: ReadonlyMap<string, string> | null): KoladaId {
  if (!FORM.test(id)) return 'malformed';
  if (titles !== null) return titles.has(id) ? 'good' : 'unknown';
  return SERIES[id[0]!]!.split(' ').includes(id.slice(1, 3)) ? 'good' : 'unknown';
}

/** "n15428", "Kolada N15428", "N 15428" → N15428; null where no single id stands in the text. */
export function tidyKoladaId(text: string): string | null {
  const found = text.toUpperCase().match(/(?<![A-ZÅÄÖ\d])[NU][\s\u00a0]?\d{5}(?!\d)/g);
  return found?.length === 1 ? found[0].replace(/[\s\u00a0]/g, '') : null;
}

const words = (title: string): Set<string> =>
  new Set((title.toLocaleLowerCase('sv').match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 2));

const SAME_SHARE = 0.5;

/** Whether a workbook's title and Kolada's are of one key figure: half the words of the shorter stand in the other. */
export function isSameTitle(own: string, koladas: string): boolean {
  const [left, right] = [words(own), words(koladas)];
  const shorter = Math.min(left.size, right.size);
  const shared = [...left].filter((word) => right.has(word)).length;
  return shorter === 0 || shared / shorter >= SAME_SHARE;
}

/** The last year of a series that has ended: Kolada writes "(-2024)" in its title. */
export const endedSeries = (title: string): string | null => /\((?:-|–|till )\s?(\d{4})\)/.exec(title)?.[1] ?? null;
