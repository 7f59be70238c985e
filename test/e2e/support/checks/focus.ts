import type { Frame, Page } from 'playwright-core';
import { paneFrame } from '../pane-page';

/** More presses of Tab than any view has stops. */
const MOST_STOPS = 150;

interface Stop {
  /** Null: the keyboard is no longer in the pane. */
  readonly name: string | null;
  /** Told apart from other stops of the same name. */
  readonly mark: string;
  readonly looksTheSame: boolean;
  readonly hidden: boolean;
}

/** What can be reached with Tab: not what stands in a group where arrows lead on, nor what is turned off. */
const CONTROLS = 'a[href], button, input, select, textarea, [tabindex="0"], [role^="menuitem"]';

/** Notes how every control looks without the keyboard; `look` is read again at each stop. */
const prepare = (frame: Frame): Promise<void> =>
  frame.evaluate((selector) => {
    const look = (element: Element): string => {
      const parts: string[] = [];
      // A field shows it on what is around it, a row of a tree on what is in it.
      const drawn = [element, element.parentElement, element.parentElement?.parentElement, element.firstElementChild];
      for (const one of drawn) {
        if (!one) continue;
        for (const pseudo of [null, '::before', '::after']) {
          const style = getComputedStyle(one, pseudo);
          parts.push(
            style.outlineStyle === 'none' ? '' : `${style.outlineStyle} ${style.outlineWidth} ${style.outlineColor}`,
            style.boxShadow,
            style.borderColor,
            style.borderWidth,
            style.textDecoration,
            pseudo === null ? '' : `${style.content} ${style.transform} ${style.opacity} ${style.borderStyle}`,
          );
        }
      }
      return parts.join('|');
    };
    // A menu closes when it loses the keyboard.
    if (!document.querySelector('[role="menu"]')) (document.activeElement as HTMLElement | null)?.blur();
    const looks = new Map<Element, string>();
    document.querySelectorAll(selector).forEach((element, at) => {
      element.setAttribute('data-stop', String(at));
      looks.set(element, look(element));
    });
    Object.assign(window, { look, looks });
  }, CONTROLS);

/** The next press of Tab leads to the pane's first stop, wherever the keyboard was. */
const fromTheTop = (frame: Frame): Promise<void> =>
  frame.evaluate(() => {
    const start = Object.assign(document.createElement('span'), { tabIndex: -1 });
    document.body.prepend(start);
    start.focus();
    start.remove();
  });

const here = (frame: Frame): Promise<Stop> =>
  frame.evaluate(() => {
    const { look, looks } = window as unknown as { look: (element: Element) => string; looks: Map<Element, string> };
    const element = document.activeElement;
    if (!document.hasFocus() || element === null || element === document.body)
      return { name: null, mark: '', looksTheSame: false, hidden: false };
    const text = element.getAttribute('aria-label') ?? element.textContent ?? '';
    const box = element.getBoundingClientRect();
    const around = element.closest('label, span, div') ?? element;
    const inSight = (x: number, y: number): boolean => {
      const met = document.elementFromPoint(x, y);
      return met !== null && (element.contains(met) || met.contains(element) || around.contains(met));
    };
    const shares = [0.1, 0.5, 0.9];
    const hidden = !shares.some((across) =>
      shares.some((down) => inSight(box.left + across * box.width, box.top + down * box.height)),
    );
    return {
      name: `${element.tagName.toLowerCase()} ”${text.trim().slice(0, 40)}”`,
      mark: element.getAttribute('data-stop') ?? '',
      looksTheSame: looks.has(element) && looks.get(element) === look(element),
      hidden,
    };
  });

/** Controls in sight that Tab should reach, and did not: those in groups are reached with arrows. */
const unreached = (frame: Frame, met: readonly string[]): Promise<readonly string[]> =>
  frame.evaluate(
    ({ selector, marks }) => {
      const inGroup = (element: Element) =>
        element.closest('[role="tree"], [role="menu"], [role="tablist"], [role="radiogroup"]') !== null ||
        [...document.querySelectorAll('[data-tabster*="mover"]')].some((mover) => mover.contains(element));
      return [...document.querySelectorAll<HTMLElement>(selector)]
        .filter((element) => !marks.includes(element.getAttribute('data-stop') ?? ''))
        .filter(
          (element) => element.tabIndex >= 0 && !element.matches(':disabled, [data-tabster-dummy], [type="file"]'),
        )
        .filter(
          (element) =>
            element.checkVisibility() && !inGroup(element) && !element.closest('[aria-hidden="true"], [inert]'),
        )
        .map((element) => (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40));
    },
    { selector: CONTROLS, marks: met },
  );

/**
 * Goes through the pane with Tab, from its first stop until the keyboard leaves it, and tells of stops that look as they
 * do without the keyboard, that are covered by something, of controls that were never reached, and of a trap. In a menu
 * arrows lead on, and in both a menu and a dialog the keyboard goes round: they are left with Esc.
 */
export async function tabThrough(page: Page): Promise<readonly string[]> {
  const frame = paneFrame(page);
  const menu = await frame.evaluate(() => document.querySelector('[role="menu"]') !== null);
  const modal = menu || (await frame.evaluate(() => document.querySelector('[role="dialog"]') !== null));
  await prepare(frame);
  if (!modal) await fromTheTop(frame);
  const remarks = new Set<string>();
  const met: string[] = [];
  for (let press = 0; ; press++) {
    await page.keyboard.press(menu ? 'ArrowDown' : 'Tab');
    const stop = await here(frame);
    if (stop.name === null || (modal && met.includes(stop.mark))) break;
    met.push(stop.mark);
    if (stop.looksTheSame) remarks.add(`${stop.name} looks the same with the keyboard as without`);
    if (stop.hidden) remarks.add(`${stop.name} has the keyboard and is covered or out of sight`);
    if (press === MOST_STOPS) {
      remarks.add(`The keyboard never leaves the pane: it is at ${stop.name}`);
      break;
    }
  }
  if (!modal) for (const name of await unreached(frame, met)) remarks.add(`Tab never reaches ”${name}”`);
  return [...remarks];
}
