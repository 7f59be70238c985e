import fc from 'fast-check';
import { asHeld, decimalComma } from '../../../src/domain/model';

test.each<[number, string]>([
  [85, '85'],
  [84.96, '84,96'],
  [-5, '-5'],
  [-0.5, '-0,5'],
  [0, '0'],
  [-0, '0'],
  [1234567.5, '1234567,5'],
  [0.1 + 0.2, '0,3'],
  [77.528089, '77,528089'],
  [1e-7, '0,0000001'],
  [1e21, '1000000000000000000000'],
])('%s is written %s', (value, text) => expect(decimalComma(asHeld(value))).toBe(text));

test('what is written is the number that Excel holds, in digits, one comma and one minus at most', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e30, max: 1e30 }), (value) => {
      const text = decimalComma(asHeld(value));
      expect(text).toMatch(/^-?\d+(,\d+)?$/);
      if (Math.abs(value) > 1e-80) expect(Number(text.replace(',', '.'))).toBe(asHeld(value) + 0);
    }),
  );
});
