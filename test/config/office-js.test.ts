import { MICROSOFT, officeJs } from '../../config/office-js.cjs';

it.each([
  [undefined, MICROSOFT, false],
  ['microsoft', MICROSOFT, false],
  ['local', 'office/office.js', true],
])('Office.js for %s comes from %s', (given, address, copies) => {
  const office = officeJs(given);
  expect([office.address, office.copies.length > 0]).toEqual([address, copies]);
});

it('refuses anything else', () => {
  expect(() => officeJs('https://example.org/office.js')).toThrow('microsoft or local');
});
