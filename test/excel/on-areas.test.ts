import fc from 'fast-check';
import { parseRangeName } from '../../src/domain/model';
import { areaAddresses, LONGEST_ADDRESS, onAreas } from '../../src/excel/on-areas';
import { openOffice } from '../support/office';

const area = fc.record({
  top: fc.nat({ max: 99_999 }),
  left: fc.nat({ max: 200 }),
  rows: fc.integer({ min: 1, max: 500 }),
  columns: fc.integer({ min: 1, max: 30 }),
});

describe('addresses of areas', () => {
  test('name every area once, in order, and none is longer than Excel takes', () => {
    fc.assert(
      fc.property(fc.array(area, { maxLength: 2000 }), (areas) => {
        const addresses = areaAddresses(areas);
        expect(addresses.every((address) => address.length > 0 && address.length <= LONGEST_ADDRESS)).toBe(true);
        expect(addresses.flatMap((address) => address.split(',')).map(parseRangeName)).toEqual(areas);
      }),
      { numRuns: 30 },
    );
  });

  test('of nothing are none', () => expect(areaAddresses([])).toEqual([]));
});

test('one look for many areas is one action for Excel, and Excel is not asked to remember them', async () => {
  const { book, host } = await openOffice();
  const areas = Array.from({ length: 300 }, (_, at) => ({ top: at * 2, left: 0, rows: 1, columns: 3 }));
  const [address, ...others] = areaAddresses(areas);
  expect(others).toEqual([]);
  const before = host.stats.sent;
  await Excel.run(async (context) => {
    onAreas(context.workbook.worksheets.getItem('Blad1'), address!, ({ format }) => {
      format.fill.color = '#F4ECEA';
      format.rowHeight = 21;
    });
    await context.sync();
  });
  const sheet = book.sheets[0]!;
  for (const { top } of areas) {
    expect([0, 1, 2, 3].map((column) => book.styles.get(sheet.styleOf(top, column)).fillColor)).toEqual([
      '#F4ECEA',
      '#F4ECEA',
      '#F4ECEA',
      null,
    ]);
    expect([sheet.rowHeights.get(top), sheet.rowHeights.get(top + 1)]).toEqual([21, undefined]);
  }
  expect(host.stats.sent - before).toBeLessThan(address!.length + 2500);
});
