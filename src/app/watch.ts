import { watchWorkbook } from '../excel';
import { FINDINGS_SHEET } from './workbook';

/** Tells when somebody changes what was read. Never asked for an answer, and its own failures are nobody's business. */
export interface Watch {
  /** Listens from here on, if it does not already. */
  readonly start: () => Promise<void>;
  /** Listens no more: while the add-in itself writes, Excel is to tell it nothing (office-js #539). */
  readonly stop: () => Promise<void>;
}

/**
 * `changed` is called at every change of the workbook's cells and sheets but in our own reports: comments there are not
 * read. *Kontroll* counts, since what is acknowledged is read from it.
 */
export function createWatch(changed: () => void): Watch {
  let quit: (() => Promise<void>) | null = null;
  /** Excel may still be telling: it could not be asked to stop, or its answer was lost. */
  let unsure = false;
  let listening = false;
  let last = Promise.resolve();
  /** One thing at a time, in the order asked for. Where Excel can't listen, the workbook is read again by hand. */
  const next = (act: () => Promise<void>): Promise<void> => (last = last.then(act).catch(() => undefined));
  /** How to stop is only forgotten when it is done: else nobody could stop Excel, and the next start would listen twice. */
  const end = async (): Promise<void> => {
    if (quit === null) return;
    unsure = true;
    await quit();
    quit = null;
    unsure = false;
  };
  return {
    start: () =>
      next(async () => {
        listening = true;
        if (unsure) await end();
        quit ??= await watchWorkbook([FINDINGS_SHEET], () => {
          if (listening) changed();
        });
      }),
    stop: () => {
      listening = false;
      return next(end);
    },
  };
}
