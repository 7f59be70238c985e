import type { CellValue } from '../../../src/domain/model';
import { entriesAt, occasionsOf, previousOccasion, readEntry } from '../../../src/domain/history';
import type { HistoryField } from '../../../src/domain/history';
import { occasion } from '../../support/build-model';

const interim = (year: number) => ({ year, kind: 'interim' as const });

type Values = Partial<Record<HistoryField, CellValue>>;

const read = (
  values: Values,
  more: Partial<Parameters<typeof readEntry>[0]> = {},
  words: readonly string[] | null = null,
) =>
  readEntry(
    { values, stored: null, status: null, ...more },
    { statusWords: words as [string, string, string, string] | null },
  );

describe('a row somebody typed', () => {
  test.each<[Values, object | null]>([
    [{ occasion: 'Helår 2023', id: 'KF1', status: 'Uppfyllt' }, { occasion: occasion(2023), item: 'goal', key: 'm.KF1', status: 'met' }],
    [{ occasion: 'Delår 2024', item: 'Indikator', id: 'I4', status: 'ej uppfyllt' }, { occasion: interim(2024), item: 'indicator', key: 'i.I4', status: 'notMet' }],
    [{ occasion: 'T1 2024', title: 'Trygga  äldre', owner: 'Socialnämnden', status: 'På god väg' }, { key: 'm.:socialnämnden|trygga äldre', status: null, word: 'På god väg' }],
    [{ occasion: 2022, id: 7, status: 'Avslutat' }, { occasion: occasion(2022), key: 'm.7', status: 'ended' }],
    [{ occasion: 'Helår 2023', id: 'KF1' }, { status: null, word: null }],
    [{ occasion: 'Helår 2023' }, null],
    [{ id: 'KF1', status: 'Uppfyllt' }, null],
    [{ occasion: 'snart', id: 'KF1', status: 'Uppfyllt' }, null],
  ])('%j', (values, expected) => {
    if (expected === null) expect(read(values)).toBeNull();
    else expect(read(values)).toMatchObject(expected);
  }); // prettier-ignore
});

describe('a row of ours', () => {
  const stored = { occasion: '2025-08', key: 'i.I1' };

  test('is known by what was noted, whatever language or words it is in', () => {
    const values = { occasion: 'Interim 2025', status: 'Grönt' };
    expect(read(values, { stored, status: 'met' })).toMatchObject({
      ...{ occasion: interim(2025), item: 'indicator', key: 'i.I1', status: 'met', word: 'Grönt' },
    });
  });

  test('a corrected status is read by its words: the workbook’s own first', () => {
    expect(read({ status: 'Ej uppfyllt' }, { stored })).toMatchObject({ status: 'notMet' });
    expect(read({ status: 'Grönt' }, { stored }, ['Grönt', 'Gult', 'Rött', 'Grått'])).toMatchObject({ status: 'met' });
    expect(read({ status: 'Typ klart' }, { stored })).toMatchObject({ status: null, word: 'Typ klart' });
  });
});

describe('occasions', () => {
  const at = (...codes: string[]) =>
    codes.map((code) => read({ id: 'A', status: 'Uppfyllt' }, { stored: { occasion: code, key: 'm.A' } })!);

  test('in order, and the latest before now', () => {
    const entries = at('2025-12', '2024-12', '2025-04', '2024-12');
    expect(occasionsOf(entries)).toEqual([occasion(2024), { year: 2025, kind: 't1' }, occasion(2025)]);
    expect(previousOccasion(entries, interim(2025))).toEqual({ year: 2025, kind: 't1' });
    expect(previousOccasion(entries, occasion(2024))).toBeNull();
  });

  test('of two rows for the same thing the first counts', () => {
    const [first, second] = at('2024-12', '2024-12');
    expect(entriesAt([first!, { ...second!, status: 'notMet' }], occasion(2024)).get('m.A')!.status).toBe('met');
  });
});
