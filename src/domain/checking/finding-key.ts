import { addressText, type CellAddress, type CellValue, type Finding } from '../model';
import type { Work } from '../work';

/** FNV-1a over UTF-16, twice with different seeds: short, stable over time and machines, not for secrets. */
function hash(text: string): string {
  // Signed until the end, and Math asked once: this is the inner loop of every check.
  const { imul } = Math;
  let [low, high] = [0x811c9dc5 | 0, 0x1b873593 | 0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    low = imul(low ^ unit, 0x01000193);
    high = imul(high ^ (unit + at), 0x85ebca6b);
  }
  return (low >>> 0).toString(36) + (high >>> 0).toString(36);
}

/** Beyond this many characters a text goes into a key as its own hash: cells hold up to 32,767, and many findings can name one. */
const LONG = 500;

/** Texts as they go into keys; each long one is hashed once. */
function shortener(): (text: string) => string {
  const short = new Map<string, string>();
  return (text) => {
    if (text.length <= LONG) return text;
    let known = short.get(text);
    if (known === undefined) short.set(text, (known = `${text.length}#${hash(text)}`));
    return known;
  };
}

const kindOf = (value: CellValue): string => (value === null ? 'null' : typeof value);

/** A finding before it has its key. */
export type Unkeyed = Omit<Finding, 'key'>;

const SLICE = 250;

type ValueAt = (cell: CellAddress) => CellValue | undefined;

/**
 * Rule and a hash of the contents of the finding's cells and of what it says; not where they stand, so that it stays when
 * rows are put in above. It ends when one of the cells changes, also from the number 1 to the text "1", and at another
 * occasion where the message names it. Of what is an individual's nothing but the place goes into it.
 */
function keyOf(
  { rule, cells, message }: Unkeyed,
  valueAt: ValueAt,
  isPersonal: boolean,
  brief: (text: string) => string,
): string {
  const contents = isPersonal
    ? cells.map(addressText)
    : cells.map((cell) => valueAt(cell) ?? null).map((value) => `${kindOf(value)}:${brief(String(value))}`);
  const said = JSON.stringify(message.args ?? {}, (_name, value: unknown) =>
    typeof value === 'string' ? brief(value) : value,
  );
  return `${rule}|${hash([...contents, message.key, said].join('\u0001'))}`;
}

/**
 * Gives every finding the key that an acknowledgement (*Kvitterad*) is kept under. Findings that nothing but their place
 * tells apart have it in their keys: what is acknowledged of one must never pass to another.
 *
 * @param valueAt the cell's value as stored; undefined for a cell outside what was read
 */
export function* withKeys(
  findings: readonly Unkeyed[],
  valueAt: ValueAt,
  isPersonal: (finding: Unkeyed) => boolean,
): Work<Finding[]> {
  const brief = shortener();
  const keys: string[] = [];
  for (const finding of findings) {
    keys.push(keyOf(finding, valueAt, isPersonal(finding), brief));
    if (keys.length % SLICE === 0) yield;
  }
  const times = new Map<string, number>();
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  const placed = new Map<string, number>();
  return findings.map((finding, at) => {
    const key = keys[at]!;
    if (times.get(key) === 1) return { ...finding, key };
    const [first] = finding.cells;
    const wanted = `${key}|${first === undefined ? '' : addressText(first)}`;
    const before = placed.get(wanted) ?? 0;
    placed.set(wanted, before + 1);
    return { ...finding, key: before === 0 ? wanted : `${wanted}|${before + 1}` };
  });
}
