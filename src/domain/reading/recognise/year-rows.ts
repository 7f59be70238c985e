import type { CellAddress } from '../../model';
import type { Grid } from '../grid';
import type { HeadingReader } from '../heading';
import { readId } from '../ids';
import { parsePeriod } from '../period';
import { nameKey, wordKey } from '../text';
import { type Block, fieldOf } from './block';
import { yearFields, yearHeading } from './year-columns';
import { yearRowsBelow } from './year-row';

const WHEN = /^(?:år|årtal|mätår|period|mätperiod|tillfälle|uppföljningstillfälle|year|period)$/u;

/** Finds an indicator by its id or title. Looks only when it is asked: few sheets do. */
export class IndicatorNames {
  private names: ReadonlySet<string> | null = null;

  constructor(private readonly blocks: readonly Block[]) {}

  has(heading: string): boolean {
    this.names ??= namesOf(this.blocks);
    return this.names.has(nameKey(heading));
  }
}

function namesOf(blocks: readonly Block[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const block of blocks) {
    const id = fieldOf(block, 'id')?.column;
    const title = fieldOf(block, 'title')?.column;
    for (const row of block.rows) {
      const number = id === undefined ? null : readId(block.grid.value(row, id), block.grid.format(row, id)).id;
      if (number !== null) names.add(nameKey(number));
      if (title !== undefined && !block.grid.blank(row, title)) names.add(nameKey(block.grid.text(row, title)));
    }
  }
  names.delete('');
  return names;
}

/**
 * Tables with years on the rows and a column for each indicator (and gender), named by its id or title. Headings that name none are
 * left out (numbers under them are told); one of at most two, or two of them must.
 */
export function yearRowBlocks(
  grid: Grid,
  taken: readonly Block[],
  names: IndicatorNames,
  reader: HeadingReader,
): readonly Block[] {
  const busy = new Set<number>();
  for (const { heading, rows } of taken) {
    for (let row = heading.top; row < heading.bodyTop; row++) busy.add(row);
    for (const row of rows) busy.add(row);
  }
  const found: Block[] = [];
  for (let row = grid.top; row < grid.bottom - 1; row++) {
    if (busy.has(row)) continue;
    const at = whenAt(grid, row);
    if (at < 0) continue;
    const block = blockAt(grid, row, at, names, reader);
    if (block === null) continue;
    found.push(block);
    row = block.rows.at(-1)!;
  }
  return found;
}

function blockAt(grid: Grid, top: number, left: number, names: IndicatorNames, reader: HeadingReader): Block | null {
  const isUnit = (text: string): boolean =>
    text !== '' && reader.match('outcomes', text).some(({ field }) => field === 'organisation');
  const { cells, bodyTop } = yearHeading(grid, top, left, isUnit);
  const fields = yearFields(cells, left, (text) => names.has(text), isUnit);
  if (fields === null) return null;
  const rows = yearRowsBelow(grid, fields, bodyTop, grid.bottom);
  if (rows.length === 0) return null;
  const table =
    grid.sheet.tables.find(
      ({ hasHeading, top: at, left: from, columns }) =>
        hasHeading && at === top && from <= left && left < from + columns,
    ) ?? null;
  const read = new Set(fields.map(({ column }) => column));
  return {
    kind: 'outcomes',
    grid,
    heading: { top, bodyTop, cells },
    left: table?.left ?? cells[0]!.column,
    right: table ? table.left + table.columns : cells.at(-1)!.column + 1,
    table,
    rows,
    goalRows: [],
    labels: new Map(),
    cuts: [],
    confidence: 0.8,
    carried: new Set(),
    year: null,
    targetYear: null,
    fields,
    ignored: cells.flatMap(({ column, text }) => (read.has(column) ? [] : [text])),
    ambiguous: [],
    twice: [],
    undated: [],
  };
}

/** A row that says *År* or *Period* over at least two periods, with numbers beside them; null where there is none. */
export function yearRowHeading(grid: Grid, last: number): CellAddress | null {
  for (let row = grid.top; row < Math.min(grid.bottom - 2, last); row++) {
    const at = whenAt(grid, row);
    if (at < 0 || grid.blank(row, at + 1)) continue;
    const isPeriod = (below: number): boolean =>
      parsePeriod(grid.meaning(below, at), grid.format(below, at)) !== null &&
      typeof grid.value(below, at + 1) === 'number';
    if (isPeriod(row + 1) && isPeriod(row + 2)) return grid.address(row, at);
  }
  return null;
}

/** The column whose heading says that periods stand below it; -1 without. */
function whenAt(grid: Grid, row: number): number {
  const at = grid
    .row(row)
    .findIndex((value) => typeof value === 'string' && value.length < 30 && WHEN.test(wordKey(value)));
  return at < 0 ? at : grid.left + at;
}

/** Whether the block's headings name the indicators, and its rows the periods. */
export const isYearRows = (block: Pick<Block, 'kind' | 'fields'>): boolean =>
  block.kind === 'outcomes' &&
  fieldOf(block, 'id') === null &&
  fieldOf(block, 'period') !== null &&
  fieldOf(block, 'value') !== null;
