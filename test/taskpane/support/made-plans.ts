import type { ExamplePreview, NewYearPreview, PointedTable } from '../../../src/taskpane/services';
/** What the previewing commands of the fake registry answer. */
import type { ExamplesPlan, GoalTablePlan } from '../../../src/domain/planning';

export const GOAL_TABLE: GoalTablePlan = {
  from: ['Socialnämnden'],
  sheet: { name: 'Mål 2', table: 'Mål_2', columns: [], rows: [] },
  goals: [
    {
      id: 'I1',
      level: 'Inriktningsområde',
      title: 'En öppen kommun',
      description: null,
      parent: null,
      owner: null,
      area: null,
      cell: { sheet: 'Socialnämnden', row: 2, column: 0 },
    },
    {
      id: 'SN1',
      level: 'Nämndmål',
      title: 'Tydlig myndighetsutövning',
      description: null,
      parent: 'I1',
      owner: 'Socialnämnden',
      area: 'En öppen kommun',
      cell: { sheet: 'Socialnämnden', row: 8, column: 0 },
    },
  ],
  repairs: [{ cell: { sheet: 'Socialnämnden', row: 8, column: 0 }, old: 'myndig-\nhet', new: 'myndighet' }],
};

export const EXAMPLES: ExamplesPlan = {
  changes: [{ cell: { sheet: 'Mål', row: 1, column: 0 }, old: 'V1', new: null }],
  rows: [{ cell: { sheet: 'Mål', row: 1, column: 0 }, text: 'Exempel: Trygga invånare' }],
  kept: [{ cell: { sheet: 'Mål', row: 2, column: 0 }, text: 'Exempel: Renare luft' }],
};

export const OPEN_EXAMPLE: ExamplePreview = {
  example: 'vaggeryd',
  sheets: [
    {
      wanted: 'Mål',
      kinds: ['goals'],
      sheet: { name: 'Mål 2', values: [['Målnr']], formats: [['General']], widths: [12], tables: [], lists: [] },
    },
  ],
};

export const NEW_YEAR: NewYearPreview = {
  choice: { followUp: null, ended: [] },
  plan: {
    year: 2027,
    followUp: 'interim',
    columns: [
      {
        sheet: 'Indikatorer',
        table: null,
        tableLeft: 0,
        column: 8,
        source: 7,
        top: 0,
        bodyTop: 1,
        lastRow: 9,
        headings: ['Utfall 2027'],
      },
    ],
    changes: [
      { cell: { sheet: 'Inställningar', row: 5, column: 1 }, old: 2026, new: 2027 },
      { cell: { sheet: 'Mål', row: 3, column: 9 }, old: 46387, new: 47848 },
    ],
    refused: [{ sheet: 'Indikatorer', reason: 'protected' }],
    hasYear: false,
    term: {
      from: 2027,
      to: 2030,
      goals: [
        { key: 'N1', id: 'N1', title: 'Trygga invånare', cell: { sheet: 'Mål', row: 3, column: 2 }, canEnd: true },
        { key: 'N2', id: 'N2', title: 'Renare luft', cell: { sheet: 'Mål', row: 4, column: 2 }, canEnd: false },
      ],
    },
    anchors: [],
  },
};

/** A table whose headings say little. */
export const POINTED: PointedTable = {
  sheet: 'Blad1',
  top: 5,
  bodyTop: 6,
  bottom: 9,
  table: null,
  headings: [
    { column: 0, heading: 'Nr', guess: { kind: 'goals', field: 'id' }, period: null, year: null },
    { column: 1, heading: 'Vad vill vi uppnå?', guess: null, period: null, year: null },
    { column: 2, heading: 'Nu', guess: null, period: null, year: null },
  ],
};
