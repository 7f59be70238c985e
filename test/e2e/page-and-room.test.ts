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
