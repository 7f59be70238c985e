import type { ReportRow, ReportSheet } from '../../../src/domain/reporting';
import { drawReports, type DrawResult, type ReportMarks } from '../../../src/excel/report';
import type { Sheet } from '../../../src/emulator/workbook';
import { newBook, openOffice } from '../../support/office';
import { report, words } from './a-report';

const draw = (sheet: ReportSheet, marks: ReportMarks = {}): Promise<DrawResult> =>
  Excel.run((context) => drawReports(context, [sheet], words, marks));

/** A row with a word that is counted. */
const one = (key: string, word: string): ReportRow => ({
  key,
  cells: [{ content: word, style: 'text' }, null],
  style: 'plain',
});

/** Words, and above them how many are the one asked for; `count` false: as a value. */
const counting = (list: readonly string[], asked: readonly string[], count = true): ReportSheet =>
  report({
    rows: [
      {
        key: 'sum',
        cells: [
          { content: 'Antal', style: 'text' },
          {
            content: list.filter((word) => asked.includes(word)).length,
            style: 'number',
            ...(count && {
              count: { first: 'w.0', last: `w.${list.length - 1}`, where: [{ column: 0, words: asked }] },
            }),
          },
        ],
        style: 'plain',
      },
      ...list.map((word, at) => one(`w.${at}`, word)),
    ],
  });

const sum = (sheet: Sheet) => sheet.cell(3, 1)!;
const texts = (sheet: Sheet): string[] =>
  sheet.rows.flatMap((cells) => cells.slice(0, 3).map((cell) => String(cell?.value ?? ''))).filter(Boolean);

test.each<[string, readonly string[], readonly string[]]>([
  ['a word', ['Uppfyllt', 'Ej uppfyllt', 'Uppfyllt'], ['Uppfyllt']],
  ['two words', ['Ej mätt', 'Kan ej bedömas', 'Uppfyllt'], ['Ej mätt', 'Kan ej bedömas']],
  ['none', ['Uppfyllt'], ['Ej mätt']],
  ['signs that stand for anything', ['Bra?', 'Bra!', 'B*', 'Bra~'], ['Bra?', 'B*', 'Bra~']],
  ['quotation marks', ['Sagt "ja"', 'Sagt ja'], ['Sagt "ja"']],
  ['a word like a formula', ['=1+1', '2'], ['=1+1']],
  ['a word like a condition', ['>3', '4'], ['>3']],
])('%s: the formula finds what the layout knew', async (_, list, asked) => {
  const { book } = await openOffice(newBook('Mål'));
  await draw(counting(list, asked));
  const cell = sum(book.sheet('Sammanfattning')!);
  expect(cell.formula).toMatch(/^=SUM\(COUNTIFS\(\$A\$5(:\$A\$\d)?,/);
  expect(cell.value).toBe(list.filter((word) => asked.includes(word)).length);
});

test('a word too long for a formula leaves a value', async () => {
  const { book } = await openOffice(newBook('Mål'));
  await draw(counting(['x'.repeat(200)], ['x'.repeat(200)]));
  expect(sum(book.sheet('Sammanfattning')!)).toMatchObject({ formula: null, value: 1 });
});

const LIST = ['Uppfyllt', 'Ej uppfyllt', 'Uppfyllt'];

test('twice gives the same cells, and a count is nobody’s words', async () => {
  const { book } = await openOffice(newBook('Mål'));
  const { marks } = await draw(counting(LIST, ['Uppfyllt']));
  const sheet = book.sheet('Sammanfattning')!;
  const before = JSON.stringify(sheet.rows);
  const again = await draw(counting(LIST, ['Uppfyllt']), marks);
  expect(JSON.stringify(sheet.rows)).toBe(before);
  expect(again).toMatchObject({ keptComments: 0, movedComments: 0 });
});

test('someone changes a status word: the count follows, and a refresh keeps that word alone', async () => {
  const { book, host } = await openOffice(newBook('Mål'));
  const { marks } = await draw(counting(LIST, ['Uppfyllt']));
  const sheet = book.sheet('Sammanfattning')!;
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sammanfattning').getRange('A6').values = [['Uppfyllt']];
    await context.sync();
  });
  expect(sum(sheet).value).toBe(3);
  expect(host.stats.syncs).toBeGreaterThan(0);
  const again = await draw(counting(LIST, ['Uppfyllt']), marks);
  expect(sum(sheet).value).toBe(2);
  expect(again.movedComments).toBe(0);
});

test('a number typed over a count is kept', async () => {
  const { book } = await openOffice(newBook('Mål'));
  const { marks } = await draw(counting(LIST, ['Uppfyllt']));
  const sheet = book.sheet('Sammanfattning')!;
  Object.assign(sheet.edit(3, 1), { value: 17, formula: null });
  await draw(counting(LIST, ['Uppfyllt']), marks);
  expect(sum(sheet)).toMatchObject({ value: 2, formula: expect.any(String) });
  expect(texts(sheet)).toContain('17');
});

test.each([
  [true, false],
  [false, true],
])('from live %p to %p nothing is left behind', async (before, after) => {
  const { book } = await openOffice(newBook('Mål'));
  const { marks } = await draw(counting(LIST, ['Uppfyllt'], before));
  const again = await draw(counting(LIST, ['Uppfyllt'], after), marks);
  const cell = sum(book.sheet('Sammanfattning')!);
  expect([cell.value, cell.formula !== null, again.movedComments]).toEqual([2, after, 0]);
});

test('rows put in above move what is counted, and the next refresh counts its own rows', async () => {
  const { book } = await openOffice(newBook('Mål'));
  const { marks } = await draw(counting(LIST, ['Uppfyllt']));
  const sheet = book.sheet('Sammanfattning')!;
  await draw(counting(['Uppfyllt', ...LIST, 'Uppfyllt'], ['Uppfyllt']), marks);
  expect(sum(sheet)).toMatchObject({ value: 4, formula: '=SUM(COUNTIFS($A$5:$A$9,"=Uppfyllt"))' });
});
