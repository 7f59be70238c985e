import { watched } from '../watchdog';

/** Something to queue, and about how many bytes it adds to the request. */
export interface Operation {
  readonly bytes: number;
  readonly queue: () => void;
}

/** Excel on the web takes 5 MB a request; ours stay well below, since the estimate is rough. */
export const LARGEST_REQUEST = 2_000_000;

/**
 * Queues the operations in order and sends them: at once where they fit in one request, else in as few as it takes.
 * @returns how many round trips it took
 */
export async function sendInBatches(context: Excel.RequestContext, operations: readonly Operation[]): Promise<number> {
  let bytes = 0;
  let next = 0;
  while (next < operations.length && (next === 0 || bytes + operations[next]!.bytes <= LARGEST_REQUEST)) {
    bytes += operations[next]!.bytes;
    operations[next]!.queue();
    next += 1;
  }
  await watched(context.sync());
  return next < operations.length ? 1 + (await sendInBatches(context, operations.slice(next))) : 1;
}
