import type { ReportSheet } from '../../../src/domain/reporting';
import { complete } from '../../../src/domain/work';
import { drawReports } from '../../../src/excel/report';
import { type Grid, NOTHING_KEPT } from '../../../src/excel/report/grid';
import { layOutGrid } from '../../../src/excel/report/lay-out-grid';
import { pagedGrid, type Paged } from '../../../src/excel/report/repeat-headings';
import { newBook, openOffice } from '../../support/office';
import { report, row, words } from './a-report';

/** A report of so many rows, with a chart and free text below its table. */
function long(rows: number, filterable = false): ReportSheet {
  const made = report({ rows: Array.from({ length: rows }, (_, at) => row(`m.${at}`)) });
  const below: ReportSheet['blocks'] = [
    ...made.blocks.map((block) => (block.kind === 'table' ? { ...block, filterable } : block)),
    { kind: 'heading', id: 'after', text: 'Efter' },
    ...Array.from({ length: 60 }, (_, at) => ({
      ...{ kind: 'paragraph' as const, id: `p${at}`, text: 'Ord.', style: 'text' as const },
    })),
  ];
  return { ...made, blocks: below };
}

const paged = (sheet: ReportSheet): Paged =>
  complete(pagedGrid(complete(layOutGrid(sheet, words, NOTHING_KEPT)), sheet));

const firstOf = ({ rows }: Grid, at: number): string => rows[at]!.key;

test('the heading stands at the top of every page its table goes on to, and of no other', () => {
  const { grid, pages, titleRow } = paged(long(100));
  const tops = pages.breaks.map((at) => firstOf(grid, at));
  expect(titleRow).toBeNull();
  expect(tops.length).toBeGreaterThan(3);
  expect(tops.slice(0, 2)).toEqual(['#again/goals/1', '#again/goals/2']);
  expect(tops.at(-1)).toMatch(/^#text\//);
  expect(grid.rows.filter(({ key }) => key.startsWith('#again/')).length).toBe(
    tops.filter((key) => key.startsWith('#again/')).length,
  );
});

test('a table on one page has its own heading alone', () => {
  const { grid, titleRow } = paged(long(5));
  expect(titleRow).toBeNull();
  expect(grid.rows.some(({ key }) => key.startsWith('#again/'))).toBe(false);
});

test('a table below the main one has its own heading again, one that is drawn as a chart has not', () => {
  const made = report({ rows: [row('m.A')] });
  const second: ReportSheet['blocks'][number] = {
    ...{ kind: 'table', id: 'class', headings: ['Finansiellt mål', 'Antal', 'Kommentar'], filterable: false },
    ...{ rows: Array.from({ length: 100 }, (_, at) => row(`f.${at}`)), empty: { key: 'empty' } },
  };
  const chart: ReportSheet['blocks'][number] = {
    ...{ kind: 'chart', id: 'class', shape: 'bars', place: 'below', title: { key: 'count' }, table: 'class', rows: 3 },
    series: [{ column: 1, style: 'met' }],
  };
  const again = (blocks: ReportSheet['blocks']): unknown[] =>
    paged({ ...made, blocks: [...made.blocks, ...blocks] })
      .grid.rows.filter(({ key }) => key.startsWith('#again/'))
      .map(({ key, cells }) => [key, cells[0]?.value]);
  expect(again([second]).slice(0, 2)).toEqual([
    ['#again/class/1', 'Finansiellt mål'],
    ['#again/class/2', 'Finansiellt mål'],
  ]);
  expect(again([second, chart])).toEqual([]);
});

const again = ({ grid }: Paged): number => grid.rows.filter(({ key }) => key.startsWith('#again/')).length;
const alone = (rows: number): ReportSheet => {
  const made = long(rows, true);
  return { ...made, blocks: made.blocks.slice(0, made.blocks.findIndex(({ kind }) => kind === 'table') + 1) };
};

test('an Excel table that ends the report has Excel repeat its heading', () => {
  const one = paged(alone(100));
  expect(one.titleRow).toBe(one.grid.tables.get('goals')!.headingRow);
  expect([again(one), one.grid.tables.get('goals')!.filterable]).toEqual([0, true]);
});

test('one with something below it has headings of its own and is no Excel table, unless it stands on one page', () => {
  const many = paged(long(100, true));
  expect([again(many) > 1, many.grid.tables.get('goals')!.filterable, many.titleRow]).toEqual([true, false, null]);
  const few = paged(long(5, true));
  expect([again(few), few.grid.tables.get('goals')!.filterable, few.titleRow]).toEqual([0, true, null]);
});

test('below a table with headings of its own Excel repeats that of the last table, where it has come to stand', () => {
  const made = alone(100);
  const [table] = made.blocks.filter((block) => block.kind === 'table');
  const last = { ...table!, id: 'list', rows: Array.from({ length: 100 }, (_, at) => row(`l.${at}`)) };
  const { grid, titleRow, pages } = paged({ ...made, blocks: [...made.blocks, last] });
  expect(grid.rows[titleRow!]!.key).toBe('#head/list');
  expect(titleRow).toBe(grid.tables.get('list')!.headingRow);
  expect([grid.tables.get('goals')!.filterable, grid.tables.get('list')!.filterable]).toEqual([false, true]);
  const tops = pages.breaks.map((at) => firstOf(grid, at));
  expect(tops.filter((key) => key.startsWith('#again/goals')).length).toBeGreaterThan(1);
  expect(tops.some((key) => key.startsWith('#again/list'))).toBe(false);
});

test('a heading that Excel repeated goes behind the report when it is to be repeated no more', async () => {
  const { book } = await openOffice(newBook('Mål'));
  const draw = (made: ReportSheet, marks = {}) => Excel.run((context) => drawReports(context, [made], words, marks));
  const { marks } = await draw(alone(100));
  const sheet = book.sheet('Sammanfattning')!;
  const { headingRow } = paged(alone(100)).grid.tables.get('goals')!;
  expect(sheet.page.titleRows).toBe(`${headingRow + 1}:${headingRow + 1}`);
  await draw(long(100, true), marks);
  const rows = paged(long(100, true)).grid.rows.length;
  expect(sheet.page.titleRows).toBe(`${rows}:${rows}`);
});

test('rows are still found by their keys, and the table holds what it held', () => {
  const { grid } = paged(long(100));
  const { headingRow, rows } = grid.tables.get('goals')!;
  expect(firstOf(grid, headingRow + rows)).toBe('m.99');
  for (const [key, at] of grid.rowOf) expect(firstOf(grid, at)).toBe(key);
});

test('drawn again with fewer rows nothing of the headings is left, and comments stand by their goals', async () => {
  const { book } = await openOffice(newBook('Mål'));
  const draw = (rows: number, marks = {}) => Excel.run((context) => drawReports(context, [long(rows)], words, marks));
  const { marks } = await draw(100);
  const sheet = book.sheet('Sammanfattning')!;
  const lineOf = (text: string): number => sheet.rows.findIndex((cells) => cells?.[0]?.value === text);
  const headings = (): number => sheet.rows.filter((cells) => cells?.[0]?.value === 'Mål').length;
  expect(headings()).toBeGreaterThan(2);
  sheet.edit(lineOf('m.60'), 2).value = 'ord om 60';
  const again = await draw(61, marks);
  expect(sheet.cell(lineOf('m.60'), 2)!.value).toBe('ord om 60');
  expect(again).toMatchObject({ keptComments: 1, movedComments: 0 });
  await draw(3, again.marks);
  expect(headings()).toBe(1);
});
