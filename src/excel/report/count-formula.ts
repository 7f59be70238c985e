import { rangeName } from '../../domain/model';
import type { Grid, GridCell, GridCount } from './grid';
import type { Place } from './write-grid';

/**
 * A cell of ours that Excel counts: of rows of its own sheet, those whose cells hold certain words. Made from what a
 * layout asks for and never from text of the workbook, which stands in it in quotation marks only.
 */
const BEGINNING = '=SUM(COUNTIFS(';

/** How a formula of ours is known again, whatever rows it has come to count. */
export const isCountFormula = (value: unknown): value is string =>
  typeof value === 'string' && value.startsWith(BEGINNING);

/** Longest text Excel takes in a formula's quotation marks, some of it for signs that are doubled. */
const LONGEST_WORD = 120;

export const canBeCounted = (word: string): boolean => word !== '' && word.length <= LONGEST_WORD;

/** A criterion that a cell holds the word, the whole word, and nothing in it stands for anything else. */
const criterion = (word: string): string => `"=${word.replace(/[~*?]/g, '~$&').replace(/"/g, '""')}"`;

/** "=SUM(COUNTIFS($B$5:$B$9,{"=Ej mätt","=Kan ej bedömas"}))", in English and with commas as `Range.formulas` takes it. */
export function countFormula({ first, last, where }: GridCount, { rowOf }: Grid, place: Place): string {
  const [from, to] = [rowOf.get(first), rowOf.get(last)];
  if (from === undefined || to === undefined) throw new Error(`A count of rows that are not there: ${first}, ${last}`);
  const pairs = where.map(({ column, words }) => {
    const area = rangeName(place.top + from, column, to - from + 1, 1).replace(/[A-Z]+|\d+/g, '$$$&');
    const [only, ...others] = words.map(criterion);
    return `${area},${others.length === 0 ? only : `{${[only, ...others].join(',')}}`}`;
  });
  return `${BEGINNING}${pairs.join(',')}))`;
}

/** What Excel says a cell holds when it is asked for formulas: ours, or the value. */
export const heldIn = (cell: GridCell, grid: Grid, place: Place): string | number =>
  cell.count === undefined ? cell.value : countFormula(cell.count, grid, place);
