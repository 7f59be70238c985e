import {
  samePeriod,
  sameWord,
  type Comparison,
  type Indicator,
  type Outcome,
  type Peers,
  type Period,
  type Settings,
} from '../model';
import { peersText } from './explain/peers';
import { difference, exact, fraction, over, plus, toNumber, ZERO } from './exact';

/** Words of a heading that stand for several municipalities; any other name is one of its own. */
const GROUP =
  /rike|riks|sverige|landet|nationell|snitt|medel|median|liknande|jämför|grupp|region(?! gotland)|\b(?:länet|läns?|kommuner(?:na)?|alla|övriga)\b/i;

/** Whether a heading names several municipalities. */
export const isGroupName = (name: string, { comparisonGroup, municipality }: Settings): boolean =>
  GROUP.test(name) ||
  (comparisonGroup !== null &&
    sameWord(name, comparisonGroup) &&
    !(municipality !== null && sameWord(name, municipality)));

/** A group's or a municipality's comparisons, by the name in the heading. */
function byName(comparisons: readonly Comparison[]): ReadonlyMap<string, readonly Comparison[]> {
  const names = new Map<string, Comparison[]>();
  for (const one of comparisons) {
    const name = one.group.trim();
    const known = names.get(name);
    if (known) known.push(one);
    else names.set(name, [one]);
  }
  return names;
}

/** What stands for a period: that of the very period, else of a column without one. */
const forPeriod = (values: readonly Comparison[], period: Period): Comparison | null =>
  values.find((one) => one.period !== null && samePeriod(one.period, period)) ??
  values.find((one) => one.period === null) ??
  null;

/**
 * An outcome among the municipalities that have columns of their own: its place by *Riktning* (equal values share the
 * better place), their unweighted mean, and beside them the groups whose value the workbook gives (*Riket*, *Snitt
 * liknande*): never part of the mean, since what is in them isn't known. A municipality without a value of the period is
 * named and counts in nothing. Null where the workbook has neither.
 */
export function peersOf(indicator: Indicator, { period, value }: Outcome, settings: Settings): Peers | null {
  if (indicator.comparisons.length === 0 || value === null) return null;
  const { members, missing, groups } = othersOf(indicator, period, settings);
  if (members.length === 0 && groups.length === 0) return null;
  const mean = members.length === 0 ? null : meanOf(members.map((member) => member.value));
  const peers = {
    period,
    ...placeAmong(indicator, value, members),
    members: members.map(({ name }) => name),
    missing,
    mean,
    difference: mean === null ? null : difference(value, mean),
    groups,
  };
  return { ...peers, text: peersText(indicator, peers) };
}

/** What the workbook has of others in a period. */
export interface Others {
  /** Municipalities with columns of their own and a value. */
  readonly members: readonly { readonly name: string; readonly value: number }[];
  /** Names of those without one. */
  readonly missing: readonly string[];
  readonly groups: Peers['groups'];
}

/** Municipalities and groups that have columns, each with its value of the period. */
export function othersOf(indicator: Indicator, period: Period, settings: Settings): Others {
  const members: { name: string; value: number }[] = [];
  const missing: string[] = [];
  const groups: Peers['groups'][number][] = [];
  for (const [name, values] of byName(indicator.comparisons)) {
    const found = forPeriod(values, period);
    const own = settings.municipality !== null && sameWord(name, settings.municipality);
    if (own) continue;
    if (isGroupName(name, settings)) {
      if (found !== null && found.value !== null) groups.push({ name, value: found.value });
    } else if (found === null || found.value === null) missing.push(name);
    else members.push({ name, value: found.value });
  }
  return { members, missing, groups };
}

/** Unweighted, without a binary tail. At least one value. */
export const meanOf = (values: readonly number[]): number =>
  toNumber(
    over(
      values.reduce((sum, value) => plus(sum, exact(value)), ZERO),
      fraction(values.length, 1),
    ),
  );

/** 1, 2, 2, 4: as many places as are better, and one more. No place where neither way is better. */
export function placeAmong(
  { direction }: Pick<Indicator, 'direction'>,
  own: number,
  members: readonly { readonly value: number }[],
): Pick<Peers, 'place' | 'of' | 'shared'> {
  const of = members.length + 1;
  const way = direction === 'higher' ? 1 : direction === 'lower' || direction === 'rank' ? -1 : 0;
  if (way === 0 || members.length === 0) return { place: null, of, shared: false };
  const better = members.filter(({ value }) => way * (value - own) > 0).length;
  return { place: better + 1, of, shared: members.some(({ value }) => value === own) };
}
