import fs from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { Book } from '../../../../src/emulator/workbook';
import { openXlsx, saveXlsx } from '../../../../src/emulator/xlsx';
import { isTextKey, type Language, type TextKey } from '../../../../src/i18n';
import type { Step } from '../../../../src/taskpane/state/pane-state';
import type { Bench } from '../browser';
import { words } from '../words';

export const FIXTURES = path.join(__dirname, '..', '..', '..', 'fixtures', 'workbooks');

export interface FileToOpen {
  readonly name: string;
  readonly buffer: Buffer;
}

/** A workbook of the tests, with something changed in it. */
export function fixture(name: string, change: (book: Book) => void): FileToOpen {
  const book = openXlsx(new Uint8Array(fs.readFileSync(path.join(FIXTURES, `${name}.xlsx`))));
  change(book);
  return { name: `${name}.xlsx`, buffer: Buffer.from(saveXlsx(book)) };
}

/** Called at each place of a walk, with its name. */
export type Seen = (place: string) => Promise<void>;

/** One that goes through the pane in a language, by the words it says there. */
export function walker(bench: Bench, language: Language) {
  const { page, pane } = bench;
  const { say, like } = words(language);
  const named = (name: string | RegExp) =>
    typeof name === 'string' ? { name: isTextKey(name) ? say(name) : name, exact: true } : { name };
  const button = (name: TextKey | RegExp): Locator => pane.getByRole('button', named(name)).first();
  const footer = pane.locator('footer').getByRole('button');
  const go = {
    page,
    pane,
    say,
    like,
    button,
    click: (name: TextKey | RegExp) => button(name).click(),
    item: (name: string | RegExp) => pane.getByRole('menuitem', { name }).click(),
    /** The view's one primary action stands last in the foot, what leads away first. */
    primary: () => footer.last().click(),
    secondary: () => footer.first().click(),
    heading: (name: string | RegExp) => pane.getByRole('heading', named(name)).first().waitFor(),
    text: (text: string | RegExp) => pane.getByText(text).first().waitFor(),
    /** Opens a step, also where it stands behind the dots. */
    async step(step: Step) {
      const tab = pane.locator(`#step-${step}`);
      if (await tab.isVisible()) await tab.click();
      else {
        await pane.getByRole('navigation').getByRole('button').last().click();
        await go.item(new RegExp(`^${say(`pane.step.${step}`)}`));
      }
      await pane.locator(`#step-${step}[aria-selected="true"]`).waitFor({ state: 'attached' });
      await go.idle();
    },
    /** Nothing is at work. */
    idle: () => pane.locator('main[aria-busy="false"]').waitFor(),
    async openFile(file: string | FileToOpen) {
      const named =
        typeof file === 'string'
          ? path.join(FIXTURES, `${file}.xlsx`)
          : { ...file, mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' };
      const name = typeof file === 'string' ? `${file}.xlsx` : file.name;
      await pane.locator('body').evaluate((body) => body.setAttribute('data-old', ''));
      await page.locator('input[type=file]').setInputFiles(named);
      await page.getByText(name, { exact: true }).first().waitFor();
      await pane.locator('body:not([data-old])').getByRole('tab').first().waitFor();
    },
    /** The workbook as it would be saved now. */
    async saved(): Promise<Book> {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: say('workbench.save') }).click(),
      ]);
      return openXlsx(new Uint8Array(fs.readFileSync(await download.path())));
    },
    /** A new workbook with one empty sheet, as Excel makes one. */
    openBlank(sheet = 'Blad1') {
      const book = new Book();
      book.addSheet(sheet);
      return go.openFile({ name: 'Bok1.xlsx', buffer: Buffer.from(saveXlsx(book)) });
    },
    async read() {
      await go.click('pane.start.read');
      await go.heading('pane.start.glance');
      await go.idle();
    },
    /** Closes a menu or a dialog. */
    escape: () => page.keyboard.press('Escape'),
    async inGrid(sheet: string, row: number, column: number, text?: string) {
      await page.getByRole('tab', { name: sheet, exact: true }).click();
      await page.locator(`#cell-${row}-${column}`).click();
      if (text === undefined) return;
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
  };
  return go;
}

export type Walker = ReturnType<typeof walker>;
export type Walk = (go: Walker, seen: Seen) => Promise<void>;
