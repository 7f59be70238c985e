import type { Frame } from 'playwright-core';
import setup from '../e2e/support/global-setup.cjs';
import teardown from '../e2e/support/global-teardown.cjs';
import { findBrowser } from '../../config/provision/find.cjs';
import { closeBrowser, launch } from '../e2e/support/browser';

/** Milliseconds from when the pane's page began to load. */
export interface Load {
  /** The page's own load event. */
  readonly loaded: number;
  /** The first step can be pressed. */
  readonly usable: number;
  /** The longest task in between. */
  readonly longest: number;
}

/** Noted in the page itself: what asks from outside is late. */
function watch(): void {
  const seen = { usable: 0, longest: 0 };
  Reflect.set(window, 'benchLoad', seen);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
  }).observe({ type: 'longtask', buffered: true });
  const look = (): void => {
    if (document.querySelector('footer button:not([disabled]):not([aria-disabled=true])'))
      seen.usable = performance.now();
    else requestAnimationFrame(look);
  };
  look();
}

async function once(url: string): Promise<Load> {
  const context = await (await launch()).newContext({ locale: 'sv-SE', viewport: { width: 1400, height: 860 } });
  try {
    // tsx wraps functions in a helper that the page does not have.
    await context.addInitScript('globalThis.__name = (named) => named');
    await context.addInitScript(watch);
    const page = await context.newPage();
    await page.goto(url);
    await page.frameLocator('iframe').getByRole('tab').first().waitFor();
    const frame = page.frames().find((one): one is Frame => one !== page.mainFrame())!;
    await frame.waitForFunction(() => (Reflect.get(window, 'benchLoad') as { usable: number }).usable > 0);
    return await frame.evaluate(() => {
      const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      const { usable, longest } = Reflect.get(window, 'benchLoad') as { usable: number; longest: number };
      return { loaded: entry!.loadEventEnd, usable, longest };
    });
  } finally {
    await context.close();
  }
}

/** Opens the built workbench in a browser `times` times, each with an empty cache. Null where there is no browser. */
export async function measureLoad(times: number): Promise<readonly Load[] | null> {
  if (findBrowser() === null) return null;
  await setup();
  const loads: Load[] = [];
  try {
    for (let at = 0; at < times; at++) loads.push(await once(process.env.WORKBENCH_URL!));
  } finally {
    await closeBrowser();
    await teardown();
  }
  return loads;
}
