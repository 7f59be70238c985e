import type { Frame, Page } from 'playwright-core';

/** The pane's own document: another one after a workbook is opened, as in Excel. */
export function paneFrame(page: Page): Frame {
  const frame = page.frames().find((candidate) => new URL(candidate.url()).pathname.endsWith('/taskpane.html'));
  if (!frame) throw new Error('The page has no pane.');
  return frame;
}

/** Two pictures have been drawn, and all that fades or moves has arrived: what is half way would be judged for colours that are gone the next moment. */
export async function settled(frame: Frame): Promise<void> {
  await frame.evaluate(async () => {
    const nextPicture = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await nextPicture();
    await nextPicture();
    // The bar of long work goes on for ever.
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.all(ending.map(({ finished }) => finished.catch(() => null)));
  });
}

/** Gives the pane another width, as a user does by dragging its edge or by zooming. */
export const widen = (page: Page, width: number): Promise<void> =>
  page.locator('iframe').evaluate((frame: HTMLElement, px) => {
    frame.style.flexBasis = `${px}px`;
    frame.style.width = `${px}px`;
  }, width);
