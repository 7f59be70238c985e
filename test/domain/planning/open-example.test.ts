import type { SheetCells, WorkbookCells } from '../../../src/domain/model';
import { planOpenExample } from '../../../src/domain/planning/open-example';

const sheet = (name: string, more: Partial<SheetCells> = {}): SheetCells => ({
  name,
  visible: true,
  protected: false,
  top: 0,
  left: 0,
  values: [],
  formats: [],
  tables: [],
  ...more,
});
const table = (name: string) => ({ name, top: 1, left: 1, rows: 2, columns: 1, hasHeading: true, hasTotals: false });
const EXAMPLE = sheet('Mål', {
  top: 1,
  left: 1,
  values: [['Gäller från'], [45658]],
  formats: [['General'], ['yyyy-mm-dd']],
  tables: [table('Mål')],
});
const plan = (here: WorkbookCells) =>
  planOpenExample(
    'x',
    { cells: { sheets: [EXAMPLE] }, widths: new Map([['Mål', new Map([[1, 20]])]]), regions: [] },
    here,
  ).sheets.map((planned) => planned.sheet);

it('keeps every cell where it stood, with its format and width', () => {
  expect(plan({ sheets: [] })).toEqual([
    {
      name: 'Mål',
      values: [
        [null, null],
        [null, 'Gäller från'],
        [null, 45658],
      ],
      formats: [
        ['General', 'General'],
        ['General', 'General'],
        ['General', 'yyyy-mm-dd'],
      ],
      widths: [null, 20],
      tables: [table('Mål')],
      lists: [],
    },
  ]);
});

it.each<[string, readonly SheetCells[], string, string]>([
  ['nothing of the name', [sheet('Blad1')], 'Mål', 'Mål'],
  ['a sheet of the name, in other letters', [sheet('mål')], 'Mål 2', 'Mål'],
  ['two such', [sheet('Mål'), sheet('Mål 2')], 'Mål 3', 'Mål'],
  ['a table of the name', [sheet('Annat', { tables: [table('Mål')] })], 'Mål', 'Mål_2'],
])('with %s there, takes names that are free', (_, sheets, name, tableName) => {
  expect(plan({ sheets }).map((one) => [one.name, one.tables[0]!.name])).toEqual([[name, tableName]]);
});

it('writes days as a workbook from 1904 counts them', () => {
  expect(plan({ sheets: [], date1904: true })[0]!.values[2]).toEqual([null, 45658 - 1462]);
});
