import type { Goal, Region, Settings } from '../../model';
import type { Grid } from '../grid';
import type { HeadingReader } from '../heading';
import type { Problems } from '../problems';
import { readBlockLayout } from '../regions/block-layout';
import { lower } from '../text';
import { type Block, fieldOf } from './block';
import { knownGoals } from './block-ids';
import { LINKS } from './indicator-links';
import { joinMapped } from './join-mapped';
import { carryMerged } from './merged-columns';
import { noteProblems } from './note-problems';
import { collide, inSheetOrder } from './place';
import { splitByLabels } from './split-labels';
import { blocksOf, splitByColumns, splitByLevel, type SplitList } from './split-lists';
import { toRegion } from './to-region';
import { underUpperLines, UpperGoals } from './upper-lines';

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

/** Blocks as regions, in workbook order: lists are split into goals and what hangs on them, documents read by their layout. */
export function arrangeRegions(
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
  const known = knownGoals(found);
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
  const uppers = new UpperGoals(known, found, reader);
  const addUnderLines = (block: Block): number => {
    const lines = underUpperLines(block, reader, uppers);
    if (lines?.upper) add(lines.upper);
    return add(lines?.lower ?? block);
  };

  for (const grid of grids) {
    const here = found.filter((block) => block.grid === grid).sort(inSheetOrder);
    for (const list of underOneHeading(here)) {
      const block = baseOf(list);
      const split =
        list.length > 1
          ? joinMapped(list, reader)
          : (splitByLevel(block, reader) ??
            splitByColumns(block, reader, known) ??
            splitByLabels(block, reader, known));
      noteProblems(split === null ? block : settledBy(block, split), split !== null, linked, problems);
      if (split === null) {
        for (const one of list) addUnderLines(one.kind === 'indicators' ? carryMerged(one, problems) : one);
        continue;
      }
      const goals = split.goals.map(split.goals.length === 1 ? addUnderLines : add).at(-1)!;
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
