/** What *Hämta från Kolada* needs in the browser: a workbook without outcomes, and a server of this machine that answers with real values. */
import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { Book } from '../../../src/emulator/workbook';
import { openXlsx, saveXlsx } from '../../../src/emulator/xlsx';
import type { KoladaServer } from '../../support/kolada/server';
import type { FileToOpen } from './walks/walker';

const NAME = 'vaggeryd.xlsx';
const ROWS = [1, 2, 3, 4, 5];
/** Of the five indicators with an id. */
const FILLED = /^(?:Utfall \d{4}|Snitt liknande \d{4}|(?:Söderköping|Vimmerby|Lilla Edet|Skara|Arboga) 2025)$/;

export const ORIGINAL = fs.readFileSync(path.join(__dirname, '..', '..', 'fixtures', 'workbooks', NAME));

export const openBook = (bytes: Uint8Array): Book => openXlsx(new Uint8Array(bytes), NAME);

/** Cells that Kolada's values fill. */
export function koladaCells(book: Book): { readonly row: number; readonly column: number }[] {
  const headings = book.sheet('Indikatorer')!.rows[0]!.map((cell) => String(cell?.value ?? ''));
  return ROWS.flatMap((row) => headings.flatMap((name, column) => (FILLED.test(name) ? [{ row, column }] : [])));
}

/** The file with its outcomes and comparisons emptied. */
export function emptied(): FileToOpen {
  const book = openBook(ORIGINAL);
  for (const { row, column } of koladaCells(book)) book.sheet('Indikatorer')!.edit(row, column).value = null;
  return { name: NAME, buffer: Buffer.from(saveXlsx(book)) };
}

/** The workbench's path to Kolada is answered by `server`, or refused while `refused` says so. */
export async function answerKolada(page: Page, server: KoladaServer, refused = () => false): Promise<void> {
  await page.route('**/kolada/**', async (route) => {
    if (refused()) return route.abort('blockedbyclient');
    const { pathname, search } = new URL(route.request().url());
    const { status, body, headers = {}, silent } = server.reply(pathname.replace(/^\/kolada/, '/v3') + search);
    if (silent === undefined) await route.fulfill({ status, body, headers, contentType: 'application/json' });
  });
}
