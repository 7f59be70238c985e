import fc from 'fast-check';
import type { CellValue, Model, SheetCells, WorkbookCells } from '../../../src/domain/model';
import { fixtureCells, sheetOf } from '../../support/cells';
import { read, readSheets } from './support';

const PLACES = new Set([
  'address',
  'cell',
  'cells',
  'row',
  'rows',
  'column',
  'columns',
  'top',
  'left',
  'bodyTop',
  'key',
  'indicator',
  'region',
]);

/** A model without places: what it says, not where. */
const said = (model: Model): unknown =>
  JSON.parse(JSON.stringify(model, (name, value: unknown) => (PLACES.has(name) ? undefined : value)));

const sorted = (items: readonly unknown[]): readonly string[] => items.map((item) => JSON.stringify(item)).sort();

/** The same as a set: orders of goals, indicators and their lists do not count. */
function asSets(model: Model): unknown {
  const plain = said(model) as Model;
  return {
    goals: sorted(plain.goals),
    indicators: sorted(
      plain.indicators.map((indicator) => ({
        ...indicator,
        outcomes: sorted(indicator.outcomes),
        targets: sorted(indicator.targets),
        comparisons: sorted(indicator.comparisons),
      })),
    ),
    links: sorted(plain.links),
    finance: sorted(plain.finance),
    levels: plain.steeringModel.levels,
    settings: plain.settings,
  };
}

const padded = (sheet: SheetCells, rows: number, columns: number): SheetCells => ({
  ...sheet,
  top: sheet.top + rows,
  left: sheet.left + columns,
  tables: sheet.tables.map((table) => ({ ...table, top: table.top + rows, left: table.left + columns })),
});

/** Rows and columns of the sheet's tables in another order; the heading stays. */
function shuffled(
  sheet: SheetCells,
  rowOrder: (count: number) => number[],
  columnOrder: (count: number) => number[],
): SheetCells {
  const values = sheet.values.map((row) => [...row]);
  const formats = sheet.formats.map((row) => [...row]);
  for (const table of sheet.tables) {
    const rows = rowOrder(table.rows - 1 - (table.hasTotals ? 1 : 0)).map((at) => at + 1);
    const columns = columnOrder(table.columns);
    const source = [0, ...rows];
    source.forEach((from, to) =>
      columns.forEach((fromColumn, toColumn) => {
        const [row, column] = [table.top - sheet.top, table.left - sheet.left];
        values[row + to]![column + toColumn] = sheet.values[row + from]![column + fromColumn] ?? null;
        formats[row + to]![column + toColumn] = sheet.formats[row + from]![column + fromColumn] ?? 'General';
      }),
    );
  }
  return { ...sheet, values, formats };
}

const mapSheets = (cells: WorkbookCells, change: (sheet: SheetCells) => SheetCells): WorkbookCells => ({
  sheets: cells.sheets.map(change),
});

describe.each(['sollentuna', 'haninge', 'vallentuna', 'vaggeryd', 'tecken', 'inriktning'])('%s', (name) => {
  it('blank rows above and blank columns beside change nothing but addresses', async () => {
    const cells = await fixtureCells(name);
    const plain = said(read(cells));
    for (const [rows, columns] of [
      [1, 0],
      [0, 1],
      [7, 30],
    ] as const)
      expect(said(read(mapSheets(cells, (sheet) => padded(sheet, rows, columns))))).toEqual(plain);
  });
});

describe.each(['haninge', 'vaggeryd'])('%s', (name) => {
  it('the order of rows and of columns changes nothing', async () => {
    const cells = await fixtureCells(name);
    const plain = asSets(read(cells));
    const order = fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true }));
    const shuffle = (stream: Iterator<number>) => (count: number) =>
      [...Array(count).keys()]
        .map((at) => [stream.next().value as number, at] as const)
        .sort((a, b) => a[0] - b[0])
        .map(([, at]) => at);
    fc.assert(
      fc.property(order, (random) => {
        const stream = random[Symbol.iterator]();
        const levels = (sheet: SheetCells): boolean => sheet.tables.some(({ name: table }) => /nivå|inst/i.test(table));
        const mixed = mapSheets(cells, (sheet) =>
          levels(sheet) ? sheet : shuffled(sheet, shuffle(stream), shuffle(stream)),
        );
        expect(asSets(read(mixed))).toEqual(plain);
      }),
      { numRuns: 15 },
    );
  });
});

