/** What Kolada's commands answer in the fake registry. */
import type { FetchChange, KeyFigure } from '../../../src/domain/kolada';
import type {
  DescribeValue,
  FetchPreview,
  FetchQuestions,
  GroupsValue,
  KoladaIdPreview,
  SearchValue,
} from '../../../src/taskpane/services';
import { MODEL } from './made-workbook';

const VAGGERYD = { id: '0665', title: 'Vaggeryd', type: 'K' } as const;
const LIKE = 'Liknande kommuner, övergripande, Vaggeryd, 2025';
const [first] = MODEL.indicators;
export const INDICATOR = first!;

const FIGURE: KeyFigure = {
  id: 'N15428',
  title: 'Elever i åk 9 som är behöriga till yrkesprogram',
  area: 'Grundskola',
  type: 'K',
  byGender: true,
  producer: 'SCB och Skolverket',
};

export const GROUPS: GroupsValue = {
  state: '2026-03',
  municipality: VAGGERYD,
  municipalities: [VAGGERYD, { id: '1780', title: 'Karlstad', type: 'K' }],
  groups: [{ id: 'G37569', title: LIKE, members: 7 }],
  remembered: null,
};

export const QUESTIONS: FetchQuestions = {
  address: 'https://api.kolada.se/v3',
  kpis: ['N00097', 'N15428'],
  places: ['0000', '0665'],
  years: [2023, 2024, 2025],
  municipality: VAGGERYD,
  peers: null,
  notes: [],
};

const change = (column: number, more: Partial<FetchChange>): FetchChange => ({
  cell: { sheet: 'Indikatorer', row: 3, column },
  field: 'outcome',
  indicator: INDICATOR.key,
  kpi: 'N15428',
  year: 2025,
  who: 'Vaggeryd',
  old: null,
  new: 84.25,
  kind: 'empty',
  preliminary: false,
  computed: false,
  ticked: true,
  ...more,
});

export const FETCHED: FetchPreview = {
  options: { municipality: null, peers: null, years: null, genders: null, without: [] },
  municipality: VAGGERYD,
  peers: LIKE,
  answer: { values: [], described: [], members: null, today: '2026-11-27', unread: [] },
  plan: {
    changes: [
      change(15, {}),
      change(16, { field: 'comparison', who: LIKE, new: 80.5, old: '–', kind: 'mark', computed: true }),
      change(14, { year: 2024, old: 81, new: '80,7*', kind: 'revised', preliminary: true }),
      change(13, { year: 2023, old: 79, new: 79.25, kind: 'differs', ticked: false }),
    ],
    unchanged: 2,
    comparisons: [],
    newColumns: [],
    newRows: [],
    anchors: [],
    notes: [
      {
        kind: 'ended',
        indicator: INDICATOR.key,
        id: 'N15428',
        title: 'Elever (-2024)',
        year: '2024',
        successor: FIGURE,
      },
      { kind: 'noColumns', years: [2022] },
    ],
    memory: { day: '2026-11-27', municipality: '0665', titles: {}, values: {}, standings: {} },
    toRemember: [],
  },
  notes: [
    {
      key: 'kolada.note.ended',
      args: {
        id: 'N15428',
        title: 'Elever (-2024)',
        year: '2024',
        successor: { key: 'kolada.note.successor', args: { id: FIGURE.id, title: FIGURE.title } },
      },
    },
    { key: 'kolada.note.noColumns', args: { years: '2022' } },
  ],
  comparisons: [
    {
      indicator: INDICATOR.key,
      kpi: 'N15428',
      text: {
        key: 'kolada.compare',
        args: {
          clauses: { key: 'kolada.compare.rank', args: { shared: 'true', rank: '4', of: '31', peers: LIKE } },
          source: { key: 'kolada.source.computed' },
        },
      },
    },
  ],
};

export const FOUND: SearchValue = {
  state: '2026-03',
  areas: ['Grundskola', 'Äldreomsorg'],
  figures: [FIGURE],
  total: 1,
};

export const ID_PREVIEW: KoladaIdPreview = {
  options: { indicator: INDICATOR.key, figure: FIGURE },
  changes: [
    { cell: { sheet: 'Indikatorer', row: 3, column: 5 }, field: 'koladaId', old: null, new: FIGURE.id, ticked: true },
    {
      cell: { sheet: 'Indikatorer', row: 3, column: 1 },
      field: 'title',
      old: 'Behöriga elever',
      new: FIGURE.title,
      ticked: false,
    },
    { cell: { sheet: 'Indikatorer', row: 3, column: 6 }, field: 'source', old: null, new: 'Kolada', ticked: true },
  ],
};

export const DESCRIBED: DescribeValue = {
  kpi: FIGURE.id,
  municipality: VAGGERYD,
  description: 'Antal elever som är behöriga, dividerat med antal elever. Källa: SCB och Skolverket.',
  latest: { year: 2025, value: 77.528089 },
};
