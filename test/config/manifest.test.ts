import fs from 'node:fs';
import path from 'node:path';
import { problemsOf } from '../../config/manifest/validate.cjs';
import { manifestFor, parseBaseUrl } from '../../config/manifest/write.cjs';
import { RIBBON_FUNCTIONS } from '../../src/commands';

jest.mock('../../src/app', () => ({ whenReady: async () => ({ kind: 'noExcel' }) }));

const root = path.join(__dirname, '..', '..');
const manifest = fs.readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const problems = (xml: string) => problemsOf(xml, { folder: root });

it('is right as it stands', () => {
  expect(problems(manifest)).toEqual([]);
});

it('has the four buttons, and a function for each that runs one', () => {
  const functions = [...manifest.matchAll(/<FunctionName>(.*?)<\/FunctionName>/g)].map(([, name]) => name);
  expect(manifest.match(/<Control /g)).toHaveLength(4);
  expect(functions.sort()).toEqual(Object.keys(RIBBON_FUNCTIONS).sort());
});

const cut = (from: string, to: string, text = '') => {
  const start = manifest.indexOf(from);
  return manifest.slice(0, start) + text + manifest.slice(manifest.indexOf(to, start) + to.length);
};

it.each<[string, string, RegExp]>([
  [
    'elements in another order',
    manifest.replace(/(\s*<Hosts>\s*<Host Name="Workbook" \/>\s*<\/Hosts>)([\s\S]*?)(<DefaultSettings>)/, '$2$1$3'),
    /<Hosts> must stand before <Requirements>/,
  ],
  [
    'an element that does not belong',
    manifest.replace('<Action ', '<Colour /><Action '),
    /<Colour> does not belong here/,
  ],
  ['no supertip', cut('<Supertip>', '</Supertip>'), /<Supertip> is missing/],
  [
    'a resource that is not there',
    manifest.replace('resid="Open.Tip"', 'resid="Open.Tpi"'),
    /resid "Open.Tpi" does not exist/,
  ],
  [
    'a resource of the wrong list',
    manifest.replace('<Label resid="Open.Label" />', '<Label resid="Open.Tip" />'),
    /is in bt:LongStrings, not bt:ShortStrings/,
  ],
  [
    'a resource nobody uses',
    manifest.replace(
      '<bt:Url id="Pane.Url"',
      '<bt:Url id="Spare" DefaultValue="https://localhost:3000/" /><bt:Url id="Pane.Url"',
    ),
    /"Spare" is used by nothing/,
  ],
  ['a long resource id', manifest.replaceAll('"Pane.Url"', `"${'P'.repeat(33)}"`), /longer than 32 characters/],
  [
    'a long description',
    manifest.replace('<Description DefaultValue="', `<Description DefaultValue="${'x'.repeat(251)}`),
    /at most 250/,
  ],
  [
    'a long label',
    manifest.replace('id="Open.Label" DefaultValue="', `id="Open.Label" DefaultValue="${'x'.repeat(126)}`),
    /at most 125/,
  ],
  ['a text without English', cut('<bt:Override Locale="en-US" Value="Open', '/>'), /no override for en-US/],
  ['a short language tag', manifest.replace('Locale="en-US"', 'Locale="en"'), /"en" is not a full language tag/],
  [
    'an address without https',
    manifest.replace('https://localhost:3000/support.html', 'http://localhost:3000/support.html'),
    /is not https/,
  ],
  ['an icon that is not there', manifest.replace('open-80.png', 'open-81.png'), /there is no PNG/],
  ['an icon of another size', manifest.replace('open-80.png', 'open-64.png'), /is 64 × 64 px, not 80 × 80/],
  ['no 32 px icon', manifest.replace('<bt:Image size="32" resid="Open.32" />', ''), /32 px is missing/],
  ['an id that is no GUID', manifest.replace(/<Id>.*?<\/Id>/, '<Id>röda tråden</Id>'), /Id is no GUID/],
  [
    'another default language',
    manifest.replace('<DefaultLocale>sv-SE', '<DefaultLocale>en-US'),
    /DefaultLocale is not sv-SE/,
  ],
  ['broken XML', manifest.replace('</Hosts>', '</Host>'), /not well-formed XML/],
])('names %s', (_name, xml, expected) => {
  expect(xml).not.toBe(manifest);
  expect(problems(xml).join('\n')).toMatch(expected);
});

const idOf = (xml: string) => /<Id>(.*?)<\/Id>/.exec(xml)![1];

describe('the written one', () => {
  it('has the municipality’s address, our version and the same Id', () => {
    const baseUrl = parseBaseUrl('https://addins.kommun.se/rt/');
    const written = manifestFor(manifest, { baseUrl, version: '1.2.3' });
    expect(written).not.toContain('localhost');
    expect(written).toContain('<Version>1.2.3.0</Version>');
    expect(idOf(written)).toBe(idOf(manifest));
    expect(problemsOf(written, { folder: root, baseUrl })).toEqual([]);
  });

  it.each(['http://kommun.se', 'kommun.se', 'https://kommun.se/?a=1', ''])('refuses the address "%s"', (address) => {
    expect(() => parseBaseUrl(address)).toThrow(/--base-url/);
  });
});
