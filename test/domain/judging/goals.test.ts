import type { Counts, Policy, Settings, Status } from '../../../src/domain/model';
import {
  atLeast,
  goal,
  indicator,
  level,
  LEVELS,
  model,
  type GoalSpec,
  type IndicatorSpec,
} from '../../support/build-model';
import { judgeAll, say } from './judge';

/** Indicators under N1, one a letter: m met, p partly, x not met, - not measured. */
const MARKS: Readonly<Record<string, IndicatorSpec>> = {
  m: { targets: [atLeast(80)], outcomes: { 2025: 80 } },
  p: { targets: [atLeast(80)], outcomes: { 2025: 79 }, tolerance: 1 },
  x: { targets: [atLeast(80)], outcomes: { 2025: 70 } },
  '-': { targets: [atLeast(80)], outcomes: {} },
};

const under = (id: string, marks: string, more: readonly IndicatorSpec[] = []) =>
  [...marks].map((mark, place) => indicator({ ...MARKS[mark], ...more[place], goals: [id] }));

function propose(marks: string, settings: Partial<Settings> = {}, more: readonly IndicatorSpec[] = []) {
  return judgeAll(model({ goals: [goal({ id: 'N1' })], indicators: under('N1', marks, more), settings })).goals[0]!;
}

describe('policies', () => {
  it.each([
    ['share', 'mmmx', 'met', '3 of 4 is 75 %'],
    ['share', 'mmx', 'partly', '2 of 3'],
    ['share', 'mx', 'partly', 'half'],
    ['share', 'mxx', 'notMet', 'a third'],
    ['share', 'pppp', 'notMet', 'partly does not count'],
    ['share', 'mmm-', 'met', 'not measured is left out'],
    ['share', 'mm--', 'met', 'half measured'],
    ['share', 'm--', 'cannotJudge', 'fewer than half measured'],
    ['share', '--', 'cannotJudge', 'A-57 every indicator unmeasured'],
    ['share', '', 'notMeasured', 'A-57 nothing under it'],
    ['weighted', 'mp', 'met', '(1 + ½) / 2 = 75 %'],
    ['weighted', 'px', 'notMet', '25 %'],
    ['weighted', 'pp', 'partly', '50 %'],
    ['worst', 'mmm', 'met', ''],
    ['worst', 'mmp', 'partly', ''],
    ['worst', 'mpx', 'notMet', ''],
    ['worst', 'mm-', 'met', 'not measured is left out'],
    ['all', 'mm', 'met', ''],
    ['all', 'mx', 'partly', 'any met'],
    ['all', 'px', 'partly', 'any partly'],
    ['all', 'xx', 'notMet', ''],
    ['half', 'mp', 'met', 'half met, none missed'],
    ['half', 'mppp', 'partly', 'a quarter met'],
    ['half', 'mmx', 'partly', 'one is missed'],
    ['half', 'mxx', 'notMet', 'more than half missed'],
    ['half', 'mx', 'partly', 'exactly half missed'],
    ['half', 'pp', 'partly', ''],
    ['classwise', 'mmmx', 'met', 'O-01 own indicators are "others"'],
    ['classwise', 'mx', 'partly', ''],
    ['classwise', 'mxx', 'notMet', ''],
    ['manual', 'mmm', null, 'A-54'],
  ] as [Policy, string, string | null, string][])('%s %s: %s %s', (policy, marks, expected) => {
    expect(propose(marks, { policy })).toMatchObject({ proposal: expected, policy });
  });

  it('A-56 a third counts as an exact fraction', () => {
    expect(propose('mxx', { metLimit: 33.33, partlyLimit: 10 }).proposal).toBe('met');
    expect(propose('mmx', { metLimit: 66.67 }).proposal).toBe('partly');
    expect(propose('mmx', { metLimit: 66.66 }).proposal).toBe('met');
  });

  it('Delvis räknas som halv, in andel only', () => {
    expect(propose('mp', { partlyCountsHalf: true }).proposal).toBe('met');
    expect(propose('pp', { partlyCountsHalf: true }).proposal).toBe('partly');
    expect(propose('mp', {}).proposal).toBe('partly');
    expect(propose('pp', { policy: 'all', partlyCountsHalf: true }).proposal).toBe('partly');
  });

  it('Vikt: missing is 1, zero does not count', () => {
    const weights = [{ weight: 3 }, { weight: null }];
    expect(propose('mx', { policy: 'weighted' }, weights).proposal).toBe('met');
    expect(propose('xm', { policy: 'weighted' }, weights).proposal).toBe('notMet');
    expect(propose('mx', { policy: 'weighted' }, [{}, { weight: 0 }]).proposal).toBe('met');
    expect(propose('m', { policy: 'weighted' }, [{ weight: 0 }]).proposal).toBe('cannotJudge');
  });

  it('Minsta andel mätta', () => {
    expect(propose('mm--', { minMeasured: 51 }).proposal).toBe('cannotJudge');
    expect(propose('m---', { minMeasured: 25 }).proposal).toBe('met');
    expect(propose('--', { minMeasured: 0 }).proposal).toBe('cannotJudge');
  });

  it('A-51 prioriterad: by alla among the marked, the others are shown', () => {
    const first = [{ priority: true }, { priority: true }];
    expect(propose('mmx', { policy: 'priority' }, first)).toMatchObject({
      proposal: 'met',
      counts: { met: 2, partly: 0, notMet: 1, notMeasured: 0 },
    });
    expect(propose('mxm', { policy: 'priority' }, first).proposal).toBe('partly');
    expect(propose('mm', { policy: 'priority' }).proposal).toBe('cannotJudge');
    expect(propose('m---', { policy: 'priority' }, [{ priority: true }]).proposal).toBe('met');
    expect(propose('m--mm', { policy: 'priority' }, [...first, { priority: true }]).proposal).toBe('cannotJudge');
  });

  it('O-02 no middle status at year end, but at Delår', () => {
    expect(propose('mx', { noPartlyAtYearEnd: true }).proposal).toBe('notMet');
    const goals = [goal({ id: 'N1' })];
    const outcomes = { 'Delår 2025': 80 };
    const indicators = ['m', 'x'].map((mark) =>
      indicator({ ...MARKS[mark], outcomes: mark === 'm' ? outcomes : { 'Delår 2025': 70 }, goals: ['N1'] }),
    );
    const judged = judgeAll(model({ goals, indicators, settings: { noPartlyAtYearEnd: true } }), '2025-08');
    expect(judged.goals[0]!.proposal).toBe('partly');
  });

  it('a level’s own policy goes before the workbook’s', () => {
    const levels = LEVELS.map((one) =>
      one.name === 'Nämndmål' ? level(one.name, one.order, { policy: 'worst' }) : one,
    );
    const judged = judgeAll(model({ levels, goals: [goal({ id: 'N1' })], indicators: under('N1', 'mmmx') }));
    expect(judged.goals[0]).toMatchObject({ policy: 'worst', proposal: 'notMet' });
  });
});

