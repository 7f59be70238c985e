/** What *Hämta mål från annan arbetsbok* answers in the fake registry. */
import type { TakePreview } from '../../../src/taskpane/services';
import { MODEL, finding } from './made-workbook';

const goals = { sheet: 'Hämtade mål', table: 'Hämtade_mål' };
const indicators = { sheet: 'Hämtade indikatorer', table: 'Hämtade_indikatorer' };
const place = { headingRow: 0, lastRow: 3, next: 4, left: 0, columns: 8, columnOf: { Målnr: 0, Mål: 2 } };
const NO_MARKS = { headings: [], rows: {} };

export const TAKE: TakePreview = {
  other: {
    name: 'Socialnämnden 2025.xlsx',
    model: MODEL,
    summary: {
      sheets: [
        { name: 'Nämndens mål', kinds: ['goals'] },
        { name: 'Anteckningar', kinds: [] },
      ],
      tooLarge: ['Rådata'],
      findings: [finding({ key: 'other', cells: [{ sheet: 'Nämndens mål', row: 4, column: 2 }] })],
    },
  },
  notTaken: { personalGoals: 2, personalIndicators: 0, unitOutcomes: 3, nameless: 0 },
  ownerless: 1,
  prefix: 'SN-',
  plan: {
    file: 'Socialnämnden 2025.xlsx',
    date: '2026-11-27',
    names: { prefix: '', owner: 'Socialnämnden' },
    tables: {
      goals: { place, name: goals, headings: [], refused: null },
      indicators: { place, name: indicators, headings: [], refused: null },
    },
    rows: [
      {
        kind: 'goals',
        state: 'new',
        key: '#N7',
        id: 'N7',
        title: 'Fler i arbete',
        row: null,
        anchor: null,
        cells: [{ heading: 'Målnr', cell: null, old: null, new: 'N7', byHand: false }],
      },
      {
        kind: 'indicators',
        state: 'changed',
        key: '#I7',
        id: 'I7',
        title: 'Nöjda brukare',
        row: 2,
        anchor: null,
        cells: [
          { heading: 'Utfall 2025', cell: null, old: null, new: 81.5, byHand: false },
          { heading: 'Målvärde 2025', cell: null, old: 'minst 80', new: 'minst 85', byHand: true },
        ],
      },
      {
        kind: 'goals',
        state: 'gone',
        key: '#N8',
        id: 'N8',
        title: 'Kortare väntetid',
        row: 3,
        anchor: null,
        cells: [{ heading: 'Läge i filen', cell: null, old: null, new: 'Finns inte längre i filen', byHand: false }],
      },
    ],
    left: [
      {
        kind: 'goals',
        id: 'N1',
        title: 'Trygga äldre',
        reason: 'idTaken',
        at: { sheet: 'Mål', row: 6, column: 0 },
      },
      {
        kind: 'goals',
        id: 'KF1',
        title: 'Trygg kommun',
        reason: 'alreadyHere',
        at: { sheet: 'Mål', row: 1, column: 0 },
      },
    ],
    lostReferences: 1,
    same: 4,
    marks: { goals: NO_MARKS, indicators: NO_MARKS },
  },
};
