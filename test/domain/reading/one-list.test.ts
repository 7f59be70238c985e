import type { SheetCells } from '../../../src/domain/model';
import { mappingOf } from '../../../src/domain/reading/mapping';
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

describe('goals that name their indicators', () => {
  const measures = sheetOf('Mått', [
    ['Id', 'Mått', 'Enhet', 'Utfall 2025'],
    ['I1', 'Sjukfrånvaro', '%', 7],
    ['I2', 'Nöjda medarbetare', 'index', 74],
    ['I3', 'Svar i tid', '%', 85],
  ]);
  const list = (...rows: string[][]): SheetCells =>
    sheetOf('Mål', [['Id', 'Mål', 'Nivå', 'Förvaltning', 'Indikatorer'], ...rows]);
  const goals = list(
    ['M1', 'Bra arbetsgivare', 'KF-mål', 'KS', 'I1, I2'],
    ['M2', 'God service', 'KF-mål', 'KS', 'I3\nI1'],
    ['M3', 'Utan mått', 'KF-mål', 'KS', ''],
  );
  const expected =
    'M1 Bra arbetsgivare; M2 God service; M3 Utan mått; Sjukfrånvaro → M1,M2; Nöjda medarbetare → M1; Svar i tid → M2';

  it.each([
    ['before them', [goals, measures]],
    ['after them', [measures, goals]],
  ])('%s', (_name, sheets) => {
    const model = readSheets(sheets);
    expect(inShort(sheets)).toBe(expected);
    expect(model.problems).toEqual([]);
    const again = readSheets(sheets, { mapping: mappingOf(model.regions) });
    expect([again.goals, again.indicators]).toEqual([model.goals, model.indicators]);
  });

  it('names of indicators that stand nowhere else are indicators', () => {
    const named = list(['M1', 'Bra arbetsgivare', 'KF-mål', 'KS', 'Nöjda chefer']);
    expect(inShort([measures, named])).toContain('Nöjda chefer → M1');
  });
});
