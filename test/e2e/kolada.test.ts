/** *Hämta från Kolada* in the browser: a server of this machine answers the workbench's own path with real values. */
import fs from 'node:fs';
import path from 'node:path';
import type { CellValue } from '../../src/domain/model';
import type { Book } from '../../src/emulator/workbook';
import { openXlsx, saveXlsx } from '../../src/emulator/xlsx';
import { KoladaServer } from '../support/kolada/server';
import { type Bench, closeBrowser, openBench, screenshot } from './support/browser';
import { steps } from './support/steps';
import { violations } from './support/views';

const original = fs.readFileSync(path.join(__dirname, '..', 'fixtures', 'workbooks', 'vaggeryd.xlsx'));
/** Of the five indicators with an id. */
const FILLED = /^(?:Utfall \d{4}|Snitt liknande \d{4}|(?:Söderköping|Vimmerby|Lilla Edet|Skara|Arboga) 2025)$/;
const ROWS = [1, 2, 3, 4, 5];

const open = (bytes: Uint8Array): Book => openXlsx(new Uint8Array(bytes), 'vaggeryd.xlsx');

function cells(book: Book): { readonly row: number; readonly column: number }[] {
  const headings = book.sheet('Indikatorer')!.rows[0]!.map((cell) => String(cell?.value ?? ''));
  return ROWS.flatMap((row) => headings.flatMap((name, column) => (FILLED.test(name) ? [{ row, column }] : [])));
}

const valuesOf = (book: Book): CellValue[] =>
  cells(book).map(({ row, column }) => book.sheet('Indikatorer')!.rows[row]?.[column]?.value ?? null);

/** The file with its outcomes and comparisons emptied. */
function emptied(): Buffer {
  const book = open(original);
  for (const { row, column } of cells(book)) book.sheet('Indikatorer')!.edit(row, column).value = null;
  return Buffer.from(saveXlsx(book));
}

let bench: Bench;
afterEach(async () => {
  const { errors } = bench;
  await bench.close();
  expect(errors).toEqual([]);
});
afterAll(closeBrowser);

const click = (name: string | RegExp) =>
  bench.pane
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();
const heading = (name: string | RegExp) => bench.pane.getByRole('heading', { name }).first().waitFor();

/** Narrows the pane to what Excel gives at the least, and the other way about. */
const width = (px: number) =>
  bench.page.locator('iframe').evaluate((frame: HTMLElement, wide) => {
    frame.style.flexBasis = `${wide}px`;
    frame.style.width = `${wide}px`;
  }, px);

const LOOKS = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  contrast: { colorScheme: 'dark', forcedColors: 'active' },
} as const;
type Look = keyof typeof LOOKS;

/** A picture, nothing for axe to remark on, and nothing cut off at 320 px. */
async function lookedAt(name: string, look: Look): Promise<void> {
  await bench.page.waitForTimeout(250);
  await screenshot(bench.page, `kolada-${name}-${look}`);
  expect(await violations(bench.page, look === 'contrast')).toEqual([]);
  const frame = await bench.page.locator('iframe').boundingBox();
  await width(320);
  await bench.page.waitForTimeout(250);
  await screenshot(bench.page, `kolada-${name}-${look}-320`);
  const [wide, room] = await bench.pane
    .getByRole('main')
    .evaluate((element) => [element.scrollWidth, element.clientWidth]);
  expect(wide).toBeLessThanOrEqual(room! + 1);
  await width(frame!.width);
}

async function saved(): Promise<Book> {
  const [download] = await Promise.all([
    bench.page.waitForEvent('download'),
    bench.page.getByRole('button', { name: 'Spara som' }).click(),
  ]);
  return open(fs.readFileSync(await download.path()));
}

