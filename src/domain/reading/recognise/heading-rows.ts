import { isYear, serialDate } from '../date';
import type { Grid } from '../grid';
import type { HeadingReader } from '../heading';
import { isDateFormat } from '../number-format';
import { parsePeriod } from '../period';
import { parseGender, takeGender } from '../gender';
import { squeeze } from '../text';
import type { Heading, HeadingCell } from './block';
import { type KindScore, scoreKinds } from './kinds';
import { withNumbered } from './numbered-names';

/** A heading row found in a sheet, for the columns it spans. */
export interface FoundHeading {
  readonly heading: Heading;
  readonly left: number;
  readonly right: number;
  readonly kinds: readonly KindScore[];
}

const LONGEST_GAP = 3;

/** Heading texts as people type them: text, or a year as a number. */
const headingText = (grid: Grid, row: number, column: number): string | null => {
  const value = grid.value(row, column);
  if (value === null || (typeof value === 'string' && squeeze(value) === '')) return '';
  if (typeof value === 'string') return squeeze(value);
  if (typeof value !== 'number') return null;
  const format = grid.format(row, column);
  if (isDateFormat(format)) return dateHeading(value);
  return isYear(value) && value >= 1950 ? String(value) : null;
};

/** Excel makes a date of "aug-25": a month that ends an occasion is one, any other date is no heading. */
const dateHeading = (value: number): string | null => serialDate(value)?.slice(0, 7) ?? null;

/** A cell that only tells columns of one field apart: a year, a period, a gender. */
const isSubheading = (text: string): boolean => isDistinction(text) || VALUE_WORD.test(text);

const VALUE_WORD = /^(?:utfall|mål|målvärde|målnivå|prognos|budget)$/i;

/** A year, a period or a gender: it needs a label to mean anything but an outcome. */
const isDistinction = (text: string): boolean =>
  text !== '' &&
  (parsePeriod(takeGender(text).rest) !== null ||
    PART.test(text) ||
    (text.length < 20 && parseGender(text) !== 'unknown'));

/** Quick look: could this row be a heading at all? Counts cells that are headings of something. */
export function looksLikeHeading(grid: Grid, row: number, from: number, to: number, reader: HeadingReader): boolean {
  const values = grid.row(row);
  for (let column = from; column < to; column++) {
    const value = values[column - grid.left] ?? null;
    if (value === null || typeof value === 'string') continue;
    if (typeof value !== 'number') return false;
    if (isDateFormat(grid.format(row, column))) continue;
    if (!isYear(value) || value < 1950) return false;
  }
  let texts = 0;
  let known = 0;
  for (let column = from; column < to; column++) {
    const value = values[column - grid.left];
    if (typeof value !== 'string' || value === '') continue;
    texts++;
    if (hasAny(reader.all(value))) known++;
    if (texts >= 6 && known === 0) return false;
  }
  return known >= 2;
}

const hasAny = (found: object): boolean => {
  for (const _ in found) return true;
  return false;
};

/** The heading whose lowest full row is `row`, split into the blocks that stand beside each other. */
export function headingsAt(
  grid: Grid,
  row: number,
  from: number,
  to: number,
  reader: HeadingReader,
): readonly FoundHeading[] {
  const heading = compose(grid, row, from, to, reader);
  if (heading === null) return [];
  const found: FoundHeading[] = [];
  for (const cells of segments(heading.cells)) {
    const kinds = scoreKinds(cells, reader).filter((score) => fitsWell(score, cells.length));
    const previous = found.at(-1);
    const first = cells[0]!.column;
    if (kinds.length === 0 || (previous && joins(previous, kinds, cells, reader))) {
      if (previous && first - previous.right <= LONGEST_GAP && belongs(previous, cells, reader)) {
        const joined = [...previous.heading.cells, ...cells];
        found[found.length - 1] = make(heading, joined, scoreKinds(joined, reader));
      }
      continue;
    }
    found.push(make(heading, cells, kinds));
  }
  return found;
}

const make = (heading: Heading, cells: readonly HeadingCell[], kinds: readonly KindScore[]): FoundHeading => ({
  heading: { ...heading, cells },
  left: cells[0]!.column,
  right: cells.at(-1)!.column + 1,
  kinds,
});

