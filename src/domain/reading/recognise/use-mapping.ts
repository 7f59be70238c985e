import {
  columnIndex,
  parseRangeName,
  type Period,
  type RegionColumn,
  type RegionKind,
  type TableCells,
} from '../../model';
import type { Grid } from '../grid';
import { takeGender } from '../gender';
import { isBlockLayout } from '../regions/block-layout';
import type { HeadingReader } from '../heading';
import { type Mapping, type MappingColumn, type MappingRegion, mappedPeriod } from '../mapping';
import type { Problems } from '../problems';
import { lower, squeeze, wordKey } from '../text';
import type { Heading, HeadingCell } from './block';
import type { Candidate } from './find-blocks';
import { compose } from './heading-rows';
import { LINKS } from './indicator-links';

/**
 * The regions a stored mapping names. While its headings stand where it says they are used as they are; headings that
 * moved are found again and told (W06), as is a field that there is none of; a region none of whose headings is left is given back to recognition.
 */
export function mappedCandidates(
  mapping: Mapping,
  grids: readonly Grid[],
  reader: HeadingReader,
  problems: Problems,
): readonly Candidate[] {
  const placed = mapping.regions.flatMap((region) => {
    const grid = grids.find(({ name }) => lower(name) === lower(region.sheet));
    // A document has no columns to map: its headings are read where they stand.
    if (grid && region.columns.length === 1 && isBlockLayout(grid, region.columns[0]!.heading)) return [];
    const candidate = grid ? place(region, grid, reader, problems) : null;
    if (!grid) for (const column of region.columns) moved(region, column, null, problems);
    return candidate ? [candidate] : [];
  });
  return placed.map((candidate) => ({
    ...candidate,
    mapped: { ...candidate.mapped!, elsewhere: columnsElsewhere(candidate, placed) },
  }));
}

/** In a list of several regions the columns of the others are theirs. */
const columnsElsewhere = (candidate: Candidate, placed: readonly Candidate[]): ReadonlySet<number> =>
  new Set(
    placed
      .filter(
        (other) => other !== candidate && other.grid === candidate.grid && other.heading.top === candidate.heading.top,
      )
      .flatMap(({ mapped }) => mapped?.fields.map(({ column }) => column) ?? []),
  );

function moved(
  region: MappingRegion,
  column: MappingColumn,
  cell: { grid: Grid; at: HeadingCell } | null,
  problems: Problems,
): void {
  const told = problems.list.some(
    (problem) =>
      problem.kind === 'mappingMoved' &&
      problem.heading === column.heading &&
      problem.sheet === region.sheet &&
      problem.cell?.column === cell?.at.column &&
      problem.cell?.row === cell?.at.row,
  );
  if (told) return;
  problems.add({
    kind: 'mappingMoved',
    heading: column.heading,
    field: column.field,
    sheet: region.sheet,
    cell: cell ? cell.grid.address(cell.at.row, cell.at.column) : null,
  });
}

function place(region: MappingRegion, grid: Grid, reader: HeadingReader, problems: Problems): Candidate | null {
  const range = parseRangeName(region.range)!;
  const table =
    region.table === null
      ? null
      : (grid.sheet.tables.find(({ name, hasHeading }) => hasHeading && lower(name) === lower(region.table!)) ?? null);
  const stated = [range.top, range.top + 1, range.top + 2]
    .map((row) => headingOf(grid, row, table, reader))
    .find((heading) => heading !== null && region.columns.every((column) => standsAt(heading, column)));
  const heading = stated ?? refind(region, grid, table, reader);
  if (!heading) {
    for (const column of region.columns) moved(region, column, null, problems);
    return null;
  }

  const fields: RegionColumn[] = [];
  for (const column of region.columns) {
    const at = standsAt(heading, column) ?? heading.cells.find((cell) => same(cell.text, column.heading)) ?? null;
    if (at === null || at.column !== columnIndex(column.column))
      moved(region, column, at ? { grid, at } : null, problems);
    if (at === null) continue;
    if (column.field === LINKS || reader.hasField(column.field)) fields.push(toField(region.kind, column, at, reader));
    else {
      const { heading: named, field } = column;
      problems.add({ kind: 'mappingField', heading: named, field, cell: grid.address(at.row, at.column) });
    }
  }
  const columns = fields.map(({ column }) => column);
  const near = nearCells(heading, Math.min(...columns), Math.max(...columns), table);
  return {
    grid,
    table,
    left: table?.left ?? near[0]!.column,
    right: table ? table.left + table.columns : near.at(-1)!.column + 1,
    heading: { ...heading, cells: near },
    kinds: [{ kind: region.kind, hits: near.length, distinct: fields.length }],
    mapped: { fields, ignored: region.ignored, elsewhere: new Set() },
  };
}

