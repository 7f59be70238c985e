/** A workbook far larger than any municipality's: thousands of findings and rows, few of them in the page. */
import { newBook, saveXlsx } from '../../src/emulator/xlsx';
import { type Bench, closeBrowser, openBench } from './support/browser';

const GOALS = 5000;

let bench: Bench;
afterAll(async () => {
  await bench.close();
  await closeBrowser();
});

/** Goals that all point at a parent that is not there. */
function largeBook(): Buffer {
  const book = newBook();
  const sheet = book.sheets[0]!;
  sheet.name = 'Mål';
  const rows = [
    ['Målnr', 'Nivå', 'Mål', 'Överordnat mål', 'Ansvarig'],
    ...Array.from({ length: GOALS }, (_none, at) => [
      `N${at}`,
      'Nämndmål',
      `Mål nummer ${at}`,
      `X${at}`,
      'Socialnämnden',
    ]),
  ];
  rows.forEach((row, at) => row.forEach((value, column) => (sheet.edit(at, column).value = value)));
  return Buffer.from(saveXlsx(book));
}

it('lists thousands of findings and reaches the last of them', async () => {
  bench = await openBench();
  const file = { name: 'stor.xlsx', mimeType: 'application/octet-stream', buffer: largeBook() };
  await bench.page.locator('input[type=file]').setInputFiles(file);
  await bench.page.getByText('stor.xlsx', { exact: true }).first().waitFor();
  await bench.pane.getByRole('button', { name: 'Läs in den här arbetsboken' }).click();
  await bench.pane.getByRole('button', { name: 'Till Kontrollera' }).click({ timeout: 30_000 });
  const tree = bench.pane.getByRole('tree', { name: 'Påpekanden' });
  await tree.waitFor({ timeout: 30_000 });
  const shown = await bench.pane.getByRole('status').filter({ hasText: 'påpekanden visas' }).textContent();
  expect(Number(shown!.replace(/\D/g, ''))).toBeGreaterThanOrEqual(GOALS);

  const group = bench.pane.getByRole('treeitem').filter({ hasText: 'H03' }).first();
  await group.press('ArrowRight');
  await bench.pane.getByRole('treeitem', { level: 2 }).first().waitFor();
  await group.focus();
  await bench.page.keyboard.press('End');
  await bench.pane.getByRole('treeitem').last().waitFor();
  await bench.page.waitForTimeout(500);
  expect(await bench.pane.getByRole('treeitem').count()).toBeLessThan(80);
  const last = await bench.pane.getByRole('treeitem').last().textContent();
  expect(last).toMatch(/\S/);
});

it('keeps few of the sheet’s rows in the page, wherever it is', async () => {
  const grid = bench.page.getByRole('grid');
  await grid.focus();
  await bench.page.keyboard.press('Control+Home');
  await bench.page.keyboard.press('Control+ArrowDown');
  await bench.page
    .getByLabel('Cell', { exact: true })
    .getByText(`A${GOALS + 1}`)
    .waitFor();
  await bench.page.locator(`[data-cell="${GOALS},0"]`).waitFor();
  expect(await grid.getByRole('row').count()).toBeLessThan(90);
});
