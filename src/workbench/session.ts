import { createHost, darkTheme, type Host, lightTheme } from '../emulator/host';
import type { Book } from '../emulator/workbook';
import type { Language } from '../i18n';

/** One workbook open in one emulated Excel. Opening another makes another session, and the pane starts anew. */
export interface Session {
  readonly id: number;
  readonly book: Book;
  readonly host: Host;
  /** Grows whenever the workbook may have changed. */
  readonly revision: () => number;
  readonly subscribe: (listener: () => void) => () => void;
  /** Tells that the grid itself changed the workbook. */
  readonly touch: () => void;
}

const LOCALES: Record<Language, string> = { sv: 'sv-SE', en: 'en-US' };

let made = 0;

export function openSession(book: Book, { language, dark }: { language: Language; dark: boolean }): Session {
  const listeners = new Set<() => void>();
  let revision = 0;
  let scheduled = false;
  const touch = () => {
    revision += 1;
    if (scheduled) return;
    scheduled = true;
    // Many batches may be answered between two pictures: the grid is drawn once for all of them.
    requestAnimationFrame(() => {
      scheduled = false;
      for (const listener of listeners) listener();
    });
  };
  const host = createHost(book, {
    locale: LOCALES[language],
    theme: dark ? darkTheme : lightTheme,
    // By timers, as the real Excel answers: the pane can draw its progress in between.
    scheduling: (task) =>
      void setTimeout(() => {
        task();
        touch();
      }, 0),
  });
  return {
    id: ++made,
    book,
    host,
    revision: () => revision,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    touch,
  };
}
