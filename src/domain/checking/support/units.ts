import { unitSort } from '../../model';

/** Words of measures in % that are no shares: they may lie below 0 or above 100. */
const NOT_A_SHARE =
  /avvikelse|förändring|föränd|ökning|minskning|tillväxt|utveckling|resultat|netto|skatte|avkastning|ränta|inflation|grad\b|nivå|kvot|index|jämför|differens|skillnad|mot budget|soliditet|produktivitet|effektivitet|kostnad/i;

/** Whether a measure in % is a share of a whole (readings.md C-5): its values lie in 0–100 and its name says nothing else. */
export function isShare(title: string | null, values: readonly number[]): boolean {
  if (title !== null && NOT_A_SHARE.test(title)) return false;
  return values.every((value) => value >= 0 && value <= 100);
}

/** Whether a measure in % says itself that it is a share: "Andel behöriga elever", "Behöriga elever, andel (%)". */
export const saysShare = (unit: string | null, title: string | null): boolean =>
  unitSort(unit) === '%' &&
  /(?<!\p{L})(?:pro\s?cent)?andel(?:en)?(?!\p{L})/iu.test(title ?? '') &&
  !NOT_A_SHARE.test(title!);

/** Whether a measure counts things, so that it can't be negative. */
export const isCount = (unit: string | null, title: string | null): boolean =>
  unitSort(unit) === 'antal' &&
  !/netto|förändring|ökning|minskning|differens|skillnad|saldo|avvikelse|utveckling/i.test(title ?? '');