describe('assessment', () => {
  it.each([
    ['Delvis uppfyllt', 'mmm', {}, 'met', 'partly', 'people judge'],
    ['Typ klart', 'mmm', {}, 'met', 'met', 'a word that is not understood'],
    [null, 'mmm', {}, 'met', 'met', 'none'],
    ['Uppfyllt', '', {}, 'notMeasured', 'met', 'A-50 no indicator'],
    ['Uppfyllt', 'mmm', { policy: 'manual' }, null, 'met', 'A-54'],
    [null, 'mmm', { policy: 'manual' }, null, null, 'A-54 no one has judged'],
  ] as [string | null, string, Partial<Settings>, string | null, string | null, string][])(
    '%p with %p %p: proposal %p, status %p (%s)',
    (assessment, marks, settings, proposal, status) => {
      const goals = [goal({ id: 'N1', assessment })];
      const judged = judgeAll(model({ goals, indicators: under('N1', marks), settings })).goals[0]!;
      expect(judged).toMatchObject({ assessment, proposal, status });
    },
  );
});

describe('A-55 life', () => {
  it.each([
    ['ended before the occasion', { validTo: '2024-12-31' }, 'ended'],
    ['the last day is still valid', { validTo: '2025-12-31' }, 'met'],
    ['not yet valid', { validFrom: '2026-01-01' }, 'notStarted'],
    ['the first day is valid', { validFrom: '2025-12-31' }, 'met'],
    ['Avslutat without a date', { lifecycle: 'ended' }, 'ended'],
    ['Avslutat with a start only', { lifecycle: 'ended', validFrom: '2019-01-01' }, 'ended'],
    ['a date decides over Avslutat', { lifecycle: 'ended', validTo: '2026-12-31' }, 'met'],
    ['Förslag without a date', { lifecycle: 'proposed' }, 'notStarted'],
    ['a date decides over Förslag', { lifecycle: 'proposed', validFrom: '2025-01-01' }, 'met'],
    ['Beslutat', { lifecycle: 'decided' }, 'met'],
  ] as [string, GoalSpec, string][])('%s', (_, spec, expected) => {
    const judged = judgeAll(model({ goals: [goal({ id: 'N1', ...spec })], indicators: under('N1', 'm') }));
    expect(judged.goals[0]!.proposal).toBe(expected);
    // indicators of ended goals are judged.
    expect(judged.indicators[0]!.status).toBe('met');
  });

  it('an ended goal is shown as ended, whatever was once judged', () => {
    const judged = judgeAll(model({ goals: [goal({ id: 'N1', validTo: '2024-12-31', assessment: 'Uppfyllt' })] }));
    expect(judged.goals[0]).toMatchObject({ proposal: 'ended', status: 'ended', assessment: 'Uppfyllt' });
  });
});

