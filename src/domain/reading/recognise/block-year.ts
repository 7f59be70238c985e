import type { Grid } from '../grid';
import type { HeadingReader } from '../heading';
import { takePeriod } from '../period';
import type { Heading } from './block';

const TITLE_ROWS = 8;
/** A year of a decision or a version says nothing of the year the values are of. */
const OTHER_YEAR =
  /beslut|antag|uppdater|utskriv|version|revider|fastställ|dnr|diarie|§|giltig|mandatperiod|upprätta|senast ändrad/iu;

/** The year a text is about: "Målkort 2025", "Delårsrapport 2025". Null for spans and dates of decisions. */
function yearIn(text: string): number | null {
  if (text.length > 120 || OTHER_YEAR.test(text)) return null;
  const { years } = takePeriod(text);
  return years !== null && years.from === years.to ? years.from : null;
}

/** The year that the titles above a heading or the sheet's name say, where they say one. */
export function titleYear(grid: Grid, heading: Heading): number | null {
  const years = new Set<number>();
  const note = (text: string): void => {
    const year = yearIn(text);
    if (year !== null) years.add(year);
  };
  for (let row = heading.top - 1; row >= Math.max(grid.top, heading.top - TITLE_ROWS); row--) {
    const filled = grid.row(row).filter((value) => value !== null && value !== '');
    if (filled.length > 2) break;
    for (const value of filled) if (typeof value === 'string') note(value);
  }
  if (years.size === 0) note(grid.name);
  return years.size === 1 ? [...years][0]! : null;
}

/** The only year that targets of the heading are for; null where there are several or none. */
export function soleTargetYear(heading: Heading, reader: HeadingReader): number | null {
  const years = new Set(
    heading.cells.flatMap(({ text }) =>
      reader
        .match('indicators', text)
        .flatMap(({ field, year }) => (field === 'target' && year !== null ? [year] : [])),
    ),
  );
  return years.size === 1 ? [...years][0]! : null;
}
