import { contentPolicy } from '../../config/webpack/content-policy.cjs';

const asks = (kolada: string): string | undefined =>
  contentPolicy('https://appsforoffice.microsoft.com/lib/1/hosted/office.js', kolada)
    .split('; ')
    .find((rule) => rule.startsWith('connect-src'));

it.each([
  ['https://api.kolada.se/v3', "connect-src 'self' https://api.kolada.se"],
  ['/kolada', "connect-src 'self'"],
])('the pane may ask %s: %s', (kolada, rule) => {
  expect(asks(kolada)).toBe(rule);
});
