import {
  addressText,
  type CellAddress,
  type CellValue,
  type Indicator,
  isInRegion,
  type Message,
  type Target,
} from '../../model';
import type { Facts } from '../facts';
import { defineRule, say, type CheckMessage, type Draft } from '../rule';
import { unreadableText } from '../support/so-far';
import { nameOf, names, quote } from '../support/words';

export const written = (raw: CellValue): Message => quote(String(raw ?? ''));

/** What is wrong with a target that has no rule; null for what is another rule's, or nobody's (A-11: *Ingen*). */
function problemText(target: Target, indicator: Indicator): CheckMessage | null {
  switch (target.problem) {
    case 'unreadable':
      return unreadableText(['check.T02', 'check.T02.soFar', 'check.T02.lines'], target.raw, {
        indicator: nameOf(indicator),
        value: written(target.raw),
      });
    case 'directionUnfit':
      return say('check.T02.unfit', { indicator: nameOf(indicator), value: written(target.raw) });
    case null:
    case 'noDirection':
    case 'noTargetDirection':
    case 'reversed':
    case 'mixedPercent':
      return null;
  }
}

function* unreadableOf(indicator: Indicator): Generator<Draft> {
  for (const target of indicator.targets) {
    const message = problemText(target, indicator);
    if (message) yield { message, cells: [target.address], about: [indicator] };
  }
  if (indicator.tolerance?.kind === 'unreadable') {
    const args = { indicator: nameOf(indicator), value: written(indicator.tolerance.raw) };
    yield { message: say('check.T02.tolerance', args), cells: [indicator.tolerance.address], about: [indicator] };
  }
}

const unreadable = defineRule('T02', function* (facts) {
  const byKey = new Map(facts.indicators.map((indicator) => [indicator.key, indicator]));
  for (const indicator of facts.indicators) yield* unreadableOf(indicator);
  for (const { indicator, targets } of facts.model.targetConflicts) {
    const subject = byKey.get(indicator);
    const [used] = targets;
    if (used === undefined) continue;
    const args = {
      indicator: subject ? nameOf(subject) : indicator,
      values: names(targets.map((target) => String(target.raw))),
    };
    yield {
      message:
        used.year === null
          ? say('check.T02.conflictUndated', args)
          : say('check.T02.conflict', { ...args, year: String(used.year) }),
      cells: targets.map((target) => target.address),
      about: subject ? [subject] : [],
    };
  }
  for (const problem of facts.model.problems) {
    if (problem.kind !== 'rowUnmatched' || !isIn(facts, problem.cell, 'targets')) continue;
    yield { message: say('check.T02.row', { id: problem.id ?? '–' }), cells: [problem.cell], about: [] };
  }
});

/** Whether a cell lies in a region of a kind. */
export const isIn = (facts: Facts, cell: CellAddress, kind: 'targets' | 'outcomes'): boolean =>
  facts.model.regions.some((region) => region.kind === kind && isInRegion(region, cell));

const reversed = defineRule('T05', function* (facts) {
  for (const indicator of facts.indicators) {
    for (const target of indicator.targets) {
      const isReversed = target.rule?.kind === 'interval' && target.rule.low > target.rule.high;
      if (!isReversed && target.problem !== 'reversed') continue;
      yield {
        message: say('check.T05', { indicator: nameOf(indicator), value: written(target.raw) }),
        cells: [target.address],
        about: [indicator],
      };
    }
  }
});

/** The odd ones first: the cells of a mixed column whose sort (fraction or whole number) is the rarer. */
function oddFirst(facts: Facts, cells: readonly CellAddress[], raws: ReadonlyMap<string, CellValue>): CellAddress[] {
  const isFraction = (cell: CellAddress): boolean => {
    const value = facts.cells.value(cell) ?? raws.get(addressText(cell));
    return typeof value === 'number' && Math.abs(value) <= 1;
  };
  const fractions = cells.filter(isFraction);
  const others = cells.filter((cell) => !isFraction(cell));
  return fractions.length <= others.length ? [...fractions, ...others] : [...others, ...fractions];
}

const mixedPercent = defineRule('T07', function* (facts) {
  const raws = new Map<string, CellValue>();
  const mixed = facts.model.problems.filter((problem) => problem.kind === 'mixedPercent');
  if (mixed.length === 0) return;
  for (const indicator of facts.indicators) {
    for (const { address, raw } of [...indicator.outcomes, ...indicator.targets]) raws.set(addressText(address), raw);
  }
  for (const { heading, unjudged, cells } of mixed) {
    yield {
      message: say('check.T07', { heading: quote(heading), count: unjudged }),
      cells: oddFirst(facts, cells, raws),
      about: [],
    };
  }
});

export const targetReadingRules = [unreadable, reversed, mixedPercent];
