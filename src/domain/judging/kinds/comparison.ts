import {
  type Comparison,
  type Indicator,
  type Message,
  type Period,
  samePeriod,
  type Settings,
  type TargetRule,
} from '../../model';
import { deviationText } from '../explain/deviation';
import { amount, periodText, printedUnit } from '../explain/quantities';
import { subjectText } from '../explain/subject';
import { say } from '../messages';
import type { Kind, Lack } from './kind';
import { assessRegion, type Region } from './region';

type Compared = Extract<TargetRule, { kind: 'comparison' }>;

const GROUPS: readonly (readonly [RegExp, string])[] = [
  [/^(rike|riks|sverige|landet|nationell)/, 'riket'],
  [/^(läne|läns)/, 'länet'],
  [/(jämförelse|jämförbar|kommungrupp)/, 'jämförelsegruppen'],
  [/liknande/, 'liknande'],
];

/** The group's name without its inflections: "rikssnittet" and "Riket" are one. */
function groupName(text: string): string {
  const word = text
    .trim()
    .toLocaleLowerCase('sv')
    .replace(/^(snittet|snitt|genomsnittet|medel|medelvärdet|övriga)( (i|för|av|bland))? /, '');
  return GROUPS.find(([pattern]) => pattern.test(word))?.[1] ?? word;
}

/** Whether a comparison column holds the group a target names; a column named only *Jämförelse* holds the setting's group. */
export function isGroup(column: string, named: string, settings: Settings): boolean {
  const resolve = (name: string): string => {
    const group = groupName(name);
    return group === 'jämförelsegruppen' && settings.comparisonGroup !== null
      ? groupName(settings.comparisonGroup)
      : group;
  };
  return resolve(column) === resolve(named);
}

/** The group's value of the outcome's own period (A-23, O-10): of that very period, else of a column without one. */
export function comparisonFor(
  indicator: Indicator,
  named: string,
  period: Period,
  settings: Settings,
): Comparison | null {
  const ofGroup = indicator.comparisons.filter((one) => one.value !== null && isGroup(one.group, named, settings));
  const same = (one: Comparison): boolean => one.period !== null && samePeriod(one.period, period);
  return ofGroup.find(same) ?? ofGroup.find((one) => one.period === null) ?? null;
}

/** Which way is better than the group: the words' own ("lägre än riket", A-10), else *Riktning*'s; null where neither says. */
function betterThanGroup(rule: Compared, { direction }: Indicator): 'up' | 'down' | null {
  if (rule.better !== undefined) return rule.better;
  switch (direction) {
    case 'higher':
      return 'up';
    case 'lower':
    case 'rank':
      return 'down';
    case 'interval':
    case 'keep':
    case 'yesNo':
    case 'none':
    case null:
      return null;
  }
}

const regionFor = (better: 'up' | 'down', value: number, strict: boolean): Region =>
  better === 'up' ? { low: value, high: null, strict } : { low: null, high: value, strict };

/** "bättre än riket", with the way said where it isn't upwards. */
function phraseFor({ group, strict, better: said }: Compared, better: 'up' | 'down' | null): Message {
  if (said !== undefined)
    return say(said === 'up' ? 'judging.target.higherThan' : 'judging.target.lowerThan', { group });
  if (better !== 'down') return say(strict ? 'judging.target.betterThan' : 'judging.target.atLeastAs', { group });
  return say(strict ? 'judging.target.betterLowerThan' : 'judging.target.atLeastAsLower', { group });
}

function unvalued({ direction }: Indicator): Lack {
  if (direction === null) return { lack: 'riktning saknas', why: say('judging.reason.noDirection') };
  return direction === 'none'
    ? { lack: 'följs utan målriktning', why: say('judging.reason.noTargetDirection') }
    : { lack: 'målvärdet kan inte läsas med riktningen', why: say('judging.reason.directionUnfit') };
}

/** *Bättre än riket*, *minst som länet*: against the group's value, by direction, compared as they stand. */
export const comparison: Kind<Compared> = {
  measure: 'number',
  partial: ['tolerance', 'improved'],
  bounds: () => ({ low: null, high: null }),
  phrase: (rule) => phraseFor(rule, null),
  assess(rule, evidence) {
    const { indicator, outcome, settings } = evidence;
    const found = comparisonFor(indicator, rule.group, outcome.period, settings);
    if (found === null) {
      return {
        lack: 'jämförelsevärde saknas',
        why: say('judging.reason.noComparison', { group: rule.group, period: periodText(outcome.period) }),
      };
    }
    const better = betterThanGroup(rule, indicator);
    if (better === null) return unvalued(indicator);
    const assessed = assessRegion(regionFor(better, found.value!, rule.strict), evidence, evidence.value!, null);
    const value: Message = say('judging.value.at', {
      value: amount(found.value!, printedUnit(indicator)),
      period: periodText(found.period ?? outcome.period),
    });
    return {
      ...assessed,
      // The group moves too, so there is no way from the baseline to walk.
      gone: null,
      movement: null,
      claim: say('judging.claim.comparison', {
        subject: subjectText(evidence),
        met: String(assessed.met),
        target: phraseFor(rule, better),
        value,
        deviation: deviationText(assessed.deviation!, evidence, assessed.met),
      }),
    };
  },
};
