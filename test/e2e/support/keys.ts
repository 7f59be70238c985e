import type { Bench } from './browser';

/** More presses of Tab than lie between two things in the pane. */
const MOST_PRESSES = 60;

/** A user who has no mouse. */
export function keys(bench: () => Bench) {
  /** What has the keyboard in the pane: its name, or its text. */
  const focused = () =>
    bench()
      .pane.locator('body')
      .evaluate((body) => {
        const element = body.ownerDocument.activeElement;
        const label = element && 'labels' in element ? (element as HTMLInputElement).labels?.[0]?.textContent : null;
        return element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '';
      });

  /** Presses Tab until the wanted control has the keyboard. */
  async function tabTo(wanted: RegExp): Promise<void> {
    const seen: string[] = [];
    for (let press = 0; press < MOST_PRESSES; press++) {
      const name = await focused();
      if (wanted.test(name)) return;
      seen.push(name.slice(0, 30));
      await bench().page.keyboard.press('Tab');
    }
    throw new Error(`Tab never reached ${wanted}; it met ${seen.join(' | ')}`);
  }

  return {
    focused,
    tabTo,
    async press(wanted: RegExp): Promise<void> {
      await tabTo(wanted);
      await bench().page.keyboard.press('Enter');
    },
    shown: (text: string | RegExp) => bench().pane.getByText(text).first().waitFor(),
    /** Into the pane, as with F6 in Excel. */
    enter: () => bench().page.locator('iframe').focus(),
  };
}
