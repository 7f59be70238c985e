/** Actions beside judging: a table of goals of a document, a template's examples, a new year, another workbook. Each done and undone; views.test looks at them. */
import fs from 'node:fs';
import path from 'node:path';
import { openXlsx, saveXlsx } from '../../src/emulator/xlsx';
import { type Bench, closeBrowser, openBench } from './support/browser';
import { steps } from './support/steps';

const FIXTURES = path.join(__dirname, '..', 'fixtures', 'workbooks');

let bench: Bench;
afterEach(async () => {
  const { errors } = bench;
  await bench.close();
  expect(errors).toEqual([]);
});
afterAll(closeBrowser);

async function open(file: string): Promise<ReturnType<typeof steps>> {
  bench = await openBench();
  await bench.page.locator('input[type=file]').setInputFiles(path.join(FIXTURES, `${file}.xlsx`));
  await bench.page.getByText(`${file}.xlsx`, { exact: true }).first().waitFor();
  await bench.pane.getByRole('tab').first().waitFor();
  return steps(bench);
}

const click = (name: string | RegExp) =>
  bench.pane.getByRole('button', { name, exact: typeof name === 'string' }).click();
const tabs = () => bench.page.getByRole('tab').allTextContents();

/** Headings of a sheet in the file as it would be saved now. */
async function headings(sheet: string): Promise<unknown[]> {
  const [download] = await Promise.all([
    bench.page.waitForEvent('download'),
    bench.page.getByRole('button', { name: 'Spara som' }).click(),
  ]);
  const book = openXlsx(new Uint8Array(fs.readFileSync(await download.path())));
  return (book.sheet(sheet)!.rows[0] ?? []).map((cell) => cell?.value ?? null);
}

it('makes a table of goals of the headings, from Läs in and from the finding, and takes it back', async () => {
  const go = await open('inriktning');
  await go.read();
  await go.check();
  await click('Gör måltabell …');
  await bench.pane.getByRole('heading', { name: 'Måltabell av bladets rubriker' }).waitFor();
  await click('Tillbaka');
  await go.step('Läs in');
  await bench.pane.getByRole('button', { name: /Socialnämnden!/ }).click();
  await click('Gör måltabell …');
  await click('Gör måltabell');
  await bench.pane.getByText('1 blad är tillagt.').waitFor();
  await bench.page.getByRole('tab', { name: 'Mål', exact: true }).waitFor();
  await bench.pane.getByRole('button', { name: /Mål!/ }).click();
  await bench.pane.getByText('Tabellen är gjord av Socialnämnden, som inte läses för sig.').waitFor();
  await click('Ångra');
  await bench.pane.getByText('Körningen är ångrad.').waitFor();
  await bench.pane.getByRole('button', { name: /Socialnämnden!/ }).waitFor();
  expect((await tabs()).join()).not.toContain('Mål');
});

it('makes a template whose example rows go in one step and come back', async () => {
  await open('tom');
  await click('Skapa mall');
  await bench.pane.getByRole('menuitem', { name: 'Styrmodell som Sollentuna' }).click();
  await click('Ta bort exempelrader …');
  await bench.pane.getByText('Exempel: Fler elever når sina kunskapsmål').waitFor();
  await click('Ta bort exempelrader');
  await bench.pane.getByText(/celler är ändrade/).waitFor();
  await click('Ångra');
  await bench.pane.getByText(/celler är återställda/).waitFor();
  await bench.pane.getByText('19 exempelrader från mallen står kvar.').waitFor();
});

it('adds the next year after a preview, in one step that can be undone', async () => {
  const go = await open('vaggeryd');
  await go.read();
  await click('Nytt år …');
  await bench.pane.getByRole('heading', { name: 'Nytt år: 2026' }).waitFor();
  await bench.pane.getByText('Indikatorer: Utfall 2026 i kolumn Q').waitFor();
  await click('Lägg till 2026');
  await bench.pane.getByText(/^1 kolumn är tillagd/).waitFor();
  await bench.page.getByRole('tab', { name: 'Indikatorer', exact: true }).click();
  expect((await headings('Indikatorer')).slice(15, 18)).toEqual(['Utfall 2025', 'Utfall 2026', 'Målvärde 2024']);
  await click('Ångra');
  await bench.pane.getByText(/är återställda|är återställd/).waitFor();
  expect((await headings('Indikatorer')).slice(15, 17)).toEqual(['Utfall 2025', 'Målvärde 2024']);
});

it('takes the goals of another workbook, again when the file has changed, and takes that back', async () => {
  const choose = (file: string | { name: string; mimeType: string; buffer: Buffer }) =>
    bench.pane.locator('input[type=file]').setInputFiles(file);
  const go = await open('vaggeryd');
  await go.read();
  await bench.pane.getByRole('button', { name: 'Hämta mål från annan arbetsbok …' }).waitFor();
  await choose(path.join(FIXTURES, 'krypterad.xlsx'));
  await bench.pane.getByText('Filen ”krypterad.xlsx” är krypterad med lösenord. Ingenting är hämtat.').waitFor();
  await choose(path.join(FIXTURES, 'sollentuna.xlsx'));
  await bench.pane.getByRole('heading', { name: 'Hämta mål från annan arbetsbok' }).waitFor();
  await bench.pane.getByText('1 individuellt mål hämtas aldrig.').waitFor();
  await bench.pane.getByRole('heading', { name: '39 nya rader' }).waitFor();
  await bench.pane.getByRole('heading', { name: 'Ett nummer används här för annat' }).waitFor();
  await bench.pane.getByLabel('Tecken före filens nummer').fill('S-');
  await click('Visa med detta');
  await bench.pane.getByRole('heading', { name: '40 nya rader' }).waitFor();
  await click('Hämta');
  await bench.pane.getByText(/^40 nya rader/).waitFor();
  await bench.page.getByRole('tab', { name: 'Hämtade mål' }).waitFor();
  await bench.page.getByRole('tab', { name: 'Hämtade indikatorer' }).waitFor();
  expect((await headings('Hämtade mål')).slice(-3)).toEqual(['Källfil', 'Hämtad', 'Läge i filen']);

  const book = openXlsx(new Uint8Array(fs.readFileSync(path.join(FIXTURES, 'sollentuna.xlsx'))));
  const sheet = book.sheet('Styrkedja 2025')!;
  const row = sheet.rows.findIndex((cells) => cells?.some((cell) => cell?.value === 'VON.1'));
  const column = sheet.rows[row]!.findIndex((cell) => cell?.value === 'VON.1') + 2;
  sheet.edit(row, column).value = 'Ett nytt mål för äldre';
  const buffer = Buffer.from(saveXlsx(book));
  await choose({ name: 'sollentuna.xlsx', mimeType: 'application/octet-stream', buffer });
  await bench.pane.getByText(/→ Ett nytt mål för äldre/).waitFor();
  await click('Hämta');
  await bench.pane.getByText(/^Inga nya rader, 1 ändrad/).waitFor();
  await click('Ångra');
  await bench.pane.getByText(/cell är återställd/).waitFor();
});
