import { Book } from '../../src/emulator/workbook';
import { displayOf, editText } from '../../src/workbench/grid/cell-display';
import { chartData } from '../../src/workbench/grid/chart-data';
import { editCell } from '../../src/workbench/grid/edit-cell';
import { movedBy } from '../../src/workbench/grid/keys';
import { columnWidth, extent, mergeAt, withMergeStarts } from '../../src/workbench/grid/layout';
import { readTyped } from '../../src/workbench/grid/typed';

const context = { format: 'General', date1904: false, year: 2026 };

it.each<[string, unknown]>([
  ['85,3', 85.3],
  ['-0,5', -0.5],
  ['−0,5', -0.5],
  ['1 234,5', 1234.5],
  ['85 %', 0.85],
  ['85,5%', 0.855],
  ['12.5', '12.5'],
  ['1/2', '1/2'],
  ['1-3', '1-3'],
  ['minst 85 %', 'minst 85 %'],
  ['SANT', true],
  ['falskt', false],
  ['2025-08-31', 45900],
  ["'85", '85'],
  ['', null],
])('typing %s gives %s', (text, expected) => {
  expect(readTyped(text, context).value).toBe(expected);
});

it('keeps formulas as formulas, and everything as text where the cell is text', () => {
  expect(readTyped('=SUM(A1:A2)', context).formula).toBe('=SUM(A1:A2)');
  expect(readTyped('85,3', { ...context, format: '@' }).value).toBe('85,3');
});

const cell = (value: string | number | boolean | null, rest: { error?: boolean; formula?: string } = {}) => ({
  value,
  formula: rest.formula ?? null,
  style: 0,
  error: rest.error ?? false,
});

it.each<[Parameters<typeof displayOf>[0], string, string, string]>([
  [cell(85.25), '0.0', '85,3', 'right'],
  [cell(0.853), '0.0%', '85,3%', 'right'],
  [cell(1234567), '#,##0', '1\u00a0234\u00a0567', 'right'],
  [cell('Uppfyllt'), '"✓ "@', '✓ Uppfyllt', 'left'],
  [cell('Text'), 'General', 'Text', 'left'],
  [cell(45900), 'yyyy-mm-dd', '2025-08-31', 'right'],
  [cell(true), 'General', 'SANT', 'center'],
  [cell('#N/A', { error: true }), 'General', '#SAKNAS!', 'center'],
  [cell(null), '0', '', 'left'],
  [undefined, '0', '', 'left'],
])('shows %j as %s', (shown, format, text, align) => {
  expect(displayOf(shown, format, false)).toEqual({ text, align });
});

it('moves dates of the 1904 calendar to their day', () => {
  expect(displayOf(cell(0), 'yyyy-mm-dd', true).text).toBe('1904-01-01');
});

it.each([
  [cell(85.3), false, '85,3'],
  [cell(0.853), true, '85,3%'],
  [cell('=x', { formula: '=A1' }), false, '=A1'],
  [cell(false), false, 'FALSKT'],
  [undefined, false, ''],
])('opens %j for editing', (opened, percent, expected) => {
  expect(editText(opened, percent)).toBe(expected);
});

function book(rows: readonly (readonly (string | number | null)[])[]) {
  const made = new Book();
  const sheet = made.addSheet('Mål');
  rows.forEach((row, at) => row.forEach((value, column) => value !== null && (sheet.edit(at, column).value = value)));
  return { book: made, sheet };
}

