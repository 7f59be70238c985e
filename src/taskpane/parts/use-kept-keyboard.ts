import { type RefObject, useEffect } from 'react';

/** A dialog that closes gives the keyboard back by itself; this long it has to do so, in ms. */
const PATIENCE = 150;

/**
 * The keyboard is never lost: where the control that has it is taken out of the page (a button that did its work, a row
 * that is mended), it goes on from the beginning of the view. It is never taken from anything, and not from the grid.
 */
export function useKeptKeyboard(view: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let last: Element | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const remember = (event: FocusEvent) => {
      last = event.target instanceof Element ? event.target : null;
    };
    const lost = () =>
      last !== null && !last.isConnected && document.activeElement === document.body && document.hasFocus();
    const look = new MutationObserver(() => {
      if (!lost()) return;
      clearTimeout(timer);
      timer = setTimeout(() => lost() && view.current?.focus({ preventScroll: true }), PATIENCE);
    });
    document.addEventListener('focusin', remember);
    look.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', remember);
      look.disconnect();
      clearTimeout(timer);
    };
  }, [view]);
}
