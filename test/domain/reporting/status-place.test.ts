import type { CellValue, Region, SheetCells, TableCells } from '../../../src/domain/model';
import { COMMON_FIELDS, INDICATOR_FIELDS } from '../../../src/domain/reporting/status-headings';
import { complete } from '../../../src/domain/work';
import { placeColumns, type PlaceOptions, type StatusMark } from '../../../src/domain/reporting/status-place';
import { sheetOf } from '../../support/cells';

const FIELDS = [...INDICATOR_FIELDS, ...COMMON_FIELDS];
const HEADINGS = ['Status', 'Avvikelse', 'Trend', 'Förflyttning', 'Underlag', 'Bedömt per'];
const NONE: PlaceOptions = { marks: [], claimed: [], occupied: () => false };

const table = (columns: number, rows: number, hasTotals = false): TableCells => ({
  name: 'Mått',
  top: 0,
  left: 0,
  rows,
  columns,
  hasHeading: true,
  hasTotals,
});

const region = (columns: number, rows: number, more: Partial<Region> = {}): Region => ({
  kind: 'indicators',
  sheet: 'Mått',
  top: 0,
  left: 0,
  rows,
  columns,
  bodyTop: 1,
  table: null,
  fields: [],
  ignored: [],
  ambiguous: [],
  confidence: 1,
  blockLayout: false,
  ...more,
});

const sheet = (rows: CellValue[][], more: Partial<SheetCells> = {}): SheetCells => sheetOf('Mått', rows, more);

/** "Status@2 added" for each column. */
const placed = (
  cells: SheetCells,
  of: Region,
  options: Partial<PlaceOptions> = {},
  fields = FIELDS,
): { columns: string[]; growsTable: boolean; unmarked: string[] } => {
  const { columns, growsTable, unmarked } = complete(placeColumns(cells, of, fields, { ...NONE, ...options }));
  return {
    columns: columns.map(({ heading, column, origin }) => `${heading}@${column} ${origin}`),
    growsTable,
    unmarked: unmarked.map(({ heading, column }) => `${heading}@${column}`),
  };
};

const mark = (field: string, heading: string, column: number, more: Partial<StatusMark> = {}): StatusMark => ({
  kind: 'indicators',
  field,
  sheet: 'Mått',
  table: null,
  heading,
  headingRow: 0,
  column,
  ...more,
});

const body: CellValue[][] = [
  ['Nr', 'Mått'],
  ['I1', 'Ett'],
  ['I2', 'Två'],
];

describe('where the status columns stand', () => {
  it('at the right end of a plain block', () => {
    expect(placed(sheet(body), region(2, 3))).toEqual({
      columns: HEADINGS.map((heading, index) => `${heading}@${2 + index} added`),
      growsTable: false,
      unmarked: [],
    });
  });

  it('in a table, which grows', () => {
    const cells = sheet(body, { tables: [table(2, 3)] });
    const result = placed(cells, region(2, 3, { table: 'Mått' }));
    expect([result.columns[0], result.growsTable]).toEqual(['Status@2 added', true]);
  });

  it('beyond whatever stands to the right, with an empty column between, under our full name', () => {
    const cells = sheet(
      body.map((row, index) => [...row, null, null, null, index === 2 ? 'annat' : null]),
      { tables: [table(2, 3)] },
    );
    const result = placed(cells, region(2, 3, { table: 'Mått' }));
    expect([result.columns[0], result.columns[5], result.growsTable]).toEqual([
      'Status (Röda tråden)@7 added',
      'Bedömt per (Röda tråden)@12 added',
      false,
    ]);
  });

  it('never right against a neighbouring block', () => {
    const cells = sheet(body.map((row) => [...row, null, null, null, null, null, null, 'granne']));
    expect(placed(cells, region(2, 3)).columns[0]).toBe('Status (Röda tråden)@10 added');
  });

  it('over an empty table to the right: never', () => {
    const neighbour = { ...table(2, 3), name: 'Tom', left: 5 };
    const result = placed(sheet(body, { tables: [neighbour] }), region(2, 3));
    expect(result.columns[0]).toBe('Status (Röda tråden)@8 added');
  });

  it('things below the block do not matter', () => {
    const cells = sheet([...body, [], ['Not', null, 'text under']]);
    expect(placed(cells, region(2, 3)).columns[0]).toBe('Status@2 added');
  });

  it('in line with the other headings where they have two rows', () => {
    const cells = sheet([
      ['Nr', 'Utfall', null, 'Källa'],
      [null, 2024, 2025, null],
      ['I1', 1, 2, 'SCB'],
    ]);
    expect(complete(placeColumns(cells, region(4, 3, { bodyTop: 2 }), FIELDS, NONE)).headingRow).toBe(0);
  });
});