/** The workbench over the emptied workbook, read; its path to Kolada is answered by `server`, or refused. */
async function opened(look: Look, server: KoladaServer, refused = false): Promise<void> {
  bench = await openBench(LOOKS[look]);
  await bench.page.route('**/kolada/**', async (route) => {
    if (refused) return route.abort('blockedbyclient');
    const { pathname, search } = new URL(route.request().url());
    const { status, body } = server.reply(pathname.replace(/^\/kolada/, '/v3') + search);
    await route.fulfill({ status, body, contentType: 'application/json' });
  });
  const file = { name: 'vaggeryd.xlsx', mimeType: 'application/octet-stream', buffer: emptied() };
  await bench.page.locator('input[type=file]').setInputFiles(file);
  await bench.page.getByText('vaggeryd.xlsx', { exact: true }).first().waitFor();
  await bench.pane.getByRole('tab').first().waitFor();
  await steps(bench).read();
  await click('Hämta från Kolada …');
  await heading('Det här skickas');
}

it('gets emptied outcomes back exactly, with comparisons, in one step that can be undone', async () => {
  const server = new KoladaServer();
  await opened('light', server);
  expect(server.asked).toEqual([]);
  await bench.pane.getByText('/kolada på tilläggets egen webbserver').waitFor();
  await bench.pane.getByRole('combobox', { name: 'Jämför med' }).selectOption('G37569');
  await bench.pane.getByText(/^\d+ st: 0000, 0582, 0665/).waitFor();
  await lookedAt('question', 'light');
  expect(server.asked).toEqual([]);

  await click('Skicka och hämta');
  await heading(/^\d+ tomma celler/);
  await bench.pane
    .getByText(/plats \d av \d bland Liknande kommuner/)
    .first()
    .waitFor();
  await lookedAt('cells', 'light');
  await heading('Jämförelser');
  await bench.pane.getByRole('heading', { name: 'Jämförelser' }).scrollIntoViewIfNeeded();
  await screenshot(bench.page, 'kolada-comparisons-light');
  expect(valuesOf(await saved()).every((value) => value === null)).toBe(true);

  await click(/^Skriv \d+ celler/);
  await bench.pane.getByText(/^\d+ celler är ändrade/).waitFor();
  // Final since October 2026: what was 1,4469* when the workbook was written.
  const plain = (value: CellValue): CellValue => (value === '1,4469*' ? 1.4469 : value);
  expect(valuesOf(await saved())).toEqual(valuesOf(open(original)).map(plain));

  await click('Ångra');
  await bench.pane.getByText(/celler är återställda/).waitFor();
  expect(valuesOf(await saved()).every((value) => value === null)).toBe(true);
});

it('without the network: one message, and a pasted table gives the same cells', async () => {
  await opened('light', new KoladaServer(), true);
  await click('Skicka och hämta');
  await bench.pane.getByText(/^Kolada kunde inte nås/).waitFor();
  await heading('Utan att fråga Kolada');
  await lookedAt('refused', 'light');
  await bench.pane.getByLabel('Klistra in en tabell').fill('N00097\nKommun\t2024\t2025\nVaggeryd\t4,314\t1,4469');
  await click('Läs tabellen');
  await heading('2 tomma celler');
  expect(bench.errors.every((error) => /Failed to load resource/.test(error))).toBe(true);
  bench.errors.length = 0;
});

it.each(['dark', 'contrast'] as const)('finds a key figure for an indicator and fills it in, %s', async (look) => {
  await opened(look, new KoladaServer());
  await lookedAt('question', look);
  await click('Skicka och hämta');
  await heading(/^\d+ tomma celler/);
  await lookedAt('cells', look);
  await click('Tillbaka');
  await click(/^Sök nyckeltal … för/);
  const box = bench.pane.getByRole('searchbox', { name: 'Ord eller id' });
  await box.fill('behoriga yrkesprogram');
  const found = bench.pane.getByRole('button', { name: /^N15428 / });
  await found.waitFor();
  await lookedAt('search', look);
  await found.focus();
  await bench.page.keyboard.press('Enter');
  await bench.pane.getByRole('checkbox', { name: 'Kolada-id' }).waitFor();
  await lookedAt('chosen', look);
  await click('Fyll i');
  await bench.pane.getByText(/är ändrad/).waitFor();
  await heading('Det här skickas');
  await click('Ångra');
  await bench.pane.getByText(/är återställd/).waitFor();
});
