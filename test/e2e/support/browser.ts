import fs from 'node:fs';
import path from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type FrameLocator, type Page } from 'playwright-core';
import { Book } from '../../../src/emulator/workbook';
import { saveXlsx } from '../../../src/emulator/xlsx';
import { findBrowser } from '../../../config/provision/find.cjs';

/** Pictures of every view, to look at; ignored by git. */
export const SCREENS = path.join(__dirname, '..', '..', '..', 'renderings', 'screens');

let browser: Browser | null = null;

export async function launch(): Promise<Browser> {
  const program = findBrowser();
  if (program === null) throw new Error('No browser: npm run provision says how to get one.');
  browser ??= await chromium.launch({ executablePath: program, args: ['--no-sandbox'] });
  return browser;
}

export async function closeBrowser(): Promise<void> {
  await browser?.close();
  browser = null;
}

export interface Bench {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Errors the pages threw or wrote to the console: a test ends with none. */
  readonly errors: string[];
  readonly close: () => Promise<void>;
}

/** Opens the workbench with Vaggeryd's workbook and waits until the pane can be used. */
export async function openBench(options: BrowserContextOptions = {}): Promise<Bench> {
  const context = await (
    await launch()
  ).newContext({ locale: 'sv-SE', viewport: { width: 1400, height: 860 }, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(process.env.WORKBENCH_URL!);
  const pane = page.frameLocator('iframe');
  await pane.getByRole('tab').first().waitFor();
  return { page, pane, errors, close: () => context.close() };
}

/** Opens a new workbook with one empty sheet, as Excel makes one. */
export async function openBlank({ page, pane }: Pick<Bench, 'page' | 'pane'>): Promise<void> {
  const book = new Book();
  book.addSheet('Blad1');
  const buffer = Buffer.from(saveXlsx(book));
  await page.locator('input[type=file]').setInputFiles({
    name: 'Bok1.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer,
  });
  await page.getByRole('tab', { name: 'Blad1' }).waitFor();
  await pane.getByRole('tab').first().waitFor();
}

/** A person writes in a cell of the sheet that is shown. */
export async function typeInGrid({ page }: Pick<Bench, 'page'>, row: number, column: number, text: string) {
  await page.locator(`#cell-${row}-${column}`).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

export async function screenshot(page: Page, name: string): Promise<void> {
  fs.mkdirSync(SCREENS, { recursive: true });
  await page.screenshot({ path: path.join(SCREENS, `${name}.png`) });
}
