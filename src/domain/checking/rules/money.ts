import { quantity, type FinanceRow, type Goal, type Region } from '../../model';
import type { Facts } from '../facts';
import { defineRule, say } from '../rule';
import { headingCell } from '../support/missing-values';

const fold = (name: string): string => name.trim().toLocaleLowerCase('sv');

/** Owners with goals in force that money is given to, each with its first goal. Unknown owners are H09's. */
function spenders(facts: Facts): Map<string, Goal> {
  const known = new Set(facts.model.units.map((unit) => fold(unit.name)));
  const found = new Map<string, Goal>();
  for (const goal of facts.judgedGoals) {
    if (goal.owner === null || facts.isPersonal(goal)) continue;
    const kind = facts.ownerKind(goal.owner);
    if (kind !== 'committee' && kind !== 'company') continue;
    if (known.size > 0 && !known.has(fold(goal.owner))) continue;
    if (!found.has(fold(goal.owner))) found.set(fold(goal.owner), goal);
  }
  return found;
}

/** Whether every goal of the owner has a budget of its own (*Ekonomi* per goal). */
const goalsHaveBudget = (facts: Facts, owner: string, budgets: ReadonlySet<string>): boolean =>
  facts.judgedGoals
    .filter((goal) => goal.owner !== null && fold(goal.owner) === owner)
    .every((goal) => goal.id !== null && budgets.has(fold(goal.id)));

const noBudget = defineRule('E01', function* (facts) {
  if (!facts.model.settings.goalsAndMoney) return;
  const budgets = new Set(
    facts.model.finance.flatMap(({ subject, budget }) => (subject === null || budget === null ? [] : [fold(subject)])),
  );
  const region: Region | undefined = facts.model.regions.find(({ kind }) => kind === 'finance');
  for (const [owner, goal] of spenders(facts)) {
    if (budgets.has(owner) || goalsHaveBudget(facts, owner, budgets)) continue;
    const listed = facts.model.finance.find(({ subject }) => subject !== null && fold(subject) === owner);
    const cell = listed
      ? facts.cell(listed.row, 'budget', 'subject')
      : region
        ? headingCell(region, 'subject')
        : facts.cell(goal.row, 'owner', 'id');
    yield { message: say('check.E01', { owner: goal.owner! }), cells: [cell], about: [], owner: goal.owner };
  }
});

const decimals = (value: number): number => (/\.(\d+)/.exec(String(value))?.[1] ?? '').length;

/** What outcome and rest miss the budget by; binary tails are no difference. */
function difference({ budget, outcome, rest }: FinanceRow): number | null {
  if (budget === null || outcome === null || rest === null) return null;
  const off = outcome + rest - budget;
  const tail = 10 ** -Math.max(...[budget, outcome, rest].map(decimals)) / 2;
  return Math.abs(off) > tail ? off : null;
}

const sums = defineRule('E02', function* (facts) {
  for (const row of facts.model.finance) {
    const off = difference(row);
    if (off === null) continue;
    yield {
      message: say('check.E02', {
        subject: row.subject ?? '–',
        budget: quantity(row.budget!),
        outcome: quantity(row.outcome!),
        rest: quantity(row.rest!),
        sum: quantity(row.outcome! + row.rest!),
      }),
      cells: [
        facts.cell(row.row, 'rest', 'outcome', 'budget'),
        facts.cell(row.row, 'budget'),
        facts.cell(row.row, 'outcome'),
      ],
      about: [],
      owner: row.subject,
    };
  }
});

export const moneyRules = [noBudget, sums];
