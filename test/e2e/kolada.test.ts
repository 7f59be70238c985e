/** *Hämta från Kolada* in the browser: a server of this machine answers the workbench's own path with real values. */
import fs from 'node:fs';
import type { CellValue } from '../../src/domain/model';
import type { Book } from '../../src/emulator/workbook';
import { KoladaServer, type Reply } from '../support/kolada/server';
import { type Bench, closeBrowser, openBench } from './support/browser';
import { answerKolada, emptied, koladaCells, openBook, ORIGINAL } from './support/kolada-bench';
import { steps } from './support/steps';

const valuesOf = (book: Book): CellValue[] =>
  koladaCells(book).map(({ row, column }) => book.sheet('Indikatorer')!.rows[row]?.[column]?.value ?? null);

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

async function saved(): Promise<Book> {
  const [download] = await Promise.all([
    bench.page.waitForEvent('download'),
    bench.page.getByRole('button', { name: 'Spara som' }).click(),
  ]);
  return openBook(fs.readFileSync(await download.path()));
}

/** The workbench over the emptied workbook, read; its path to Kolada is answered by `server`, or refused. */
async function opened(server: KoladaServer, refused = false): Promise<void> {
  bench = await openBench();
  await answerKolada(bench.page, server, () => refused);
  const { name, buffer } = emptied();
  await bench.page.locator('input[type=file]').setInputFiles({ name, buffer, mimeType: 'application/octet-stream' });
  await bench.page.getByText(name, { exact: true }).first().waitFor();
  await bench.pane.getByRole('tab').first().waitFor();
  await steps(bench).read();
  await click('Hämta från Kolada …');
  await heading('Det här skickas');
}

it('gets emptied outcomes back exactly, with comparisons, in one step that can be undone', async () => {
  // "Wait" at first, and answers on many pages that name Kolada's own address, as behind a gateway.
  const server = new KoladaServer((_, count) => (count === 1 ? { status: 429, body: '' } : null));
  server.mostPerPage = 40;
  server.address = 'https://api.kolada.se/v3';
  await opened(server);
  expect(server.asked).toEqual([]);
  await bench.pane.getByText('/kolada på tilläggets egen webbserver').waitFor();
  await bench.pane.getByRole('combobox', { name: 'Jämför med' }).selectOption('G37569');
  await bench.pane.getByText(/^\d+ st: 0000, 0582, 0665/).waitFor();
  expect(server.asked).toEqual([]);

  await click('Skicka och hämta');
  await heading(/^\d+ tomma celler/);
  await bench.pane
    .getByText(/plats \d av \d bland Liknande kommuner/)
    .first()
    .waitFor();
  await heading('Jämförelser');
  await bench.pane.getByRole('heading', { name: 'Jämförelser' }).scrollIntoViewIfNeeded();
  expect(server.asked.filter((path) => path.includes('page=2')).length).toBeGreaterThan(0);
  expect(valuesOf(await saved()).every((value) => value === null)).toBe(true);

  await click(/^Skriv \d+ celler/);
  await bench.pane.getByText(/^\d+ celler är ändrade/).waitFor();
  // Final since October 2026: what was 1,4469* when the workbook was written.
  const plain = (value: CellValue): CellValue => (value === '1,4469*' ? 1.4469 : value);
  expect(valuesOf(await saved())).toEqual(valuesOf(openBook(ORIGINAL)).map(plain));

  await click('Ångra');
  await bench.pane.getByText(/celler är återställda/).waitFor();
  expect(valuesOf(await saved()).every((value) => value === null)).toBe(true);
  // The browser itself tells of the answer that said "wait".
  expect(bench.errors.splice(0)).toEqual([expect.stringContaining('429')]);
});

it('without the network: one message, and a pasted table gives the same cells', async () => {
  await opened(new KoladaServer(), true);
  await click('Skicka och hämta');
  await bench.pane.getByText(/^Kolada kunde inte nås/).waitFor();
  await heading('Utan att fråga Kolada');
  await bench.pane.getByLabel('Klistra in en tabell').fill('N00097\nKommun\t2024\t2025\nVaggeryd\t4,314\t1,4469');
  await click('Läs tabellen');
  await heading('2 tomma celler');
  expect(bench.errors.every((error) => /Failed to load resource/.test(error))).toBe(true);
  bench.errors.length = 0;
});

it('finds a key figure for an indicator and fills it in', async () => {
  await opened(new KoladaServer());
  await click('Skicka och hämta');
  await heading(/^\d+ tomma celler/);
  await click('Tillbaka');
  await click(/^Sök nyckeltal … för/);
  const box = bench.pane.getByRole('searchbox', { name: 'Ord eller id' });
  await box.fill('behoriga yrkesprogram');
  const found = bench.pane.getByRole('button', { name: /^N15428 / });
  await found.waitFor();
  await found.focus();
  await bench.page.keyboard.press('Enter');
  await bench.pane.getByRole('checkbox', { name: 'Kolada-id' }).waitFor();
  await click('Fyll i');
  await bench.pane.getByText(/är ändrad/).waitFor();
  await heading('Det här skickas');
  await click('Ångra');
  await bench.pane.getByText(/är återställd/).waitFor();
});

