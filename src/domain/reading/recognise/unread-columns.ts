import { parseNumber } from '../number';
import type { Block, HeadingCell } from './block';

const WORDS =
  'utfall|resultat|värden?|mätvärden?|bokslut|målvärden?|mål|målnivå|prognos|periodens?|föregående år|förra året|aktuellt|läsår(?:et)?|lå|[vh]t|(?:vår|höst)termin(?:en)?|halvår(?:et)?|kvartal|kv|q|h|tertial|månad(?:er)?|ack(?:umulerat)?|för|under|per|i|till|med|år(?:et|ets)?' +
  '|jan(?:uari)?|feb(?:ruari)?|mars?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const SAYS_WHEN = new RegExp(`^(?:(?:(?:${WORDS})(?!\\p{L})|t ?\\d|\\d{4}|\\d{1,2})[\\s.,:/()–-]*)+$`, 'iu');
/** A time and nothing more: which year or quarter a row is of, not what was measured then. */
const ONLY_WHEN = /^(?:per|år|årtal|läsår|lå|kvartal|kv|q|tertial|månad|period)\.?$/iu;
const LONGEST = 60;

/**
 * Columns of numbers under a heading that says nothing but a value and a time, of which no period can be made
 * ("Läsår 22/23", "Kv 1 2025", "Periodens utfall"): they would be left out unseen.
 */
export function unreadColumns(block: Block): readonly HeadingCell[] {
  if (block.kind !== 'indicators') return [];
  const told = new Set([
    ...[...block.undated, ...block.ambiguous].map(({ column }) => column),
    ...block.twice.flatMap(({ cells }) => cells.map(({ column }) => column)),
    ...block.fields.map(({ column }) => column),
  ]);
  return block.heading.cells.filter(
    ({ column, text }) =>
      !told.has(column) &&
      text.length <= LONGEST &&
      /\p{L}|\d{4}/u.test(text) &&
      SAYS_WHEN.test(text) &&
      !ONLY_WHEN.test(text.trim()) &&
      holdsNumbers(block, column),
  );
}

function holdsNumbers({ grid, rows }: Block, column: number): boolean {
  const filled = rows.filter((row) => !grid.blank(row, column));
  const numbers = filled.filter(
    (row) => typeof grid.value(row, column) === 'number' || parseNumber(grid.text(row, column)) !== null,
  );
  return numbers.length > 0 && numbers.length * 2 >= filled.length;
}
