/** The main job without a mouse. */
import { type Bench, closeBrowser, openBench, openBlank } from './support/browser';
import { keys } from './support/keys';

let bench: Bench;
afterEach(() => bench.close());
afterAll(closeBrowser);

const { focused, tabTo, press, shown, enter } = keys(() => bench);

it('reads, checks, goes to a cell, judges, previews, writes and undoes by keyboard alone', async () => {
  bench = await openBench();
  await enter();
  await press(/^Läs in den här arbetsboken$/);
  await shown('Läget i arbetsboken');
  await press(/^Till Kontrollera$/);
  await bench.pane.getByRole('tree').waitFor();

  await tabTo(/^B01/);
  await bench.page.keyboard.press('ArrowDown');
  await bench.page.keyboard.press('Enter');
  await bench.page.getByLabel('Cell', { exact: true }).getByText('R19').waitFor();
  await bench.page.keyboard.press('End');
  await bench.page.waitForTimeout(300);
  expect(await focused()).not.toMatch(/^B01/);
  await bench.page.keyboard.press('Home');
  await bench.page.waitForTimeout(300);
  expect(await focused()).toMatch(/^B01/);
  await bench.page.keyboard.press('ArrowLeft');
  await expect(bench.pane.getByRole('treeitem').first().getAttribute('aria-expanded')).resolves.toBe('false');

  await press(/^Till Bedöm$/);
  await bench.pane.getByRole('tree', { name: 'Mål' }).waitFor();
  await press(/^Skriv status …$/);
  await shown('Det här skulle skrivas');
  await press(/^Skriv \d+ celler$/);
  await shown(/^Status är skriven i \d+ celler\.$/);
  await press(/^Ångra$/);
  await shown(/är återställda/);
});

it('opens a goal and comes back to the list', async () => {
  bench = await openBench();
  await enter();
  await press(/^Läs in den här arbetsboken$/);
  await shown('Läget i arbetsboken');
  await tabTo(/^Start$/);
  for (let step = 0; step < 3; step++) await bench.page.keyboard.press('ArrowRight');
  await bench.page.keyboard.press('Enter');
  await bench.pane.getByRole('tree', { name: 'Mål' }).waitFor();
  await tabTo(/^V Här ger vi plats/);
  await bench.page.keyboard.press('ArrowDown');
  await bench.page.keyboard.press('Enter');
  await shown('Alla mål');
  expect(await focused()).toBe('Alla mål');
  await bench.page.keyboard.press('Enter');
  await bench.pane.getByRole('tree', { name: 'Mål' }).waitFor();
});

it('goes from a cell to its goal and back to the list, and reads a changed workbook again, by keyboard alone', async () => {
  bench = await openBench();
  await enter();
  await press(/^Läs in den här arbetsboken$/);
  await shown('Läget i arbetsboken');
  await press(/^Till Kontrollera$/);
  await bench.pane.getByRole('tree').waitFor();
  await press(/^Till Bedöm$/);
  await bench.pane.getByRole('tree', { name: 'Mål' }).waitFor();

  // In the grid: a goal's row, with a change in it.
  await bench.page.getByRole('tab', { name: 'Mål', exact: true }).focus();
  await bench.page.keyboard.press('Enter');
  await bench.page.getByRole('grid').focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight']) await bench.page.keyboard.press(key);
  await bench.page.keyboard.type('En ny text');
  await bench.page.keyboard.press('Enter');
  await shown('Arbetsboken har ändrats sedan den lästes.');
  await enter();
  await press(/^Läs in igen$/);
  await bench.pane.getByText('Arbetsboken har ändrats sedan den lästes.').waitFor({ state: 'detached' });
  expect(await bench.pane.getByRole('main').evaluate((main) => main.ownerDocument.activeElement === main)).toBe(true);

  await press(/^Visa målet i markerad cell$/);
  await shown('Alla mål');
  expect(await focused()).not.toBe('');
  await bench.page.keyboard.press('Shift+Tab');
  expect(await focused()).not.toBe('');
});

it('opens an example by keyboard alone', async () => {
  bench = await openBench();
  await openBlank(bench);
  await enter();
  await press(/^Öppna exempel$/);
  await bench.pane.getByRole('menuitem', { name: 'Som i Vaggeryd' }).waitFor();
  await bench.page.keyboard.press('Enter');
  await shown('Blad som läggs till');
  await press(/^Lägg till 5 blad$/);
  await shown('5 blad är tillagda.');
});

it('lets go of the grid with Tab, and edits with F2, Enter and Esc', async () => {
  bench = await openBench();
  await bench.page.getByRole('grid').focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight']) await bench.page.keyboard.press(key);
  await bench.page.getByLabel('Cell', { exact: true }).getByText('B3').waitFor();
  await bench.page.keyboard.type('85,3');
  await bench.page.keyboard.press('Enter');
  await bench.page.keyboard.press('ArrowUp');
  await expect(bench.page.locator('#cell-2-1').textContent()).resolves.toBe('85,3');
  await bench.page.keyboard.press('F2');
  await bench.page.keyboard.type('9');
  await bench.page.keyboard.press('Escape');
  await expect(bench.page.locator('#cell-2-1').textContent()).resolves.toBe('85,3');
  await bench.page.keyboard.press('Tab');
  await expect(bench.page.evaluate(() => document.activeElement?.getAttribute('role'))).resolves.not.toBe('grid');
});
