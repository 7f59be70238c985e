import { isDateFormat } from '../number-format';
import { parseDate } from '../date';
import type { HeadingReader } from '../heading';
import { readId } from '../ids';
import { takePeriod } from '../period';
import { nameKey, squeeze, wordKey } from '../text';
import { type Block, fieldOf } from './block';
import { isOrganisationName } from './row-words';

const OCCASION =
  /^(?:tillfälle|uppföljningstillfälle|bedömningstillfälle|mättillfälle|rapporttillfälle|datum|uppföljning|uppföljningsdatum|uppföljningsperiod|period|år|rapport|occasion|reporting occasion|date|year|period)$/u;
const JUDGED = new Set(['assessment', 'status', 'motivation', 'comment', 'proposal']);
/** What a table that says which goals there are tells of them. */
const DEFINING = new Set([
  'id',
  'level',
  'parents',
  'owner',
  'area',
  'description',
  'goalClass',
  'validFrom',
  'validTo',
]);

/**
 * Blocks of "goals" that are lists of earlier assessments: a goal that stands elsewhere on each row, with the occasion
 * it was assessed at or a column of assessments for each year. Their rows are no goals of their own. Where no goal
 * stands twice, every row must be found in a table that tells more of the goals; what alone numbers them, or is a
 * nämnd's own sheet, is no such list.
 */
export function earlierAssessments(blocks: readonly Block[], reader: HeadingReader): ReadonlySet<Block> {
  const suspects = blocks.filter((block) => isDated(block, reader));
  const certain = blocks.filter((block) => !suspects.includes(block));
  return new Set(
    suspects.filter((block) => {
      const names = namesOf(block);
      return certain.some((other) => {
        const known = new Set(namesOf(other).flat());
        const found = names.filter((own) => own.some((name) => known.has(name)));
        const repeats = new Set(names.map(([name]) => name)).size < names.length;
        if (names.length === 0) return false;
        return repeats ? found.length * 2 >= names.length : found.length === names.length && tellsLess(block, other);
      });
    }),
  );
}

const tellsLess = (block: Block, other: Block): boolean =>
  defining(block) < defining(other) &&
  !(fieldOf(block, 'id') && !fieldOf(other, 'id')) &&
  !isOrganisationName(squeeze(block.grid.name));

const defining = ({ fields }: Block): number =>
  new Set(fields.flatMap(({ field }) => (DEFINING.has(field) ? [field] : []))).size;

/** Each row's id and title. */
function namesOf(block: Block): readonly (readonly string[])[] {
  const id = fieldOf(block, 'id')?.column;
  const title = fieldOf(block, 'title')?.column;
  return block.rows.flatMap((row) => {
    const number = id === undefined ? null : readId(block.grid.value(row, id), block.grid.format(row, id)).id;
    const words = title === undefined ? '' : nameKey(block.grid.text(row, title));
    const names = [...(number === null ? [] : [`id ${number}`]), ...(words === '' ? [] : [words])];
    return names.length === 0 ? [] : [names];
  });
}

function isDated(block: Block, reader: HeadingReader): boolean {
  if (fieldOf(block, 'level') || fieldOf(block, 'parents')) return false;
  const dated = block.heading.cells.some(({ text }) =>
    reader.match('goals', text).some(({ field, year }) => year !== null && JUDGED.has(field)),
  );
  if (dated) return true;
  const judged = block.heading.cells.some(({ text }) =>
    reader.match('goals', text).some(({ field }) => JUDGED.has(field)),
  );
  return (
    judged && block.heading.cells.some(({ column, text }) => OCCASION.test(wordKey(text)) && varies(block, column))
  );
}

/** A column of occasions, not all the same. */
function varies({ grid, rows }: Block, column: number): boolean {
  const filled = rows.filter((row) => !grid.blank(row, column));
  const occasions = filled.filter((row) => {
    const value = grid.value(row, column);
    if (typeof value === 'number') return isDateFormat(grid.format(row, column)) || (value >= 1990 && value <= 2099);
    if (typeof value !== 'string') return false;
    const { period, occasion } = takePeriod(value);
    return period !== null || occasion !== null || parseDate(value, 'to') !== null;
  });
  return occasions.length * 5 >= filled.length * 4 && new Set(occasions.map((row) => grid.text(row, column))).size > 1;
}
