import type { Page } from 'playwright-core';
import { darkTheme, lightTheme } from '../../../src/emulator/host';
import { paneFrame, settled } from './pane-page';

/** How a user's Excel and system look: Office's own theme, and what the system asks of every page. */
const LOOKS = {
  light: { office: lightTheme, media: { colorScheme: 'light', forcedColors: 'none' } },
  dark: { office: darkTheme, media: { colorScheme: 'dark', forcedColors: 'none' } },
  contrast: { office: darkTheme, media: { colorScheme: 'dark', forcedColors: 'active' } },
} as const;

export type Look = keyof typeof LOOKS;
export const LOOK_NAMES = Object.keys(LOOKS) as readonly Look[];

/** Changes the look while the pane is open, as a user does in Excel's and in the system's settings. */
export async function wear(page: Page, look: Look): Promise<void> {
  const { office, media } = LOOKS[look];
  const frame = paneFrame(page);
  await page.emulateMedia(media);
  await frame.evaluate((theme) => {
    const office = 'Office' in window ? Office.context?.officeTheme : undefined;
    if (office) Object.assign(office, theme);
    // The pane looks at Office's theme again when the user comes back to it.
    window.dispatchEvent(new Event('focus'));
  }, office);
  await settled(frame);
}