describe('A-52 sub-goals', () => {
  const parent = goal({ id: 'KF1', level: 'Övergripande mål' });
  const child = (id: string, more: GoalSpec = {}) => goal({ id, parents: ['KF1'], ...more });
  const judged = (children: GoalSpec[], settings: Partial<Settings> = {}, marks = '') => {
    const goals = [parent, ...children.map((more, place) => child(`N${place + 1}`, more))];
    return judgeAll(model({ goals, indicators: under('KF1', marks), settings })).goals[0]!;
  };
  const [met, missed, cannot] = ['Uppfyllt', 'Ej uppfyllt', 'Kan ej bedömas'].map((assessment) => ({ assessment }));

  it.each([
    ['empty: when the goal has no indicator of its own', [met!, met!], {}, '', 'met', { met: 2 }],
    ['empty: not beside indicators', [missed!, missed!], {}, 'm', 'met', { met: 1, notMet: 0 }],
    ['ja: beside the indicators', [missed!, missed!], { subGoals: 'yes' }, 'm', 'notMet', { met: 1, notMet: 2 }],
    ['nej: never', [missed!], { subGoals: 'no' }, 'm', 'met', { met: 1, notMet: 0 }],
    ['A-57 nej and only sub-goals', [met!], { subGoals: 'no' }, '', 'cannotJudge', { met: 0 }],
    ['cannotJudge counts as not measured', [met!, met!, cannot!], {}, '', 'met', { met: 2, notMeasured: 1 }],
    ['a child with nothing is not measured', [{}, {}], {}, '', 'cannotJudge', { notMeasured: 2 }],
    ['ended ones are left out', [met!, { ...missed, validTo: '2024-12-31' }], {}, '', 'met', { met: 1, notMet: 0 }],
    ['not started ones too', [met!, { ...missed, lifecycle: 'proposed' }], {}, '', 'met', { met: 1, notMet: 0 }],
    ['only ended ones: nothing under it', [{ ...met, validTo: '2024-12-31' }], {}, '', 'notMeasured', { met: 0 }],
    ['personal goals never', [met!, { ...missed, level: 'Individuellt mål' }], {}, '', 'met', { met: 1, notMet: 0 }],
    [
      'levels that are not judged never',
      [met!, { ...missed, level: 'Målområde' }],
      {},
      '',
      'met',
      { met: 1, notMet: 0 },
    ],
    [
      'a level nobody knows is judged',
      [met!, { ...missed, level: 'Nämdmål' }],
      {},
      '',
      'partly',
      { met: 1, notMet: 1 },
    ],
  ] as [string, GoalSpec[], Partial<Settings>, string, string, Partial<Counts>][])(
    '%s',
    (_, children, settings, marks, proposal, counts) => {
      const found = judged(children, settings, marks);
      expect(found).toMatchObject({ proposal, counts });
    },
  );

  it('the assessment goes before the proposal, down the chain', () => {
    const goals = [parent, child('N1'), goal({ id: 'E1', parents: ['N1'], level: 'Verksamhetsmål' })];
    const all = judgeAll(model({ goals, indicators: under('E1', 'm') }));
    expect(all.goals.map((one) => one.proposal)).toEqual(['met', 'met', 'met']);
  });

  it('once each, by Överordnat mål and Koppling', () => {
    const goals = [
      parent,
      goal({ id: 'N1', parents: ['KF1', 'KF1'], assessment: 'Uppfyllt' }),
      goal({ id: 'N2', assessment: 'Ej uppfyllt' }),
    ];
    const links = [{ goal: 'KF1', unit: null, directive: null, answeredBy: ['N1', 'N2'], row: { region: 0, row: 1 } }];
    expect(judgeAll(model({ goals, links })).goals[0]!.counts).toMatchObject({ met: 1, notMet: 1 });
  });

  it('a circle in the chain says nothing, wherever one starts', () => {
    const circle = [
      goal({ id: 'A', parents: ['B'] }),
      goal({ id: 'B', parents: ['A', 'A'] }),
      goal({ id: 'C', parents: ['B'], assessment: 'Uppfyllt' }),
    ];
    const one = judgeAll(model({ goals: circle }));
    const other = judgeAll(model({ goals: circle.toReversed() }));
    expect(one.goals.map((found) => found.proposal)).toEqual(['notMeasured', 'met', 'notMeasured']);
    expect(other.goals.toReversed()).toEqual(one.goals);
  });

  it('a goal that is its own parent is no child of itself', () => {
    expect(judgeAll(model({ goals: [goal({ id: 'A', parents: ['A'] })] })).goals[0]!.proposal).toBe('notMeasured');
  });

  it('a long chain is judged without running out of stack', () => {
    const chain = Array.from({ length: 20_000 }, (_, depth) =>
      goal({ id: `G${depth}`, parents: depth === 0 ? [] : [`G${depth - 1}`] }),
    );
    const all = judgeAll(
      model({ goals: [...chain, goal({ id: 'last', parents: ['G19999'], assessment: 'Uppfyllt' })] }),
    );
    expect(all.goals[0]!.proposal).toBe('met');
  });
});

