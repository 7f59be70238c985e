/** The workbench's own page, and the pane where there is little room. */
import { closeBrowser, openBench, screenshot } from './support/browser';
import { violations, walk } from './support/views';

afterAll(closeBrowser);

it.each(['light', 'dark'] as const)('has nothing to remark on in the workbench, %s', async (colorScheme) => {
  const bench = await openBench({ colorScheme, viewport: { width: 1100, height: 420 } });
  await bench.page.getByRole('tab', { name: 'Indikatorer' }).click();
  await bench.page.locator('#cell-1-2').waitFor();
  await screenshot(bench.page, `workbench-${colorScheme}`);
  expect(await violations(bench.page, false, 'workbench')).toEqual([]);
  await bench.close();
});

it('loses nothing at 320 px and at 200 % of a narrow pane', async () => {
  for (const [name, width] of [
    ['320', 320],
    ['zoom', 176],
  ] as const) {
    const bench = await openBench();
    await bench.page.locator('iframe').evaluate((frame: HTMLElement, px) => {
      frame.style.flexBasis = `${px}px`;
      frame.style.width = `${px}px`;
    }, width);
    const overflow: string[] = [];
    await walk(bench, 'sv', async (view) => {
      await screenshot(bench.page, `${name}-${view}`);
      const main = bench.pane.getByRole('main');
      const [wide, room] = await main.evaluate((element) => [element.scrollWidth, element.clientWidth]);
      if (wide! > room! + 1) overflow.push(`${view}: ${wide} > ${room}`);
    });
    expect({ [name]: overflow }).toEqual({ [name]: [] });
    await bench.close();
  }
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
