/**
 * npx tsx config/docs/error-codes.ts
 * Writes docs/felkoder.md: every code that a failure of the add-in can have, as the pane says it. A test compares.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import prettier from 'prettier';
import { errors } from '../../src/i18n/sv/errors';
import { kolada } from '../../src/i18n/sv/kolada';
import options from '../prettier.json';

export const PATH = join(__dirname, '../../docs/felkoder.md');

const INTRODUCTION = `# Felkoder

Koden står under _Uppgifter för support_ i panelens meddelanden. Här är varje kod med det som då har hänt och vad man gör.
Ord inom klamrar byts mot det som gäller: bladet, filen eller cellerna. Varje kod har ett test som framkallar den.

| Kod | Vad som har hänt | Vad man gör |
| --- | --- | --- |
`;

const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\s+/g, ' ');

/** The page, as it should be. */
export async function errorCodesPage(): Promise<string> {
  const texts: Readonly<Record<string, string>> = { ...errors, ...kolada };
  const rows = Object.keys(texts)
    .flatMap((key) => /^errors\.(\w+)$/.exec(key)?.[1] ?? [])
    .sort()
    .map((code) => `| \`${code}\` | ${cell(texts[`errors.${code}`]!)} | ${cell(texts[`errors.${code}.remedy`]!)} |`);
  return prettier.format(`${INTRODUCTION}${rows.join('\n')}\n`, { ...options, parser: 'markdown' } as prettier.Options);
}

if (require.main === module) void errorCodesPage().then((page) => writeFileSync(PATH, page));
