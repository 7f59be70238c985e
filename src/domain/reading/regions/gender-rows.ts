import type { Gender } from '../../model';
import { parseGender } from '../gender';
import type { Grid } from '../grid';
import { squeeze } from '../text';
import type { IndicatorDraft } from './indicator-draft';
import type { Rows } from './row';

/** What else may stand in such a row: only what the indicator's own row says too. */
const SAME = ['unit', 'direction', 'target', 'targetEnd', 'goals', 'owner'] as const;
/** What may stand before the gender: a dash, "varav". */
export const LEAD = /^(?:[-–—•·*]\s*|(?:varav|därav)\s+)+/iu;

/**
 * "- kvinnor", "varav män" right below an indicator, without a number of its own and with nothing that the indicator's
 * row does not say: that gender's outcomes of the indicator. "Totalt" beside such rows is the total's (null). Undefined
 * for any other row.
 */
export function genderOfRow(rows: Rows, row: number, above: IndicatorDraft | undefined): Gender | null | undefined {
  if (above === undefined || above.rows !== rows || rows.text(row, 'id') !== null) return undefined;
  const gender = genderSaid(rows.text(row, 'title') ?? '');
  if (gender === undefined || (gender === null && !isGenderTotal(rows.block.grid, row, rows.column('title')!)))
    return undefined;
  for (let between = above.row + 1; between < row; between++) if (!rows.block.rows.includes(between)) return undefined;
  const { grid, fields } = rows.block;
  const differs = fields.some(
    ({ field, column }) =>
      (SAME as readonly string[]).includes(field) &&
      !grid.blank(row, column) &&
      grid.value(row, column) !== grid.value(above.row, column),
  );
  return differs ? undefined : gender;
}

/** "- kvinnor" → women, "Totalt" → null; undefined for other words. */
export function genderSaid(text: string): Gender | null | undefined {
  const word = squeeze(text).replace(LEAD, '');
  const gender = /\p{L}/u.test(word) ? parseGender(word) : 'unknown';
  return gender === 'unknown' ? undefined : gender;
}

/** "Totalt" in the column of names next to rows of genders: the total of their indicator, not a sum of the table's rows. */
export function isGenderTotal(grid: Grid, row: number, column: number): boolean {
  const said = (at: number): Gender | null | undefined => genderSaid(grid.text(at, column));
  return said(row) === null && [row - 1, row + 1].some((at) => /^(?:women|men)$/.test(said(at) ?? ''));
}
