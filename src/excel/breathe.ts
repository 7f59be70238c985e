import type { Work } from '../domain/work';
import { nextTask } from './next-task';

export { nextTask };

/** How long the pane's thread may be kept busy at a stretch. */
const SLICE_MS = 15;

/** Runs work to its end, in a task of its own, leaving the thread to others every few milliseconds. */
export async function breathing<T>(work: Work<T>): Promise<T> {
  for (;;) {
    await nextTask();
    const until = performance.now() + SLICE_MS;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
  }
}

/** Entries gone through between two looks at the clock. */
const AT_ONCE = 500;

/** Does something with each item, yielding now and then. */
export function* eachOf<T>(items: Iterable<T>, act: (item: T) => void): Work<void> {
  let count = 0;
  for (const item of items) {
    act(item);
    count += 1;
    if (count % AT_ONCE === 0) yield;
  }
}

/** What `Array.filter` gives, yielding now and then. */
export function* filtered<T>(items: Iterable<T>, keep: (item: T) => boolean): Work<T[]> {
  const kept: T[] = [];
  yield* eachOf(items, (item) => {
    if (keep(item)) kept.push(item);
  });
  return kept;
}

/** What `Array.map` gives, yielding now and then. */
export function* mapped<T, U>(items: Iterable<T>, to: (item: T) => U): Work<U[]> {
  const all: U[] = [];
  yield* eachOf(items, (item) => {
    all.push(to(item));
  });
  return all;
}
