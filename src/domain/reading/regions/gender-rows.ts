import type { Gender } from '../../model';
import { parseGender } from '../gender';
import { squeeze } from '../text';
import type { IndicatorDraft } from './indicator-draft';
import type { Rows } from './row';

/** What else may stand in such a row: only what the indicator's own row says too. */
const SAME = ['unit', 'direction', 'target', 'targetEnd', 'goals', 'owner'] as const;
/** What may stand before the gender: a dash, "varav". */
export const LEAD = /^(?:[-–—•·*]\s*|(?:varav|därav)\s+)+/iu;

/**
 * "- kvinnor", "varav män" right below an indicator, without a number of its own and with nothing that the indicator's
 * row does not say: that gender's outcomes of the indicator. Null for any other row.
 */
export function genderOfRow(rows: Rows, row: number, above: IndicatorDraft | undefined): Gender | null {
  if (above === undefined || above.rows !== rows || rows.text(row, 'id') !== null) return null;
  const gender = parseGender(squeeze(rows.text(row, 'title') ?? 'total').replace(LEAD, ''));
  if (gender !== 'women' && gender !== 'men') return null;
  for (let between = above.row + 1; between < row; between++) if (!rows.block.rows.includes(between)) return null;
  const { grid, fields } = rows.block;
  const differs = fields.some(
    ({ field, column }) =>
      (SAME as readonly string[]).includes(field) &&
      !grid.blank(row, column) &&
      grid.value(row, column) !== grid.value(above.row, column),
  );
  return differs ? null : gender;
}
