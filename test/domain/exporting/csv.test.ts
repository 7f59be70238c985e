import fc from 'fast-check';
import { csvText, type ExportCell } from '../../../src/domain/exporting/csv';

const resolve = ({ key }: { key: string }): string => key;
const fileOf = (cell: ExportCell): string => csvText({ headings: [{ key: 'Rubrik' }], rows: [[cell]] }, resolve);
const written = (cell: ExportCell): string => fileOf(cell).slice('\ufeffRubrik\r\n'.length, -'\r\n'.length);

test.each<[ExportCell, string]>([
  ['Trygghet', 'Trygghet'],
  [null, ''],
  ['', ''],
  [84.96, '84,96'],
  [-5, '-5'],
  [0, '0'],
  [{ key: 'Ej mätt' }, 'Ej mätt'],
  ['ett; två', '"ett; två"'],
  ['säger ”ja” eller "nej"', '"säger ”ja” eller ""nej"""'],
  ['två\nrader', '"två\nrader"'],
  [' mellanslag först', '" mellanslag först"'],
  ['=1+1', "'=1+1"],
  ['=HYPERLINK("http://x";"y")', '"\'=HYPERLINK(""http://x"";""y"")"'],
  ['+46 8 123', "'+46 8 123"],
  ['-2–2 %', "'-2–2 %"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['  =1+1', "'  =1+1"],
  ['\t=1+1', '"\'\t=1+1"'],
  ['\r=1+1', '"\'\r=1+1"'],
  ['＝1+1', "'＝1+1"],
  ['-5', '-5'],
  ['-5,5', '-5,5'],
  ['+3', '+3'],
  ['5 % mer = bra', '5 % mer = bra'],
])('%j is written %j', (cell, text) => expect(written(cell)).toBe(text));

test('begins with the mark of UTF-8, parts by semicolons and ends each line as Windows does', () => {
  const headings = [{ key: 'Mål' }, { key: 'Status' }];
  const rows = [
    ['Ö1', null],
    [2, 'Uppfyllt'],
  ];
  expect(csvText({ headings, rows }, resolve)).toBe('\ufeffMål;Status\r\nÖ1;\r\n2;Uppfyllt\r\n');
});

/** Fields of a CSV as a spreadsheet program parts them. */
function fieldsOf(line: string): string[] {
  return [...`;${line}`.matchAll(/;(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? plain! : quoted.replaceAll('""', '"'),
  );
}

test('any text comes back as it was, or after an apostrophe, and no field is a formula', () => {
  const sign = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ' ', ';', '"', "'", 'Å', '5', ',', '＝', '−');
  const text = fc.array(sign, { maxLength: 8 }).map((signs) => signs.join(''));
  fc.assert(
    fc.property(text, text, (one, other) => {
      const file = csvText({ headings: [{ key: 'A' }], rows: [[one, other]] }, resolve);
      const fields = fieldsOf(file.slice('\ufeffA\r\n'.length, -'\r\n'.length));
      expect(fields).toHaveLength(2);
      for (const [at, field] of fields.entries()) {
        const meant = at === 0 ? one : other;
        expect([meant, `'${meant}`]).toContain(field);
        if (!/^[+-]?\d+(,\d+)?$/.test(field)) expect(field).not.toMatch(/^(\s*[=+\-@＝]|[\t\r\n])/);
      }
    }),
    { numRuns: 1000 },
  );
});
