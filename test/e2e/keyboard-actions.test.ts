/** Actions beside the main job, without a mouse. */
import path from 'node:path';
import { KoladaServer } from '../support/kolada/server';
import { type Bench, closeBrowser, openBench, openBlank } from './support/browser';
import { keys } from './support/keys';
import { answerKolada, emptied } from './support/kolada-bench';

const FIXTURES = path.join(__dirname, '..', 'fixtures', 'workbooks');

let bench: Bench;
afterEach(() => bench.close());
afterAll(closeBrowser);

const { focused, tabTo, press, shown, enter } = keys(() => bench);
const key = (name: string) => bench.page.keyboard.press(name);

async function opened(file: Parameters<ReturnType<Bench['page']['locator']>['setInputFiles']>[0], name: string) {
  bench = await openBench();
  await bench.page.locator('input[type=file]').setInputFiles(file);
  await bench.page.getByText(name, { exact: true }).first().waitFor();
  await bench.pane.getByRole('tab').first().waitFor();
  await enter();
  await press(/^Läs in den här arbetsboken$/);
  await shown('Läget i arbetsboken');
}

/** From the tree of findings to the buttons of the row that has the keyboard. */
async function findings(rule: string): Promise<void> {
  await press(/^Till Kontrollera$/);
  const tree = bench.pane.getByRole('tree');
  await tree.waitFor();
  await tabTo(/^Regel$/);
  await bench.page.keyboard.type(rule);
  await bench.pane.getByRole('treeitem').first().filter({ hasText: rule }).waitFor();
}

it('mends a cell and takes it back, and acknowledges a finding', async () => {
  await opened(path.join(FIXTURES, 'stokig.xlsx'), 'stokig.xlsx');
  await findings('H03');
  await press(/^Åtgärda …$/);
  await shown('Åtgärda 1 cell');
  await press(/^Åtgärda$/);
  await shown('1 cell är åtgärdad.');
  await enter();
  await press(/^Ångra$/);
  await shown('1 cell är återställd.');

  await enter();
  await press(/^Kvittera …$/);
  await shown('Kvittera påpekandet');
  await tabTo(/^Skäl/);
  await bench.page.keyboard.type('Bolaget rättar i mars');
  await press(/^Kvittera$/);
  await shown('Påpekandet är kvitterat i bladet Kontroll.');
});

it('makes a template', async () => {
  bench = await openBench();
  await openBlank(bench);
  await enter();
  await press(/^Skapa mall$/);
  await bench.pane.getByRole('menuitem').first().waitFor();
  await key('ArrowDown');
  expect(await focused()).toBe('Styrmodell som Haninge');
  await key('Enter');
  await shown(/blad är skapade/);
});

it('takes the goals of another workbook', async () => {
  await opened(path.join(FIXTURES, 'vaggeryd.xlsx'), 'vaggeryd.xlsx');
  await tabTo(/^Hämta mål från annan arbetsbok …$/);
  const [chooser] = await Promise.all([bench.page.waitForEvent('filechooser'), key('Enter')]);
  await chooser.setFiles(path.join(FIXTURES, 'sollentuna.xlsx'));
  await shown('Det som lästes i filen');
  await press(/^Hämta$/);
  await shown(/^39 nya rader/);
});

it('fetches from Kolada', async () => {
  const { name, buffer } = emptied();
  await opened({ name, buffer, mimeType: 'application/octet-stream' }, name);
  await answerKolada(bench.page, new KoladaServer());
  await press(/^Hämta från Kolada …$/);
  await shown('Det här skickas');
  await press(/^Skicka och hämta$/);
  await shown(/^\d+ tomma celler$/);
  // The first cell is left out.
  await tabTo(/^Alla \d+$/);
  await key('ArrowDown');
  expect(await focused()).toMatch(/Utfall 2018 · Vaggeryd$/);
  await key('Space');
  await press(/^Skriv \d+ celler$/);
  await shown(/celler är ändrade/);
});

it('makes a report of the sheets that are wanted', async () => {
  await opened(path.join(FIXTURES, 'vaggeryd.xlsx'), 'vaggeryd.xlsx');
  await tabTo(/^Start$/);
  await key('End');
  if (!/^Rapporter/.test(await focused())) {
    await tabTo(/^Fler steg/);
    await key('Enter');
    await bench.pane.getByRole('menuitem', { name: 'Rapporter' }).waitFor();
  }
  await key('Enter');
  await shown('Rapporterna blir blad i arbetsboken.');
  await tabTo(/^Sammanfattning/);
  await key('Space');
  await press(/^Skapa rapport$/);
  await shown(/blad är klara\.$/);
});
