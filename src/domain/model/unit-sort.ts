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

/** Sorts that are the same measure in another scale: a number in one is never a number in the other. */
const SCALES: readonly (readonly string[])[] = [
  ['kr', 'tkr', 'mnkr', 'mdkr'],
  ['minuter', 'timmar', 'dagar', 'veckor', 'månader', 'år'],
  ['kg', 'ton'],
];

/** True where both are known and measure the same in another scale: tkr and mnkr, days and weeks. */
export function scalesDiffer(a: string | null, b: string | null): boolean {
  const [left, right] = [unitSort(a), unitSort(b)];
  return (
    left !== right &&
    SCALES.some((scale) => left !== null && right !== null && scale.includes(left) && scale.includes(right))
  );
}

/** True where both are known and can't be the same measure. Percent and percentage points belong together. */
export function unitsDiffer(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return false;
  const [left, right] = [unitSort(a), unitSort(b)];
  if (left === null || right === null || left === right) return false;
  return !['%', 'p.e.'].includes(left) || !['%', 'p.e.'].includes(right);
}
