import type { HeadingReader } from '../heading';
import { type Block, fieldOf } from './block';
import { isEmpty } from './list-columns';
import { type KnownGoals, rowsOfList } from './list-rows';
import { isOrganisationName } from './row-words';
import { as, shared, type SplitList } from './split-lists';
import { lower, squeeze } from '../text';

/** A label that is a goal by its own words: "Mål 1: …", "Alla ska känna sig trygga". */
const SAYS_GOAL = /^(?:[\p{L} -]*mål)(?: ?(?!(?:19|20)\d\d)\d+(?:\.\d+)*)?\s*[:–.-]|(?<!\p{L})(?:ska|skall)(?!\p{L})/iu;

const VALUES = new Set(['outcome', 'target', 'targetEnd', 'baseline', 'forecast', 'women', 'men', 'unit', 'direction']);

/**
 * Splits a list of indicators under lines that name their goal: under a heading of both ("Mål/indikator") every line
 * without values is a goal, under any other heading those that say so. Null where goals have a column of their own, or
 * stand elsewhere in the workbook.
 */
export function splitByLabels(block: Block, reader: HeadingReader, known: KnownGoals): SplitList | null {
  const title = fieldOf(block, 'title');
  if (block.kind !== 'indicators' || !title || fieldOf(block, 'goals')) return null;
  const ofBoth = reader.match('goals', title.heading).some(({ field }) => field === 'title');
  const values = block.fields.filter(({ field }) => VALUES.has(field)).map(({ column }) => column);
  const words = (row: number): string => squeeze(block.grid.text(row, title.column));
  const isGoal = (row: number): boolean =>
    words(row) !== '' &&
    !known.titles.has(lower(words(row))) &&
    !isOrganisationName(words(row)) &&
    ((ofBoth && row >= block.heading.bodyTop) || SAYS_GOAL.test(words(row))) &&
    values.every((column) => isEmpty(block.grid, row, column));
  const all = [...new Set([...rowsOfList(block), ...block.labels.keys()])].sort((a, b) => a - b);
  const goals = new Set(all.filter(isGoal));
  const rows = block.rows.filter((row) => !goals.has(row));
  if (goals.size === 0 || rows.length === 0 || rows[0]! < [...goals][0]!) return null;
  const id = fieldOf(block, 'id');
  const numbered = id !== null && [...goals].some((row) => !block.grid.blank(row, id.column));
  const own = as(block, 'goals', reader).fields.filter(
    ({ field, column }) => field !== 'title' && field !== 'id' && !values.includes(column),
  );
  const fields = [{ ...title, field: 'title' }, ...(numbered ? [{ ...id, field: 'id' }] : []), ...own];
  return shared({
    goals: [
      {
        ...as(block, 'goals', reader),
        fields: fields.sort((a, b) => a.column - b.column),
        rows: [...goals],
      },
    ],
    indicators: { ...block, rows, labels: new Map([...block.labels].filter(([row]) => !goals.has(row))) },
    activities: null,
  });
}
