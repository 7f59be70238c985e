import type { Frame } from 'playwright-core';

/** WCAG 1.4.12: what a reader may set, and nothing may be lost of. */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }
`;

/** Puts the reader's own spacing on the page, or takes it away. */
export const space = (frame: Frame, on: boolean): Promise<void> =>
  frame.evaluate(
    ({ style, wanted }) => {
      document.getElementById('own-spacing')?.remove();
      if (!wanted) return;
      const element = Object.assign(document.createElement('style'), { id: 'own-spacing', textContent: style });
      document.head.append(element);
    },
    { style: SPACING, wanted: on },
  );

/**
 * What is lost of a page's text: parts that are wider than the page, text that what is around it cuts off, and text that
 * lies on other text. What can be scrolled to is not lost, nor what is hidden from the eye on purpose.
 */
export const lostText = (frame: Frame): Promise<readonly string[]> =>
  frame.evaluate(() => {
    const lost: string[] = [];
    const quote = (text: string | null) => `”${(text ?? '').trim().slice(0, 40)}”`;
    for (const part of document.querySelectorAll(
      'header, nav, main, footer, [role="dialog"], .fui-DialogContent, [role="menu"]',
    )) {
      if (part.scrollWidth > part.clientWidth + 1)
        lost.push(`${part.tagName} is wider than its place: ${part.scrollWidth}`);
    }
    const scrolls = (style: CSSStyleDeclaration) => /auto|scroll/.test(style.overflowX + style.overflowY);
    const clips = (style: CSSStyleDeclaration) => /hidden|clip/.test(style.overflowX + style.overflowY);
    const shown: { element: Element; text: string; box: DOMRect }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement!;
      const text = walker.currentNode.textContent!.trim();
      if (text === '' || element.closest('style, script, option, noscript, [aria-live], [aria-hidden="true"]'))
        continue;
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      range.selectNodeContents(walker.currentNode);
      const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
      for (let around: Element | null = element; around; around = around.parentElement) {
        const style = getComputedStyle(around);
        if (scrolls(style) || around.getBoundingClientRect().width <= 1) break;
        if (!clips(style)) continue;
        const edge = around.getBoundingClientRect();
        const cut = boxes.some(
          (box) =>
            box.right > edge.right + 1.5 ||
            box.left < edge.left - 1.5 ||
            box.bottom > edge.bottom + 3 ||
            box.top < edge.top - 3,
        );
        if (cut) lost.push(`${quote(text)} is cut off`);
      }
      for (const box of boxes) shown.push({ element, text, box });
    }
    const inside = (box: DOMRect, other: DOMRect) =>
      Math.min(box.right, other.right) - Math.max(box.left, other.left) > 2 &&
      Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 6;
    const layer = (element: Element) =>
      element.closest('[role="dialog"], [role="menu"], header, nav, main, footer, section');
    for (const [at, one] of shown.entries()) {
      for (const other of shown.slice(at + 1)) {
        if (one.element === other.element || layer(one.element) !== layer(other.element)) continue;
        if (inside(one.box, other.box)) lost.push(`${quote(one.text)} lies on ${quote(other.text)}`);
      }
    }
    return lost;
  });
