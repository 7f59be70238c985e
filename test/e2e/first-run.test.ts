/** Beginning without goals of one's own: an example's sheets in an empty workbook, and the whole job after it. */
import { type Bench, closeBrowser, openBench, openBlank, screenshot, typeInGrid } from './support/browser';
import { steps } from './support/steps';

let bench: Bench;
afterEach(async () => {
  const { errors } = bench;
  await bench.close();
  expect(errors).toEqual([]);
});
afterAll(closeBrowser);

const choose = async (example: string) => {
  await bench.pane.getByRole('button', { name: 'Öppna exempel' }).click();
  await bench.pane.getByRole('menuitem', { name: example }).click();
};
const sheets = () => bench.page.getByRole('tablist').getByRole('tab').allTextContents();

it('shows the sheets, adds them, and the main job works on them; undo takes them away', async () => {
  bench = await openBench();
  await openBlank(bench);
  await choose('Som i Haninge');
  await bench.pane.getByRole('heading', { name: 'Exempel som i Haninge' }).waitFor();
  await screenshot(bench.page, 'example-preview');
  expect(await sheets()).toEqual(['Blad1']);
  await bench.pane.getByRole('button', { name: 'Lägg till 8 blad' }).click();
  await bench.pane.getByText('8 blad är tillagda.').waitFor();
  await expect(bench.pane.getByRole('heading', { level: 1 }).textContent()).resolves.toBe('Haninge');
  await screenshot(bench.page, 'example-added');
  await bench.pane.getByRole('button', { name: 'Ångra' }).click();
  // Nothing is left to read: the pane begins again, and says what was undone.
  await bench.pane.getByRole('button', { name: 'Öppna exempel' }).waitFor();
  await bench.page.waitForTimeout(250);
  await screenshot(bench.page, 'example-undone');
  expect(await sheets()).toEqual(['Blad1']);

  await choose('Som i Haninge');
  await bench.pane.getByRole('button', { name: 'Lägg till 8 blad' }).click();
  await bench.pane.getByText('8 blad är tillagda.').waitFor();
  const go = steps(bench);
  await go.check();
  await go.judge();
  await go.preview();
  await bench.pane.getByRole('button', { name: /^Skriv \d+ cell/ }).click();
  await bench.pane.getByText(/^Status är skriven i/).waitFor();
});

it('is refused where there are goals already', async () => {
  bench = await openBench();
  await choose('Som i Haninge');
  await bench.pane.getByText(/Arbetsboken har redan mål/).waitFor();
  await screenshot(bench.page, 'example-refused');
});

it('says below the view when the workbook has changed, moves nothing, and reads it again when asked', async () => {
  bench = await openBench();
  const go = steps(bench);
  await go.read();
  await go.check();
  const main = bench.pane.getByRole('main');
  await main.evaluate((element) => {
    element.scrollTop = 150;
  });
  const first = bench.pane.getByRole('treeitem').first();
  const before = await first.boundingBox();
  await bench.page.getByRole('tab', { name: 'Mål', exact: true }).click();
  await typeInGrid(bench, 4, 2, 'Ett mål med ny text');
  const bar = bench.pane.getByText('Arbetsboken har ändrats sedan den lästes.');
  await bar.waitFor();
  await screenshot(bench.page, 'changed');
  expect([await first.boundingBox(), await main.evaluate((element) => element.scrollTop)]).toEqual([before, 150]);
  await expect(bench.page.evaluate(() => document.activeElement?.tagName)).resolves.not.toBe('IFRAME');
  await bench.pane.getByRole('button', { name: 'Läs in igen' }).click();
  await bar.waitFor({ state: 'detached' });
  await expect(main.evaluate((element) => element.ownerDocument.activeElement === element)).resolves.toBe(true);

  // The add-in's own writing is no change by somebody.
  await go.judge();
  await go.preview();
  await bench.pane.getByRole('button', { name: /^Skriv \d+ cell/ }).click();
  await bench.pane.getByText(/^Status är skriven i/).waitFor();
  await bench.page.waitForTimeout(300);
  expect(await bar.count()).toBe(0);
});

it('opens the goal whose row is selected in the grid, and the indicator', async () => {
  bench = await openBench();
  const go = steps(bench);
  await go.read();
  await go.step('Bedöm');
  await bench.pane.getByRole('tree', { name: 'Mål' }).waitFor();
  await bench.page.getByRole('tab', { name: 'Indikatorer', exact: true }).click();
  await bench.page.locator('#cell-3-2').click();
  await bench.pane.getByRole('button', { name: 'Visa målet i markerad cell' }).click();
  await bench.pane.getByRole('button', { name: 'Alla mål' }).waitFor();
  await bench.pane.getByRole('button', { name: /^I03/, expanded: true }).waitFor();
  await screenshot(bench.page, 'goal-selected');
  await bench.page.getByRole('tab', { name: 'Läs mig' }).click();
  await bench.page.locator('#cell-1-0').click();
  await bench.pane.getByRole('button', { name: 'Visa målet i markerad cell' }).click();
  await bench.pane.getByText(/Läs mig!A2 hör inte till något mål/).waitFor();
  await screenshot(bench.page, 'goal-not-selected');
});
