import type { CellAddress, Direction, Indicator, MessageArgs, Target, TargetRule } from '../../model';
import { comparisonFor, isGroup } from '../../judging/kinds/comparison';
import { outcomeInWindow } from '../../judging/outcome-in-window';
import { targetInForce } from '../../judging/target-in-force';
import type { Facts } from '../facts';
import { defineRule, say, type CheckMessage } from '../rule';
import { nameOf, quote } from '../support/words';

/** The cell a target of the occasion's year would stand in: its year column, else *Målvärde mandatperiod*, else the row's own. */
function targetCell(facts: Facts, indicator: Indicator): CellAddress {
  const { year } = facts.occasion;
  const columns = facts.region(indicator.row)?.fields.filter(({ field }) => field === 'target') ?? [];
  const own = columns.find((column) => column.year === year) ?? columns.find((column) => column.year === null);
  return own === undefined
    ? facts.cell(indicator.row, 'targetEnd', 'target', 'id', 'title')
    : { ...facts.cell(indicator.row), column: own.column };
}

const missing = defineRule('T01', function* (facts) {
  for (const indicator of facts.liveIndicators) {
    const found = targetInForce(indicator, facts.model.settings, facts.occasion);
    if (found.kind === 'inForce') continue;
    if (found.reason !== 'målvärde saknas' && found.reason !== 'mandatperiod saknas') continue;
    const level = facts.tree
      .goalsOf(indicator)
      .filter((goal) => facts.life(goal) === 'inForce')
      .map((goal) => facts.level(goal))
      .find((item) => item?.targetRequired === true);
    if (level === undefined && indicator.direction === 'none') continue;
    const args = { indicator: nameOf(indicator), year: String(facts.occasion.year) };
    yield {
      message: messageFor(found.reason === 'mandatperiod saknas', level?.name, args),
      cells: [found.target?.address ?? targetCell(facts, indicator)],
      about: [indicator],
      severity: level ? 'error' : 'notice',
    };
  }
});

function messageFor(noTerm: boolean, level: string | undefined, args: MessageArgs): CheckMessage {
  if (noTerm) return say('check.T01.term', args);
  return level === undefined ? say('check.T01', args) : say('check.T01.required', { ...args, level });
}

/** Whether the later of two targets of one kind asks for less. */
function goesBack(earlier: TargetRule, later: TargetRule): boolean {
  if (earlier.kind === 'atLeast' && later.kind === 'atLeast') return later.low < earlier.low;
  if (earlier.kind === 'atMost' && later.kind === 'atMost') return later.high > earlier.high;
  if (earlier.kind === 'rank' && later.kind === 'rank') return later.max > earlier.max;
  return earlier.kind === 'rankShare' && later.kind === 'rankShare' && later.share > earlier.share;
}

const backwards = defineRule('T04', function* (facts) {
  for (const indicator of facts.liveIndicators) {
    const path = indicator.targets
      .filter((target) => target.year !== null && target.rule !== null && target.problem === null)
      .sort((a, b) => a.year! - b.year!);
    for (let index = 1; index < path.length; index++) {
      const [earlier, later] = [path[index - 1]!, path[index]!];
      if (earlier.year === later.year || !goesBack(earlier.rule!, later.rule!)) continue;
      yield {
        message: say('check.T04', {
          indicator: nameOf(indicator),
          later: quote(String(later.raw)),
          laterYear: String(later.year),
          earlier: quote(String(earlier.raw)),
          earlierYear: String(earlier.year),
        }),
        cells: [later.address, earlier.address],
        about: [indicator],
      };
    }
  }
});

/** A comparison needs a value to compare with: of the outcome's period, or of any period while there is no outcome. */
function lacksComparison(facts: Facts, indicator: Indicator, group: string): boolean {
  const { settings } = facts.model;
  const chosen = outcomeInWindow(indicator, settings, facts.occasion, { measure: 'number', wholeYears: false });
  if (chosen.kind === 'chosen') return comparisonFor(indicator, group, chosen.outcome.period, settings) === null;
  return !indicator.comparisons.some((one) => one.value !== null && isGroup(one.group, group, settings));
}

const noComparison = defineRule('T08', function* (facts) {
  for (const indicator of facts.liveIndicators) {
    const found = targetInForce(indicator, facts.model.settings, facts.occasion);
    if (found.kind !== 'inForce' || found.rule.kind !== 'comparison') continue;
    const { group } = found.rule;
    if (!lacksComparison(facts, indicator, group)) continue;
    yield {
      message: say('check.T08', { indicator: nameOf(indicator), target: quote(String(found.target.raw)), group }),
      cells: [found.target.address],
      about: [indicator],
    };
  }
});

/** Which way the target's own words say is better; 'within' for an interval. */
function wordsSay(target: Target): 'higher' | 'lower' | 'within' | null {
  const { rule } = target;
  if (rule === null || !target.saidByWords) return null;
  switch (rule.kind) {
    case 'atLeast':
    case 'increase':
      return 'higher';
    case 'atMost':
    case 'decrease':
      return 'lower';
    case 'interval':
      return 'within';
    case 'change':
      return rule.amount === 0 ? null : rule.amount > 0 ? 'higher' : 'lower';
    case 'keep':
      return rule.better === null ? null : rule.better === 'up' ? 'higher' : 'lower';
    case 'comparison':
      return rule.better === undefined ? null : rule.better === 'up' ? 'higher' : 'lower';
    case 'equals':
    case 'yesNo':
    case 'rank':
    case 'rankShare':
    case 'text':
      return null;
  }
}

const contradicts = (direction: Direction | null, target: Target): boolean => {
  if (direction !== 'higher' && direction !== 'lower') return false;
  const words = wordsSay(target);
  return words !== null && words !== direction;
};

const contradiction = defineRule('T10', function* (facts) {
  for (const indicator of facts.indicators) {
    const found = indicator.targets.filter((target) => contradicts(indicator.direction, target));
    const [first] = found;
    if (first === undefined) continue;
    yield {
      message: say('check.T10', {
        indicator: nameOf(indicator),
        target: quote(String(first.raw)),
        direction: say(indicator.direction === 'higher' ? 'check.direction.higher' : 'check.direction.lower'),
      }),
      cells: [...found.map((target) => target.address), facts.cell(indicator.row, 'direction', 'id')],
      about: [indicator],
    };
  }
});

export const targetPathRules = [missing, backwards, noComparison, contradiction];
