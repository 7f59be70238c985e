import fc from 'fast-check';
import { cellText, dateParts, dateSerial, errorText, textLocale } from '../../../src/emulator/workbook';

const sv = textLocale('sv-SE');
const en = textLocale('en-US');

describe('what a cell shows', () => {
  test.each<[string | number | boolean | null, string, string, string]>([
    [null, 'General', '', ''],
    [1234.5, 'General', '1234,5', '1234.5'],
    [0.1 + 0.2, 'General', '0,3', '0.3'],
    [1e21, 'General', '1E+21', '1E+21'],
    [1234567.891, '#,##0.00', '1\u00a0234\u00a0567,89', '1,234,567.89'],
    [-1234, '#,##0', '-1\u00a0234', '-1,234'],
    [-0.4, '0', '0', '0'],
    [2.5, '0', '3', '3'],
    [1.005, '0.00', '1,01', '1.01'],
    [0.8512, '0.0%', '85,1%', '85.1%'],
    [0.8512, '0.0" %"', '0,9 %', '0.9 %'],
    [5, '0.##', '5,', '5.'],
    [5.25, '0.0##', '5,25', '5.25'],
    [7, '00', '07', '07'],
    [0, '#', '', ''],
    [1500000, '0.0,,', '1,5', '1.5'],
    [-5, '0;(0)', '(5)', '(5)'],
    [0, '0;-0;"–"', '–', '–'],
    [3, '[>=3]"hög";"låg"', 'hög', 'hög'],
    [1, '[>=3]"hög";"låg"', 'låg', 'låg'],
    ['Uppfyllt', '"✓ "@', '✓ Uppfyllt', '✓ Uppfyllt'],
    ['Uppfyllt', '0;0;0;"✓ "@', '✓ Uppfyllt', '✓ Uppfyllt'],
    ['text', '0.0', 'text', 'text'],
    [12, '@', '12', '12'],
    [true, 'General', 'SANT', 'TRUE'],
    [45000, 'yyyy-mm-dd', '2023-03-15', '2023-03-15'],
    [45000, 'm/d/yyyy', '2023-03-15', '3/15/2023'],
    [45000, 'd mmmm yyyy', '15 mars 2023', '15 March 2023'],
    [45000.75, 'hh:mm', '18:00', '18:00'],
    [45000.75, 'h:mm AM/PM', '6:00 PM', '6:00 PM'],
    [1.5, '[h]:mm', '36:00', '36:00'],
    [60, 'yyyy-mm-dd', '1900-02-29', '1900-02-29'],
    [-1, 'yyyy-mm-dd', '########', '########'],
    [5, '[$kr-41D] 0', 'kr 5', 'kr 5'],
    [5, '_-0_-', ' 5 ', ' 5 '],
  ])('%p in %s is %p in Swedish and %p in English', (value, format, swedish, english) => {
    expect(cellText(value, format, sv)).toBe(swedish);
    expect(cellText(value, format, en)).toBe(english);
  });

  test('errors are translated', () => {
    expect(errorText('#N/A', sv)).toBe('#SAKNAS!');
    expect(errorText('#N/A', en)).toBe('#N/A');
  });

  test('serial numbers and dates go to and fro in both calendars', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_958_465 }), fc.boolean(), (serial, date1904) => {
        const limited = date1904 ? Math.min(serial, 2_957_003) : serial;
        const { year, month, day } = dateParts(limited, date1904)!;
        expect(dateSerial(year, month, day, date1904)).toBe(limited);
      }),
    );
  });

  test.each([
    [2025, 2, 29],
    [2025, 13, 1],
    [1899, 1, 1],
  ])('%i-%i-%i is no date', (year, month, day) => {
    expect(dateSerial(year, month, day)).toBeNull();
  });
});
