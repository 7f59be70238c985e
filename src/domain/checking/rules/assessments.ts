import type { Counts, Goal, Indicator, Proposal } from '../../model';
import { understandAssessment, type Understood } from '../../judging/assessment';
import type { Facts } from '../facts';
import { defineRule, say, type Draft } from '../rule';
import { replaceCell } from '../support/fixes';
import { wordSpeller } from '../support/nearest';
import { nameOf, names, shorten } from '../support/words';
import { suggestion } from './goal-links';

/** The usual words, for the message and the spelling; the workbook's own *Statusord* go first. */
const USUAL = ['Uppfyllt', 'Delvis uppfyllt', 'Ej uppfyllt', 'Ej mätt', 'Kan ej bedömas'];

const knownWords = (facts: Facts): string[] => {
  const own = facts.model.settings.statusWords;
  return own === null ? USUAL : [...own, USUAL[4]!];
};

const isBlank = (text: string | null): boolean => text === null || text.trim() === '';

const isUnmeasured = (status: Proposal): status is 'notMeasured' | 'cannotJudge' =>
  status === 'notMeasured' || status === 'cannotJudge';

const isStatus = (status: Proposal): status is Understood =>
  status === 'met' || status === 'partly' || status === 'notMet' || isUnmeasured(status);

/** Saying that a goal is not measured and that it can't be judged is the same about it. */
const agrees = (said: Understood, proposal: Understood): boolean =>
  said === proposal || (isUnmeasured(said) && isUnmeasured(proposal));

function unmotivated(facts: Facts, goal: Goal): Draft | null {
  if (isBlank(goal.assessment) || !isBlank(goal.motivation)) return null;
  const said = understandAssessment(goal.assessment, facts.model.settings);
  const proposal = facts.goalJudgement(goal)?.proposal ?? null;
  if (said === null || proposal === null || !isStatus(proposal) || agrees(said, proposal)) return null;
  const args = { goal: nameOf(goal), assessment: shorten(goal.assessment!) };
  return {
    message: isUnmeasured(proposal)
      ? say('check.B01.unmeasured', args)
      : say('check.B01', { ...args, proposal: say(`check.status.${proposal}`) }),
    cells: [facts.cell(goal.row, 'motivation', 'assessment'), facts.cell(goal.row, 'assessment', 'id')],
    about: [goal],
  };
}

/** B01: people may judge otherwise than the figures, or without figures, but say why. */
const differs = defineRule('B01', function* (facts) {
  for (const goal of facts.goals) {
    const draft = unmotivated(facts, goal);
    if (draft) yield draft;
  }
});

const unknownWord = defineRule('B02', function* (facts) {
  const known = knownWords(facts);
  const spell = wordSpeller(known);
  for (const goal of facts.goals) {
    if (isBlank(goal.assessment) || understandAssessment(goal.assessment, facts.model.settings) !== null) continue;
    const cell = facts.cell(goal.row, 'assessment', 'id');
    const near = spell(goal.assessment!);
    yield {
      message: say('check.B02', {
        goal: nameOf(goal),
        assessment: shorten(goal.assessment!),
        known: names(known),
        suggestion: suggestion(near),
      }),
      cells: [cell],
      about: [goal],
      fix: near.safe ? replaceCell(facts, cell, near.candidates[0]!) : null,
    };
  }
});

const tooOld = defineRule('B03', function* (facts) {
  for (const goal of facts.goals) {
    if (goal.assessedOn === null || isBlank(goal.assessment) || goal.assessedOn >= facts.day) continue;
    if (facts.life(goal) !== 'inForce') continue;
    yield {
      message: say('check.B03', {
        goal: nameOf(goal),
        date: goal.assessedOn,
        day: facts.day,
      }),
      cells: [facts.cell(goal.row, 'assessedOn', 'assessment'), facts.cell(goal.row, 'assessment')],
      about: [goal],
    };
  }
  for (const problem of facts.model.problems) {
    if (problem.kind !== 'dateUnreadable' || problem.field !== 'assessedOn') continue;
    yield { message: say('check.B03.date', { value: String(problem.value) }), cells: [problem.cell], about: [] };
  }
});

/** A value counts as measured also where it can't be judged yet (no target, a target of a later year, A-08). */
function isMeasured(facts: Facts, goal: Goal, { met, partly, notMet }: Counts): boolean {
  if (met + partly + notMet > 0) return true;
  const measured = (indicator: Indicator): boolean =>
    (facts.indicatorJudgement(indicator)?.outcome?.value ?? null) !== null;
  return facts.tree.indicatorsOf(goal).some(measured);
}

const nothing = defineRule('B04', function* (facts) {
  for (const goal of facts.judgedGoals) {
    const judgement = facts.goalJudgement(goal);
    if (judgement === null || !isBlank(goal.assessment) || isMeasured(facts, goal, judgement.counts)) continue;
    yield {
      message: say('check.B04', { goal: nameOf(goal) }),
      cells: [facts.cell(goal.row, 'id', 'title')],
      about: [goal],
    };
  }
});

export const assessmentRules = [differs, unknownWord, tooOld, nothing];
