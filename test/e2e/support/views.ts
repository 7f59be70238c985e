import fs from 'node:fs';
import path from 'node:path';
import type { Language } from '../../../src/i18n';
import { violations } from './axe';
import { faint } from './checks/non-text';
import { type Bench, closeBrowser, openBench, SCREENS } from './browser';
import { LOOK_NAMES, wear } from './looks';
import { paneFrame } from './pane-page';
import { walker, WALKS } from './walks';

/** Errors that a walk provokes: what is refused or blocked on purpose, the pane without Office.js, and what Office.js would do outside Excel. */
const PROVOKED = /Failed to load resource|^Office is not defined$|telemetryservice/;

/** A bench that walks share, and what they are called by. */
export function openWalks(language: Language): { readonly bench: () => Bench } {
  let bench: Bench | null = null;
  beforeAll(async () => {
    bench = await openBench({
      locale: language === 'sv' ? 'sv-SE' : 'en-US',
      viewport: { width: 900, height: 1000 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
  });
  afterAll(async () => {
    await bench?.close();
    await closeBrowser();
    expect(bench?.errors.filter((error) => !PROVOKED.test(error))).toEqual([]);
  });
  return { bench: () => bench! };
}

/** A picture of the pane alone. */
export async function picture({ page }: Bench, name: string): Promise<void> {
  const frame = page.locator('iframe');
  const clip = (await frame.count()) > 0 ? await frame.boundingBox() : null;
  fs.mkdirSync(SCREENS, { recursive: true });
  await page.screenshot({ path: path.join(SCREENS, `${name}.png`), ...(clip && { clip }) });
}

/** Walks through every view in a language and looks at each in every theme: a picture, and nothing for axe to remark on. */
export function describeViews(language: Language): { readonly bench: () => Bench } {
  const shared = openWalks(language);
  it.each(WALKS)('%s: nothing to remark on in any theme', async (_name, walk) => {
    const bench = shared.bench();
    const found: Record<string, readonly string[]> = {};
    await walk(walker(bench, language), async (place) => {
      for (const look of LOOK_NAMES) {
        await wear(bench.page, look);
        const frame = paneFrame(bench.page);
        const forcedColors = look === 'contrast';
        const remarks = [...(await violations(frame, { forcedColors })), ...(forcedColors ? [] : await faint(frame))];
        if (remarks.length > 0) found[`${place}, ${look}`] = remarks;
        await picture(bench, `${look}-${language}-${place}`);
      }
      await wear(bench.page, 'light');
    });
    expect(found).toEqual({});
  });
  return shared;
}
