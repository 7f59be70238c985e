import fc from 'fast-check';
import type { CellFormat } from '../../../src/domain/reporting';
import { cellMark } from '../../../src/excel/report/cell-mark';
import { rowKeyText, parseRowKey } from '../../../src/excel/report/key-column';
import { LOOKS } from '../../../src/excel/report/looks';
import { readMarks } from '../../../src/excel/report/marks';
import { breakLines, countLines, textWidth } from '../../../src/excel/report/measure';
import { numberFormat } from '../../../src/excel/report/number-format';
import { paginate } from '../../../src/excel/report/pages';
import { rectangles } from '../../../src/excel/report/rectangles';
import { freeSheetName, validSheetName } from '../../../src/excel/report/sheet-names';
import { complete } from '../../../src/domain/work';
import type { Grid, GridRow } from '../../../src/excel/report/grid';
import { contrast } from '../../support/contrast';

describe('looks', () => {
  test.each(Object.entries(LOOKS))('%s can be read', (_, { fill, color }) => {
    expect(contrast(color, fill ?? '#FFFFFF')).toBeGreaterThanOrEqual(4.5);
  });
});

describe('number formats', () => {
  const format = (content: string | number, given?: CellFormat): string => numberFormat(content, given, String);
  test.each<[string | number, CellFormat | undefined, string]>([
    [1234.5, { kind: 'number', decimals: 1 }, '#,##0.0;"−"#,##0.0'],
    [85, { kind: 'number', decimals: 0, period: '2024' }, '#,##0" (2024)";"−"#,##0" (2024)"'],
    [2, { kind: 'number', decimals: 0, signed: true }, '"+"#,##0;"−"#,##0;#,##0'],
    [1, { kind: 'number', decimals: 0, unit: 'a"b' }, '#,##0" a’b";"−"#,##0" a’b"'],
    [1e308, { kind: 'number', decimals: 2 }, '0.0E+00;"−"0.0E+00'],
    [0, { kind: 'number', decimals: 2 }, '#,##0.00;"−"#,##0.00'],
    ['Uppfyllt', { kind: 'symbol', symbol: '✓' }, '"✓ "@'],
    ['text', undefined, 'General'],
    ['text', { kind: 'number', decimals: 1 }, 'General'],
  ])('%s %j', (content, given, expected) => expect(format(content, given)).toBe(expected));
});

describe('breaking text', () => {
  test('loses no word and overruns no line', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 40 }), fc.integer({ min: 12, max: 120 }), (text, width) => {
        const lines = breakLines(text, width, 10);
        expect(lines.join(' ')).toBe(text);
        for (const line of lines) expect(textWidth(line, 10)).toBeLessThanOrEqual(width);
        expect(countLines(text, width, 10)).toBe(lines.length);
      }),
    );
  });

  test.each<[string, number, number]>([
    ['', 20, 1],
    ['ett\ntvå', 20, 2],
    ['x'.repeat(400), 20, 20],
    ['👩‍🚒'.repeat(50), 10, 30],
  ])('%j in %d needs about %d lines', (text, width, lines) => {
    const broken = breakLines(text, width, 10);
    expect(broken.length).toBeGreaterThanOrEqual(Math.floor(lines * 0.8));
    expect(broken.join('').replace(/\n/g, '')).toBe(text.replace(/\n/g, ''));
    for (const line of broken) expect(line).not.toMatch(/[\ud800-\udbff]$/);
  });
});

