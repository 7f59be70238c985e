import type { Work } from '../../domain/work';
import { breathing, nextTask } from '../breathe';
import { watched } from '../watchdog';

/** Something to queue, and about how many bytes it adds to the request. */
export interface Operation {
  readonly bytes: number;
  readonly queue: () => void;
}

/**
 * Excel on the web takes 5 MB a request; ours stay well below, since what Office.js does with one is one task of the
 * pane's thread, and since the estimate is rough.
 */
const LARGEST_REQUEST = 1_000_000;

/** Queues as many as fit in one request, from `from` on. Gives the first that did not fit. */
function* queue(operations: readonly Operation[], from: number): Work<number> {
  let bytes = 0;
  let next = from;
  while (next < operations.length && (next === from || bytes + operations[next]!.bytes <= LARGEST_REQUEST)) {
    bytes += operations[next]!.bytes;
    operations[next]!.queue();
    next += 1;
    yield;
  }
  return next;
}

/**
 * Queues the operations in order and sends them: at once where they fit in one request, else in as few as it takes.
 * `sent` is told after each request which share of the operations is done; what it throws ends the sending there.
 * @returns how many round trips it took
 */
export async function sendInBatches(
  context: Excel.RequestContext,
  operations: readonly Operation[],
  sent: (share: number) => void = () => undefined,
  from = 0,
): Promise<number> {
  const next = await breathing(queue(operations, from));
  await nextTask();
  await watched(context.sync());
  sent(operations.length === 0 ? 1 : next / operations.length);
  return next < operations.length ? 1 + (await sendInBatches(context, operations, sent, next)) : 1;
}
