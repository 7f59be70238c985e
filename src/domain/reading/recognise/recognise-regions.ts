import type { CellAddress, Goal, Region, RegionColumn, RegionKind, Settings } from '../../model';
import type { Work } from '../../work';
import type { Grid } from '../grid';
import { HeadingReader } from '../heading';
import { readId } from '../ids';
import { levelWord, type ReadingKnowledge } from '../knowledge';
import type { Mapping } from '../mapping';
import type { Problems } from '../problems';
import { lower, squeeze } from '../text';
import { readBlockLayout } from '../regions/block-layout';
import { isSettingName, readSettings, type SettingCell } from '../regions/settings';
import { type Block, fieldOf, type HeadingCell } from './block';
import { earlierAssessments } from './earlier-assessments';
import { type Candidate, type Context, findCandidates, readBlock } from './find-blocks';
import { goalsWithLinks, idsOfBlocks, indicatorsWithoutNames, LINKS } from './indicator-links';
import { joinMapped } from './join-mapped';
import type { KnownGoals } from './list-rows';
import { mergedColumns } from './merged-columns';
import { splitByLabels } from './split-labels';
import { blocksOf, splitByColumns, splitByLevel, type SplitList } from './split-lists';
import { unreadColumns } from './unread-columns';
import { unreadSheet } from './unread-sheets';
import { mappedCandidates } from './use-mapping';
import { IndicatorNames, isYearRows, yearRowBlocks } from './year-rows';

/** The regions of a workbook, in workbook order, and what had to be read to find them. */
export interface Recognised {
  readonly regions: readonly Region[];
  /** One per region; null for a region in block layout. */
  readonly blocks: readonly (Block | null)[];
  readonly layoutGoals: readonly Goal[];
  readonly settings: Partial<Settings>;
  /** Indicator or activity region → the goals region of the same list. */
  readonly listOf: ReadonlyMap<number, number>;
}

/** A sheet written as a document (`from`) that was made into a table of goals (`to`), by name. */
export interface Origin {
  readonly from: string;
  readonly to: string;
}

/** Columns without which a region's rows can't be used (W03). */
const NEEDED: Readonly<Record<RegionKind, readonly string[]>> = {
  goals: ['id', 'title'],
  indicators: ['id', 'title', 'goals'],
  outcomes: ['id', 'period', 'value'],
  targets: ['id', 'year', 'value'],
  activities: ['title', 'goals'],
  organisation: ['name'],
  links: ['goal', 'unit'],
  finance: ['subject', 'budget'],
  levels: ['name'],
  settings: ['name', 'value'],
};

