import { addressText } from '../../model';
import { defineRule, say } from '../rule';
import { isTwoGoals } from '../support/two-goals';
import { sameTitles } from '../support/same-title';
import { nameOf, quote } from '../support/words';

const repeatedTitle = defineRule('H19', function* (facts) {
  const goals = facts.goals.filter((goal) => goal.title !== null && facts.life(goal) !== 'ended');
  for (const [later, earlier] of sameTitles(goals.map((goal) => goal.title!))) {
    const [second, first] = [goals[later]!, goals[earlier]!];
    const cells = [second, first].map((goal) => facts.cell(goal.row, 'title', 'id'));
    yield {
      message: say('check.H19', {
        goal: nameOf(second),
        other: nameOf(first),
        title: quote(first.title!),
        place: addressText(cells[1]!),
      }),
      cells,
      about: [second, first],
    };
  }
});

const twoGoals = defineRule('H20', function* (facts) {
  for (const goal of facts.goals) {
    if (goal.title === null || facts.life(goal) === 'ended' || facts.level(goal)?.judged === false) continue;
    if (!isTwoGoals(goal.title)) continue;
    yield {
      message: say('check.H20', { goal: nameOf(goal) }),
      cells: [facts.cell(goal.row, 'title', 'id')],
      about: [goal],
    };
  }
});

export const goalTitleRules = [repeatedTitle, twoGoals];
