import type { Frame } from 'playwright-core';
import { contrast } from '../../../support/contrast';

/** WCAG 1.4.11: what must be seen to find a control, know its state, or read a drawing. */
const LEAST = 3;

interface Pair {
  readonly what: string;
  /** Colours of which one is enough, "#rrggbb". */
  readonly colors: readonly string[];
  readonly on: string;
}

/** Colours as they are computed, each beside what it stands on. */
const pairs = (frame: Frame): Promise<readonly Pair[]> =>
  frame.evaluate(() => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
    const hex = (color: string, under = '#000000'): string => {
      canvas.fillStyle = under;
      canvas.fillRect(0, 0, 1, 1);
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      return `#${[...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
    };
    const seen = (color: string) => !/^(transparent|none|rgba\(\d+, \d+, \d+, 0\))$/.test(color);
    const ground = (element: Element | null): string => {
      for (let one = element; one; one = one.parentElement) {
        const { backgroundColor } = getComputedStyle(one);
        if (seen(backgroundColor)) return hex(backgroundColor);
      }
      return hex(getComputedStyle(document.body).backgroundColor, '#ffffff');
    };
    const found: { what: string; colors: string[]; on: string }[] = [];
    const add = (what: string, colors: readonly string[], on: string) =>
      found.push({ what, colors: colors.filter(seen).map((color) => hex(color, on)), on });
    const all = (selector: string) =>
      [...document.querySelectorAll(selector)].filter(
        (element) => element.checkVisibility() && !element.closest(':disabled, [aria-disabled="true"]'),
      );
    const borders = (element: Element): string[] =>
      [null, '::after'].flatMap((pseudo) => {
        const style = getComputedStyle(element, pseudo);
        return (['Top', 'Right', 'Bottom', 'Left'] as const)
          .filter((side) => parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Style`] !== 'none')
          .map((side) => style[`border${side}Color`]);
      });

    for (const element of all('input:not([type="checkbox"], [type="radio"], [type="file"]), select, textarea')) {
      const outer = element.parentElement!;
      add('the edge of a field', [...borders(element), ...borders(outer)], ground(outer.parentElement));
    }
    for (const element of all('.fui-Checkbox__indicator, .fui-Radio__indicator')) {
      if (element.parentElement!.querySelector('input:disabled')) continue;
      add(
        'a box to tick',
        [...borders(element), getComputedStyle(element).backgroundColor],
        ground(element.parentElement),
      );
    }
    for (const element of all('[aria-pressed="true"]:not([aria-label])'))
      add('what is pressed', borders(element), ground(element.parentElement));
    for (const element of all('[role="tab"][aria-selected="true"]'))
      add('the line under a step', [getComputedStyle(element, '::after').backgroundColor], ground(element));
    for (const element of all('button svg, [role="treeitem"] svg, [role="menuitemradio"] svg')) {
      const { color } = getComputedStyle(element);
      add(
        `a symbol in ”${element.closest('button, [role]')?.textContent?.slice(0, 20) ?? ''}”`,
        [color],
        ground(element),
      );
    }
    for (const element of all('.ct-line, .ct-point, [class] > line:not(.ct-grid)'))
      add('a line of the chart', [getComputedStyle(element).stroke], ground(element));
    for (const element of all('.fui-ProgressBar__bar')) {
      const { backgroundColor, backgroundImage } = getComputedStyle(element);
      const colors = backgroundImage.match(/rgba?\([^)]*\)|#[0-9a-f]{6}/gi) ?? [];
      add('the bar of long work', [backgroundColor, ...colors], ground(element.parentElement!.parentElement));
    }
    return found;
  });

/** Edges, boxes, symbols and lines that do not stand out 3 to 1 from what they stand on. */
export async function faint(frame: Frame): Promise<readonly string[]> {
  const remarks = new Set<string>();
  for (const { what, colors, on } of await pairs(frame)) {
    const best = Math.max(0, ...colors.map((color) => contrast(color, on)));
    if (best < LEAST) remarks.add(`${what}: ${best.toFixed(2)} to 1 (${colors.join(', ')} on ${on})`);
  }
  return [...remarks];
}
