import { dateSerial, readEntry } from '../../../src/emulator/workbook';

const read = (input: string | number | boolean, format = 'General') =>
  readEntry(input, { format, date1904: false, year: 2026 });

describe('what a cell makes of something put into it', () => {
  test.each<[string | number | boolean, string | number | boolean, string | null]>([
    ['Uppfyllt', 'Uppfyllt', null],
    ['12', 12, null],
    [' 12 ', 12, null],
    ['-12.5', -12.5, null],
    ['+5', 5, null],
    ['.5', 0.5, null],
    ['1e3', 1000, '0.00E+00'],
    ['1,234', 1234, '#,##0'],
    ['1,234.5', 1234.5, '#,##0.00'],
    ['85,2', '85,2', null],
    ['(5)', -5, null],
    ['85%', 0.85, '0%'],
    ['85 %', 0.85, '0%'],
    ['8.5%', 0.085, '0.00%'],
    ['1 1/2', 1.5, '# ?/?'],
    ['2025-08-31', dateSerial(2025, 8, 31)!, 'm/d/yyyy'],
    ['8/31/2025', dateSerial(2025, 8, 31)!, 'm/d/yyyy'],
    ['2025-08', dateSerial(2025, 8, 1)!, 'mmm-yy'],
    ['2025-13', '2025-13', null],
    ['31/8/2025', '31/8/2025', null],
    ['1-3', dateSerial(2026, 1, 3)!, 'd-mmm'],
    ['1–3', '1–3', null],
    ['13-40', '13-40', null],
    ['Jan 2025', dateSerial(2025, 1, 1)!, 'mmm-yy'],
    ['Maj 2025', 'Maj 2025', null],
    ['31-Aug-2025', dateSerial(2025, 8, 31)!, 'd-mmm-yy'],
    ['10:30', 0.4375, 'h:mm'],
    ['10:75', '10:75', null],
    ['1:30 PM', 0.5625, 'h:mm AM/PM'],
    ['true', true, null],
    ['FALSE', false, null],
    ['Sant', 'Sant', null],
    ['-', '-', null],
    ['–', '–', null],
    ['…', '…', null],
    ['=', '=', null],
    ['', '', null],
    [3, 3, null],
    [true, true, null],
  ])('%p is %p (format %p)', (input, value, format) => {
    expect(read(input)).toEqual({ value, formula: null, error: false, format, quotePrefix: false });
  });

  test.each([
    ['=A1+1', '=A1+1'],
    ['+A1', '=A1'],
    ['-A1', '=-A1'],
    ['@SUM(A1)', '=@SUM(A1)'],
    ['-ingen uppgift', '=-ingen uppgift'],
  ])('%p becomes the formula %p', (input, formula) => {
    expect(read(input)).toMatchObject({ value: null, formula });
  });

  test('an apostrophe keeps text as text and is not part of it', () => {
    expect(read("'=A1")).toEqual({ value: '=A1', formula: null, error: false, format: null, quotePrefix: true });
    expect(read("'12")).toMatchObject({ value: '12', quotePrefix: true });
  });

  test('error values are errors', () => {
    expect(read('#n/a')).toMatchObject({ value: '#N/A', error: true });
    expect(read('#hashtag')).toMatchObject({ value: '#hashtag', error: false });
  });

  test.each<[string | number | boolean, string]>([
    ['=A1', '=A1'],
    ['2025-08-31', '2025-08-31'],
    ["'x", "'x"],
    [5, '5'],
    [true, 'TRUE'],
  ])('a text cell takes %p as %p', (input, value) => {
    expect(read(input, '@')).toEqual({ value, formula: null, error: false, format: null, quotePrefix: false });
  });
});
