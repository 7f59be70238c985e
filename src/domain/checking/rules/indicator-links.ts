import { addressText, fold as foldWord, type Indicator } from '../../model';
import type { Facts } from '../facts';
import { defineRule, say, type Draft } from '../rule';
import { replaceWord } from '../support/fixes';
import { nameOf, names } from '../support/words';
import { suggestion } from './goal-links';
import { successors } from './goal-life';

const unknownGoal = defineRule('I01', function* (facts) {
  for (const indicator of facts.indicators) {
    for (const { id, address } of indicator.goals) {
      if (facts.tree.byId(id).length > 0) continue;
      const near = facts.spellGoalId(id);
      yield {
        message: say('check.I01', { indicator: nameOf(indicator), id, suggestion: suggestion(near) }),
        cells: [address],
        about: [indicator],
        fix: near.safe ? replaceWord(facts, address, id, near.candidates[0]!) : null,
      };
    }
  }
});

/** I02. Regions without a goal column at all are W03's. */
const withoutGoal = defineRule('I02', function* (facts) {
  for (const indicator of facts.indicators) {
    if (indicator.goals.length > 0 || !facts.hasColumn(indicator.row, 'goals')) continue;
    yield {
      message: say('check.I02', { indicator: nameOf(indicator) }),
      cells: [facts.cell(indicator.row, 'goals')],
      about: [indicator],
    };
  }
});

/** I03. A workbook without any indicators is W01's. */
const goalWithout = defineRule('I03', function* (facts) {
  if (facts.indicators.length === 0) return;
  for (const goal of facts.judgedGoals) {
    const level = facts.level(goal)!;
    if (!level.indicatorRequired || facts.tree.indicatorsOf(goal).length > 0) continue;
    yield {
      message: say('check.I03', { goal: nameOf(goal), level: level.name }),
      cells: [facts.cell(goal.row, 'id', 'title')],
      about: [goal],
    };
  }
});

const fold = (text: string | null): string => (text === null ? '' : foldWord(text));

const foldTitle = ({ title }: Indicator): string => fold(title).replace(/\s+/g, ' ');

/** Nearly all titles stand once: only the others need to be looked into. */
function repeatedIn(titles: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const title of titles) {
    if (seen.has(title)) repeated.add(title);
    else seen.add(title);
  }
  repeated.delete('');
  return repeated;
}

/**
 * What makes two rows the same measure: one Kolada id, or one title under one goal. The same title under different goals
 * is not enough: every nämnd may follow its own *Sjukfrånvaro*. Null title: no other row has it.
 */
function* identities(indicator: Indicator, title: string | null): Generator<string> {
  if (indicator.koladaId === null && title === null) return;
  const performer = fold(indicator.performer);
  if (indicator.koladaId !== null) yield `kolada|${fold(indicator.koladaId)}|${performer}`;
  if (title === null) return;
  const goals = indicator.goals.length > 0 ? indicator.goals.map(({ id }) => id) : [''];
  for (const goal of goals) yield `title|${title}|${fold(indicator.unit)}|${performer}|${goal}`;
}

function* twice(facts: Facts): Generator<Draft> {
  const byIdentity = new Map<string, Indicator>();
  const byId = new Map<string, Indicator>();
  const titles = facts.indicators.map(foldTitle);
  const repeated = repeatedIn(titles);
  for (const [at, indicator] of facts.indicators.entries()) {
    const sameId = indicator.id === null ? undefined : byId.get(indicator.id);
    if (sameId !== undefined) {
      const cells = [facts.cell(indicator.row, 'id'), facts.cell(sameId.row, 'id')];
      yield {
        message: say('check.I04.id', { id: indicator.id!, place: addressText(cells[1]!) }),
        cells,
        about: [indicator, sameId],
      };
    } else if (indicator.id !== null) byId.set(indicator.id, indicator);

    let same: Indicator | undefined;
    const title = repeated.has(titles[at]!) ? titles[at]! : null;
    for (const identity of identities(indicator, title)) {
      const first = byIdentity.get(identity);
      if (first === undefined) byIdentity.set(identity, indicator);
      else same ??= first;
    }
    if (same !== undefined && sameId === undefined) {
      const cells = [facts.cell(indicator.row, 'title', 'id'), facts.cell(same.row, 'title', 'id')];
      yield {
        message: say('check.I04', {
          indicator: nameOf(indicator),
          other: nameOf(same),
          place: addressText(cells[1]!),
        }),
        cells,
        about: [indicator, same],
      };
    }
  }
}

const repeated = defineRule('I04', twice);

const ofEndedGoal = defineRule('I09', function* (facts) {
  for (const indicator of facts.indicators) {
    for (const { id, address } of indicator.goals) {
      const goals = facts.tree.byId(id);
      if (goals.length === 0 || !goals.every((goal) => facts.life(goal) === 'ended')) continue;
      const next = goals.flatMap((goal) => successors(facts, goal));
      const args = { indicator: nameOf(indicator), goal: id };
      yield {
        message:
          next.length > 0 ? say('check.I09.replaced', { ...args, successors: names(next) }) : say('check.I09', args),
        cells: [address],
        about: [indicator, ...goals, ...next],
      };
    }
  }
});

export const indicatorLinkRules = [unknownGoal, withoutGoal, goalWithout, repeated, ofEndedGoal];
