/**
 * Long work as a generator: it yields between slices so that the caller decides when to breathe or stop.
 * The domain stays pure and synchronous; the pane runs slices of a few milliseconds between tasks, the
 * command line and the tests run to the end. (docs/decisions/0002-sliced-work.md)
 */
export type Work<T> = Generator<undefined, T, undefined>;

/** Runs work to its end at once. */
export function complete<T>(work: Work<T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}
