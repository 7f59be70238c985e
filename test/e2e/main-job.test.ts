/** The whole way with a real workbook: read, check, judge, preview, write, undo, report, save, open another. */
import fs from 'node:fs';
import path from 'node:path';
import { openXlsx } from '../../src/emulator/xlsx';
import { type Bench, closeBrowser, openBench, screenshot } from './support/browser';
import { steps } from './support/steps';

const EXAMPLES = path.join(__dirname, '..', '..', 'assets', 'examples');

let bench: Bench;
afterEach(async () => {
  const { errors } = bench;
  await bench.close();
  expect(errors).toEqual([]);
});
afterAll(closeBrowser);

/** Text of the grid's cell, by name, on the sheet that is shown. */
const cell = (row: number, column: number) => bench.page.locator(`[data-cell="${row},${column}"]`);

async function save(): Promise<Uint8Array> {
  const [download] = await Promise.all([
    bench.page.waitForEvent('download'),
    bench.page.getByRole('button', { name: 'Spara som' }).click(),
  ]);
  return new Uint8Array(fs.readFileSync(await download.path()));
}

const headings = (bytes: Uint8Array, sheet: string): unknown[] =>
  openXlsx(bytes)
    .sheet(sheet)!
    .rows.flatMap((row) => (row ?? []).map((one) => one?.value ?? null));

it('reads, checks and shows the cell of a finding', async () => {
  bench = await openBench();
  const go = steps(bench);
  await go.read();
  await expect(bench.pane.getByRole('heading', { level: 1 }).textContent()).resolves.toBe('Vaggeryd');
  await go.check();
  const finding = bench.pane.getByRole('treeitem').filter({ hasText: 'Mål!R19' }).last();
  await finding.click();
  await bench.page.getByRole('tab', { name: 'Mål', exact: true, selected: true }).waitFor();
  await expect(bench.page.getByLabel('Cell', { exact: true }).textContent()).resolves.toBe('R19');
  await expect(cell(18, 17).getAttribute('aria-selected')).resolves.toBe('true');
});

it('narrows the findings by severity and by search, and widens them again', async () => {
  bench = await openBench();
  const go = steps(bench);
  await go.read();
  await go.check();
  const shown = bench.pane.getByRole('status').filter({ hasText: /påpekande/ });
  const all = await shown.textContent();
  await bench.pane.getByRole('button', { name: /^1 fel$/ }).click();
  await bench.pane.getByText('1 påpekande visas').waitFor();
  await bench.pane.getByRole('button', { name: /^1 fel$/ }).click();
  await bench.pane.getByRole('searchbox').fill('BUN3');
  await bench.pane.getByText('1 påpekande visas').waitFor();
  await bench.pane.getByRole('button', { name: 'Rensa urvalet' }).last().click();
  await bench.pane.getByText(all!).waitFor();
});

it('previews, writes, takes back and leaves the saved file as it was', async () => {
  bench = await openBench();
  const go = steps(bench);
  const before = openXlsx(await save());
  await go.read();
  await go.check();
  await go.judge();
  await go.preview();
  await screenshot(bench.page, 'main-preview');
  await bench.pane.getByRole('button', { name: /^Skriv \d+ cell/ }).click();
  await bench.pane.getByText(/^Status är skriven i \d+ celler\.$/).waitFor();
  expect(headings(await save(), 'Indikatorer')).toEqual(expect.arrayContaining(['Status', 'Underlag', 'Bedömt per']));
  await bench.page.getByRole('tab', { name: 'Indikatorer' }).click();
  await screenshot(bench.page, 'main-written');

  await bench.pane.getByRole('button', { name: 'Ångra' }).first().click();
  await bench.pane.getByText(/är återställda/).waitFor();
  const after = openXlsx(await save());
  const cellsOf = (book: typeof before) =>
    book.sheets.map(({ name, rows }) => [
      name,
      rows.flatMap((row, at) =>
        (row ?? []).flatMap((one, column) => (one && one.value !== null ? [[at, column, one.value]] : [])),
      ),
    ]);
  expect(cellsOf(after)).toEqual(cellsOf(before));
});

it('writes nothing the second time', async () => {
  bench = await openBench();
  const go = steps(bench);
  await go.read();
  await go.check();
  await go.judge();
  await go.preview();
  await bench.pane.getByRole('button', { name: /^Skriv \d+ cell/ }).click();
  await bench.pane.getByText(/^Status är skriven i/).waitFor();
  await bench.pane.getByRole('button', { name: 'Skriv status …' }).click();
  await bench.pane.getByText(/^Inga celler ändras/).waitFor();
});

it('creates the report sheets and opens one from its link', async () => {
  bench = await openBench();
  const go = steps(bench);
  await go.read();
  await go.step('Rapporter');
  await bench.pane.getByRole('button', { name: 'Skapa rapport' }).click();
  await bench.pane.getByText(/^\d+ blad är klara\.$/).waitFor({ timeout: 30_000 });
  await bench.pane.getByRole('button', { name: 'Sammanfattning', exact: true }).click();
  await bench.page.getByRole('tab', { name: 'Sammanfattning', selected: true }).waitFor();
  await expect(cell(0, 0).textContent()).resolves.toMatch(/\S/);
  await screenshot(bench.page, 'main-report');
});

it('opens another file, and says why one can not be opened', async () => {
  bench = await openBench();
  const input = bench.page.locator('input[type=file]');
  await input.setInputFiles(path.join(EXAMPLES, 'haninge.xlsx'));
  await bench.page.getByText('haninge.xlsx', { exact: true }).first().waitFor();
  await bench.pane.getByRole('tab').first().waitFor();
  await steps(bench).read();
  await expect(bench.pane.getByRole('heading', { level: 1 }).textContent()).resolves.toBe('Haninge');
  await input.setInputFiles({ name: 'brev.xlsx', mimeType: 'text/plain', buffer: Buffer.from('Hej!') });
  await bench.page.getByText('brev.xlsx är ingen Excelarbetsbok (.xlsx).').waitFor();
});

it('lets the user change a cell, and reads what was typed', async () => {
  bench = await openBench();
  await cell(10, 1).click();
  await bench.page.keyboard.type('85,5 %');
  await bench.page.keyboard.press('Enter');
  await expect(cell(10, 1).textContent()).resolves.toMatch(/^85,5/);
  await bench.page.keyboard.press('ArrowUp');
  await bench.page.keyboard.press('F2');
  await bench.page.keyboard.type('9');
  await bench.page.keyboard.press('Escape');
  await expect(cell(10, 1).textContent()).resolves.toMatch(/^85,5/);
});
