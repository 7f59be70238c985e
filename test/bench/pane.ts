import type { Book } from '../../src/emulator/workbook';
import { openOfficeInNode } from '../../src/emulator/host/node';
import type { Traffic } from '../../src/emulator/host';

/** How a stretch of work held the thread that the pane would share with it. Milliseconds. */
export interface Held {
  /** The longest single task of the add-in and Office.js's client together, the emulated Excel's own work left out. */
  readonly longest: number;
  /** Tasks that held the thread for more than 50 ms. */
  readonly over50: number;
  /** All time the emulated Excel worked: in a real Excel another process does this. */
  readonly host: number;
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
  const atHost = { ms: 0 };
  const execute = host.execute.bind(host);
  host.execute = (body, flags, reply) => {
    const start = performance.now();
    execute(body, flags, (answer) => void setImmediate(() => reply(answer)));
    atHost.ms += performance.now() - start;
  };
  return {
    traffic: host.stats,
    measure: async (step) => {
      const stop = watchTasks(() => atHost.ms);
      const before = atHost.ms;
      const value = await step();
      return { value, held: { ...stop(), host: atHost.ms - before } };
    },
    close: () => office.close(),
  };
}

/** Watches the time between two turns of the event loop, less what the host used of it. */
function watchTasks(atHost: () => number): () => Pick<Held, 'longest' | 'over50'> {
  let longest = 0;
  let over50 = 0;
  let last = performance.now();
  let lastHost = atHost();
  let going = true;
  const look = (): void => {
    const now = performance.now();
    const host = atHost();
    const held = now - last - (host - lastHost);
    longest = Math.max(longest, held);
    if (held > NOTICED_MS) over50 += 1;
    last = now;
    lastHost = host;
  };
  const turn = (): void => {
    look();
    if (going) setImmediate(turn);
  };
  setImmediate(turn);
  return () => {
    going = false;
    look();
    return { longest, over50 };
  };
}
