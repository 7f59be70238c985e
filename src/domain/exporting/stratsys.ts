import {
  asHeld,
  decimalComma,
  occasionDate,
  type Message,
  type Occasion,
  type Outcome,
  type Period,
  writtenDecimals,
  ownerNotPerson,
  isPerson,
} from '../model';
import { latestOutcomes } from '../reporting/number-look';
import { goalsOfIndicators, nameOf, type IndicatorView, type ReportView } from '../reporting/view';
import { BYTE_ORDER_MARK, LINE_END, looksLikeFormula } from './csv';
import { named, say } from './export-messages';

/** One value for Stratsys's *Importera måttdata*. Names exactly as they stand in the workbook. */
export interface MeasureValue {
  readonly organisation: string;
  /** ISO date: a day of the period the value belongs to. */
  readonly date: string;
  readonly measure: string;
  readonly value: number;
}

/** Values to hand over, and what a person must know of those left out or to be looked at. */
export interface MeasureValues {
  readonly values: readonly MeasureValue[];
  readonly notes: readonly Message[];
}

/** The last day of a period; of a year column read before its year is over, the day of the occasion. */
function dateOf(period: Period, occasion: Occasion): string {
  return occasionDate({
    year: period.year,
    kind: period.bare && period.year === occasion.year ? occasion.kind : period.part,
  });
}

/** A name that the file can't hold as it stands, or that would be a formula where a spreadsheet opens it. */
const isUnsafe = (name: string): boolean => name.trim() === '' || /[\t\r\n]/.test(name) || looksLikeFormula(name);

const isNumber = ({ value, mixedPercent, otherUnit, ranks }: Outcome): boolean =>
  value !== null && Number.isFinite(value) && !mixedPercent && !otherUnit && ranks.length <= 1;

/** Names of indicators by why something must be said of them. */
type Said = Record<
  'noValue' | 'noOrganisation' | 'unsafeName' | 'conflict' | 'severalOwners' | 'byGender' | 'decimals',
  Set<string>
>;

/** Outcomes of the period that is judged, the whole indicator's and its units'; men's and women's are no measures of their own. */
function outcomesOf({ indicator, judgement }: IndicatorView, occasion: Occasion): readonly Outcome[] {
  const [latest] = latestOutcomes(indicator, occasion, judgement?.outcome?.period ?? null, 1);
  if (!latest) return [];
  const { year, part } = latest.period;
  return indicator.outcomes.filter(({ period }) => period.year === year && period.part === part);
}

/** Of equal rows one stays; rows that differ only in their value are all left out. */
function withoutConflicts(
  rows: readonly (MeasureValue & { readonly name: string })[],
  conflict: Set<string>,
): MeasureValue[] {
  const byPlace = new Map<string, (MeasureValue & { readonly name: string })[]>();
  for (const row of rows) {
    const place = [row.organisation, row.date, row.measure].join('\t').toLocaleLowerCase('sv');
    byPlace.set(place, [...(byPlace.get(place) ?? []), row]);
  }
  return [...byPlace.values()].flatMap((same) => {
    if (same.some(({ value }) => value !== same[0]!.value)) {
      for (const { name } of same) conflict.add(name);
      return [];
    }
    const { organisation, date, measure, value } = same[0]!;
    return [{ organisation, date, measure, value }];
  });
}

/**
 * The newest known value of each indicator at the occasion, for whoever answers for its goals and for each unit with a
 * value of its own. What has no value, no organisation or no usable name is left out and named: an empty or guessed row
 * could overwrite something in Stratsys.
 * @param decimals values with more are named, as Stratsys rounds to what the measure's column takes
 */
export function measureValues(view: ReportView, decimals: number): MeasureValues {
  const { occasion } = view;
  const { units } = view.model;
  const goals = goalsOfIndicators(view);
  const rows: (MeasureValue & { readonly name: string })[] = [];
  const said: Said = {
    noValue: new Set(),
    noOrganisation: new Set(),
    unsafeName: new Set(),
    conflict: new Set(),
    severalOwners: new Set(),
    byGender: new Set(),
    decimals: new Set(),
  };
  for (const indicator of view.indicators) {
    const name = nameOf(indicator.indicator);
    const measure = indicator.indicator.title ?? '';
    const owners = new Set((goals.get(indicator) ?? []).flatMap(({ goal }) => ownerNotPerson(goal, units) ?? []));
    const outcomes = outcomesOf(indicator, occasion);
    const usable = outcomes.filter((outcome) => outcome.gender === null && isNumber(outcome));
    if (outcomes.some((outcome) => outcome.gender !== null && isNumber(outcome))) said.byGender.add(name);
    if (usable.length === 0) said.noValue.add(name);
    for (const { organisation: unit, period, value } of usable) {
      const organisations = unit === null ? [...owners] : isPerson(unit, units) ? [] : [unit];
      if (organisations.length === 0) said.noOrganisation.add(name);
      if (organisations.length > 1) said.severalOwners.add(name);
      for (const organisation of organisations) {
        if (isUnsafe(measure) || isUnsafe(organisation)) said.unsafeName.add(name);
        else rows.push({ name, organisation, date: dateOf(period, occasion), measure, value: asHeld(value!) });
      }
    }
  }
  for (const { name, value } of rows) if (writtenDecimals(value) > decimals) said.decimals.add(name);
  const values = withoutConflicts(rows, said.conflict);
  const notes = (Object.keys(said) as (keyof Said)[]).flatMap((kind) => {
    const names = [...said[kind]];
    if (names.length === 0) return [];
    return [say(`export.note.${kind}`, { count: names.length, names: named(names), decimals })];
  });
  return { values, notes };
}

/**
 * The heading row is for people, and the safe choice: a reader that expects none refuses one row that names no
 * organisation it knows; without it, one that expects a heading would lose the first value and say nothing.
 */
const HEADINGS = ['Organisation', 'Period', 'Mått', 'Värde'];

/** The text file: a row a value, tabs between. */
export function measureText(values: readonly MeasureValue[]): string {
  const rows = values.map(({ organisation, date, measure, value }) => [
    organisation,
    date,
    measure,
    decimalComma(value),
  ]);
  return BYTE_ORDER_MARK + [HEADINGS, ...rows].map((cells) => cells.join('\t') + LINE_END).join('');
}
