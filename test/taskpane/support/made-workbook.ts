/** A small workbook as the app would report it, made by hand: enough of everything that the pane shows. */
import type { Finding, GoalJudgement, IndicatorJudgement, Judgements, Region } from '../../../src/domain/model';
import type { CheckValue, JudgeValue, ReadValue, StatusPreview } from '../../../src/taskpane/services';
import { atLeast, cell, goal, indicator, interval, model, occasion } from '../../support/build-model';

const region = (rest: Partial<Region>): Region => ({
  kind: 'goals',
  sheet: 'Mål',
  top: 2,
  left: 0,
  rows: 5,
  columns: 4,
  bodyTop: 3,
  table: 'Mål',
  fields: [],
  ignored: [],
  ambiguous: [],
  confidence: 1,
  blockLayout: false,
  ...rest,
});

const column = (field: string, heading: string, at: number, confidence = 1): Region['fields'][number] => ({
  field,
  heading,
  column: at,
  period: null,
  year: null,
  gender: null,
  group: null,
  confidence,
});

export const REGIONS: readonly Region[] = [
  region({
    fields: [
      column('id', 'Målnr', 0),
      column('level', 'Nivå', 1),
      column('title', 'Mål', 2),
      column('owner', 'Nämnd', 3, 0.7),
    ],
    ignored: ['Kontaktperson'],
    ambiguous: [{ heading: 'Period', column: 4, candidates: ['validFrom', 'validTo'] }],
  }),
  region({
    kind: 'indicators',
    sheet: 'Indikatorer',
    table: null,
    confidence: 0.8,
    fields: [column('id', 'Indikatornr', 0), column('title', 'Mått', 1), column('outcome', 'Utfall 2025', 2)],
  }),
];

export const MODEL = model({
  settings: { municipality: 'Vaggeryd' },
  regions: REGIONS,
  goals: [
    goal({ id: 'KF1', level: 'Övergripande mål', title: 'En trygg uppväxt', owner: 'Kommunfullmäktige' }),
    goal({
      id: 'N1',
      title: 'Fler elever når målen',
      owner: 'Barn- och utbildningsnämnden',
      parents: ['KF1'],
      assessment: 'Uppfyllt',
    }),
    goal({ id: 'N2', title: 'Kortare väntetider', parents: ['KF1'] }),
  ],
  indicators: [
    indicator({
      id: 'I1',
      title: 'Elever med gymnasiebehörighet',
      goals: ['N1'],
      targets: [atLeast(83, 2024, { raw: 'minst 83' }), atLeast(86, 2025, { raw: 'minst 86' })],
      outcomes: { 2022: 81.2, 2023: 82.4, 2024: 84.9, 2025: 85.3 },
    }),
    indicator({
      id: 'I2',
      title: 'Frånvaro',
      goals: ['N1'],
      direction: 'interval',
      targets: [interval(2, 4, 2025, { raw: '2–4' })],
      outcomes: { 2024: 3.1, 2025: 'mäts ej' },
    }),
  ],
});

const judgedGoal = (key: string, rest: Partial<GoalJudgement>): GoalJudgement => ({
  goal: key,
  proposal: 'met',
  assessment: null,
  status: 'met',
  policy: 'share',
  counts: { met: 1, partly: 0, notMet: 0, notMeasured: 1 },
  explanation: { key: 'pane.start.first' },
  ...rest,
});

const judgedIndicator = (key: string, rest: Partial<IndicatorJudgement>): IndicatorJudgement => ({
  indicator: key,
  status: 'met',
  reason: null,
  reasonText: null,
  outcome: null,
  target: null,
  deviation: null,
  peers: null,
  trend: 'none',
  rawDirection: null,
  movement: null,
  forecast: null,
  partialRule: null,
  women: null,
  men: null,
  comparison: null,
  explanation: { key: 'pane.start.second' },
  ...rest,
});

export const JUDGEMENTS: Judgements = {
  occasion: occasion('2025-12'),
  goals: [
    judgedGoal('KF1', { proposal: 'partly', status: 'partly' }),
    judgedGoal('N1', { proposal: 'notMet', assessment: 'Uppfyllt', status: 'met' }),
    judgedGoal('N2', { proposal: 'notMeasured', status: 'notMeasured' }),
  ],
  indicators: [
    judgedIndicator('I1', {
      status: 'notMet',
      outcome: { period: { year: 2025, part: 'year', bare: true }, value: 85.3, preliminary: false },
      target: {
        year: 2025,
        kind: 'atLeast',
        low: 86,
        high: null,
        strict: false,
        decimals: 0,
        pathTo: null,
      },
      deviation: -0.7,
      trend: 'improving',
      rawDirection: 'up',
      movement: 63.2,
    }),
    judgedIndicator('I2', { status: 'notMeasured', reason: 'mäts ej' }),
  ],
  verdict: null,
};

export const finding = (rest: Partial<Finding> = {}): Finding => ({
  key: 'H03|made',
  rule: 'H03',
  severity: 'error',
  message: { key: 'pane.check.none' },
  cells: [cell('Mål', 13, 4)],
  fix: null,
  owner: 'Socialnämnden',
  ...rest,
});

export const FINDINGS: readonly Finding[] = [
  finding(),
  finding({ cells: [cell('Mål', 14, 4), cell('Mål', 15, 4)], owner: 'Barn- och utbildningsnämnden' }),
  finding({
    rule: 'U06',
    severity: 'warning',
    cells: [cell('Indikatorer', 4, 7)],
    fix: {
      description: { key: 'pane.check.fix', args: { fix: '85,2' } },
      changes: [{ cell: cell('Indikatorer', 4, 7), old: '85,2', new: 85.2 }],
    },
  }),
  finding({ rule: 'W05', severity: 'notice', cells: [], owner: null }),
];

export const READ: ReadValue = {
  model: MODEL,
  occasion: { occasion: occasion('2025-12'), assumed: true },
  lastRun: null,
  canUndo: false,
};
export const CHECKED: CheckValue = { ...READ, findings: FINDINGS, acknowledged: new Map() };
/** A year before nothing of N1 was met, two years before nothing was measured. */
const EARLIER: readonly Judgements[] = [2024, 2023].map((year) => ({
  ...JUDGEMENTS,
  occasion: occasion(`${year}-12`),
  goals: [judgedGoal('N1', { counts: { met: 0, partly: 0, notMet: year === 2024 ? 2 : 0, notMeasured: 0 } })],
}));
const ASSESSING: JudgeValue['assessing'] = new Map([['N1', [{ sheet: 'Mål', row: 3, column: 0, value: 'N1' }]]]);
export const JUDGED: JudgeValue = { ...CHECKED, judgements: JUDGEMENTS, earlier: EARLIER, assessing: ASSESSING };
export const PREVIEW: StatusPreview = {
  judged: JUDGED,
  changes: [
    { cell: cell('Mål', 3, 9), field: 'proposal', old: null, new: 'Ej uppfyllt' },
    { cell: cell('Indikatorer', 3, 12), field: 'status', old: 'Uppfyllt', new: 'Ej uppfyllt' },
  ],
  adopted: [{ sheet: 'Mål', heading: 'Bedömt per', column: 11 }],
  newColumns: [{ sheet: 'Mål', heading: 'Föreslagen bedömning', column: 9 }],
  renamed: [{ sheet: 'Indikatorer', wanted: 'Status', used: 'Status (Röda tråden)' }],
  unmarked: [{ sheet: 'Mål', heading: 'Underlag', column: 10 }],
  refused: [{ sheet: 'Ekonomi', reason: 'protected' }],
  refusing: [],
};
