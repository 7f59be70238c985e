/** The build's parsed texts say what the written ones say. */
import { IntlMessageFormat } from 'intl-messageformat';
import { compile } from '../../config/webpack/compiled-catalogue.cjs';
import type { Pattern } from '../../src/i18n/catalogues';
import { en } from '../../src/i18n/en';
import { sv } from '../../src/i18n/sv';

/** Every argument a text may ask for has this value. */
const anything = (value: string | number) =>
  new Proxy({}, { has: () => true, get: () => value }) as Record<string, string>;

const said = (pattern: Pattern, language: string, value: string | number): string =>
  String(new IntlMessageFormat(pattern, language, undefined, { ignoreTag: true }).format(anything(value)));

it.each([
  ['sv', sv],
  ['en', en],
] as const)('says the same in %s', (language, written) => {
  const compiled = compile(written, IntlMessageFormat);
  expect(Object.keys(compiled)).toEqual(Object.keys(written));
  const sent = JSON.parse(JSON.stringify(compiled)) as Record<string, Pattern>;
  for (const [key, text] of Object.entries(written)) {
    for (const value of [0, 1, 2, 'met', 'x']) {
      let expected: string | null = null;
      try {
        expected = said(text, language, value);
      } catch {
        // A plural of a word, or a choice there is no text for: no sentence in either.
      }
      if (expected !== null) expect([key, said(sent[key]!, language, value)]).toEqual([key, expected]);
    }
  }
});

it('leaves out what another program says, and parses only what needs it', () => {
  const catalogue = { 'pane.a': 'Mål', 'pane.b': '{n, plural, one {# mål} other {# mål}}', 'cli.a': 'FIL' };
  const compiled = compile(catalogue, IntlMessageFormat, ['cli.']);
  expect(Object.keys(compiled)).toEqual(['pane.a', 'pane.b']);
  expect(compiled['pane.a']).toBe('Mål');
  expect(compiled['pane.b']).toEqual([expect.objectContaining({ value: 'n' })]);
});
