import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../../src/app';
import type { Result } from '../../src/app';
import { openXlsx, saveXlsx } from '../../src/emulator/xlsx';
import type { Book } from '../../src/emulator/workbook';
import { cellsOfBook } from '../support/cells';
import { generateBook } from '../support/generate-book';
import { type DomainTimes, measureDomain } from './domain';
import { openPane } from './pane';

/**
 * npm run bench: read + check + judge + write + reports for 1,000 and 10,000 indicators × 10 periods, in one run.
 * Times are this machine's; the ratios are what to compare between machines. A task is the add-in's own work and
 * Office.js's together; the emulated Excel, another process in reality, is counted apart. `npm run bench -- 10000` runs
 * one size.
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
  const pane = await openPane(book);
  const signal = new AbortController().signal;
  const quiet = (): void => undefined;
  const options = { occasion: null, kinds: null, owners: null, texts: 'short' } as const;
  const steps: [string, () => Promise<unknown>][] = [
    ['read', async () => must(await commands.read.run({ occasion: null }, quiet, signal))],
    [
      'write status',
      async () => {
        const preview = must(await commands.previewStatus.run({ occasion: null }, quiet, signal));
        return must(await commands.writeStatus.run({ preview, ours: [] }, quiet, signal));
      },
    ],
    ['new reports', async () => must(await commands.report.run(options, quiet, signal))],
    ['reports again', async () => must(await commands.report.run(options, quiet, signal))],
    ['undo reports', async () => must(await commands.undo.run({}, quiet, signal))],
    ['undo status', async () => must(await commands.undo.run({}, quiet, signal))],
  ];
  for (const [name, step] of steps) {
    const before = { ...pane.traffic };
    const start = performance.now();
    const { held } = await pane.measure(step);
    const took = performance.now() - start;
    const { syncs, sent, received } = pane.traffic;
    console.log(
      `  ${name.padEnd(14)}${ms(took)}, of which Excel${ms(held.host)}  longest task${ms(held.longest)} (${ms(held.longestWithoutGarbage).trim()} without garbage), ${String(held.over50).padStart(2)} over 50 ms  ${String(syncs - before.syncs).padStart(4)} syncs  sent${kb(sent - before.sent)}  received${kb(received - before.received)}`,
    );
  }
  console.log(`  largest message${kb(pane.traffic.largest)}`);
  pane.close();
}

async function main(): Promise<void> {
  const asked = process.argv[2];
  for (const size of SIZES.filter(({ indicators }) => asked === undefined || String(indicators) === asked)) {
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
