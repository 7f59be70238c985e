import fc from 'fast-check';
import type { ReportRow, ReportSheet } from '../../../src/domain/reporting';
import { drawReports, type DrawResult, type ReportMarks } from '../../../src/excel/report';
import type { Sheet } from '../../../src/emulator/workbook';
import { newBook, openOffice } from '../../support/office';
import { report, row, words } from './a-report';

const KEPT = 2;
const draw = (sheet: ReportSheet, marks: ReportMarks): Promise<DrawResult> =>
  Excel.run((context) => drawReports(context, [sheet], words, marks));
const lineOf = (sheet: Sheet, first: string): number => sheet.rows.findIndex((cells) => cells?.[0]?.value === first);
/** Lines and columns where a text stands. */
const placesOf = (sheet: Sheet, text: string): string[] =>
  sheet.rows.flatMap((cells, line) => cells.flatMap((cell, at) => (cell?.value === text ? [`${line},${at}`] : [])));

/** Any goals before and after, any comments: each comment is in the sheet once, and beside its goal where that is left. */
test('a comment is never lost, doubled or given to another goal', async () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => `m.${id}`);
  const order = fc.shuffledSubarray(ids);
  await fc.assert(
    fc.asyncProperty(order, order, fc.subarray(ids), async (before, after, commented) => {
      const { book } = await openOffice(newBook('Mål'));
      const of = (rows: readonly string[]): ReportSheet => report({ rows: rows.map((id) => row(id)) });
      const { marks } = await draw(of(before), {});
      const sheet = book.sheet('Sammanfattning')!;
      const written = before.filter((id) => commented.includes(id));
      for (const id of written) sheet.edit(lineOf(sheet, id), KEPT).value = `ord om ${id}`;
      const first = await draw(of(after), marks);
      await draw(of(after), first.marks);
      for (const id of written) expect(placesOf(sheet, `ord om ${id}`)).toEqual([`${lineOf(sheet, id)},${KEPT}`]);
    }),
    { numRuns: 40 },
  );
});

const area = (key: string): ReportRow => ({ ...row(key), cells: [{ content: key, style: 'strong' }], style: 'area' });
const explained = (key: string, text: string): ReportRow => ({
  key: `${key}/why`,
  cells: [{ content: text, style: 'muted' }],
  style: 'detail',
  span: 2,
});
const LONG = 'Målet är inte uppfyllt eftersom två av tre indikatorer ligger under sina målvärden för året.';

/** Areas, goals and explanations over two lines, as the real sheets have them. */
const full = (ids: readonly string[]): ReportSheet =>
  report({
    before: [{ kind: 'paragraph', id: 'intro', text: 'Så här gick det.', style: 'muted' }],
    rows: ids.flatMap((id) => [area(`o.${id}`), row(`m.${id}`), explained(`m.${id}`, `${id}: ${LONG}`)]),
  });

describe('words typed anywhere in a report', () => {
  const everywhere = fc.record({ line: fc.nat(30), column: fc.nat(2) });

  it('are in the sheet afterwards, however often it is refreshed, whatever goals are left', async () => {
    const ids = ['a', 'b', 'c'];
    const order = fc.shuffledSubarray(ids);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(ids, { minLength: 1 }),
        order,
        order,
        fc.array(everywhere, { minLength: 1, maxLength: 8 }),
        async (before, after, last, typed) => {
          const { book } = await openOffice(newBook('Mål'));
          const { marks } = await draw(full(before), {});
          const sheet = book.sheet('Sammanfattning')!;
          const used = sheet.rows.length;
          const words = new Map(
            typed.map(({ line, column }) => [`${line % used},${column}`, `skrivet ${line},${column}`]),
          );
          for (const [place, text] of words) {
            const [line, column] = place.split(',').map(Number) as [number, number];
            sheet.edit(line, column).value = text;
          }
          const first = await draw(full(after), marks);
          const second = await draw(full(last), first.marks);
          await draw(full(last), second.marks);
          const all = sheet.rows.flatMap((cells) => cells.map((cell) => String(cell?.value ?? ''))).join('\n');
          for (const text of words.values()) expect(all.split(text)).toHaveLength(2);
        },
      ),
      { numRuns: 40 },
    );
  });

  it.each<[string, (sheet: Sheet) => number]>([
    ['an area', (sheet) => lineOf(sheet, 'o.b')],
    ['a goal', (sheet) => lineOf(sheet, 'm.b')],
    ['an explanation', (sheet) => lineOf(sheet, 'm.b') + 1],
    ['an explanation’s second line', (sheet) => lineOf(sheet, 'm.b') + 2],
  ])('in the comment column beside %s follow it', async (_, line) => {
    const { book } = await openOffice(newBook('Mål'));
    const { marks } = await draw(full(['a', 'b']), {});
    const sheet = book.sheet('Sammanfattning')!;
    sheet.edit(line(sheet), KEPT).value = 'mina ord';
    const result = await draw(full(['b', 'c', 'a']), marks);
    expect(placesOf(sheet, 'mina ord')).toEqual([`${line(sheet)},${KEPT}`]);
    expect(result).toMatchObject({ keptComments: 1, movedComments: 0 });
  });

  it.each<[string, (sheet: Sheet) => readonly [number, number], string]>([
    ['an empty cell of a goal', (sheet) => [lineOf(sheet, 'o.b'), 1], 'o.b – Antal'],
    ['the title’s row', () => [0, 2], 'Rubrik'],
    ['an empty row', (sheet) => [lineOf(sheet, 'Mål') - 1, 1], 'Så här gick det.'],
    ['a number of ours', (sheet) => [lineOf(sheet, 'm.b'), 1], 'm.b – Antal'],
    ['a heading of ours', (sheet) => [lineOf(sheet, 'Mål'), 1], 'Mål'],
  ])('in %s are kept with where they stood', async (_, place, was) => {
    const { book } = await openOffice(newBook('Mål'));
    const { marks } = await draw(full(['a', 'b']), {});
    const sheet = book.sheet('Sammanfattning')!;
    const [line, column] = place(sheet);
    sheet.edit(line, column).value = 'mina ord';
    const first = await draw(full(['b', 'a']), marks);
    expect(first.movedComments).toBe(1);
    const orphan = lineOf(sheet, 'report.orphans.heading') + 1;
    expect([sheet.cell(orphan, 0)?.value, sheet.cell(orphan, KEPT)?.value]).toEqual([was, 'mina ord']);
    const again = await draw(full(['b', 'a']), first.marks);
    expect(again.movedComments).toBe(1);
    expect(placesOf(sheet, 'mina ord')).toHaveLength(1);
  });

  it('in a cell of free text beyond a report that got narrower are kept', async () => {
    const { book } = await openOffice(newBook('Mål'));
    const wide = report({ columns: [40, 12, 30, 10].map((width) => ({ width })) });
    const { marks } = await draw(wide, {});
    const sheet = book.sheet('Sammanfattning')!;
    sheet.edit(lineOf(sheet, 'hint') + 1, 3).value = 'långt åt höger';
    await draw(report(), marks);
    expect(placesOf(sheet, 'långt åt höger')).toHaveLength(1);
  });
});
