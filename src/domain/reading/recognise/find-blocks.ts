import type { RegionColumn, TableCells } from '../../model';
import type { Work } from '../../work';
import type { Grid } from '../grid';
import type { HeadingReader } from '../heading';
import { assignByWords, assignFields, type ColumnContent } from './assign';
import type { Assigned, Block } from './block';
import { soleTargetYear, titleYear } from './block-year';
import { type Body, type BodyPlace, findBody } from './body';
import { listColumns } from './list-columns';
import { type FoundHeading, headingsAt, looksLikeHeading } from './heading-rows';
import { scoreKinds } from './kinds';
import { collide, inSheetOrder } from './place';
import { isOrganisationName } from './row-words';
import { parseNumber } from '../number';
import { namesUpper } from '../regions/document-labels';
import { wordKey } from '../text';

/** What the workbook as a whole tells when one sheet is read. */
export interface Context {
  readonly reader: HeadingReader;
  /** Names that may stand first in a row of *Inställningar*. */
  readonly isSetting: (text: string) => boolean;
  readonly isLevel: (text: string) => boolean;
  /** The year of *Inställningar*. */
  readonly year: number | null;
  /** Ids of goals found so far. */
  readonly goalIds: ReadonlySet<string>;
}

const YIELD_ROWS = 400;
const NONE_CARRIED: ReadonlySet<number> = new Set();

/** A heading row found, before its rows are read. */
export interface Candidate extends FoundHeading {
  readonly grid: Grid;
  readonly table: TableCells | null;
  /** Fields a stored mapping gives; recognition only adds headings the mapping does not know. */
  readonly mapped?: {
    readonly fields: readonly RegionColumn[];
    readonly ignored: readonly string[];
    /** Columns that another region of the mapping reads under the same heading. */
    readonly elsewhere: ReadonlySet<number>;
  };
}

/** All heading rows of a sheet: of its tables, and of blocks outside them. */
export function* findCandidates(grid: Grid, reader: HeadingReader): Work<readonly Candidate[]> {
  const found: Candidate[] = [];
  for (const table of grid.sheet.tables) {
    if (!table.hasHeading) continue;
    const candidate = tableCandidate(grid, table, reader);
    if (candidate) found.push(candidate);
  }
  const masked = new Map<number, TableCells[]>();
  for (const table of grid.sheet.tables.filter(({ hasHeading }) => hasHeading))
    for (let row = table.top; row < table.top + table.rows; row++) masked.set(row, [...(masked.get(row) ?? []), table]);

  let open: readonly FoundHeading[] = [];
  for (let row = grid.top; row < grid.bottom; row++) {
    if ((row - grid.top) % YIELD_ROWS === YIELD_ROWS - 1) yield;
    for (const [from, to] of freeSpans(grid, masked.get(row))) {
      if (!looksLikeHeading(grid, row, from, to, reader)) continue;
      yield;
      const headings = headingsAt(grid, row, from, to, reader).filter(
        (heading) => !found.some((other) => collide(heading, other)),
      );
      const inside = open.length > 0 && !standsFree(grid, row, from, to);
      const strong = headings.filter((heading) => !inside || isStrong(heading));
      found.push(...strong.map((heading) => ({ ...heading, grid, table: null })));
      if (strong.length > 0) open = strong;
    }
  }
  return found.sort(inSheetOrder);
}

/** In the middle of other rows a heading must be unmistakable. */
const isStrong = ({ kinds, heading }: FoundHeading): boolean => {
  const best = kinds[0]!;
  return best.distinct >= 3 && best.hits * 10 >= heading.cells.length * 7;
};

/** The row above is empty, or a single title. */
function standsFree(grid: Grid, row: number, from: number, to: number): boolean {
  let filled = 0;
  for (let column = from; column < to && filled < 2; column++) if (!grid.blank(row - 1, column)) filled++;
  return filled < 2;
}

