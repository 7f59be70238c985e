import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPdfText, findPrintFonts } from '../../config/provision/find.cjs';
import { openXlsx, saveXlsx } from '../../src/emulator/xlsx';
import type { Book, Sheet } from '../../src/emulator/workbook';
import { convert, soffice } from '../support/libreoffice';
import { runCli } from '../support/run-cli';
import type { Page, PrintedBook, PrintedSheet } from './page';
import { pagesOf } from './words';

export const BOOKS = ['vaggeryd', 'sollentuna', 'haninge', 'vallentuna'] as const;
export const BASELINES = join(__dirname, 'baselines');
const EXAMPLES = join(__dirname, '../../assets/examples');

/** What printing needs. */
export interface Printer {
  readonly soffice: string;
  readonly pdftotext: string;
  /** Folders of the fonts: no other font of the machine is seen. */
  readonly fonts: readonly string[];
}

/** The printer, or the names of what this machine lacks (`npm run provision` brings them). In CI nothing may be missing. */
export function findPrinter(): Printer | { readonly missing: readonly string[] } {
  const found = { soffice: soffice(), pdftotext: findPdfText(), fonts: findPrintFonts() };
  const missing = Object.entries(found).flatMap(([name, value]) => (value === null ? [name] : []));
  if (missing.length === 0) return found as Printer;
  if (process.env.CI) throw new Error(`Missing for printing: ${missing.join(', ')}. Remedy: npm run provision`);
  return { missing };
}

/** The same fonts on every machine: Calibri is printed with Carlito, which has its widths. */
const fontconfig = (folders: readonly string[], cache: string): string =>
  '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>' +
  folders.map((folder) => `<dir>${folder}</dir>`).join('') +
  `<cachedir>${cache}</cachedir>` +
  [
    ['Calibri', 'Carlito'],
    ['Arial', 'Liberation Sans'],
  ]
    .map(
      ([wanted, used]) =>
        `<alias binding="same"><family>${wanted}</family><prefer><family>${used}</family></prefer></alias>`,
    )
    .join('') +
  '</fontconfig>';

/** "LibreOffice 7.4": later numbers mend faults and print alike. */
function versionOf(program: string): string {
  const said = execFileSync(program, ['--version'], { encoding: 'utf8' });
  return /LibreOffice \d+\.\d+/.exec(said)?.[0] ?? said.trim();
}

/** The example workbook with its reports, and nothing else to print: sheets that are not reports are hidden. */
async function reported(name: string, folder: string): Promise<{ readonly file: string; readonly reports: Sheet[] }> {
  const file = join(folder, `${name}.xlsx`);
  const result = await runCli(['run', `${name}.xlsx`, '-o', file, '--reports', 'all', '--json'], EXAMPLES);
  const { sheets } = JSON.parse(result) as { sheets: string[] };
  const book: Book = openXlsx(readFileSync(file), file);
  const reports = book.sheets.filter((sheet) => sheets.includes(sheet.name));
  for (const sheet of book.sheets) if (!reports.includes(sheet)) sheet.visibility = 'Hidden';
  // LibreOffice shows, and prints, the sheet that the file opens on even where it is hidden.
  book.activeId = reports[0]!.id;
  book.sheetsChanged = true;
  writeFileSync(file, await saveXlsx(book));
  return { file, reports };
}

/** Parts the pages among the sheets by their footers, which begin with the sheet's own title. */
function bySheet(pages: readonly Page[], reports: readonly Sheet[]): readonly PrintedSheet[] {
  const sheets = reports.map(({ name, page }) => ({ name, title: page.footer.left, pages: [] as Page[] }));
  let at = 0;
  for (const [number, page] of pages.entries()) {
    const here = sheets.findIndex(({ title }, place) => place >= at && page.some(({ text }) => text === title));
    if (here < 0) throw new Error(`No sheet has the footer of printed page ${number + 1}: ${page.at(-1)?.text}`);
    at = here;
    sheets[at]!.pages.push(page);
  }
  return sheets.map(({ name, pages: own }) => ({ name, pages: own }));
}

/** Runs, prints and reads the report sheets of the example workbooks, in one run of LibreOffice. By name of workbook. */
export async function printReports(printer: Printer): Promise<ReadonlyMap<string, PrintedBook>> {
  const folder = mkdtempSync(join(tmpdir(), 'roda-traden-'));
  try {
    const books = new Map<string, Awaited<ReturnType<typeof reported>>>();
    for (const name of BOOKS) books.set(name, await reported(name, folder));
    const fonts = join(folder, 'fonts.conf');
    writeFileSync(fonts, fontconfig(printer.fonts, join(folder, 'fonts')));
    const pdf = join(folder, 'pdf');
    mkdirSync(pdf);
    convert(printer.soffice, {
      to: 'pdf',
      files: [...books.values()].map(({ file }) => file),
      into: pdf,
      profile: join(folder, 'profile'),
      env: { FONTCONFIG_FILE: fonts },
    });
    const printedBy = versionOf(printer.soffice);
    return new Map(
      [...books].map(([name, { reports }]) => [
        name,
        { printedBy, sheets: bySheet(pagesOf(printer.pdftotext, join(pdf, `${name}.pdf`)), reports) },
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