describe('A-53 areas and visions get counts only', () => {
  it('direct children by link or Målområde text, only judged ones', () => {
    const goals = [
      goal({ id: 'V', level: 'Vision' }),
      goal({ id: 'MO1', level: 'Målområde', title: 'Trygghet', parents: ['V'] }),
      goal({ id: 'Ö1', level: 'Övergripande mål', parents: ['MO1'], area: 'Trygghet', assessment: 'Uppfyllt' }),
      goal({ id: 'Ö2', level: 'Övergripande mål', area: ' trygghet ', assessment: 'Delvis' }),
      goal({ id: 'Ö3', level: 'Övergripande mål', parents: ['MO1'], assessment: 'Kan ej bedömas' }),
      goal({ id: 'Ö4', level: 'Övergripande mål', parents: ['MO1'], validTo: '2020-12-31' }),
      goal({ id: 'P1', level: 'Individuellt mål', parents: ['MO1'], assessment: 'Ej uppfyllt' }),
    ];
    const judged = judgeAll(model({ goals })).goals;
    expect(judged[1]).toMatchObject({
      proposal: 'notScored',
      status: 'notScored',
      policy: null,
      counts: { met: 1, partly: 1, notMet: 0, notMeasured: 1 },
    });
    expect(judged[0]).toMatchObject({ proposal: 'notScored', counts: { met: 0, notMeasured: 0 } });
    expect(say(judged[1]!.explanation)).toBe('1 uppfyllt, 1 delvis, 0 ej, 1 ej mätt.');
  });

  it('A-58 personal goals are judged themselves', () => {
    const goals = [goal({ id: 'P1', level: 'Individuellt mål' })];
    expect(judgeAll(model({ goals, indicators: under('P1', 'm') })).goals[0]!.proposal).toBe('met');
  });
});

describe('O-01 klassvis and the verdict', () => {
  const financial = (status: string): GoalSpec => ({ goalClass: 'Finansiellt mål', assessment: status });
  const other = (status: string): GoalSpec => ({ goalClass: 'Verksamhetsmål', assessment: status });
  const [m, p, x] = ['Uppfyllt', 'Delvis', 'Ej uppfyllt'];

  const cases: [string, GoalSpec[], Partial<Settings>, string | null][] = [
    ['all of the class and 75 % of the others', [financial(m!), other(m!), other(m!), other(m!), other(x!)], {}, 'met'],
    ['the class partly met', [financial(p!), other(m!)], {}, 'partly'],
    ['one of the class missed', [financial(m!), financial(x!), other(m!)], {}, 'notMet'],
    ['the others reach half', [financial(m!), other(m!), other(x!)], {}, 'partly'],
    ['the others do not', [financial(m!), other(x!), other(x!), other(m!)], {}, 'notMet'],
    [
      'the class by the setting, whatever the case',
      [{ ...financial(x!) }, { goalClass: 'arbetsgivarmål', assessment: m! }, other(m!), other(m!)],
      { requiredClass: 'Arbetsgivarmål' },
      'partly',
    ],
    ['fewer than half measured', [financial(m!), {}, {}], {}, 'cannotJudge'],
    ['nothing of the class is measured', [{ goalClass: 'Finansiellt mål' }, other(m!), other(m!)], {}, 'cannotJudge'],
    [
      'no goals to judge',
      [
        { level: 'Vision' },
        { ...financial(m!), validTo: '2020-12-31' },
        { ...financial(m!), level: 'Individuellt mål' },
      ],
      {},
      null,
    ],
    [
      'O-02 speaks of indicators and goals: the verdict keeps its middle word',
      [financial(p!), other(m!)],
      { noPartlyAtYearEnd: true },
      'partly',
    ],
  ];
  it.each(cases)('%s', (_, specs, settings, expected) => {
    const goals = specs.map((spec, place) => goal({ id: `G${place}`, ...spec }));
    expect(judgeAll(model({ goals, settings })).verdict?.status ?? null).toBe(expected);
  });

  it('klassvis for a goal: sub-goals of the class, own indicators are the others', () => {
    const goals = [
      goal({ id: 'KF1', level: 'Övergripande mål' }),
      goal({ id: 'F1', parents: ['KF1'], ...financial(x!) }),
    ];
    const judged = judgeAll(
      model({ goals, indicators: under('KF1', 'mmm'), settings: { policy: 'classwise', subGoals: 'yes' } }),
    );
    expect(judged.goals[0]!.proposal).toBe('notMet');
  });

  it('counts every judged goal in force by its shown status', () => {
    const goals = [goal({ id: 'A', assessment: m! }), goal({ id: 'B', assessment: x! }), goal({ id: 'C' })];
    expect(judgeAll(model({ goals })).verdict!.counts).toEqual({ met: 1, partly: 0, notMet: 1, notMeasured: 1 });
  });
});