function freeSpans(grid: Grid, tables: readonly TableCells[] | undefined): readonly (readonly [number, number])[] {
  if (!tables) return [[grid.left, grid.right]];
  const spans: [number, number][] = [];
  let from = grid.left;
  for (const table of [...tables].sort((a, b) => a.left - b.left)) {
    if (table.left > from) spans.push([from, table.left]);
    from = Math.max(from, table.left + table.columns);
  }
  if (from < grid.right) spans.push([from, grid.right]);
  return spans;
}

function tableCandidate(grid: Grid, table: TableCells, reader: HeadingReader): Candidate | null {
  const right = table.left + table.columns;
  const texts = [...Array(table.columns).keys()].map((at) => grid.text(table.top, table.left + at));
  const years = texts.filter((text) => /^(?:19|20)\d\d\d?$/.test(text)).length;
  const composed = years > 0 ? headingsAt(grid, table.top, table.left, right, reader)[0] : undefined;
  const cells =
    composed && composed.heading.bodyTop === table.top + 1
      ? composed.heading.cells
      : texts.flatMap((text, at) => (text === '' ? [] : [{ column: table.left + at, text, row: table.top }]));
  const kinds = scoreKinds(cells, reader).filter(({ distinct }) => distinct >= 2);
  if (kinds.length === 0) return null;
  return { grid, table, left: table.left, right, kinds, heading: { top: table.top, bodyTop: table.top + 1, cells } };
}

/** The block below a heading. `others` are all headings of the sheet: none of their rows belongs to it. */
export function* readBlock(candidate: Candidate, others: readonly Candidate[], context: Context): Work<Block> {
  const { grid, heading, left, right, table } = candidate;
  const best = candidate.kinds[0]!;
  const end = table ? table.top + table.rows : blockEnd(candidate, others);
  const year = titleYear(grid, heading);
  const targetYear = soleTargetYear(heading, context.reader);
  const recognised = assignFields(
    best.kind,
    heading,
    grid.name,
    context.reader,
    (column) => contentOf(grid, column, heading.bodyTop, end, context.goalIds),
    context.year ?? year ?? targetYear,
  );
  const assigned = candidate.mapped ? withMapping(recognised, candidate.mapped) : recognised;
  const place: BodyPlace = {
    grid,
    kind: best.kind,
    heading,
    left,
    right,
    fields: assigned.fields,
    table,
    list:
      best.kind === 'indicators'
        ? listColumns(assigned.fields, assignByWords('goals', heading, grid.name, context.reader).fields)
        : null,
    end,
    known:
      best.kind === 'settings'
        ? (text) => context.isSetting(text) || context.isSetting(grid.swedish(text))
        : context.isLevel,
  };
  return {
    kind: best.kind,
    grid,
    heading,
    left,
    right,
    table,
    ...assigned,
    ...withTitleAbove(yield* findBody(place), candidate),
    carried: NONE_CARRIED,
    year,
    targetYear,
    confidence: Math.min(1, best.hits / heading.cells.length + 0.2),
  };
}

const ORGANISATION_WORDS = 3;

/**
 * A lone text right above a heading may name what all its rows belong to: a nämnd, a goal above them, or the goal of its
 * indicators. It is kept as a label. A longer title that ends in a nämnd's name says only whose document it is.
 */
function withTitleAbove(body: Body, { grid, heading, left, right, kinds }: Candidate): Body {
  const kind = kinds[0]!.kind;
  if (kind !== 'indicators' && kind !== 'goals') return body;
  for (let row = heading.top - 1; row >= Math.max(grid.top, heading.top - 2); row--) {
    const filled = countFilled(grid, row, left, right);
    if (filled === 0) continue;
    const column = [...Array(right - left).keys()].map((at) => left + at).find((at) => !grid.blank(row, at))!;
    const text = grid.text(row, column);
    if (filled > 1 || typeof grid.value(row, column) !== 'string') return body;
    const kept = isOrganisationName(text)
      ? text.split(' ').length <= ORGANISATION_WORDS
      : kind === 'indicators' || namesUpper(text);
    return kept ? { ...body, labels: new Map([[row, text], ...body.labels]) } : body;
  }
  return body;
}

