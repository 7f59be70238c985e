import type { RegionColumn } from '../../model';
import type { HeadingReader } from '../heading';
import { readReferences } from '../ids';
import { type Block, fieldOf } from './block';
import { rowsOfList } from './list-rows';
import { as } from './split-lists';

/** Goals may name their indicators ("Indikatorer": "I1, I2") where the indicators have a table of their own. */
export const LINKS = 'indicators';

/**
 * The goals that a block of "indicators" really is: every indicator it names is the id of one that stands in another
 * block. Null for any other block.
 */
export function goalsWithLinks(
  block: Block,
  ids: ReadonlyMap<Block, ReadonlySet<string>>,
  reader: HeadingReader,
): Block | null {
  const title = block.kind === 'indicators' ? fieldOf(block, 'title') : null;
  if (title === null) return null;
  if (!namesOthers(block, title, ids)) return null;
  const goals = as(block, 'goals', reader);
  if (!fieldOf(goals, 'title')) return null;
  return {
    ...goals,
    // A goal without indicators was taken for a row that holds a goal alone.
    rows: rowsOfList(block),
    goalRows: [],
    fields: [...goals.fields, { ...title, field: LINKS }].sort((a, b) => a.column - b.column),
    ignored: goals.ignored.filter((heading) => heading !== title.heading),
  };
}

/**
 * The indicators that a block of "goals" really is: its *Mål* names by id goals that stand in another block, some more
 * than once where what follows without a heading was taken for their titles, and it has values of its own. What names
 * them is missing (W03). Null for any other block.
 */
export function indicatorsWithoutNames(
  block: Block,
  ids: ReadonlyMap<Block, ReadonlySet<string>>,
  reader: HeadingReader,
): Block | null {
  const [title, id] = block.kind === 'goals' ? [fieldOf(block, 'title'), fieldOf(block, 'id')] : [null, null];
  if (title === null) return null;
  const byId = id !== null && isUnheaded(block, title) && namesOthers(block, id, ids) && namesTwice(block, id);
  if (!byId && !namesOthers(block, title, ids)) return null;
  const indicators = as(block, 'indicators', reader);
  const has = (field: string): boolean => fieldOf(indicators, field) !== null;
  if (!has('goals') || !(has('outcome') || has('target'))) return null;
  // The column without a heading is nothing that is known.
  const fields = indicators.fields.filter(({ column }) => !byId || column !== title.column);
  return { ...indicators, fields, rows: rowsOfList(block) };
}

/** Whether nothing stands above the column's cells. */
const isUnheaded = ({ grid, heading: { top, bodyTop } }: Block, { column }: RegionColumn): boolean =>
  Array.from({ length: bodyTop - top }, (_, at) => top + at).every((row) => grid.blank(row, column));

/** Whether the column says something more than once: ids of rows don't, references do. */
function namesTwice(block: Block, { column }: RegionColumn): boolean {
  const texts = block.rows.filter((row) => !block.grid.blank(row, column)).map((row) => block.grid.text(row, column));
  return new Set(texts).size < texts.length;
}

/** Whether the column names things by the ids that other blocks give them, and nothing else. */
export const namesOthers = (
  block: Block,
  column: RegionColumn,
  ids: ReadonlyMap<Block, ReadonlySet<string>>,
): boolean => shareOfOthers(block, column, ids) === 1;

/** The share of a column's references that are ids of other blocks' rows; 0 where it names none. */
export function shareOfOthers(
  block: Block,
  { column }: RegionColumn,
  ids: ReadonlyMap<Block, ReadonlySet<string>>,
): number {
  const known = new Set([...ids].flatMap(([other, own]) => (other === block ? [] : [...own])));
  const named = block.rows.flatMap((row) => readReferences(block.grid, row, column, null));
  return named.length === 0 ? 0 : named.filter(({ id }) => known.has(id)).length / named.length;
}
