/** Where the way used to stop: a workbook in words of its own, a control that goes with its row, a message out of sight. */
import { Book } from '../../src/emulator/workbook';
import { saveXlsx } from '../../src/emulator/xlsx';
import { type Bench, closeBrowser, openBench } from './support/browser';
import { steps } from './support/steps';

let bench: Bench;
afterEach(() => bench.close());
afterAll(closeBrowser);

const button = (name: string | RegExp) => bench.pane.getByRole('button', { name }).first();
const idle = () => bench.pane.getByRole('progressbar').waitFor({ state: 'detached' });
/** What has the keyboard in the pane: its role or tag. */
const focused = () =>
  bench.pane.locator('body').evaluate((body) => {
    const element = body.ownerDocument.activeElement;
    return element?.getAttribute('role') ?? element?.tagName.toLowerCase() ?? '';
  });
/** Waits out the moment a dialog has to give the keyboard back. */
const settled = async () => {
  await idle();
  await bench.page.waitForTimeout(400);
};

async function openRows(rows: readonly (readonly (string | number)[])[]): Promise<void> {
  const book = new Book();
  const sheet = book.addSheet('Blad1');
  rows.forEach((row, at) => row.forEach((value, column) => (sheet.edit(at, column).value = value)));
  await bench.page.locator('input[type=file]').setInputFiles({
    name: 'egen.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(saveXlsx(book)),
  });
  await bench.page.getByRole('tab', { name: 'Blad1' }).waitFor();
  await bench.pane.getByRole('tab').first().waitFor();
}

it('reads a table whose headings are in words of their own, once it is pointed out', async () => {
  bench = await openBench();
  await openRows([
    ['MÅLUPPFÖLJNING 2025'],
    ['Nr', 'Vad vill vi uppnå?', 'Hur mäter vi?', 'Läge 2025', 'Dit ska vi 2025'],
    ['S1', 'Trygg hemtjänst', 'Nöjda brukare', 87, 'minst 90'],
    ['S2', 'Ingen väntar på boende', 'Väntetid', 40, 'högst 45'],
  ]);
  await button('Läs in den här arbetsboken').click();
  await bench.pane.getByText(/^Inga mål hittades/).waitFor();
  await button('Till Läs in').click();
  await bench.page.locator('#cell-1-1').click();
  await button('Peka ut en tabell …').click();
  await bench.pane.getByRole('heading', { name: 'Peka ut en tabell' }).waitFor();
  for (const [heading, field] of [
    ['Vad vill', 'Mål: Namn'],
    ['Hur mäter', 'Indikator: Namn'],
    ['Läge', 'Indikator: Utfall'],
    ['Dit ska', 'Indikator: Målvärde'],
  ]) {
    await bench.pane.getByRole('combobox', { name: new RegExp(heading!) }).selectOption({ label: field! });
  }
  await button('Läs tabellen').click();
  await bench.pane.getByText(/^Inläsningen är sparad/).waitFor();
  await steps(bench).step('Bedöm');
  const goals = bench.pane.getByRole('tree', { name: 'Mål' }).getByRole('treeitem');
  await goals.first().waitFor();
  expect(await goals.allInnerTexts()).toEqual([
    expect.stringMatching(/^S1 Trygg hemtjänst[^]*Ej uppfyllt/),
    expect.stringMatching(/^S2 Ingen väntar på boende[^]*Uppfyllt/),
  ]);
  expect(bench.errors).toEqual([]);
});

it('never leaves the keyboard nowhere, and comes back to the goal it came from', async () => {
  bench = await openBench();
  const go = steps(bench);
  await button('Läs in den här arbetsboken').focus();
  await bench.page.keyboard.press('Enter');
  await bench.pane.getByRole('heading', { name: 'Läget i arbetsboken' }).waitFor();
  await settled();
  expect(await focused()).not.toBe('body');

  await go.check();
  await button(/^Kvittera …/).click();
  await bench.pane.getByRole('textbox').last().fill('Beslutas i höst');
  await bench.page.keyboard.press('Tab');
  await bench.pane.getByRole('dialog').getByRole('button', { name: 'Kvittera' }).press('Enter');
  await bench.pane.getByText('Påpekandet är kvitterat i bladet Kontroll.').waitFor();
  await settled();
  expect(await focused()).not.toBe('body');
  await bench.pane.getByRole('region', { name: 'Meddelanden' }).getByRole('button', { name: 'Ångra' }).press('Enter');
  await bench.pane
    .getByText(/återställd|ångrad/)
    .first()
    .waitFor();
  await settled();
  expect(await focused()).not.toBe('body');

  await go.judge();
  const row = bench.pane.getByRole('treeitem').nth(6);
  const title = await row.innerText();
  await row.press('Enter');
  await button('Alla mål').waitFor();
  await bench.page.keyboard.press('Enter');
  await bench.pane.getByRole('tree', { name: 'Mål' }).waitFor();
  await settled();
  expect(await focused()).toBe('treeitem');
  expect(await bench.pane.locator('[role=treeitem]:focus').innerText()).toBe(title);
});

it('says what came of a choice where it can be seen, and what comes next', async () => {
  bench = await openBench();
  const go = steps(bench);
  await go.read();
  await go.check();
  await go.judge();
  await go.preview();
  await button(/^Skriv \d+ cell/).click();
  await bench.pane.getByText(/^Status är skriven/).waitFor();
  await button('Till Rapporter').click();
  const view = bench.pane.getByRole('main');
  await bench.pane.getByRole('heading', { name: 'Rapporter', level: 2 }).waitFor();
  await view.evaluate((main) => (main.scrollTop = main.scrollHeight));
  await button('Skapa rapport').click();
  const said = bench.pane.getByRole('region', { name: 'Meddelanden' });
  await said.getByText(/blad är klara\.$/).waitFor();
  const [message, frame] = [await said.boundingBox(), await bench.page.locator('iframe').boundingBox()];
  expect(message!.y).toBeGreaterThanOrEqual(frame!.y);
  expect(message!.y + message!.height).toBeLessThan(frame!.y + frame!.height);
  await go.step('Bedöm');
  await button('Skriv status …').click();
  await bench.pane.getByText(/^Inga celler ändras/).waitFor();
  await button('Till Rapporter').click();
  await bench.pane.getByRole('heading', { name: 'Rapporter', level: 2 }).waitFor();
});
