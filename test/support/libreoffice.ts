import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findLibreOffice, LIBRE_OFFICE } from '../../config/provision/find.cjs';

export const VARIABLE = LIBRE_OFFICE.variable;

/** Where LibreOffice is; null when it isn't here. In CI (the variable CI is set) it must be. */
export function soffice(): string | null {
  const found = findLibreOffice();
  if (found === null && process.env.CI) throw new Error(`LibreOffice is missing: set ${VARIABLE} to its program`);
  return found;
}

/** Comma, quote, UTF-8, from the first row, as shown; the last -1 asks for every sheet in a file of its own. */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1';

const OOR = 'xmlns:oor="http://openoffice.org/2001/registry"';
const setting = (path: string, name: string, value: string): string =>
  `<item oor:path="/org.openoffice.${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;

/** Numbers and dates as a Swedish Excel shows them; formulas calculated anew, or as the file holds them. */
const settings = (calculated: boolean): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<oor:items ${OOR}>` +
  setting('Office.Calc/Formula/Load', 'OOXMLRecalcMode', calculated ? '0' : '1') +
  setting('Setup/L10N', 'ooSetupSystemLocale', 'sv-SE') +
  '</oor:items>';

export interface Conversion {
  /** LibreOffice's own words for what comes out: "pdf", or a filter with its options. */
  readonly to: string;
  readonly files: readonly string[];
  readonly into: string;
  /** A folder that LibreOffice may keep its settings in. */
  readonly profile: string;
  /** All formulas are calculated when a file is opened; absent: what is compared is what the file holds. */
  readonly calculated?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs LibreOffice once over many files. */
export function convert(program: string, { to, files, into, profile, calculated = false, env }: Conversion): void {
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), settings(calculated));
  const options = ['--headless', `-env:UserInstallation=file://${profile}`, '--convert-to', to, '--outdir', into];
  execFileSync(program, [...options, ...files], {
    stdio: 'ignore',
    timeout: 110_000,
    env: { ...process.env, ...env },
  });
}

/** Runs LibreOffice once over many workbooks; gives each one's sheets as CSV, by name of workbook and sheet. */
export function toCsv(
  program: string,
  workbooks: Readonly<Record<string, Uint8Array>>,
  calculated = false,
): Map<string, Map<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'roda-traden-'));
  try {
    const out = join(folder, 'csv');
    const names = Object.keys(workbooks);
    const files = names.map((name, index) => {
      const file = join(folder, `bok${index}.xlsx`);
      writeFileSync(file, workbooks[name]!);
      return file;
    });
    convert(program, { to: CSV, files, into: out, profile: join(folder, 'profile'), calculated });
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
