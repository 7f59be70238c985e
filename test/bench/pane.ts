import { PerformanceObserver } from 'node:perf_hooks';
import type { Book } from '../../src/emulator/workbook';
import { openOfficeInNode } from '../../src/emulator/host/node';
import type { Traffic } from '../../src/emulator/host';
import { lesser, minus, type Moment, now, plus } from './clock';

/** How a stretch of work held the thread that the pane would share with it. Milliseconds. */
export interface Held {
  /** The longest single task of the add-in and Office.js's client together, the emulated Excel's own work left out. */
  readonly longest: number;
  /** The same with the pauses for collecting garbage left out: this process also holds all that Excel would hold. */
  readonly longestWithoutGarbage: number;
  /** Tasks that held the thread for more than 50 ms. */
  readonly over50: number;
  /** All time the emulated Excel worked: in a real Excel another process does this. */
  readonly host: number;
  /** All time anything else held the thread. */
  readonly all: number;
}

export interface BenchPane {
  readonly traffic: Readonly<Traffic>;
  /** Measures what happens while `step` runs. */
  measure<T>(step: () => Promise<T>): Promise<{ readonly value: T; readonly held: Held }>;
  close(): void;
}

const NOTICED_MS = 50;

/**
 * The add-in and Office.js on one thread as in a pane, with the emulated Excel behind a boundary as a process has one:
 * requests and answers come as tasks of their own, and the time Excel works is counted apart.
 */
export async function openPane(book: Book): Promise<BenchPane> {
  const office = await openOfficeInNode(book, { excelApi: '1.15', scheduling: (task) => void setImmediate(task) });
  office.installGlobals();
  const { host } = office;
  const atHost = { spent: { wall: 0, cpu: 0 } };
  const execute = host.execute.bind(host);
  host.execute = (body, flags, reply) => {
    const start = now();
    execute(body, flags, (answer) => void setImmediate(() => reply(answer)));
    atHost.spent = plus(atHost.spent, minus(now(), start));
  };
  return {
    traffic: host.stats,
    measure: async (step) => {
      const stop = watchTasks(() => atHost.spent);
      const before = atHost.spent;
      const start = now();
      const value = await step();
      const host = minus(atHost.spent, before);
      const all = lesser(minus(minus(now(), start), host));
      return { value, held: { ...(await stop()), host: lesser(host), all } };
    },
    close: () => office.close(),
  };
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly held: number;
}

/** Watches the time between two turns of the event loop, less what the host used of it. */
function watchTasks(atHost: () => Moment): () => Promise<Omit<Held, 'host' | 'all'>> {
  const stretches: Stretch[] = [];
  const pauses: { readonly startTime: number; readonly duration: number }[] = [];
  const observer = new PerformanceObserver((list) => pauses.push(...list.getEntries()));
  observer.observe({ entryTypes: ['gc'] });
  let from = now();
  let hostBefore = atHost();
  let going = true;
  const look = (): void => {
    const to = now();
    const host = atHost();
    const held = lesser(minus(minus(to, from), minus(host, hostBefore)));
    stretches.push({ from: from.wall, to: to.wall, held });
    from = to;
    hostBefore = host;
  };
  const turn = (): void => {
    look();
    if (going) setImmediate(turn);
  };
  setImmediate(turn);
  return async () => {
    going = false;
    look();
    // Pauses are told a little later.
    await new Promise((resolve) => setTimeout(resolve, 50));
    observer.disconnect();
    const long = stretches.filter(({ held }) => held > NOTICED_MS);
    const collecting = ({ from: start, to: end }: Stretch): number =>
      pauses
        .filter(({ startTime }) => startTime >= start && startTime < end)
        .reduce((sum, { duration }) => sum + duration, 0);
    const most = (times: readonly number[]): number => times.reduce((a, b) => Math.max(a, b), 0);
    return {
      longest: most(stretches.map(({ held }) => held)),
      longestWithoutGarbage: most([
        ...long.map((stretch) => stretch.held - collecting(stretch)),
        ...stretches.filter(({ held }) => held <= NOTICED_MS).map(({ held }) => held),
      ]),
      over50: long.length,
    };
  };
}
