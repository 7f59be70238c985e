/** The workbench's own page, and what moves in the pane. */
import { violations } from './support/axe';
import { closeBrowser, openBench, screenshot } from './support/browser';

afterAll(closeBrowser);

it.each(['light', 'dark'] as const)('has nothing to remark on in the workbench, %s', async (colorScheme) => {
  const bench = await openBench({ colorScheme, viewport: { width: 1100, height: 420 } });
  await bench.page.getByRole('tab', { name: 'Indikatorer' }).click();
  await bench.page.locator('#cell-1-2').waitFor();
  await screenshot(bench.page, `workbench-${colorScheme}`);
  expect(await violations(bench.page.mainFrame())).toEqual([]);
  await bench.close();
});

/** The lengths in ms of what the pane moves while a menu opens and another view comes. */
async function motions(reducedMotion: 'reduce' | 'no-preference'): Promise<readonly number[]> {
  const bench = await openBench({ reducedMotion });
  const body = bench.pane.locator('body');
  await body.evaluate(() => {
    const lengths: number[] = [];
    Object.assign(window, { lengths });
    const { animate } = Element.prototype;
    Element.prototype.animate = function (...given) {
      const animation = animate.apply(this, given);
      // The bar of a long task only fades for those who want less motion, as Fluent has it, and goes on doing so.
      const isBar = this.closest('[role="progressbar"]') !== null;
      if (!isBar) lengths.push(Number(animation.effect?.getTiming().duration ?? 0));
      return animation;
    };
  });
  await bench.pane.getByRole('button', { name: 'Skapa mall' }).click();
  await bench.pane.getByRole('menuitem').first().waitFor();
  await bench.page.keyboard.press('Escape');
  await bench.pane.getByRole('tab', { name: 'Kontrollera' }).click();
  await bench.pane.getByRole('heading', { name: 'Kontrollera' }).waitFor();
  const lengths = await body.evaluate(() => (window as unknown as { lengths: number[] }).lengths);
  await bench.close();
  return lengths;
}

it('moves nothing for those who have asked for less motion', async () => {
  expect(Math.max(...(await motions('no-preference')))).toBeGreaterThan(100);
  const reduced = await motions('reduce');
  expect(reduced.length).toBeGreaterThan(0);
  expect(Math.max(...reduced)).toBeLessThanOrEqual(1);
});
