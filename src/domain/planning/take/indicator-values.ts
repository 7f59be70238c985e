import { addressText, type CellValue, type Direction, type Gender, type Indicator, type Period } from '../../model';
import { squeeze } from '../../reading/text';
import { yesNo } from '../../template/words';
import { baselineCell, comparisonCell, outcomeCell, targetCell, toleranceCell } from './as-cell';
import type { RowValues } from './other-workbook';

const DIRECTION_WORD: Readonly<Record<Direction, string>> = {
  higher: 'Högre bättre',
  lower: 'Lägre bättre',
  interval: 'Intervall',
  yesNo: 'Ja/nej',
  rank: 'Rang',
  keep: 'Bibehålla',
  none: 'Ingen',
};

/** Excel's headings of tables have room for 255 characters. */
const LONGEST_GROUP = 200;

const GENDER_WORD: Readonly<Record<Gender, string>> = { women: 'kvinnor', men: 'män' };

/** "2025", "Helår 2025", "T1 2025", "Delår 2025": each is read as the period it was. */
function periodWords({ year, part, bare }: Period): string {
  switch (part) {
    case 't1':
      return `T1 ${year}`;
    case 'interim':
      return `Delår ${year}`;
    case 'year':
      return bare ? String(year) : `Helår ${year}`;
  }
}

const outcomeHeading = (period: Period, gender: Gender | null): string =>
  ['Utfall', ...(gender === null ? [] : [GENDER_WORD[gender]]), periodWords(period)].join(' ');

/** A group as the heading of a table's column: short, on one line, and never like a formula. */
const groupName = (group: string): string =>
  squeeze(group)
    .replace(/^[=+\-@\s]+/, '')
    .slice(0, LONGEST_GROUP);

/** The cells of values by their columns' headings; the first of a heading stands, as it does in reading. */
function dated(indicator: Indicator, termTo: number | null): RowValues {
  const values: Record<string, CellValue> = {};
  const put = (heading: string, value: CellValue): void => {
    if (!(heading in values)) values[heading] = value;
  };
  for (const outcome of indicator.outcomes) {
    if (outcome.organisation === null)
      put(outcomeHeading(outcome.period, outcome.gender), outcomeCell(outcome, indicator));
  }
  // Steps of one cell are several targets: the cell is taken once, and says its years itself.
  const taken = new Set<string>();
  for (const target of indicator.targets) {
    const cell = addressText(target.address);
    if (taken.has(cell)) continue;
    taken.add(cell);
    const ofTerm = target.year === null || (target.forTerm && target.year === termTo);
    put(ofTerm ? 'Målvärde mandatperiod' : `Målvärde ${target.year}`, targetCell(target));
  }
  const { forecast } = indicator;
  if (forecast) put(`Prognos ${periodWords({ ...forecast.period, bare: true })}`, outcomeCell(forecast, indicator));
  for (const comparison of indicator.comparisons) {
    const { group, period } = comparison;
    const name = groupName(group);
    put(period === null ? name : `${name} ${periodWords(period)}`, comparisonCell(comparison));
  }
  return values;
}

const flag = (value: boolean | null): string | null => (value === null ? null : yesNo(value));

/**
 * An indicator by the headings that reading knows best, with a column for each outcome and target.
 * @param termTo last year of the term in the workbook it comes to, whose *Målvärde mandatperiod* is for that year
 */
export const indicatorValues = (indicator: Indicator, termTo: number | null): RowValues => ({
  Indikator: indicator.title,
  Enhet: indicator.unit,
  Riktning: indicator.direction === null ? indicator.directionRaw : DIRECTION_WORD[indicator.direction],
  Utgångsvärde: indicator.baseline && baselineCell(indicator.baseline),
  Utgångsår: indicator.baseline?.year ?? null,
  ...dated(indicator, termTo),
  Tolerans: indicator.tolerance && toleranceCell(indicator.tolerance),
  Vikt: indicator.weight,
  Prioriterad: indicator.priority ? 'ja' : null,
  Felmarginal: indicator.margin,
  Ackumuleras: flag(indicator.cumulative),
  'Jämförbar från': indicator.comparableFrom,
  'Antal i jämförelsen': indicator.rankOf,
  'Orsak saknas': indicator.missingReason,
  Källa: indicator.source,
  Mätmetod: indicator.method,
  Mätfrekvens: indicator.frequency,
  'Kolada-id': indicator.koladaId,
  Utförare: indicator.performer,
  Kommentar: indicator.comment,
});

const KINDS: readonly RegExp[] = [/^Utfall /, /^Målvärde \d/, /^Målvärde mandatperiod$/, /^Prognos /];
const PART: Readonly<Record<string, number>> = { T1: 0, Delår: 1, Helår: 2 };

/** Where a column of values stands among its like: by year, then occasion, then total before genders. */
function placeOf(heading: string): readonly number[] {
  const kind = KINDS.findIndex((pattern) => pattern.test(heading));
  const year = Number(/\d{4}/.exec(heading)?.[0] ?? 0);
  const part = PART[/T1|Delår|Helår/.exec(heading)?.[0] ?? ''] ?? 2;
  const gender = /kvinnor/.test(heading) ? 1 : /män/.test(heading) ? 2 : 0;
  return [kind < 0 ? KINDS.length : kind, year, part, gender];
}

/** Columns of values in the order people read them, comparisons last. */
export const byPlace = (a: string, b: string): number => {
  const [first, second] = [placeOf(a), placeOf(b)];
  const at = first.findIndex((part, index) => part !== second[index]);
  return at < 0 ? a.localeCompare(b, 'sv') : first[at]! - second[at]!;
};

/** Headings that stand before the columns of values, and after them. */
export const BEFORE_VALUES: readonly string[] = [
  'Indikatornr',
  'Målnr',
  'Indikator',
  'Enhet',
  'Riktning',
  'Utgångsvärde',
  'Utgångsår',
];
export const AFTER_VALUES: readonly string[] = [
  'Tolerans',
  'Vikt',
  'Prioriterad',
  'Felmarginal',
  'Ackumuleras',
  'Jämförbar från',
  'Antal i jämförelsen',
  'Orsak saknas',
  'Källa',
  'Mätmetod',
  'Mätfrekvens',
  'Kolada-id',
  'Utförare',
  'Kommentar',
];
