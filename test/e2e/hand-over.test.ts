/** Files to hand over, in a real browser under the pane's Content-Security-Policy: they reach the disk with their mark and their first line, and the clipboard whole. */
import { readFileSync } from 'node:fs';
import { closeBrowser, openBench } from './support/browser';
import { steps, WORDS } from './support/steps';

afterAll(closeBrowser);

it('are saved as files, and copied', async () => {
  const bench = await openBench({ permissions: ['clipboard-read', 'clipboard-write'] });
  const { page, pane } = bench;
  await steps(bench).read();
  await steps(bench).step(WORDS.sv.reports);
  let saved = '';
  for (const [button, name, start] of [
    [
      'Värden till Stratsys',
      /^stratsys-2025-12\.txt$/,
      'Organisation\tPeriod\tMått\tVärde\r\nBarn- och utbildningsnämnden\t',
    ],
    ['Mål (CSV)', /^mål-2025-12\.csv$/, 'Nr;Nivå;Mål;'],
    ['Indikatorer (CSV)', /^indikatorer-2025-12\.csv$/, 'Nr;Målnr;Indikator;'],
  ] as const) {
    await pane.getByRole('button', { name: button, exact: true }).click();
    await pane.getByText(new RegExp(`${name.source.slice(1, -1)}: \\d+ rader`)).waitFor();
    const download = page.waitForEvent('download');
    await pane.getByRole('button', { name: 'Spara filen' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(name);
    saved = readFileSync(await file.path(), 'utf8');
    expect(saved.startsWith(`\ufeff${start}`)).toBe(true);
  }
  await pane.getByRole('button', { name: 'Kopiera texten' }).click();
  await pane.getByText('Texten är kopierad.').first().waitFor();
  expect(`\ufeff${await page.evaluate(() => navigator.clipboard.readText())}`).toBe(saved);
  await pane.getByRole('button', { name: 'Visa texten' }).click();
  await pane.getByRole('region', { name: /^Innehållet i/ }).waitFor();
  expect(bench.errors).toEqual([]);
  await bench.close();
});
