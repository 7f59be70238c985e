import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const places = ['/usr/bin/soffice', '/usr/local/bin/soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'];

/** Where LibreOffice is; null when it isn't here. In CI (the variable CI is set) it must be. */
export function soffice(): string | null {
  const found = [process.env.SOFFICE ?? '', ...places].find((path) => path !== '' && existsSync(path)) ?? null;
  if (found === null && process.env.CI) throw new Error('LibreOffice is missing: set SOFFICE to its program');
  return found;
}

/** Comma, quote, UTF-8, from the first row, as shown; the last -1 asks for every sheet in a file of its own. */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1';

/** Never calculates anew: what is compared is what the file holds. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode"><value>1</value></prop></item></oor:items>`;

/** Runs LibreOffice once over many workbooks; gives each one's sheets as CSV, by name of workbook and sheet. */
export function toCsv(
  program: string,
  workbooks: Readonly<Record<string, Uint8Array>>,
): Map<string, Map<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'roda-traden-'));
  try {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), settings);
    const out = join(folder, 'csv');
    const names = Object.keys(workbooks);
    const files = names.map((name, index) => {
      const file = join(folder, `bok${index}.xlsx`);
      writeFileSync(file, workbooks[name]!);
      return file;
    });
    const options = ['--headless', `-env:UserInstallation=file://${profile}`, '--convert-to', CSV, '--outdir', out];
    execFileSync(program, [...options, ...files], { stdio: 'ignore', timeout: 110_000 });
    const written = existsSync(out) ? readdirSync(out) : [];
    const sheetsOf = (index: number): [string, string][] =>
      written
        .filter((file) => file.startsWith(`bok${index}-`))
        .map((file) => [file.slice(`bok${index}-`.length, -'.csv'.length), readFileSync(join(out, file), 'utf8')]);
    return new Map(names.map((name, index) => [name, new Map(sheetsOf(index))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
