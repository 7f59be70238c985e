/** Sorts of units that can't be compared with each other. Units of no known sort are left alone. */
const SORTS: readonly (readonly [RegExp, string])[] = [
  [/^(?:%|procent|andel|andel %|andel \(%\)|procentandel)$/, '%'],
  [/^(?:p\.?e\.?|procentenhet(?:er)?|%-?enhet(?:er)?)$/, 'p.e.'],
  [/^(?:kr|sek|kronor)$/, 'kr'],
  [/^(?:tkr|tusen kronor)$/, 'tkr'],
  [/^(?:mnkr|mkr|msek|miljoner kronor)$/, 'mnkr'],
  [/^(?:mdkr|mdr kr|miljarder kronor)$/, 'mdkr'],
  [/^(?:min|minut(?:er)?)$/, 'minuter'],
  [/^(?:h|tim|timme|timmar)$/, 'timmar'],
  [/^(?:dag|dagar|dgr|dygn)$/, 'dagar'],
  [/^(?:vecka|veckor|v)$/, 'veckor'],
  [/^(?:månad|månader|mån)$/, 'månader'],
  [/^(?:år)$/, 'år'],
  [/^(?:kg|kilo)$/, 'kg'],
  [/^(?:ton)$/, 'ton'],
  [/^(?:kwh|mwh|gwh)$/, 'energi'],
  [
    /^(?:st|styck|stycken|antal|antal st|personer|pers|invånare|elever|barn|ärenden|platser|bostäder|lägenheter)$/,
    'antal',
  ],
  [/^(?:poäng|index|indexvärde|betyg|nki)$/, 'poäng'],
];

const tidy = (unit: string): string =>
  unit
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .toLocaleLowerCase('sv');

/** What sort of unit it is ("procent" → %, "st" → antal); null for units that are not known. */
export function unitSort(unit: string | null): string | null {
  if (unit === null) return null;
  const word = tidy(unit);
  return SORTS.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}

/** True where both are known and can't be the same measure. Percent and percentage points belong together. */
export function unitsDiffer(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return false;
  const [left, right] = [unitSort(a), unitSort(b)];
  if (left === null || right === null || left === right) return false;
  return !['%', 'p.e.'].includes(left) || !['%', 'p.e.'].includes(right);
}

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