/** Finds every region: by the mapping, by headings, and by the layout of a document. */
export function* recogniseRegions(
  grids: readonly Grid[],
  knowledge: ReadingKnowledge,
  mapping: Mapping | null,
  problems: Problems,
  goalKey: (id: string | null, address: string) => string,
  origins: readonly Origin[] = [],
): Work<Recognised> {
  const reader = new HeadingReader(knowledge);
  const mapped = mapping ? mappedCandidates(mapping, grids, reader, problems) : [];
  const candidates: Candidate[] = [];
  for (const grid of grids) {
    const own = mapped.filter((candidate) => candidate.grid === grid);
    const recognised = yield* findCandidates(grid, reader);
    candidates.push(
      ...[...own, ...recognised.filter((candidate) => !own.some((other) => collide(candidate, other)))].sort(
        inSheetOrder,
      ),
    );
    yield;
  }

  const base: Context = {
    reader,
    isSetting: isSettingName,
    isLevel: (text) => levelWord(knowledge, text) !== null,
    year: null,
    goalIds: new Set(),
  };
  const read = function* (kinds: (kind: RegionKind) => boolean, context: Context): Work<readonly Block[]> {
    const found: Block[] = [];
    for (const candidate of candidates.filter(({ kinds: [best] }) => kinds(best!.kind))) {
      const others = candidates.filter((other) => other.grid === candidate.grid && other !== candidate);
      found.push(yield* readBlock(candidate, others, context));
    }
    return found;
  };

  const settingBlocks = yield* read((kind) => kind === 'settings' || kind === 'levels', base);
  const settings = readSettings(settingCells(settingBlocks, grids), problems);
  yield;
  const ownReader =
    settings.comparisonGroup || settings.municipality
      ? new HeadingReader(knowledge, settings.comparisonGroup, settings.municipality)
      : reader;
  const year = settings.year ?? null;
  const allGoals = yield* read((kind) => kind === 'goals', { ...base, reader: ownReader, year });
  const isMapped = (block: Block): boolean =>
    mapped.some(({ grid, heading }) => grid === block.grid && heading.top === block.heading.top);
  const earlier = [...earlierAssessments(allGoals, ownReader)].filter((block) => !isMapped(block));
  for (const { grid, heading } of earlier)
    problems.add({ kind: 'earlierAssessments', cell: cellOf(grid, heading.cells[0]!) });
  const goalBlocks = allGoals.filter((block) => !earlier.includes(block)).map((block) => withMerged(block, problems));
  yield;
  const context: Context = { ...base, reader: ownReader, year, goalIds: idsOf(goalBlocks) };
  const others = yield* read((kind) => kind !== 'settings' && kind !== 'levels' && kind !== 'goals', context);
  const headed = [...settingBlocks, ...goalBlocks, ...others].filter(
    (block) => block.rows.length > 0 || block.kind === 'goals' || block.kind === 'indicators',
  );
  yield;
  const measures = headed.filter(({ kind }) => kind === 'indicators');
  const names = new IndicatorNames(measures);
  const on = (grid: Grid): readonly Block[] => [...headed, ...earlier].filter((block) => block.grid === grid);
  const blocks = [...headed, ...grids.flatMap((grid) => yearRowBlocks(grid, on(grid), names))];
  for (const grid of grids) {
    const unread = blocks.some((block) => block.grid === grid)
      ? null
      : unreadSheet(grid, ownReader, measures.length > 0);
    if (unread !== null) problems.add({ kind: 'sheetUnread', ...unread });
  }
  yield;
  const [ofGoals, ofIndicators] = [idsOfBlocks(blocks, 'goals'), idsOfBlocks(blocks, 'indicators')];
  const linked = blocks.map(
    (block) =>
      goalsWithLinks(block, ofIndicators, ownReader) ?? indicatorsWithoutNames(block, ofGoals, ownReader) ?? block,
  );
  return arrange(grids, linked, settings, ownReader, problems, goalKey, origins);
}

const cellOf = (grid: Grid, { row, column }: HeadingCell): CellAddress => grid.address(row, column);

/** Goals whose area or owner, or indicators whose goal, stands once for several rows. */
function withMerged(block: Block, problems: Problems): Block {
  const columns = mergedColumns(block);
  for (const cell of block.heading.cells.filter(({ column }) => columns.includes(column)))
    problems.add({ kind: 'cellsCarried', heading: cell.text, cell: cellOf(block.grid, cell) });
  return columns.length === 0 ? block : { ...block, carried: new Set([...block.carried, ...columns]) };
}

type Place = Pick<Candidate, 'heading' | 'left' | 'right'>;

const inSheetOrder = (a: Candidate, b: Candidate): number => a.heading.top - b.heading.top || a.left - b.left;

const collide = (a: Place, b: Place): boolean =>
  a.heading.top < b.heading.bodyTop && b.heading.top < a.heading.bodyTop && a.left < b.right && b.left < a.right;

function idsOf(blocks: readonly Block[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const block of blocks) {
    const column = fieldOf(block, 'id')?.column;
    if (column === undefined) continue;
    for (const row of block.rows) {
      const { id } = readId(block.grid.value(row, column), block.grid.format(row, column));
      if (id !== null) ids.add(id);
    }
  }
  return ids;
}

function knownGoals(blocks: readonly Block[]): KnownGoals {
  const titles = new Set<string>();
  for (const block of blocks) {
    const column = fieldOf(block, 'title')?.column;
    if (column === undefined) continue;
    for (const row of block.rows) titles.add(lower(squeeze(block.grid.text(row, column))));
  }
  return { ids: new Set([...idsOf(blocks)].map(lower)), titles };
}

/** A Swedish label holds as it stands: in "Väg in underliggande mål" the "in" is not English. */
function nameOf(grid: Grid, row: number, column: number): string {
  const text = grid.text(row, column);
  return isSettingName(text) ? text : grid.swedish(text);
}

