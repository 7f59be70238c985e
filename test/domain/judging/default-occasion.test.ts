import { defaultOccasion } from '../../../src/domain/judging';
import type { Settings } from '../../../src/domain/model';
import { indicator, model, type IndicatorSpec } from '../../support/build-model';

type Row = readonly [string, Partial<Settings>, IndicatorSpec['outcomes'], readonly [number, string, boolean] | null];

const rows: Row[] = [
  ['Uppföljning and År', { followUp: 'interim', year: 2025 }, { 2026: 1 }, [2025, 'interim', false]],
  ['the newest outcome period', {}, { 2023: 1, 'Delår 2024': 2 }, [2024, 'interim', true]],
  ['a bare year is Helår', {}, { 'Delår 2024': 1, 2024: 2 }, [2024, 'year', true]],
  ['T1', {}, { 2023: 1, 'T1 2024': 2 }, [2024, 't1', true]],
  ['missing marks are no outcomes', {}, { 2023: 1, 2024: 'mäts ej', 2025: null }, [2023, 'year', true]],
  ['År alone: the newest period of that year', { year: 2024 }, { 'T1 2024': 1, 2025: 2 }, [2024, 't1', true]],
  ['Uppföljning alone: the newest year', { followUp: 'interim' }, { 2024: 1 }, [2024, 'interim', true]],
  ['År and no outcomes', { year: 2024 }, {}, [2024, 'year', true]],
  ['nothing', {}, {}, null],
];

it.each(rows)('%s', (_, settings, outcomes, expected) => {
  const found = defaultOccasion(model({ settings, indicators: [indicator({ outcomes })] }));
  expect(found && [found.occasion.year, found.occasion.kind, found.assumed]).toEqual(expected);
});
