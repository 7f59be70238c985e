import type { CellValue } from '../../../src/domain/model';
import { sheetOf } from '../../support/cells';
import { readSheets } from './support';

const ROWS: readonly (readonly CellValue[])[] = [
  ['Indikatornr', 'Målnr', 'Indikator', 'Enhet', 'Riktning', 'Utfall 2025', 'Målvärde 2025'],
  ['I1', 'N1', 'Nöjda anhöriga', '%', 'Högre bättre', 'mäts ej', 'högst 40'],
];
const apart = (value: CellValue): CellValue => (typeof value === 'string' ? value.normalize('NFD') : value);

it('letters with their marks apart, as a Mac or a PDF gives them, are read as the same words', () => {
  const read = (rows: readonly (readonly CellValue[])[]) => {
    const { direction, targets, outcomes } = readSheets([sheetOf('Indikatorer', rows)]).indicators[0]!;
    return { direction, kinds: targets.map(({ rule }) => rule?.kind), missing: outcomes.map((one) => one.missing) };
  };
  expect(read(ROWS.map((row) => row.map(apart)))).toEqual(read(ROWS));
  expect(read(ROWS)).toMatchObject({ direction: expect.anything() as unknown, kinds: ['atMost'] });
});
