import type { PointedTable } from '../../src/taskpane/services';
import {
  choosePointed,
  type PointedChoice,
  type PointedChoices,
  proposePointed,
} from '../../src/taskpane/text/pointed-columns';

type Heading = PointedTable['headings'][number];

const table = (guesses: readonly (PointedChoice | null)[]): PointedTable => ({
  ...{ sheet: 'Blad1', top: 0, bodyTop: 1, bottom: 5, table: null },
  headings: guesses.map((guess, column): Heading => ({
    column,
    heading: `R${column}`,
    guess,
    period: null,
    year: null,
  })),
});
const goal = (field: string): PointedChoice => ({ kind: 'goals', field });
const indicator = (field: string): PointedChoice => ({ kind: 'indicators', field });
const shown = (choices: PointedChoices): string[] =>
  [...choices].sort(([a], [b]) => a - b).map(([column, { kind, field }]) => `${column} ${kind} ${field}`);

it.each<[what: string, guesses: (PointedChoice | null)[], expected: string[]]>([
  ['what headings say', [goal('title'), null], ['0 goals title']],
  ['the leftmost of two names', [goal('title'), goal('title')], ['0 goals title']],
  ['a goal’s name and an indicator’s', [goal('title'), indicator('title')], ['0 goals title', '1 indicators title']],
  [
    'several outcomes and groups to compare with',
    [indicator('outcome'), indicator('outcome'), indicator('comparison'), indicator('comparison')],
    ['0 indicators outcome', '1 indicators outcome', '2 indicators comparison', '3 indicators comparison'],
  ],
])('proposes %s', (_what, guesses, expected) => {
  expect(shown(proposePointed(table(guesses)))).toEqual(expected);
});

it.each<[what: string, before: PointedChoice, choice: PointedChoice | null, expected: string[]]>([
  ['another field', indicator('title'), indicator('unit'), ['0 indicators title', '1 indicators unit']],
  ['the same: the one before gives way', indicator('title'), indicator('title'), ['1 indicators title']],
  ['the same of goals: the one before gives way', goal('owner'), goal('owner'), ['1 goals owner']],
  ['the same name of another kind', indicator('title'), goal('title'), ['0 indicators title', '1 goals title']],
  ['another outcome', indicator('outcome'), indicator('outcome'), ['0 indicators outcome', '1 indicators outcome']],
  ['not to be read', indicator('title'), null, ['0 indicators title']],
])('chooses for the second column: %s', (_what, before, choice, expected) => {
  expect(shown(choosePointed(proposePointed(table([before, null])), 1, choice))).toEqual(expected);
});
