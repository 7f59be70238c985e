import { MICROSOFT, officeJs } from '../../config/office-js.cjs';

it.each([
  [undefined, MICROSOFT, 0],
  ['microsoft', MICROSOFT, 0],
  ['local', 'office/office.js', 6],
])('Office.js for %s comes from %s', (given, address, copies) => {
  const office = officeJs(given);
  expect([office.address, office.copies.length]).toEqual([address, copies]);
});

it('refuses anything else', () => {
  expect(() => officeJs('https://example.org/office.js')).toThrow('microsoft or local');
});
