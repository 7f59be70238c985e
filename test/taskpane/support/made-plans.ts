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
