import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Book } from '../../../src/emulator/workbook';
import { openXlsx, saveXlsx, XlsxError } from '../../../src/emulator/xlsx';
import { soffice, toCsv } from '../../support/libreoffice';
import { richBook } from './rich-book';

const own = join(__dirname, '../../fixtures/workbooks');
const foreign = join(__dirname, '../../../../shared/foreign');
const MARK = 'ÄNDRAD HÄR';
const program = soffice();

function openOrNull(bytes: Uint8Array): Book | null {
  try {
    return openXlsx(bytes);
  } catch (error) {
    if (error instanceof XlsxError) return null;
    throw error;
  }
}

/** Where the mark is put: below everything, also what a pivot table not yet drawn will cover. */
const markedRow = (book: Book): number => Math.max(...book.sheets.map(({ rows }) => rows.length)) + 800;

/** CSV without the line of the mark and the empty lines and columns around it. */
const withoutMark = (csv: string): string =>
  csv
    .split('\n')
    .filter((line) => !line.includes(MARK))
    .map((line) => line.replace(/,+$/, ''))
    .join('\n')
    .replace(/\n+$/, '');

function load(folder: string): [string, Uint8Array][] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /\.xlsx$/.test(name))
    .map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]);
}

if (program === null) {
  it('LibreOffice is not here', () => console.warn('No LibreOffice: saved workbooks were not tried in it'));
} else {
  const before: Record<string, Uint8Array> = {};
  const after: Record<string, Uint8Array> = {};
  for (const [name, bytes] of [...load(own), ...load(foreign)]) {
    const book = openOrNull(bytes);
    if (book === null || book.sheets.length === 0) continue;
    const row = markedRow(book);
    if (row > 3000) continue;
    for (const sheet of book.sheets) sheet.edit(row, 0).value = MARK;
    before[name] = bytes;
    after[name] = saveXlsx(book);
  }
  const rich = saveXlsx(richBook());

  it('reads every sheet of every saved workbook as before, but for the edited cell', () => {
    const old = toCsv(program, before);
    const now = toCsv(program, { ...after, 'rik.xlsx': rich });
    const lost = Object.keys(before).filter(
      (name) => old.get(name)!.size > 0 && now.get(name)!.size !== old.get(name)!.size,
    );
    expect(lost).toEqual([]);
    const opened = Object.keys(before).filter((name) => old.get(name)!.size > 0);
    expect(opened.length).toBeGreaterThan(Object.keys(before).length * 0.9);
    const differences = opened.flatMap((name) =>
      [...old.get(name)!].flatMap(([sheet, csv]) => {
        const saved = now.get(name)!.get(sheet) ?? '';
        return withoutMark(saved) === withoutMark(csv) && saved.includes(MARK) ? [] : [`${name}, ${sheet}`];
      }),
    );
    expect(differences).toEqual([]);
    const status = now.get('rik.xlsx')!.get('Status åäö')!.split('\n');
    expect(status.slice(0, 3)).toEqual([
      'Nämnd,Uppfyllt,Ej uppfyllt,Summa',
      'Socialnämnden,"3,0",1,4',
      'Barn- & utbildningsnämnden,2,4,6',
    ]);
  }, 150_000);
}
