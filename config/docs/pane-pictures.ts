/**
 * npx tsx config/docs/pane-pictures.ts
 * Takes the pictures of docs/panelen.md from the real pane in the workbench, in docs/images/panelen/. Needs a browser (npm
 * run provision).
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type FrameLocator, type Page } from 'playwright-core';
import { serve } from '../../test/e2e/support/server.cjs';
import { findBrowser } from '../provision/find.cjs';

// eslint-disable-next-line @typescript-eslint/no-require-imports -- written for webpack, without types
const workbench = require('../webpack/workbench.cjs') as {
  OFFICE_FOLDER: string;
  OUTPUT: string;
  (options: { mode: string }): unknown;
};
// eslint-disable-next-line @typescript-eslint/no-require-imports
const { bundle } = require('../build.cjs') as { bundle: (config: unknown) => Promise<unknown> };

const FOLDER = join(__dirname, '../../docs/images/panelen');
/** A pane as wide as Excel's own, and not higher than what is looked at. */
const PANE = { width: 350, height: 640 };

async function walk(page: Page, pane: FrameLocator, take: (name: string) => Promise<void>): Promise<void> {
  const click = (name: string | RegExp) => pane.getByRole('button', { name }).first().click();
  await take('start');
  await click('Läs in den här arbetsboken');
  await pane.getByRole('heading', { name: 'Läget i arbetsboken' }).waitFor();
  await take('laget');
  await pane.getByRole('tab', { name: 'Läs in' }).click();
  await pane
    .getByRole('button', { name: /Indikatorer/ })
    .first()
    .click();
  await take('las-in');
  await click('Till Kontrollera');
  await pane.getByRole('tree', { name: 'Påpekanden' }).waitFor();
  await take('kontrollera');
  await click('Till Bedöm');
  await pane.getByRole('tree', { name: 'Mål' }).waitFor();
  await take('bedom');
  await page.getByRole('tab', { name: 'Indikatorer', exact: true }).click();
  await page.locator('#cell-3-2').click();
  await click('Visa målet i markerad cell');
  await pane.getByRole('button', { name: /^I03/, expanded: true }).waitFor();
  await pane.locator('svg.ct-chart-line, svg').last().waitFor();
  await take('mal');
  await click('Skriv status …');
  await pane.getByRole('button', { name: /^Skriv \d+ cell/ }).waitFor();
  await take('forhandsvisning');
  await pane.getByRole('button', { name: /^Skriv \d+ cell/ }).click();
  await pane.getByText(/^Status är skriven i/).waitFor();
  await page.getByRole('tab', { name: 'Mål', exact: true }).click();
  await page.locator('#cell-6-2').click();
  await page.keyboard.type('Det ska vara lätt att bo i kommunen');
  await page.keyboard.press('Enter');
  await pane.getByText('Arbetsboken har ändrats sedan den lästes.').waitFor();
  await take('skrivet');
  await click(/Fler steg/);
  await pane.getByRole('menuitem', { name: /^Rapporter/ }).click();
  await take('rapporter');
  await click('Inställningar');
  await take('installningar');
}

async function main(): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('No browser: npm run provision says how to get one.');
  await bundle(workbench({ mode: 'production' }));
  const { server, url } = await serve({ '/office/': workbench.OFFICE_FOLDER, '/': workbench.OUTPUT });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await browser.newPage({
    locale: 'sv-SE',
    viewport: { width: 1200, height: PANE.height + 52 },
    reducedMotion: 'reduce',
  });
  await page.goto(url);
  const pane = page.frameLocator('iframe');
  await pane.getByRole('tab').first().waitFor();
  mkdirSync(FOLDER, { recursive: true });
  await walk(page, pane, async (name) => {
    await page.mouse.move(400, 400);
    await page.waitForTimeout(400);
    await page.locator('iframe').screenshot({ path: join(FOLDER, `${name}.png`) });
  });
  await browser.close();
  server.close();
}

void main();
