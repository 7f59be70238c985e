import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { type Bench, closeBrowser, openBench, openBlank, screenshot, typeInGrid } from './browser';
import { type Language, steps, WORDS } from './steps';

/** What axe remarks on in the pane, or in the workbench around it. */
export async function violations(
  page: Page,
  forcedColors: boolean,
  part: 'pane' | 'workbench' = 'pane',
): Promise<readonly string[]> {
  // In forced colours the system chooses them: axe would judge colours that nobody sees.
  const rules = forcedColors ? ['color-contrast'] : [];
  // Fluent's own focus sentinels are left out: they pass the keyboard on the moment they get it.
  const all = new AxeBuilder({ page });
  const builder =
    part === 'pane'
      ? all.include('iframe').exclude(['iframe', '[data-tabster-dummy]'])
      : all.include('body').exclude('iframe').exclude('[data-tabster-dummy]');
  const { violations: found } = await builder
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .disableRules(rules)
    .analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

/** Walks through every view; `seen` is called at each, with its name. */
export async function walk(bench: Bench, language: Language, seen: (view: string) => Promise<void>): Promise<void> {
  const words = WORDS[language];
  const go = steps(bench, language);
  const { pane } = bench;
  await seen('start');
  await go.read();
  await seen('glance');
  await go.step(words.readStep);
  await pane
    .getByRole('button', { name: /Indikatorer!|Indikatorer/ })
    .first()
    .click();
  await seen('read');
  await go.step(WORDS[language].toCheck.split(' ')[1]!);
  await pane.getByRole('tree', { name: words.findings }).waitFor();
  await seen('check');
  await go.judge();
  await seen('judge');
  await pane.getByRole('treeitem').filter({ hasText: 'BUN1' }).last().click();
  await pane.getByRole('button', { name: words.allGoals }).waitFor();
  await seen('goal');
  await pane.getByRole('main').getByRole('heading', { level: 4 }).getByRole('button').first().click();
  await pane.getByRole('img', { name: words.chart }).locator('svg').waitFor();
  await seen('indicator');
  await go.preview();
  await seen('preview');
  await pane.getByRole('button', { name: words.write }).click();
  await pane.getByRole('button', { name: words.undo }).first().waitFor();
  await seen('written');
  await go.step(words.reports);
  await seen('reports');
  await pane.getByRole('button', { name: words.settings }).click();
  await seen('settings');
  await bench.page.getByRole('tab', { name: 'Mål', exact: true }).click();
  await typeInGrid(bench, 6, 2, 'Ett mål med ny text');
  await pane.getByText(words.changed).waitFor();
  await seen('changed');
}

/** What begins in an empty workbook: an example's sheets, and what the pane says where it finds nothing. */
export async function walkBlank(
  bench: Bench,
  language: Language,
  seen: (view: string) => Promise<void>,
): Promise<void> {
  const words = WORDS[language];
  const { pane } = bench;
  await openBlank(bench);
  await pane.getByRole('button', { name: words.openExample }).click();
  await pane.getByRole('menuitem', { name: /Vaggeryd/ }).click();
  await pane.getByRole('heading', { name: /Vaggeryd/ }).waitFor();
  await seen('example');
  await pane.getByRole('button', { name: words.back }).click();
  await pane.getByRole('button', { name: words.read }).click();
  await pane.getByText(words.noGoals).waitFor();
  await seen('no-goals');
}

const LOOKS = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  contrast: { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/** Every view in a theme, in both languages: no violation of WCAG that axe can find, and a picture to look at. */
export function describeViews(look: keyof typeof LOOKS): void {
  afterAll(closeBrowser);
  it.each(['sv', 'en'] as const)(`has nothing to remark on, ${look}, %s`, async (language) => {
    const bench = await openBench({ ...LOOKS[look], locale: language === 'sv' ? 'sv-SE' : 'en-US' });
    const found: Record<string, readonly string[]> = {};
    const lookAt = async (view: string) => {
      // Fluent fades things in; a picture half way would be judged for colours that are gone the next moment.
      await bench.page.waitForTimeout(250);
      await screenshot(bench.page, `${look}-${language}-${view}`);
      const remarks = await violations(bench.page, look === 'contrast');
      if (remarks.length > 0) found[view] = remarks;
    };
    await walk(bench, language, lookAt);
    await walkBlank(bench, language, lookAt);
    expect(found).toEqual({});
    expect(bench.errors).toEqual([]);
    await bench.close();
  });
}