describe('keys', () => {
  const { sheet } = book([
    ['a', 'b', null, 'd'],
    ['a', null, null, null],
    ['a', null, null, null],
  ]);
  sheet.hiddenRows.add(3);
  const end = { row: 59, column: 19 };
  const plain = { ctrl: false, shift: false, page: 10 };
  it.each([
    ['down', { row: 0, column: 0 }, { ...plain, key: 'ArrowDown' }, [1, 0]],
    ['over a hidden row', { row: 2, column: 1 }, { ...plain, key: 'ArrowDown' }, [4, 1]],
    ['not past the edge', { row: 0, column: 0 }, { ...plain, key: 'ArrowUp' }, [0, 0]],
    ['to the end of the filled', { row: 0, column: 0 }, { ...plain, ctrl: true, key: 'ArrowDown' }, [2, 0]],
    ['over the gap', { row: 0, column: 1 }, { ...plain, ctrl: true, key: 'ArrowRight' }, [0, 3]],
    ['to the last column', { row: 0, column: 3 }, { ...plain, ctrl: true, key: 'ArrowRight' }, [0, 19]],
    ['a page', { row: 5, column: 2 }, { ...plain, key: 'PageDown' }, [15, 2]],
    ['back with Shift+Enter', { row: 5, column: 2 }, { ...plain, shift: true, key: 'Enter' }, [4, 2]],
    ['home', { row: 5, column: 2 }, { ...plain, ctrl: true, key: 'Home' }, [0, 0]],
  ])('go %s', (_name, from, move, [row, column]) => {
    expect(movedBy(sheet, from, end, move)).toEqual({ row, column });
  });
  it('that do not move are left alone', () => {
    expect(movedBy(sheet, { row: 0, column: 0 }, end, { ...plain, key: 'x' })).toBeNull();
  });
});

describe('layout', () => {
  it('leaves room to go on in, and hides what is hidden', () => {
    const { sheet } = book([['a']]);
    sheet.hiddenColumns.add(1);
    expect(extent(sheet)).toEqual({ rows: 60, columns: 20 });
    expect([columnWidth(sheet, 0), columnWidth(sheet, 1)]).toEqual([64, 0]);
  });

  it('draws a merged area whose start is out of sight', () => {
    const { sheet } = book([['a']]);
    sheet.merges.push({ top: 1, left: 0, rows: 5, columns: 2 });
    expect(mergeAt(sheet, 3, 1)?.top).toBe(1);
    const starts = (rows: readonly number[]) =>
      withMergeStarts(
        sheet,
        rows,
        (merge) => merge.top,
        (merge) => merge.rows,
      );
    expect(starts([4, 5, 6])).toEqual([1, 4, 5, 6]);
    expect(starts([6, 7])).toEqual([6, 7]);
  });
});

describe('editing', () => {
  it('changes the cell and gives a number its format', () => {
    const { book: made, sheet } = book([['x']]);
    expect(editCell(made, sheet, 0, 0, '85,5 %')).toBe(true);
    expect(sheet.cell(0, 0)).toMatchObject({ value: 0.855, formula: null });
    expect(made.styles.get(sheet.styleOf(0, 0)).numberFormat).toBe('0.00%');
    expect(sheet.dirtyRows.has(0)).toBe(true);
  });

  it('leaves a locked cell of a protected sheet as it was', () => {
    const { book: made, sheet } = book([['x']]);
    sheet.protection.on = true;
    expect(editCell(made, sheet, 0, 0, 'y')).toBe(false);
    expect(sheet.cell(0, 0)?.value).toBe('x');
  });
});

it('reads a chart’s numbers from the cells it draws', () => {
  const { book: made, sheet } = book([
    [null, 'Antal'],
    ['Uppfyllt', 3],
    ['Ej uppfyllt', 1],
  ]);
  const series = {
    name: '',
    nameFormula: "='Mål'!$B$1",
    valuesFormula: '=Mål!$B$2:$B$3',
    categoriesFormula: '=Mål!$A$2:$A$3',
    color: null,
    type: null,
    dataLabels: false,
  };
  const chart = { series: [series] } as unknown as Parameters<typeof chartData>[2];
  expect(chartData(made, sheet, chart)).toEqual({
    categories: ['Uppfyllt', 'Ej uppfyllt'],
    series: [{ name: 'Antal', values: ['3', '1'] }],
  });
});
