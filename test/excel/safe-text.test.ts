import fc from 'fast-check';
import { asReadBack, forWriting } from '../../src/excel/safe-text';
import { newBook, openOffice } from '../support/office';

describe('text that is written can never become anything but text', () => {
  it.each([
    ['Uppfyllt', 'Uppfyllt'],
    ['Utfall 84,9 % (2025)', 'Utfall 84,9 % (2025)'],
    ['3 av 4 mätta indikatorer uppfyllda', '3 av 4 mätta indikatorer uppfyllda'],
    ['Helår 2025', 'Helår 2025'],
    ['=1+1', "'=1+1"],
    ['+46 8 123 45', "'+46 8 123 45"],
    ['-Lägre kostnader', "'-Lägre kostnader"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1+1', "'\t=1+1"],
    ['\r=1+1', "'\r=1+1"],
    [' =1+1', "' =1+1"],
    ["'apostrof först", "''apostrof först"],
    ['2025', "'2025"],
    ['2025-08', "'2025-08"],
    ['85 %', "'85 %"],
    ['1/2', "'1/2"],
    ['May 2025', "'May 2025"],
    ['TRUE', "'TRUE"],
    ['#N/A', "'#N/A"],
  ])('%j is written as %j', (text, written) => expect(forWriting(text)).toBe(written));

  it('leaves numbers and truth values alone and clears with null', () => {
    expect([forWriting(-1.5), forWriting(true), forWriting(null)]).toEqual([-1.5, true, '']);
  });

  it('comes back from Excel as it was, never as a formula, a number or a date', async () => {
    const { book } = await openOffice(newBook());
    const texts = [
      ...fc.sample(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 12 }), 150),
      ...fc.sample(
        fc.tuple(fc.constantFrom('=', '+', '-', '@', '\t', "'", '1', ' '), fc.string()).map((parts) => parts.join('')),
        150,
      ),
    ];
    const back = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Blad1').getRangeByIndexes(0, 0, texts.length, 1);
      range.values = texts.map((text) => [forWriting(text)]);
      range.load(['values', 'formulas']);
      await context.sync();
      return range.values.map((row) => row[0] as unknown);
    });
    expect(back).toEqual(texts.map(asReadBack));
    const formulas = book.sheets[0]!.rows.flatMap((row) => row ?? []).filter((cell) => cell?.formula);
    expect(formulas).toEqual([]);
  });
});