describe('a list of goals, indicators and activities', () => {
  const heading = ['Övergripande mål', 'Nämndmål', 'Indikator', 'Enhet', 'Utfall 2024', 'Målvärde 2025', 'Aktivitet'];
  const goal = fc.record({
    upper: fc.constantFrom('God hälsa', 'Grön kommun'),
    indicators: fc.integer({ min: 1, max: 3 }),
    value: fc.integer({ min: 2, max: 99 }),
  });

  it('blank columns beside, blank rows above and the order of columns change nothing but addresses', () => {
    fc.assert(
      fc.property(
        fc.array(goal, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 0, max: 5 }),
        fc.integer({ min: 0, max: 5 }),
        fc.shuffledSubarray([...heading.keys()], { minLength: heading.length, maxLength: heading.length }),
        (goals, above, beside, order) => {
          const rows = goals.flatMap(({ upper, indicators, value }, at) =>
            [...Array(indicators).keys()].map((count) => [
              count === 0 ? upper : null,
              count === 0 ? `Nämndens mål ${at}` : null,
              `Andel ${at}.${count}`,
              '%',
              value + count,
              'minst 85 %',
              count === 0 ? `Göra ${at}` : null,
            ]),
          );
          const plain = sheetOf('Plan', [heading, ...rows]);
          const first = asSets(readSheets([plain]));
          expect(asSets(readSheets([padded(plain, above, beside)]))).toEqual(first);
          const mixed = [heading, ...rows].map((row) => order.map((column) => row[column] ?? null));
          expect(asSets(readSheets([sheetOf('Plan', mixed)]))).toEqual(first);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('any sheet', () => {
  const words = fc.constantFrom<CellValue>(
    'Målnr',
    'Mål',
    'Nivå',
    'Indikator',
    'Indikatornr',
    'Utfall',
    'Utfall 2024',
    '2024',
    2025,
    'Målvärde 2025',
    'Enhet',
    '%',
    'Period',
    'Budget',
    'Nämnd',
    'Inställning',
    'Värde',
    'Kommun',
    'Nämndmål',
    'Vision',
    'Ordning',
    'Socialnämnden',
    'Beskrivning',
    'Socialnämndens mål:',
    'Inriktningsområde:',
    '#N/A',
    'Summa',
    'Kvinnor',
    'Direktiv',
    'KF-mål',
    'Kön',
    'Typ',
    'Aktivitet',
    'Övergripande mål',
    'Mål/indikator',
    'Utfall T1',
    'Utfall 2023 (K/M)',
    'Delår',
    'Grönt',
    'Goal',
    'Indicator',
    'Outcome 2024',
    'Target 2025',
    'Nyckeltal',
    'Mål 1: Trygga äldre',
    'Nämndmål: Trygga äldre',
    '81 (79/83)',
    'at least 85 %',
    true,
    0.5,
    -1,
    '85 %',
  );
  const cell = fc.oneof(
    { weight: 3, arbitrary: words },
    { weight: 2, arbitrary: fc.constant(null) },
    fc.string({ maxLength: 12 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );
  const rows = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 14 });

  it('is read without an exception, every address inside it', () => {
    fc.assert(
      fc.property(rows, rows, fc.boolean(), (first, second, table) => {
        const sheet = sheetOf('Socialnämnden', first);
        const width = sheet.values[0]?.length ?? 0;
        const tables =
          table && sheet.values.length > 1 && width > 0
            ? [
                {
                  name: 'T',
                  top: 0,
                  left: 0,
                  rows: sheet.values.length,
                  columns: width,
                  hasHeading: true,
                  hasTotals: false,
                },
              ]
            : [];
        const model = readSheets([{ ...sheet, tables }, sheetOf('Blad2', second)]);
        for (const { address, value } of model.indicators.flatMap(({ outcomes }) => outcomes)) {
          expect(address.row).toBeGreaterThan(0);
          expect(value === null || Number.isFinite(value)).toBe(true);
        }
        const keys = model.goals.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 300 },
    );
  });
});