/** Enough of a heading row must be known: half of it, or four different fields. */
const fitsWell = ({ kind, hits, distinct }: KindScore, cells: number): boolean =>
  distinct >= 2 && (hits * 2 >= cells || (distinct >= 4 && hits * 4 >= cells)) && !(kind === 'goals' && hits < 2);

/** A segment that could be a region of its own, but really continues the one to its left (no title of its own kind). */
const joins = (
  previous: FoundHeading,
  kinds: readonly KindScore[],
  cells: readonly HeadingCell[],
  reader: HeadingReader,
): boolean => {
  const kind = previous.kinds[0]!.kind;
  const repeats = cells.some((cell) =>
    reader
      .match(kind, cell.text)
      .some((match) => match.field === 'title' || match.field === 'id' || match.field === 'name'),
  );
  return !repeats && kinds[0]!.kind === kind;
};

const belongs = (previous: FoundHeading, cells: readonly HeadingCell[], reader: HeadingReader): boolean =>
  cells.some((cell) => reader.match(previous.kinds[0]!.kind, cell.text).length > 0);

/** Runs of headings without a blank heading between. */
function segments(cells: readonly HeadingCell[]): readonly (readonly HeadingCell[])[] {
  const runs: HeadingCell[][] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    if (run && cell.column - run.at(-1)!.column === 1) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

/** Heading rows around `row` put together: labels above years, years and genders below labels. Null when the row holds values. */
export function compose(grid: Grid, row: number, from: number, to: number, reader: HeadingReader): Heading | null {
  const rows = [row];
  const texts = (at: number): string[] | null => {
    const line: string[] = [];
    for (let column = from; column < to; column++) {
      const text = headingText(grid, at, column);
      if (text === null) return null;
      line.push(text);
    }
    return line;
  };
  const own = texts(row);
  if (own === null) return null;
  const lines = [own];

  for (let below = row + 1; below <= row + 2 && below < grid.bottom; below++) {
    const line = texts(below);
    if (line === null || !isSubheadingRow(line, lines, reader)) break;
    lines.push(line);
    rows.push(below);
  }
  for (let above = row - 1; above >= Math.max(grid.top, row - 2); above--) {
    const line = texts(above);
    if (line === null || !isGroupRow(line, lines, reader)) break;
    lines.unshift(line);
    rows.unshift(above);
  }

  const cells: HeadingCell[] = [];
  const spread = lines.slice(0, -1).map((line, index) => spreadRight(line, lines.slice(index + 1)));
  for (let at = 0; at < to - from; at++) {
    const last = lines.at(-1)![at]!;
    const parts = [...spread.map((line) => line[at]!), last].filter(
      (part, index, all) => part !== '' && part !== all[index - 1],
    );
    if (parts.length === 0) continue;
    const ownAt = lines.findLastIndex((line) => line[at] !== '');
    const alone = ownAt < 0 ? '' : lines[ownAt]![at]!;
    if (alone === '') continue;
    cells.push({ column: from + at, text: together(parts, alone, reader), row: rows[ownAt]! });
  }
  const bodyTop = rows.at(-1)! + 1;
  return cells.length === 0 ? null : { top: rows[0]!, bodyTop, cells: withNumbered(grid, cells, bodyTop, to, reader) };
}

/** The heading that the texts above each other make, the lowest of them being `alone`. */
function together(parts: readonly string[], alone: string, reader: HeadingReader): string {
  const joined = parts.join(' ');
  if (parts.length === 1 || isSubheading(alone) || !hasAny(reader.all(alone))) return joined;
  const label = parts.at(-2)!;
  if (BASELINE_LABEL.test(label)) return /^värde$/i.test(alone) ? label : joined;
  return YEAR_ALONE.test(label) && hasAny(reader.all(joined)) ? joined : alone;
}

/**
 * A second heading row: at least two cells tell the columns of a group apart, and none is the heading of a row's own id
 * or title. Other cells say more about the heading above them, or nothing.
 */
function isSubheadingRow(
  line: readonly string[],
  above: readonly (readonly string[])[],
  reader: HeadingReader,
): boolean {
  const labels = groupsOver(line, above);
  let found = 0;
  let others = 0;
  for (let at = 0; at < line.length; at++) {
    const text = line[at]!;
    if (text === '') continue;
    const label = labels[at]!;
    const own = above.map((upper) => upper[at]!).findLast((upper) => upper !== '') ?? '';
    if (isSubheading(text) && (label === '' || own === '' || isGroupLabel(label) || isSubheading(label))) found++;
    else if (isPartOf(text, label)) found++;
    else if (namesRows(own, reader)) return false;
    else if (own === '' && hasAny(reader.all(text))) continue;
    else if (spansYear(labels, at)) found++;
    else if (own === '' ? !isGroupLabel(label) : namesRows(text, reader)) return false;
    else others++;
  }
  if (found === 1 && others === 0)
    return above.some((upper) => upper.some((text, at) => isGroupLabel(text) && line[at] !== ''));
  return found >= 2 && others <= found;
}

/** A year over several columns is no column of its own: what stands below says what each of them is. */
const spansYear = (labels: readonly string[], at: number): boolean =>
  YEAR_ALONE.test(labels[at]!) && (labels[at - 1] === labels[at] || labels[at + 1] === labels[at]);

/** The group each column stands under: the nearest text above it, or the one that spans it from the left. */
const groupsOver = (line: readonly string[], above: readonly (readonly string[])[]): readonly string[] => {
  const spread = above.map((upper) => spreadRight(upper, [line]));
  return line.map((_, at) => spread.map((upper) => upper[at]!).findLast((text) => text !== '') ?? '');
};

/** "T1" or "Delår" under a year; "Värde" or "År" under a group. */
const isPartOf = (text: string, label: string): boolean =>
  (YEAR_ALONE.test(label) && PART.test(text)) || (isGroupLabel(label) && /^(?:värde|år|riket|länet)$/i.test(text));

const YEAR_ALONE = /^(?:19[5-9]|20\d)\d$/;
const BASELINE_LABEL = /^(?:utgångsvärde|utgångsläge|ingångsvärde|basvärde|nuläge)$/i;
const PART = /^(?:t ?[123]|tertial ?[123]|delår|delårsbokslut|helår|bokslut|årsbokslut)$/i;

const namesRows = (text: string, reader: HeadingReader): boolean =>
  Object.values(reader.all(text)).some((matches) =>
    matches.some(({ field, period, year }) => period === null && year === null && ROW_NAMES.has(field)),
  );

const ROW_NAMES = new Set(['id', 'title', 'name']);

const GROUP_LABEL =
  /^(?:utfall|resultat|mål|målvärde|målvärden|målnivå|målnivåer|måltal|värde|värden|prognos|budget|jämförelse|utgångsvärde|utgångsläge|ingångsvärde|basvärde|nuläge|riket|länet|indikatorvärde|mätvärden?|helår|delår|t1|historik|uppföljning|år)(?:\b|[^\p{L}]|$)/iu;
/** "Mål 1: Trygga äldre" is the title of a goal. */
const GOAL_TITLE = /^mål\s*\d|:\s*\p{L}{2}/iu;
const isGroupLabel = (text: string): boolean => GROUP_LABEL.test(text) && text.length <= 40 && !GOAL_TITLE.test(text);

/** A label row above: its texts stand over years or genders, and no column below it would lose a heading of its own. */
function isGroupRow(line: readonly string[], below: readonly (readonly string[])[], reader: HeadingReader): boolean {
  const labels = line.filter((text) => text !== '');
  if (labels.length === 0) return false;
  const over = spreadRight(line, below);
  const lone = labels.length === 1 ? line.findIndex((text) => text !== '') : -1;
  if (lone >= 0 && below.some((row) => namesRows(row[lone]!, reader))) return false;
  const needed = over.some(
    (text, at) =>
      (isGroupLabel(text) && below.some((row) => isDistinction(row[at]!))) ||
      (isDistinction(text) && below.some((row) => isSubheading(row[at]!))),
  );
  if (!needed) return false;
  return line.every(
    (text, at) =>
      text === '' ||
      isGroupLabel(text) ||
      isSubheading(text) ||
      below.some((row) => row[at] !== '') ||
      hasAny(reader.all(text)),
  );
}

/** A label stands over the blank cells to its right for as long as the rows below have text. */
function spreadRight(line: readonly string[], below: readonly (readonly string[])[]): readonly string[] {
  let label = '';
  return line.map((text, at) => {
    const supported = below.some((row) => row[at] !== '');
    if (text !== '') label = text;
    else if (!supported) label = '';
    return text !== '' ? text : supported ? label : '';
  });
}
