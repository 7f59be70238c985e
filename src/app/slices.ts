import type { Work } from '../domain/work';
import { nextTask } from '../excel';

/** A slice this long leaves room for the pane to draw and answer the keyboard. */
export const SLICE_MS = 12;

/** Thrown between slices when the user has cancelled. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

export function stopIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new Cancelled();
}

/**
 * Runs work in slices of at most a dozen milliseconds, a task apart, so that nothing blocks the page.
 * @throws Cancelled between two slices; the work is then dropped
 */
export async function runSliced<T>(work: Work<T>, signal: AbortSignal): Promise<T> {
  for (;;) {
    stopIfCancelled(signal);
    const from = performance.now();
    do {
      const step = work.next();
      if (step.done) {
        // What the caller does next would else lengthen this task.
        if (performance.now() - from > SLICE_MS / 3) await nextTask();
        return step.value;
      }
    } while (performance.now() - from < SLICE_MS);
    await nextTask();
  }
}
