import type { Gender, RegionColumn } from '../../model';
import { genderPair, takeGender } from '../gender';
import type { Grid } from '../grid';
import { squeeze, wordKey } from '../text';
import type { HeadingCell } from './block';

/** What a heading over values says: the indicator, and whose values they are. `name` null: only the gender, of the indicator to its left. */
export interface NamedHeading {
  readonly name: string | null;
  readonly gender: Gender | null;
}

const GENDER = /^(?:kön|gender|sex)$/u;

/** "Nöjda (%)" → "Nöjda". */
export const withoutAside = (heading: string): string => heading.replace(/\s*\([^()]*\)\s*$/, '');

/**
 * "I1", "Nöjda (%)", "Nöjda kvinnor", "I1 (män)", "Kvinnor"; null for a heading that names no indicator. A title that
 * holds the word itself ("Andel kvinnor i chefsposition") is a title, and a gender stands last in its heading.
 */
export function namedHeading(heading: string, isName: (text: string) => boolean): NamedHeading | null {
  if (isName(heading)) return { name: heading, gender: null };
  const plain = withoutAside(heading);
  if (genderPair(heading) === null) {
    const { gender, rest } = takeGender(heading);
    if (rest === '') return gender === null ? null : { name: null, gender };
    if (rest !== heading) {
      const name = isLast(rest, heading) ? [rest, withoutAside(rest)].find(isName) : undefined;
      if (name !== undefined) return { name, gender };
      // Whose values they are is said by the aside that would be left out.
      if (takeGender(plain).rest === plain) return null;
    }
  }
  return plain !== heading && isName(plain) ? { name: plain, gender: null } : null;
}

const isLast = (rest: string, heading: string): boolean => squeeze(heading).startsWith(rest);

/** The headings of a table with years on its rows, and where its rows begin. */
export interface YearHeading {
  readonly cells: readonly HeadingCell[];
  readonly bodyTop: number;
}

/**
 * The headings from `left` on. A second row that says genders only is put together with the first: "I1" over "Totalt | Kvinnor | Män".
 * Columns that say whose the values are (*Kön*, *Enhet*) may stand to the left of the years.
 */
export function yearHeading(grid: Grid, top: number, left: number, isUnit: (text: string) => boolean): YearHeading {
  const below = grid.blank(top + 1, left) && saysGenders(grid, top + 1, left + 1);
  const row = below ? top + 1 : top;
  const cells: HeadingCell[] = [];
  const saysWhose = (column: number): boolean =>
    column >= grid.left && (isGenderHeading(grid.text(top, column)) || isUnit(grid.text(top, column)));
  for (let column = left - 1; saysWhose(column); column--)
    cells.unshift({ column, text: grid.text(top, column), row: top });
  cells.push({ column: left, text: grid.text(top, left), row: top });
  let over = '';
  for (let column = left + 1; column < grid.right; column++) {
    const under = below ? grid.text(row, column) : '';
    if (grid.blank(top, column) && under === '') break;
    over = grid.text(top, column) || over;
    cells.push({ column, text: squeeze(`${over} ${under}`), row });
  }
  return { cells, bodyTop: row + 1 };
}

export const isGenderHeading = (text: string): boolean => GENDER.test(wordKey(text));

function saysGenders(grid: Grid, row: number, from: number): boolean {
  const texts = [...Array(Math.max(0, grid.right - from)).keys()].map((at) => grid.text(row, from + at));
  const said = texts.filter((text) => text !== '');
  return said.length > 1 && said.every((text) => takeGender(text).rest === '');
}

/** The columns that are read: *År* or *Period*, *Kön*, *Enhet*, and the values of indicators; null where too few headings name one. */
export function yearFields(
  cells: readonly HeadingCell[],
  left: number,
  isName: (text: string) => boolean,
  isUnit: (text: string) => boolean,
): readonly RegionColumn[] | null {
  const ofUnit = cells.find(({ column, text }) => column !== left && isUnit(text) && !isName(text));
  const others = cells.filter((cell) => cell.column !== left && cell !== ofUnit && !isGenderHeading(cell.text));
  const said = others.map((cell) => ({ cell, heading: namedHeading(cell.text, isName) }));
  const named = said.filter(({ heading }) => heading !== null && heading.name !== null);
  const own = said.filter(({ heading }) => heading === null || (heading.name !== null && heading.gender === null));
  if (named.length === 0 || (named.length === 1 && own.length > 2)) return null;
  const whole = (at: number): boolean => said[at]?.heading?.gender === null && said[at].heading.name !== null;
  const bare = (at: number): boolean => said[at]?.heading?.name === null;
  // "I1 | I2 | Kvinnor | Män" does not say whose: only where every indicator has its own behind it.
  const clear = said.every((_, at) => !whole(at) || bare(at + 1)) && said.every((_, at) => !bare(at) || hasOwner(at));
  function hasOwner(at: number): boolean {
    return at > 0 && (whole(at - 1) || (bare(at - 1) && hasOwner(at - 1)));
  }
  const values = said.flatMap(({ cell, heading }) =>
    heading === null || (heading.name === null && !clear) ? [] : [field('value', cell, heading.gender)],
  );
  return cells.flatMap((cell): readonly RegionColumn[] => {
    if (cell.column === left) return [field('period', cell, null)];
    if (cell === ofUnit) return [field('organisation', cell, null)];
    if (isGenderHeading(cell.text)) return [field('gender', cell, null)];
    return values.filter(({ column }) => column === cell.column);
  });
}

const field = (name: string, { column, text }: HeadingCell, gender: Gender | null): RegionColumn => ({
  field: name,
  heading: text,
  column,
  period: null,
  year: null,
  gender,
  group: null,
  confidence: 0.8,
});
