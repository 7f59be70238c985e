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

test('an Excel table has Excel repeat its heading', () => {
  const { grid, titleRow } = paged(long(100, true));
  expect(titleRow).toBe(grid.tables.get('goals')!.headingRow);
  expect(grid.rows.some(({ key }) => key.startsWith('#again/'))).toBe(false);
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