describe('pages', () => {
  const grid = (rows: readonly Partial<GridRow>[]): Grid => ({
    rows: rows.map((row, at) => ({
      key: `${at}`,
      cells: [],
      look: null,
      lined: false,
      comment: false,
      ownComments: [],
      height: 20,
      keepWithNext: false,
      ...row,
    })),
    rowOf: new Map(rows.map((_, at) => [`${at}`, at])),
    columns: 1,
    tables: new Map(),
    charts: new Map(),
  });

  test('a report that fits has no breaks and is not shrunk', () => {
    expect(complete(paginate(grid(Array.from({ length: 20 }, () => ({}))), [40], 'landscape', []))).toMatchObject({
      scale: 100,
      onOnePage: false,
      breaks: [],
    });
  });

  // 491 points of height, of which some are kept in reserve: 24 rows of 20.
  test.each([
    [24, 100, false, 0],
    [25, 96, true, 0],
    [26, 93, true, 0],
    [27, 100, false, 1],
  ])('of %d rows, print at %d %%, held to one page: %s, breaks: %d', (rows, scale, onOnePage, breaks) => {
    const pages = complete(paginate(grid(Array.from({ length: rows }, () => ({}))), [40], 'landscape', []));
    expect([pages.scale, pages.onOnePage, pages.breaks.length]).toEqual([scale, onOnePage, breaks]);
  });

  test('wide columns are scaled to one page', () => {
    const { scale } = complete(paginate(grid([{}]), [60, 60, 60], 'landscape', []));
    expect(scale).toBeLessThan(82);
    expect(scale).toBeGreaterThan(70);
  });

  test('rows that belong together are never parted, unless they fill a page', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 200 }), (keeps) => {
        const rows = keeps.map((keepWithNext) => ({ keepWithNext }));
        const { breaks, pageOf } = complete(
          paginate(grid(rows), [40], 'landscape', [{ row: 0, until: Infinity, height: 30 }]),
        );
        for (const start of breaks) {
          const before = rows.slice(0, start).findLastIndex(({ keepWithNext }) => !keepWithNext) + 1;
          const group = start - before;
          if (rows[start - 1]!.keepWithNext) expect(group * 20).toBeGreaterThan(400);
        }
        expect([...breaks].sort((a, b) => a - b)).toEqual(breaks);
        expect(new Set(breaks).size).toBe(breaks.length);
        expect(pageOf).toHaveLength(rows.length);
      }),
    );
  });
});

describe('sheet names', () => {
  test.each<[string, string]>([
    ['Socialnämnden', 'Socialnämnden'],
    ['Vård/omsorg [2]: a*b?', 'Vård omsorg 2 a b'],
    ["'Nämnden'", 'Nämnden'],
    ['', 'Rapport'],
    ['History', 'History 1'],
    ['Arbetsmarknads- och vuxenutbildningsnämnden', 'Arbetsmarknads- och vuxenutbil…'],
  ])('%j becomes %j', (wanted, expected) => {
    expect(validSheetName(wanted)).toBe(expected);
    expect(expected.length).toBeLessThanOrEqual(31);
  });

  test('a taken name is never reused', () => {
    const taken = new Set(['sammanfattning', 'sammanfattning (röda tråden)']);
    expect(freeSheetName('Sammanfattning', taken)).toBe('Sammanfattning (Röda tråden 2)');
    const long = 'Arbetsmarknads- och vuxenutbildningsnämnden';
    const other = freeSheetName(long, new Set([validSheetName(long).toLowerCase()]));
    expect([other.length <= 31, other.endsWith('(Röda tråden)')]).toEqual([true, true]);
  });
});

describe('the hidden column', () => {
  test('reads back what it writes, whatever the texts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.double({ noNaN: true })), { minLength: 1 }),
        fc.array(fc.string()),
        fc.stringMatching(/^[^\n\r]+$/),
        (cells, comments, key) => {
          const parsed = parseRowKey(rowKeyText(cells, comments, key));
          expect(parsed?.key).toBe(key);
          expect(parsed?.comments).toHaveLength(comments.length);
          expect(cells.map((_, at) => parsed?.cells[at] ?? '')).toEqual(cells.map(cellMark));
        },
      ),
    );
  });

  test.each(['', 'roda-traden|summary', 'något annat', '12'])('%j is no key', (text) => {
    expect(parseRowKey(text)).toBeNull();
  });
});

describe('marks', () => {
  const mark = { sheetId: '{1}', name: 'Sammanfattning', widths: [1, 2] };
  test.each<[unknown, unknown]>([
    [null, {}],
    ['x', {}],
    [{ summary: mark }, { summary: mark }],
    [{ summary: { ...mark, widths: 'x' }, other: mark }, { other: mark }],
  ])('%j', (stored, expected) => expect(readMarks(stored)).toEqual(expected));
});

describe('rectangles', () => {
  test('cover every cell once, with its own value', () => {
    const cell = fc.constantFrom('a', 'b', null);
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { maxLength: 12 }), (grid) => {
        const painted = grid.map((row) => row.map((): string | null => null));
        for (const { top, left, rows, columns, value } of complete(rectangles(grid))) {
          for (let row = top; row < top + rows; row++) {
            for (let column = left; column < left + columns; column++) {
              expect(painted[row]![column]).toBeNull();
              painted[row]![column] = value;
            }
          }
        }
        expect(painted).toEqual(grid);
      }),
    );
  });
});