it('compares with municipalities of one’s own choice, adds the columns chosen, and remembers the choice', async () => {
  const server = new KoladaServer();
  await opened(server);
  await bench.pane.getByRole('combobox', { name: 'Jämför med' }).selectOption('own');
  const search = bench.pane.getByRole('searchbox', { name: 'Sök kommun' });
  for (const name of ['Arboga', 'Skara', 'Höör']) {
    await search.fill(name.toLowerCase().replaceAll('ö', 'o'));
    const box = bench.pane.getByRole('checkbox', { name });
    await box.focus();
    await bench.page.keyboard.press('Space');
    await bench.pane.getByRole('list', { name: 'Valda kommuner' }).getByText(name).waitFor();
  }
  await search.fill('ko');
  await click(/^Nyckeltal: 5 av 5/);
  await bench.pane.getByRole('checkbox', { name: /^U23401/ }).click();
  await click(/^Nyckeltal: 4 av 5/);
  expect(server.asked).toEqual([]);
  await click('Visa frågan');
  await bench.pane.getByText('4 st: N00097', { exact: false }).waitFor();
  await click('Skicka och hämta');
  await heading(/jämförelsekolumner kan läggas till$/);
  await bench.pane.getByRole('checkbox', { name: 'Höör 2025' }).click();
  await bench.pane.getByRole('checkbox', { name: 'Plats bland kommunerna 2025' }).click();
  await bench.pane.getByRole('heading', { name: /jämförelsekolumner kan läggas till$/ }).scrollIntoViewIfNeeded();
  await click(/^Skriv \d+ celler/);
  await bench.pane.getByText(/^\d+ celler är ändrade/).waitFor();
  const headings = (book: Book): string[] =>
    book.sheet('Indikatorer')!.rows[0]!.map((cell) => String(cell?.value ?? ''));
  const added = headings(await saved());
  expect(added).toEqual(expect.arrayContaining(['Höör 2025', 'Plats bland kommunerna 2025']));

  await click('Hämta från Kolada …');
  await bench.pane.getByText('3 kommuner är valda.').waitFor();
  await click(/^Nyckeltal: 4 av 5/);
});

it('every fault has one message, and nothing is changed', async () => {
  let fault: Reply = { status: 422, body: '{}' };
  await opened(new KoladaServer(() => fault));
  const faults: readonly (readonly [Reply, RegExp])[] = [
    [{ status: 422, body: '{}' }, /^Kolada avvisade frågan/],
    [{ status: 200, body: '{"values":[{"kpi":' }, /^Svaret från Kolada bröts av mitt i/],
    [{ status: 200, body: '<html></html>' }, /^Svaret går inte att läsa som version 3/],
    [
      { status: 200, body: '{"values":[],"next_url":"https://ond.example/v3/kpi/N15428"}' },
      /^Svaret hänvisar till en annan adress än Koladas/,
    ],
  ];
  for (const [reply, message] of faults) {
    fault = reply;
    await click('Skicka och hämta');
    await bench.pane.getByText(message).waitFor();
  }
  // Silence: what is asked can be called off.
  fault = { status: 200, body: '', silent: 'all' };
  await click('Skicka och hämta');
  await click('Avbryt');
  await bench.pane.getByRole('button', { name: 'Skicka och hämta', disabled: false }).waitFor();
  await heading('Utan att fråga Kolada');
  expect(valuesOf(await saved()).every((value) => value === null)).toBe(true);
  // The browser itself tells of the answer that was refused.
  expect(bench.errors.every((error) => /Failed to load resource/.test(error))).toBe(true);
  bench.errors.length = 0;
});

it('from an indicator in Bedöm: its key figure and its newest value', async () => {
  const server = new KoladaServer();
  await opened(server);
  await click('Tillbaka');
  await steps(bench).step('Bedöm');
  const goal = bench.pane.getByRole('treeitem', { name: /BUN1/ });
  await goal.click();
  await bench.pane.getByRole('button', { name: /^I01 / }).click();
  await click(/^Sök nyckeltal … för Elever i åk 9/);
  await bench.pane.getByRole('button', { name: /^N15428 / }).click();
  await bench.pane.getByRole('heading', { name: /^N15428 / }).waitFor();
  expect(server.asked).toEqual([]);
  await click('Visa beskrivning och senaste värde');
  await bench.pane.getByText('Vaggeryd 2025: 77,528089').waitFor();
  expect(server.asked).toHaveLength(2);
  await click('Tillbaka');
  await heading('Sök nyckeltal');
  await click('Tillbaka');
  await bench.pane.getByRole('heading', { name: 'Sök nyckeltal' }).waitFor({ state: 'detached' });
});
