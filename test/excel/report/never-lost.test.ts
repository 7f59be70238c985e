import fc from 'fast-check';
import { drawReports, type ReportMarks } from '../../../src/excel/report';
import { newBook, openOffice } from '../../support/office';
import { report, row, words } from './a-report';

/** Any goals before and after, any comments: each comment is in the sheet once, and beside its goal where that is left. */
test('a comment is never lost, doubled or given to another goal', async () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => `m.${id}`);
  const order = fc.shuffledSubarray(ids);
  await fc.assert(
    fc.asyncProperty(order, order, fc.subarray(ids), async (before, after, commented) => {
      const { book } = await openOffice(newBook('Mål'));
      const draw = (rows: readonly string[], marks: ReportMarks) =>
        Excel.run((context) => drawReports(context, [report({ rows: rows.map((id) => row(id)) })], words, marks));
      const { marks } = await draw(before, {});
      const sheet = book.sheet('Sammanfattning')!;
      const lineOf = (id: string) => sheet.rows.findIndex((cells) => cells?.[0]?.value === id);
      const written = before.filter((id) => commented.includes(id));
      for (const id of written) sheet.edit(lineOf(id), 2).value = `ord om ${id}`;
      const first = await draw(after, marks);
      await draw(after, first.marks);
      for (const id of written) {
        const at = sheet.rows.flatMap((cells, line) => (cells?.[2]?.value === `ord om ${id}` ? [line] : []));
        expect(at).toEqual([lineOf(id)]);
      }
    }),
    { numRuns: 40 },
  );
}, 60_000);