describe('whose column it is', () => {
  const withStatus = (values: CellValue[]): SheetCells =>
    sheet(body.map((row, index) => [...row, index === 0 ? 'Status' : (values[index - 1] ?? null)]));

  it.each<[string, CellValue[], Partial<PlaceOptions>, string]>([
    ['a filled one of the user’s own is left alone', ['Klart', null], {}, 'Status (Röda tråden)@3 added'],
    ['an empty one is taken into use', [], {}, 'Status@2 adopted'],
    [
      'one with formulas that show nothing is the user’s own',
      [],
      { occupied: ({ column }) => column === 2 },
      'Status (Röda tråden)@3 added',
    ],
    ['a marked one is ours', ['Uppfyllt', null], { marks: [mark('status', 'Status', 2)] }, 'Status@2 marked'],
    [
      'a mark for another table is not for this block',
      ['Klart', null],
      { marks: [mark('status', 'Status', 2, { table: 'Annan' })] },
      'Status (Röda tråden)@3 added',
    ],
    [
      'a block whose rows have moved keeps its mark',
      ['Klart', null],
      { marks: [mark('status', 'Status', 2, { headingRow: 20 })] },
      'Status@2 marked',
    ],
    [
      'a marked column that was moved is found by its heading',
      ['Uppfyllt', null],
      { marks: [mark('status', 'Status', 9)] },
      'Status@2 marked',
    ],
    [
      'what the user says is ours is ours',
      ['Uppfyllt'],
      { claimed: [{ sheet: 'Mått', column: 2 }] },
      'Status@2 adopted',
    ],
  ])('%s', (_, values, options, expected) => {
    expect(placed(withStatus(values), region(3, 3), options, ['status']).columns).toEqual([expected]);
  });

  it('a mark stays with the block whose heading row it names', () => {
    const cells = sheet([
      ['Nr', 'Mått', 'Status'],
      ['I1', 'Ett', 'Klart'],
      [],
      ['Nr', 'Mått', 'Status'],
      ['I2', 'Två', 'Uppfyllt'],
    ]);
    const marks = [mark('status', 'Status', 2, { headingRow: 3 })];
    expect(placed(cells, region(3, 2), { marks }, ['status']).columns).toEqual(['Status (Röda tråden)@3 added']);
    expect(placed(cells, region(3, 2, { top: 3, bodyTop: 4 }), { marks }, ['status']).columns).toEqual([
      'Status@2 marked',
    ]);
  });

  it('columns that look like a whole set of ours, unmarked, are asked about and left alone', () => {
    const cells = sheet([
      ['Nr', 'Status', 'Underlag', 'Bedömt per'],
      ['I1', 'Uppfyllt', 'Utfall …', 'Helår 2024'],
    ]);
    const result = placed(cells, region(4, 2), {}, ['status', 'basis', 'assessedPer']);
    expect(result.unmarked).toEqual(['Status@1', 'Underlag@2', 'Bedömt per@3']);
    expect(result.columns).toEqual([
      'Status (Röda tråden)@4 added',
      'Underlag (Röda tråden)@5 added',
      'Bedömt per (Röda tråden)@6 added',
    ]);
  });

  it('our full name is asked about when unmarked, and another number is used', () => {
    const cells = sheet([
      ['Nr', 'Status', 'Status (Röda tråden)'],
      ['I1', 'Klart', 'Uppfyllt'],
    ]);
    const result = placed(cells, region(3, 2), {}, ['status']);
    expect(result).toEqual({
      columns: ['Status (Röda tråden 2)@3 added'],
      growsTable: false,
      unmarked: ['Status (Röda tråden)@2'],
    });
  });
});
