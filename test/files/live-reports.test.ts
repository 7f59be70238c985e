import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openXlsx, saveXlsx } from '../../src/emulator/xlsx';
import { soffice, toCsv, VARIABLE } from '../support/libreoffice';
import { runCli } from '../support/run-cli';

/**
 * A live report's formulas, calculated by LibreOffice, give the numbers that the same report has as values, and those
 * that were saved with the formulas.
 */
const examples = join(__dirname, '../../assets/examples');
const folder = mkdtempSync(join(tmpdir(), 'roda-traden-'));
const BOOKS = ['sollentuna', 'vallentuna'] as const;
const SUMMARY = 'Sammanfattning';
const program = soffice();

async function summaryOf(name: string, ...options: readonly string[]): Promise<Uint8Array> {
  const out = join(folder, `${name}${options.length}.xlsx`);
  await runCli(['run', `${name}.xlsx`, '-o', out, '--reports', 'summary', '--charts', 'none', ...options], examples);
  return new Uint8Array(readFileSync(out));
}

/** The same workbook with 99 saved for every formula of the report: only who calculates says what the formula gives. */
function spoil(bytes: Uint8Array): { readonly bytes: Uint8Array; readonly formulas: number } {
  const book = openXlsx(bytes, 'live');
  const sheet = book.sheet(SUMMARY)!;
  let formulas = 0;
  sheet.rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (!cell?.formula?.startsWith('=SUM(COUNTIFS(')) return;
      sheet.edit(row, column).value = 99;
      formulas += 1;
    }),
  );
  return { bytes: saveXlsx(book), formulas };
}

/** The report as text, without the list of goals that only the live one has and the hidden column of marks. */
const shown = (csv: string): readonly string[] =>
  csv
    .split('Underlag: alla mål i kraft')[0]!
    .split('\n')
    .map((line) => line.replace(/,"?[^,"]*(,[^"|]*)?\|[^"]*"?$/, '').replace(/[,"]+$/, ''))
    .filter((line) => line !== '');

(program === null ? test.skip : test)(
  `live and fixed summaries say the same (needs ${VARIABLE})`,
  async () => {
    const spoiled: Record<string, Uint8Array> = {};
    const saved: Record<string, Uint8Array> = {};
    for (const name of BOOKS) {
      const live = await summaryOf(name, '--live');
      const wrong = spoil(live);
      expect(wrong.formulas).toBeGreaterThan(10);
      spoiled[name] = wrong.bytes;
      Object.assign(saved, { [`${name} live`]: live, [`${name} fixed`]: await summaryOf(name) });
    }
    const calculated = toCsv(program!, spoiled, true);
    const asSaved = toCsv(program!, saved);
    for (const name of BOOKS) {
      const found = shown(calculated.get(name)!.get(SUMMARY)!);
      expect(found.join()).toMatch(/,\d+,\d+,\d+,\d+/);
      expect([name, found]).toEqual([name, shown(asSaved.get(`${name} fixed`)!.get(SUMMARY)!)]);
      expect([name, found]).toEqual([name, shown(asSaved.get(`${name} live`)!.get(SUMMARY)!)]);
    }
  },
  120_000,
);
