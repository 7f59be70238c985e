import { buildGoalTree, isPersonalGoal, lifeAt, occasionDate } from '../../../src/domain/model';
import { goal, indicator, model, occasion, steeringModel } from '../../support/build-model';

const ids = (goals: readonly { id: string | null }[]): (string | null)[] => goals.map(({ id }) => id);

describe('goal tree', () => {
  const made = model({
    goals: [
      goal({ id: 'MO1', level: 'Målområde', title: 'Trygghet' }),
      goal({ id: 'KF1', parents: ['MO1'], area: 'trygghet' }),
      goal({ id: 'N1', parents: ['KF1', 'KF1', 'N1', 'gone'], area: 'Trygghet ' }),
      goal({ id: 'N2', area: 'MO1' }),
      goal({ key: 'twin', id: 'N1', parents: ['KF1'] }),
      goal({ id: null, parents: ['KF1'] }),
    ],
    indicators: [
      indicator({ id: 'I1', goals: ['N1', 'KF1', 'N1'] }),
      indicator({ id: 'I2', goals: ['1.1'] }),
      indicator({ id: 'I3', goals: [] }),
    ],
    links: [
      { goal: 'KF1', unit: 'Socialnämnden', directive: '…', answeredBy: ['N2', 'N2'], row: { region: 0, row: 1 } },
    ],
  });
  const tree = buildGoalTree(made);
  const [area, overall, first, second, twin] = made.goals;

  it('children by Överordnat mål and Koppling, once each, in workbook order, never oneself', () => {
    expect(ids(tree.childrenOf(overall!))).toEqual(['N1', 'N2', 'N1', null]);
    expect(ids(tree.parentsOf(first!))).toEqual(['KF1']);
    expect(ids(tree.parentsOf(second!))).toEqual(['KF1']);
    expect(tree.childrenOf(first!)).toEqual([]);
  });

  it('an area’s goals by its title or id, other than the linked ones', () => {
    expect(ids(tree.childrenOf(area!))).toEqual(['KF1']);
    expect(ids(tree.inAreaOf(area!))).toEqual(['N1', 'N2']);
    expect(tree.inAreaOf(overall!)).toEqual([]);
  });

  it('an id used twice stands for both goals', () => {
    expect(tree.byId('N1')).toEqual([first, twin]);
    expect(ids(tree.indicatorsOf(first!))).toEqual(['I1']);
    expect(ids(tree.indicatorsOf(twin!))).toEqual(['I1']);
    expect(ids(tree.goalsOf(made.indicators[0]!))).toEqual(['N1', 'N1', 'KF1']);
  });

  it('ids compare as written, unknown ones lead nowhere', () => {
    expect(tree.byId('1.10')).toEqual([]);
    expect(tree.goalsOf(made.indicators[1]!)).toEqual([]);
    expect(tree.goalsOf(made.indicators[2]!)).toEqual([]);
    expect(tree.goal('twin')).toBe(twin);
    expect(tree.goal('none')).toBeNull();
  });
});

it.each([
  ['2025-04', '2025-04-30'],
  ['2025-08', '2025-08-31'],
  ['2025', '2025-12-31'],
])('the day of %s is %s', (when, day) => {
  expect(occasionDate(occasion(when))).toBe(day);
});

it('A-55 the last day is still valid, at every kind of occasion', () => {
  const ends = { lifecycle: null, validFrom: null, validTo: '2025-08-31' } as const;
  expect(['2025-04', '2025-08', '2025'].map((when) => lifeAt(ends, occasion(when)))).toEqual([
    'inForce',
    'inForce',
    'ended',
  ]);
});

it.each([
  ['Individuellt mål', true],
  ['Nämndmål', false],
  ['individuella mål (utkast)', true],
  ['Nämdmål', false],
  [null, false],
])('a goal on the level %p is personal: %p', (level, personal) => {
  expect(isPersonalGoal({ level }, steeringModel())).toBe(personal);
});
