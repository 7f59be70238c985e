import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Book } from '../../../src/emulator/workbook';
import { openXlsx, saveXlsx, XlsxError } from '../../../src/emulator/xlsx';
import { nameKey } from '../../../src/emulator/xlsx/package';
import { changedParts, compareCells } from '../../support/compare-packages';

const own = join(__dirname, '../../fixtures/workbooks');
const foreign = join(__dirname, '../../../../shared/foreign');
const bytesOf = (folder: string, name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)));
const workbooks = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => /\.xls[xm]$/.test(name))
    .sort();

/** One cell changed on each sheet: an empty one, a filled one, by turns. Says which. */
function editEachSheet(book: Book): { name: string; part: string; row: number }[] {
  return book.sheets.map((sheet, index) => {
    const row = index % 2 === 0 ? 0 : (sheet.rows.findIndex((cells) => cells !== undefined) + 1 || 1) - 1;
    const column = index % 2 === 0 ? 1 : Math.max(0, sheet.rows[row]?.findIndex((cell) => cell !== undefined) ?? 0);
    Object.assign(sheet.edit(row, column), { value: `Ändrad ${index}`, formula: null, error: false });
    return { name: sheet.name, part: sheet.part!, row };
  });
}

/** The texts of all parts, by name without regard to slashes and case. */
const texts = (file: Uint8Array): Map<string, string> =>
  new Map(Object.entries(unzipSync(file)).map(([name, bytes]) => [nameKey(name), strFromU8(bytes)]));

/** A sheet's XML without its dimension and the row that was edited: what must be there byte for byte. */
const rest = (text: string, row: number): string =>
  text
    .replace(/<(\w+:)?dimension [^>]*>(<\/(\w+:)?dimension>)?/, '')
    .replace(new RegExp(`<(\\w+:)?row [^>]*?\\br="${row + 1}"[^>]*?(/>|(?<!/)>[^]*?</(\\w+:)?row>)`), '')
    .replace(/<(\w+:)?sheetData\s*(\/>|><\/(\w+:)?sheetData>)/, '<sheetData/>');

/** Parts that an edit of text in every sheet may change: the sheets, the texts, and what recalculation asks for. */
const allowed = [
  /^changed .*worksheets?[\\/].*\.xml$/i,
  /^(changed|added) xl[\\/]sharedStrings\d*\.xml$/i,
  /^changed (xl[\\/]_rels[\\/]workbook\.xml\.rels|\[Content_Types\]\.xml)$/i,
];
const recalculation = [/^changed xl[\\/]workbook\d*\.xml$/i, /^removed xl[\\/]calcChain\.xml$/i];

function check(bytes: Uint8Array): void {
  const book = openXlsx(bytes);
  expect(Buffer.compare(saveXlsx(book), bytes)).toBe(0);
  const hasFormulas = book.sheets.some((sheet) =>
    sheet.rows.some((row) => row?.some((cell) => (cell?.formula ?? null) !== null)),
  );
  const edited = editEachSheet(book);
  const saved = saveXlsx(book);
  const unexpected = changedParts(bytes, saved).filter(
    (line) => ![...allowed, ...(hasFormulas ? recalculation : [])].some((pattern) => pattern.test(line)),
  );
  expect(unexpected).toEqual([]);
  expect(
    compareCells(bytes, saved)
      .map(({ cell }) => cell.replace(/![A-Z]+\d+$/, ''))
      .sort(),
  ).toEqual(edited.map(({ name }) => name).sort());
  const [old, now] = [texts(bytes), texts(saved)];
  for (const { part, row } of edited)
    expect(rest(now.get(nameKey(part))!, row)).toBe(rest(old.get(nameKey(part))!, row));
}

describe('Opened and saved, a workbook is the same; with a cell edited on each sheet, all else is', () => {
  const broken = ['avhuggen.xlsx', 'bomb.xlsx', 'inte-excel.xlsx', 'krypterad.xlsx'];
  it.each(workbooks(own).filter((name) => !broken.includes(name)))('%s', (name) => check(bytesOf(own, name)));
});

/** What can't be opened among the foreign files, and why. */
const refused: readonly (readonly [RegExp, string])[] = [
  [/~\$LoadPivotTables/, 'NotXlsx'],
  [/poifs__protect|protected_passtika/, 'Encrypted'],
  [/\.xlsm$/, 'MacroFile'],
  [/clusterfuzz/, 'Broken'],
  [/xmlbomb/, 'Hostile'],
];

describe('Workbooks of other programs', () => {
  if (!existsSync(foreign)) {
    it('are not beside this checkout', () =>
      console.warn('No ../shared/foreign: the files of other programs were not tried'));
    return;
  }
  it.each(workbooks(foreign))('%s', (name) => {
    const bytes = bytesOf(foreign, name);
    const code = refused.find(([pattern]) => pattern.test(name))?.[1];
    if (code === undefined) return check(bytes);
    expect(() => openXlsx(bytes, name)).toThrow(XlsxError);
    expect(() => openXlsx(bytes, name)).toThrow(expect.objectContaining({ code }));
  });
});
