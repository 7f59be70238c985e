import type { Work } from '../../domain/work';

/** How long the pane's thread may be kept busy at a stretch. */
const SLICE_MS = 25;

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Runs work to its end, leaving the thread to others every few milliseconds. */
export async function breathing<T>(work: Work<T>): Promise<T> {
  let since = performance.now();
  let step = work.next();
  while (!step.done) {
    if (performance.now() - since > SLICE_MS) {
      await nextTask();
      since = performance.now();
    }
    step = work.next();
  }
  return step.value;
}