describe('the published roll-ups agree with the policies they fit (README of the published tables)', () => {
  const marks = (met: number, partly: number, missed: number, unmeasured = 0): string =>
    'm'.repeat(met) + 'p'.repeat(partly) + 'x'.repeat(missed) + '-'.repeat(unmeasured);
  it.each([
    ['Stockholm 2022, barn', marks(4, 7, 0), 'half', 'partly'],
    ['Stockholm 2022, förskola', marks(3, 2, 0), 'half', 'met'],
    ['Stockholm 2020, barn', marks(2, 4, 0, 3), 'half', 'partly'],
    ['Stockholm 2022, budget', marks(6, 4, 0), 'half', 'met'],
    ['Stockholm 2020, hållbar', marks(8, 8, 4, 2), 'half', 'partly'],
    ['Vansbro 2021, 7 of 12', marks(7, 0, 5), 'share', 'partly'],
    ['Stockholm 2022, barn, nämnder', marks(23, 2, 0), 'half', 'met'],
  ] as [string, string, Policy, Status][])('%s', (_, found, policy, published) => {
    expect(propose(found, { policy }).proposal).toBe(published);
  });
  it('Vansbro 2021, 3 of 4 published as delvis, is met by the default limit and partly by a stricter one', () => {
    expect(propose(marks(3, 0, 1)).proposal).toBe('met');
    expect(propose(marks(3, 0, 1), { metLimit: 80 }).proposal).toBe('partly');
  });
});

describe('sentences', () => {
  it('3 av 4 mätta indikatorer', () => {
    const old = indicator({ id: 'I-07', goals: ['N1'], targets: [atLeast(80)], outcomes: { 2022: 80 } });
    const judged = judgeAll(model({ goals: [goal({ id: 'N1' })], indicators: [...under('N1', 'mmmx'), old] }));
    expect(say(judged.goals[0]!.explanation)).toBe(
      '3 av 4 mätta indikatorer uppfyllda (75 %), gräns 75 %; 1 ej mätt (I-07: senaste utfall 2022).',
    );
  });
  it.each([
    ['mmx', {}, '2 av 3 mätta indikatorer uppfyllda (67 %), gräns 75 %, delvis från 50 %.'],
    ['mmx', { metLimit: 66.7 }, '2 av 3 mätta indikatorer uppfyllda (66,67 %), gräns 66,7 %, delvis från 50 %.'],
    [
      'mp',
      { partlyCountsHalf: true },
      '1 av 2 mätta indikatorer uppfylld, 1 delvis som räknas som halv (75 %), gräns 75 %.',
    ],
    ['', {}, 'Ej mätt: målet har varken indikatorer eller underliggande mål att bedöma.'],
    ['m', { policy: 'manual' }, 'Bedöms av människor, inget förslag räknas fram.'],
    ['mmp', { policy: 'worst' }, 'Sämsta status avgör: 2 uppfyllda, 1 delvis, 0 ej uppfyllda av 3 mätta indikatorer.'],
    [
      'mx',
      { noPartlyAtYearEnd: true },
      '1 av 2 mätta indikatorer uppfylld (50 %), gräns 75 %, delvis från 50 %; delvis används inte vid helår.',
    ],
  ] as [string, Partial<Settings>, string][])('%s %p', (marks, settings, expected) => {
    expect(say(propose(marks, settings).explanation)).toBe(expected);
  });
});