/** The mapping's fields, and recognised fields of headings that came after it. */
function withMapping(recognised: Assigned, mapped: NonNullable<Candidate['mapped']>): Assigned {
  const known = new Set(mapped.fields.map(({ column }) => column));
  const left = new Set(mapped.ignored.map(wordKey));
  const taken = new Set(mapped.fields.map(slotKey));
  const added = recognised.fields.filter(
    (column) =>
      !known.has(column.column) &&
      !mapped.elsewhere.has(column.column) &&
      !left.has(wordKey(column.heading)) &&
      !taken.has(slotKey(column)),
  );
  const used = new Set([...known, ...added.map(({ column }) => column)]);
  return {
    ...recognised,
    fields: [...mapped.fields.map((field) => withOccasion(field, recognised)), ...added].sort(
      (a, b) => a.column - b.column,
    ),
    ignored: [
      ...recognised.ignored.filter((text) => !mapped.fields.some(({ heading }) => heading === text)),
      ...recognised.fields.filter(({ column }) => !used.has(column)).map(({ heading }) => heading),
    ],
    ambiguous: recognised.ambiguous.filter(({ column, heading }) => !known.has(column) && !left.has(wordKey(heading))),
  };
}

/** "Utfall delår" has its year from the title: a mapping that says no period leaves it at that. */
function withOccasion(field: RegionColumn, { fields }: Assigned): RegionColumn {
  if (field.period !== null || field.year !== null) return field;
  const own = fields.find((other) => other.column === field.column && other.field === field.field);
  return own === undefined ? field : { ...field, period: own.period, year: own.year };
}

const slotKey = ({ field, period, year, gender, group }: RegionColumn): string =>
  JSON.stringify([field, period, year, gender, group]);

/** The first row below that belongs to something else: another heading over the same columns, or a table. */
function blockEnd(candidate: Candidate, others: readonly Candidate[]): number {
  const { grid, heading, left, right } = candidate;
  let end = grid.bottom;
  for (const other of others) {
    if (other.heading.top < heading.bodyTop || other.left >= right || left >= other.right) continue;
    end = Math.min(end, other.heading.top);
  }
  for (const table of grid.sheet.tables)
    if (table.top >= heading.bodyTop && table.left < right && left < table.left + table.columns)
      end = Math.min(end, table.top);
  if (end < grid.bottom) {
    let row = end - 1;
    while (row >= heading.bodyTop && countFilled(grid, row, left, right) === 0) row--;
    if (
      row >= heading.bodyTop &&
      row >= end - 3 &&
      countFilled(grid, row, left, right) === 1 &&
      startsTitle(grid, row, left, right)
    )
      end = row;
  }
  return end;
}

const countFilled = (grid: Grid, row: number, left: number, right: number): number => {
  let filled = 0;
  for (let column = left; column < right; column++) if (!grid.blank(row, column)) filled++;
  return filled;
};

/** A lone text in the first columns just above a heading is that heading's title. */
const startsTitle = (grid: Grid, row: number, left: number, right: number): boolean =>
  [...Array(Math.min(2, right - left)).keys()].some(
    (at) => typeof grid.value(row, left + at) === 'string' && !grid.blank(row, left + at),
  );

function contentOf(grid: Grid, column: number, from: number, to: number, goalIds: ReadonlySet<string>): ColumnContent {
  let filled = 0;
  let numeric = 0;
  let ids = 0;
  let koladaIds = 0;
  let organisations = 0;
  for (let row = from; row < Math.min(to, from + 200); row++) {
    if (grid.blank(row, column)) continue;
    filled++;
    const value = grid.value(row, column);
    const text = grid.text(row, column);
    if (typeof value === 'number' || parseNumber(text) !== null) numeric++;
    if (/^[NU]\d{5}$/i.test(text)) koladaIds++;
    if (isOrganisationName(text)) organisations++;
    if (text.split(/[,;]/).every((part) => goalIds.has(part.trim()))) ids++;
  }
  const share = (count: number): number => (filled === 0 ? 0 : count / filled);
  return {
    filled,
    numeric: share(numeric),
    goalIds: share(ids),
    koladaIds: share(koladaIds),
    organisations: share(organisations),
  };
}
