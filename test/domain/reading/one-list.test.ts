import type { SheetCells } from '../../../src/domain/model';
import { sheetOf } from '../../support/cells';
import { readSheets } from './support';

const _ = null;

const inShort = (sheets: readonly SheetCells[]): string => {
  const { goals, indicators } = readSheets(sheets);
  return [
    ...goals.map(({ id, title }) => `${id} ${title}`),
    ...indicators.map(({ title, goals: of }) => `${title} → ${of.map(({ id }) => id).join()}`),
  ].join('; ');
};

const cityGoals = sheetOf('Mål', [
  ['Målnr', 'Nivå', 'Mål'],
  ['KF1', 'Övergripande mål', 'Trygg kommun'],
]);

const heading = ['Målnr', 'Nämndmål', 'Indikatornr', 'Indikator', 'Enhet', 'Utfall 2025'];

describe('goals and indicators in one list', () => {
  it.each<[string, SheetCells[], string]>([
    [
      'goals of its own beside goals on another sheet',
      [cityGoals, sheetOf('SN', [heading, ['S1', 'Korta köer', 'I1', 'Tid', 'dagar', 5], [_, _, 'I2', 'Kö', 'st', 2]])],
      'KF1 Trygg kommun; S1 Korta köer; Tid → S1; Kö → S1',
    ],
    [
      'a list that refers to the goals of another sheet makes none',
      [cityGoals, sheetOf('I', [heading, ['KF1', 'Trygg kommun', 'I1', 'Tid', 'dagar', 5]])],
      'KF1 Trygg kommun; Tid → KF1',
    ],
    [
      'goals on rows of their own',
      [sheetOf('P', [heading, ['N1', 'Korta köer'], [_, _, 'I1', 'Tid', 'dagar', 5], [_, _, 'I2', 'Kö', 'st', 2]])],
      'N1 Korta köer; Tid → N1; Kö → N1',
    ],
    [
      'goals without indicators',
      [sheetOf('P', [heading, ['N1', 'Korta köer', 'I1', 'Tid', 'dagar', 5], ['N2', 'Utan mått'], ['N3', 'Sist']])],
      'N1 Korta köer; N2 Utan mått; N3 Sist; Tid → N1',
    ],
  ])('%s', (_name, sheets, expected) => expect(inShort(sheets)).toBe(expected));
});
