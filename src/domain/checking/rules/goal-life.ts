import type { CellAddress, Goal, IsoDate, Reference } from '../../model';
import type { Facts } from '../facts';
import { defineRule, say, type Draft } from '../rule';
import { replaceWord } from '../support/fixes';
import { nameOf, names } from '../support/words';
import { suggestion } from './goal-links';

/** Who follows a goal that has ended: its successors, and theirs where they have ended too. */
export function successors(facts: Facts, ended: Goal): Goal[] {
  const found: Goal[] = [];
  const seen = new Set<Goal>([ended]);
  const queue: Goal[] = [ended];
  for (let goal = queue.shift(); goal !== undefined; goal = queue.shift()) {
    for (const { id } of goal.replacedBy) {
      for (const next of facts.tree.byId(id)) {
        if (seen.has(next)) continue;
        seen.add(next);
        if (facts.life(next) === 'ended') queue.push(next);
        else found.push(next);
      }
    }
  }
  return found;
}

/** A link that only leads to goals that have ended; `from` is who holds it. */
function endedLink(facts: Facts, from: Goal | string, { id, address }: Reference): Draft | null {
  const parents = facts.tree.byId(id).filter((parent) => parent !== from);
  if (parents.length === 0 || !parents.every((parent) => facts.life(parent) === 'ended')) return null;
  const next = parents.flatMap((parent) => successors(facts, parent));
  const args = { goal: typeof from === 'string' ? from : nameOf(from), ended: id };
  const [only] = next;
  return {
    message: next.length > 0 ? say('check.H16.replaced', { ...args, successors: names(next) }) : say('check.H16', args),
    cells: [address],
    about: [...(typeof from === 'string' ? [] : [from]), ...parents, ...next],
    fix: next.length === 1 && only!.id !== null ? replaceWord(facts, address, id, only!.id) : null,
    ...(typeof from === 'string' ? { owner: from } : {}),
  };
}

const linkToEnded = defineRule('H16', function* (facts) {
  for (const goal of facts.goals) {
    if (facts.life(goal) === 'ended') continue;
    for (const reference of goal.parents) {
      const draft = endedLink(facts, goal, reference);
      if (draft) yield draft;
    }
  }
  for (const { goal, unit, row } of facts.model.links) {
    if (goal === null || unit === null) continue;
    const draft = endedLink(facts, unit, { id: goal, address: facts.cell(row, 'goal') });
    if (draft) yield draft;
  }
});

interface Span {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

const startsBefore = (goal: Goal, span: Span): boolean =>
  goal.validFrom !== null && span.from !== null && goal.validFrom < span.from;

const endsAfter = (goal: Goal, span: Span): boolean =>
  goal.validTo !== null && span.to !== null && goal.validTo > span.to;

/** The time none of the parents covers; null where one does, or a parent says no dates. */
function parentSpan(facts: Facts, goal: Goal): { readonly parent: Goal; readonly span: Span } | null {
  const parents = facts.tree.parentsOf(goal).filter((parent) => facts.life(parent) !== 'ended');
  if (parents.length === 0) return null;
  const spans = parents.map((parent) => ({ parent, span: { from: parent.validFrom, to: parent.validTo } }));
  const isOutside = ({ span }: { span: Span }): boolean => startsBefore(goal, span) || endsAfter(goal, span);
  return spans.every(isOutside) ? spans[0]! : null;
}

/** A goal may be meant for several terms: it is in force all through this one. */
const holdsOver = (goal: Goal, { from, to }: Span): boolean =>
  goal.validFrom !== null &&
  goal.validTo !== null &&
  from !== null &&
  to !== null &&
  goal.validFrom <= from &&
  goal.validTo >= to;

const dates = ({ from, to }: Span): string => `${from ?? '…'}–${to ?? '…'}`;

function outsideCells(facts: Facts, goal: Goal, span: Span): CellAddress[] {
  const cells: CellAddress[] = [];
  if (endsAfter(goal, span)) cells.push(facts.cell(goal.row, 'validTo', 'validPeriod', 'id'));
  if (startsBefore(goal, span)) cells.push(facts.cell(goal.row, 'validFrom', 'validPeriod', 'id'));
  return cells;
}

const outsideTime = defineRule('H17', function* (facts) {
  const { termFrom, termTo } = facts.model.settings;
  const term: Span = {
    from: termFrom === null ? null : `${termFrom}-01-01`,
    to: termTo === null ? null : `${termTo}-12-31`,
  };
  for (const goal of facts.goals) {
    if (facts.life(goal) === 'ended') continue;
    const outside = parentSpan(facts, goal);
    const own = dates({ from: goal.validFrom, to: goal.validTo });
    if (outside !== null) {
      const { parent, span } = outside;
      yield {
        message: say('check.H17.parent', { goal: nameOf(goal), own, parent: nameOf(parent), span: dates(span) }),
        cells: outsideCells(facts, goal, span),
        about: [goal, parent],
      };
    } else if (
      facts.level(goal)?.judged === true &&
      !holdsOver(goal, term) &&
      (startsBefore(goal, term) || endsAfter(goal, term))
    ) {
      yield {
        message: say('check.H17.term', { goal: nameOf(goal), own, term: dates(term) }),
        cells: outsideCells(facts, goal, term),
        about: [goal],
      };
    }
  }
  for (const problem of facts.model.problems) {
    if (problem.kind !== 'dateUnreadable' || !['validFrom', 'validTo', 'decidedOn'].includes(problem.field)) continue;
    yield { message: say('check.H17.date', { value: String(problem.value) }), cells: [problem.cell], about: [] };
  }
});

const ending = defineRule('H18', function* (facts) {
  for (const goal of facts.goals) {
    if (goal.lifecycle === 'ended' && goal.validTo === null) {
      yield {
        message: say('check.H18', { goal: nameOf(goal) }),
        cells: [facts.cell(goal.row, 'validTo', 'validPeriod', 'lifecycle', 'id')],
        about: [goal],
      };
    }
    for (const { id, address } of goal.replacedBy) {
      if (facts.tree.byId(id).length > 0) continue;
      const near = facts.spellGoalId(id);
      yield {
        message: say('check.H18.successor', { goal: nameOf(goal), id, suggestion: suggestion(near) }),
        cells: [address],
        about: [goal],
        fix: near.safe ? replaceWord(facts, address, id, near.candidates[0]!) : null,
      };
    }
  }
});

export const goalLifeRules = [linkToEnded, outsideTime, ending];
