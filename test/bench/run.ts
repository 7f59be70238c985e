import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../../src/app';
import type { Result } from '../../src/app';
import { openInExcel } from '../../src/cli/excel-in-node';
import { openXlsx, saveXlsx } from '../../src/emulator/xlsx';
import type { Book } from '../../src/emulator/workbook';
import { cellsOfBook } from '../support/cells';
import { generateBook } from '../support/generate-book';
import { type DomainTimes, measureDomain } from './domain';

/**
 * npm run bench: read + check + judge + write + reports for 1,000 and 10,000 indicators × 10 periods, in one run.
 * Times are this machine's; the ratios are what to compare between machines.
 */
const ROUNDS = 3;
const SIZES = [
  { goals: 100, indicators: 1000, periods: 10, committees: 10 },
  { goals: 1000, indicators: 10000, periods: 10, committees: 40 },
] as const;

const ms = (value: number): string => `${value.toFixed(0).padStart(6)} ms`;
const kb = (bytes: number): string => `${(bytes / 1024).toFixed(0).padStart(6)} kB`;
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.failure.code}: ${result.failure.details}`);
  return result.value;
}

function printDomain(rounds: readonly DomainTimes[]): void {
  const of = (key: keyof DomainTimes): number => median(rounds.map((round) => round[key]));
  console.log(
    `  domain: read${ms(of('read'))}  check${ms(of('check'))}  judge${ms(of('judge'))}  lay out${ms(of('layOut'))}`,
  );
  console.log(
    `  domain in all${ms(of('total'))} = ${(of('total') / of('bare')).toFixed(1)} × the bare pass (${ms(of('bare')).trim()}); longest slice${ms(of('longestSlice'))}`,
  );
}

/** The use cases as the pane runs them, with Office.js on the emulated Excel in the same process. */
async function printRun(book: Book): Promise<void> {
  const excel = await openInExcel(book);
  const signal = new AbortController().signal;
  const blocked = watchBlocking();
  const steps: [string, () => Promise<unknown>][] = [
    ['read', async () => must(await commands.read.run({ occasion: null }, () => undefined, signal))],
    [
      'write status',
      async () => {
        const preview = must(await commands.previewStatus.run({ occasion: null }, () => undefined, signal));
        return must(await commands.writeStatus.run({ preview, ours: [] }, () => undefined, signal));
      },
    ],
    [
      'reports',
      async () =>
        must(
          await commands.report.run(
            { occasion: null, kinds: null, owners: null, texts: 'short' },
            () => undefined,
            signal,
          ),
        ),
    ],
  ];
  for (const [name, step] of steps) {
    const before = { ...excel.traffic };
    const start = performance.now();
    await step();
    const took = performance.now() - start;
    console.log(
      `  ${name.padEnd(13)}${ms(took)}  ${String(excel.traffic.syncs - before.syncs).padStart(4)} syncs  sent${kb(excel.traffic.sent - before.sent)}  received${kb(excel.traffic.received - before.received)}`,
    );
  }
  console.log(
    `  largest message${kb(excel.traffic.largest)}; longest time the thread was held (client, host and add-in together)${ms(blocked.stop())}`,
  );
  excel.close();
}

/** The longest gap between two turns of the event loop. */
function watchBlocking(): { stop(): number } {
  let longest = 0;
  let last = performance.now();
  let going = true;
  const turn = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (going) setImmediate(turn);
  };
  setImmediate(turn);
  return {
    stop: () => {
      going = false;
      return longest;
    },
  };
}

async function main(): Promise<void> {
  for (const size of SIZES) {
    console.log(
      `${size.indicators} indicators × ${size.periods} periods, ${size.goals} goals, ${size.committees} nämnder`,
    );
    const cells = cellsOfBook(generateBook(size));
    printDomain(Array.from({ length: ROUNDS }, () => measureDomain(cells)));
    await printRun(generateBook(size));
  }
  const example = new Uint8Array(readFileSync(join(__dirname, '../../assets/examples/vaggeryd.xlsx')));
  const start = performance.now();
  const saved = saveXlsx(openXlsx(example));
  console.log(`vaggeryd.xlsx: open and save${ms(performance.now() - start)} (${kb(saved.length).trim()})`);
}

void main();