const periodOf = ({ period }: MappingColumn): Period | null => (period === null ? null : mappedPeriod(period));

/**
 * What the heading says beside its word ("Utfall 2024", "Kvinnor", "Riket") holds where the mapping says nothing of it:
 * a mapping may name no more than field, heading and column.
 */
function toField(kind: RegionKind, column: MappingColumn, at: HeadingCell, reader: HeadingReader): RegionColumn {
  const said = reader.match(kind, at.text).find(({ field }) => field === column.field) ?? null;
  const timed = column.period !== null || column.year !== null;
  return {
    field: column.field,
    heading: at.text,
    column: at.column,
    period: timed ? periodOf(column) : (said?.period ?? null),
    year: timed ? column.year : (said?.year ?? null),
    // One value a row, a column for each gender: the heading says which.
    gender: column.gender ?? said?.gender ?? (column.field === 'value' ? takeGender(at.text).gender : null),
    group: column.group ?? said?.group ?? null,
    confidence: 1,
  };
}

const same = (a: string, b: string): boolean =>
  squeeze(a) === squeeze(b) || (wordKey(a) !== '' && wordKey(a) === wordKey(b));

const standsAt = (heading: Heading, column: MappingColumn): HeadingCell | null =>
  heading.cells.find((cell) => cell.column === columnIndex(column.column) && same(cell.text, column.heading)) ?? null;

function headingOf(grid: Grid, row: number, table: TableCells | null, reader: HeadingReader): Heading | null {
  if (table) {
    const cells = [...Array(table.columns).keys()].flatMap((at) => {
      const text = grid.text(table.top, table.left + at);
      return text === '' ? [] : [{ column: table.left + at, text, row: table.top }];
    });
    return { top: table.top, bodyTop: table.top + 1, cells };
  }
  return row < grid.top || row >= grid.bottom ? null : compose(grid, row, grid.left, grid.right, reader);
}

/** The row of the sheet that has most of the mapping's headings. */
function refind(region: MappingRegion, grid: Grid, table: TableCells | null, reader: HeadingReader): Heading | null {
  const wanted = new Set(region.columns.map(({ heading }) => wordKey(heading)));
  const words = new Set(
    region.columns.flatMap(({ heading }) => [wordKey(heading), ...heading.split(' ').map(wordKey)]),
  );
  let best: Heading | null = null;
  let most = 0;
  const look = (heading: Heading | null): void => {
    const found = heading?.cells.filter(({ text }) => wanted.has(wordKey(text))).length ?? 0;
    if (found > most) {
      most = found;
      best = heading;
    }
  };
  if (table) look(headingOf(grid, table.top, table, reader));
  for (let row = grid.top; row < grid.bottom && most < wanted.size; row++) {
    const near = grid
      .row(row)
      .some((value) => typeof value === 'string' && value.length <= 80 && words.has(wordKey(value)));
    if (near) look(headingOf(grid, row, null, reader));
  }
  return most * 2 >= wanted.size || most >= 2 ? best : null;
}

/** The headings of the block: those around the mapped ones without a wider gap than two columns. */
function nearCells(heading: Heading, first: number, last: number, table: TableCells | null): readonly HeadingCell[] {
  if (table) return heading.cells;
  const at = heading.cells.findIndex(({ column }) => column === first);
  const to = heading.cells.findIndex(({ column }) => column === last);
  let from = at;
  let end = to;
  while (from > 0 && heading.cells[from]!.column - heading.cells[from - 1]!.column === 1) from--;
  while (end < heading.cells.length - 1 && heading.cells[end + 1]!.column - heading.cells[end]!.column === 1) end++;
  return heading.cells.slice(from, end + 1);
}