/** Settings of *Inställningar*, then pairs like "Kommun | Sollentuna" that stand beside *Nivåer* without a heading. */
function settingCells(blocks: readonly Block[], grids: readonly Grid[]): readonly SettingCell[] {
  const cells: SettingCell[] = [];
  for (const block of blocks.filter(({ kind }) => kind === 'settings')) {
    const name = fieldOf(block, 'name')?.column;
    const value = fieldOf(block, 'value')?.column;
    if (name === undefined || value === undefined) continue;
    for (const row of block.rows)
      cells.push({
        name: nameOf(block.grid, row, name),
        value: block.grid.value(row, value),
        said: block.grid.meaning(row, value),
        format: block.grid.format(row, value),
        address: block.grid.address(row, value),
      });
  }
  for (const grid of grids) {
    const here = blocks.filter((block) => block.grid === grid);
    if (here.length === 0 && !/inställning|styrmodell/i.test(grid.name)) continue;
    const taken = new Set(here.flatMap((block) => [...block.rows, ...range(block.heading.top, block.heading.bodyTop)]));
    for (let row = grid.top; row < grid.bottom; row++) {
      if (taken.has(row)) continue;
      for (let column = grid.left; column < grid.right - 1; column++) {
        if (
          typeof grid.value(row, column) !== 'string' ||
          !isSettingName(nameOf(grid, row, column)) ||
          grid.blank(row, column + 1)
        )
          continue;
        cells.push({
          name: nameOf(grid, row, column),
          value: grid.value(row, column + 1),
          said: grid.meaning(row, column + 1),
          format: grid.format(row, column + 1),
          address: grid.address(row, column + 1),
        });
        break;
      }
    }
  }
  return cells;
}

const range = (from: number, to: number): readonly number[] =>
  [...Array(Math.max(0, to - from)).keys()].map((at) => from + at);

function arrange(
  grids: readonly Grid[],
  found: readonly Block[],
  settings: Partial<Settings>,
  reader: HeadingReader,
  problems: Problems,
  goalKey: (id: string | null, address: string) => string,
  origins: readonly Origin[],
): Recognised {
  const regions: Region[] = [];
  const blocks: (Block | null)[] = [];
  const layoutGoals: Goal[] = [];
  const listOf = new Map<number, number>();
  const known = knownGoals(found.filter(({ kind }) => kind === 'goals'));
  const hasGoals = (name: string): boolean =>
    found.some(({ kind, grid, rows }) => kind === 'goals' && rows.length > 0 && lower(grid.name) === lower(name));
  const linked = found.some((block) => block.kind === 'goals' && fieldOf(block, LINKS) !== null);
  const inForce = origins.filter(({ to }) => hasGoals(to));
  const add = (block: Block): number => {
    const region = toRegion(block);
    const from = block.kind === 'goals' ? inForce.filter(({ to }) => lower(to) === lower(region.sheet)) : [];
    regions.push(from.length === 0 ? region : { ...region, origins: from.map((origin) => origin.from) });
    return blocks.push(block) - 1;
  };

  for (const grid of grids) {
    const here = found
      .filter((block) => block.grid === grid)
      .sort((a, b) => a.heading.top - b.heading.top || a.left - b.left);
    for (const list of underOneHeading(here)) {
      const block = baseOf(list);
      const split =
        list.length > 1
          ? joinMapped(list, reader)
          : (splitByLevel(block, reader) ??
            splitByColumns(block, reader, known) ??
            splitByLabels(block, reader, known));
      note(split === null ? block : settledBy(block, split), split !== null, linked, problems);
      if (split === null) {
        for (const one of list) add(one.kind === 'indicators' ? withMerged(one, problems) : one);
        continue;
      }
      const goals = split.goals.map(add).at(-1)!;
      if (split.indicators) listOf.set(add(split.indicators), goals);
      if (split.activities) listOf.set(add(split.activities), goals);
    }
    if (here.length > 0 || inForce.some(({ from }) => lower(from) === lower(grid.name))) continue;
    const layout = readBlockLayout(grid, regions.length, goalKey);
    if (layout === null) continue;
    regions.push(layout.region);
    blocks.push(null);
    layoutGoals.push(...layout.goals);
  }
  return { regions, blocks, layoutGoals, settings, listOf };
}

