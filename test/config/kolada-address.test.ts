import { parseKoladaAddress } from '../../config/kolada/address.cjs';
import { PUBLIC_ADDRESS } from '../../src/kolada';

it.each<[string | undefined, string]>([
  [undefined, PUBLIC_ADDRESS],
  ['/kolada', '/kolada'],
  ['/roda-traden/kolada/', '/roda-traden/kolada'],
  ['https://api.example.se/v3', 'https://api.example.se/v3'],
])('Kolada is asked at %s: %s', (given, address) => {
  expect(parseKoladaAddress(given)).toBe(address);
});

it.each(['kolada', '//example.se/v3', 'http://example.se/v3', 'https://a:b@example.se', 'https://a.se/?x=1', ''])(
  'refuses "%s"',
  (given) => {
    expect(() => parseKoladaAddress(given)).toThrow('--kolada');
  },
);
