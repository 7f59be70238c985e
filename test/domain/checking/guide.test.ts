import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../../src/domain/checking';
import { createTranslator } from '../../../src/i18n';
import { en } from '../../../src/i18n/en';
import { sv } from '../../../src/i18n/sv';

const guide = readFileSync(join(__dirname, '../../../docs/anvandarguide/kontroller.md'), 'utf8');
const swedish = createTranslator('sv');
const SEVERITIES = { error: 'fel', warning: 'varning', notice: 'upplysning' } as const;

test.each(rules.map((rule) => [rule.code, rule] as const))(
  '%s has its paragraph, with severity and an example',
  (code, rule) => {
    const paragraph = guide.split(/\n\n+/).find((text) => text.startsWith(`**${code} `)) ?? '';
    expect(paragraph.replace(/\s+/g, ' ')).toMatch(`**${code} ${swedish.message({ key: rule.describe })}** (`);
    expect(/\*\* \(([^)]*)\)/.exec(paragraph)?.[1]).toContain(SEVERITIES[rule.severity]);
    if (code !== 'W05' && code !== 'H05') expect(paragraph).toMatch(/[Ee]xempel/);
  },
);

test('both languages fill the same places', () => {
  const places = (text: string): string[] => [...new Set(text.match(/(?<=\{)[a-zA-Z]+(?=[,}])/g))].sort();
  const texts = { sv: sv as Readonly<Record<string, string>>, en: en as Readonly<Record<string, string>> };
  for (const key of Object.keys(texts.sv).filter((name) => /^(check|rule|fix)\./.test(name))) {
    expect([key, places(texts.en[key]!)]).toEqual([key, places(texts.sv[key]!)]);
  }
});