/** Blocks that share a heading (a mapping names each region of a list) together, in order. */
function underOneHeading(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const lists: Block[][] = [];
  for (const block of blocks) {
    const list = lists.find(([first]) => first!.heading.top === block.heading.top && collide(first!, block));
    if (list) list.push(block);
    else lists.push([block]);
  }
  return lists;
}

/** The region that a list was recognised as, which what is wrong with it is told of. */
function baseOf(list: readonly Block[]): Block {
  const titleOf = (block: Block): number | undefined => fieldOf(block, 'title')?.column;
  const [first] = list;
  const below = list.find(({ kind }) => kind === 'indicators') ?? list.find(({ kind }) => kind === 'activities');
  const goals = list.filter(({ kind }) => kind === 'goals').at(-1);
  return below && !(goals && titleOf(goals) === titleOf(below)) ? below : (goals ?? first!);
}

/** A heading that a split gives a meaning is no longer asked about. */
function settledBy(block: Block, split: SplitList): Block {
  const read = new Set(blocksOf(split).flatMap(({ fields }) => fields.map(({ column }) => column)));
  return { ...block, ambiguous: block.ambiguous.filter(({ column }) => !read.has(column)) };
}

/** What recognition itself found wrong: W02, W03, W07 and headings to ask about. */
function note(block: Block, isList: boolean, linked: boolean, problems: Problems): void {
  const { grid, kind } = block;
  for (const twice of block.twice) problems.add({ kind: 'headingTwice', ...twice });
  for (const { heading, candidates, column } of block.ambiguous) {
    const row = block.heading.cells.find((cell) => cell.column === column)?.row ?? block.heading.top;
    problems.add({ kind: 'headingAmbiguous', heading, candidates, cell: grid.address(row, column) });
  }
  const unread = unreadColumns(block);
  if (unread.length > 0)
    problems.add({
      kind: 'headingsUnread',
      headings: unread.map(({ text }) => text),
      cells: unread.map((cell) => cellOf(grid, cell)),
    });
  for (const { text, row, column } of block.undated)
    problems.add({ kind: 'headingUndated', heading: text, cell: grid.address(row, column) });
  for (const field of NEEDED[kind]) {
    if (fieldOf(block, field) || block.ambiguous.some(({ candidates }) => candidates.includes(field))) continue;
    if ((isList || (linked && block.kind === 'indicators')) && field === 'goals') continue;
    if (field === 'id' && isYearRows(block)) continue;
    if (field === 'goals' && [...block.labels.keys()].some((row) => row >= block.heading.bodyTop)) continue;
    problems.add({
      kind: 'columnMissing',
      region: kind,
      field,
      cell: grid.address(block.heading.bodyTop - 1, block.left),
    });
  }
  for (const row of block.cuts) problems.add({ kind: 'regionCut', region: kind, cell: grid.address(row, block.left) });
}

function toRegion(block: Block): Region {
  const last = block.table
    ? block.table.top + block.table.rows - (block.table.hasTotals ? 1 : 0) - 1
    : (block.rows.at(-1) ?? block.heading.bodyTop - 1);
  // A goal that is the title of its table has no row of the table to write into.
  const isTitle = (block.rows[0] ?? block.heading.bodyTop) < block.heading.bodyTop;
  const top = isTitle ? block.rows[0]! : block.heading.top;
  return {
    kind: block.kind,
    sheet: block.grid.name,
    top,
    left: block.left,
    rows: Math.max(last, top) - top + 1,
    columns: block.right - block.left,
    bodyTop: block.heading.bodyTop,
    table: block.table?.name ?? null,
    fields: uniqueColumns(block.fields),
    ignored: block.ignored,
    ambiguous: block.ambiguous,
    confidence: block.confidence,
    blockLayout: isTitle,
  };
}

const uniqueColumns = (fields: readonly RegionColumn[]): readonly RegionColumn[] =>
  fields.filter(
    (field, at) => fields.findIndex((other) => other.field === field.field && other.column === field.column) === at,
  );
