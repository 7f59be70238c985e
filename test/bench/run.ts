import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands } from '../../src/app';
import type { Result } from '../../src/app';
import type { Book } from '../../src/emulator/workbook';
import { cellsOfBook } from '../support/cells';
import { generateBook } from '../support/generate-book';
import type { DomainTimes } from './domain';
import { type DomainRuns, runDomain } from './domain-runs';
import { measureLoad } from './load';
import { openPane } from './pane';

/**
 * npm run bench: read + check + judge + write + reports for 1,000 and 10,000 indicators × 10 periods, then how quick the
 * command line and the pane in a browser are. Times are this machine's, of the processor where it is busy with other things; the ratios
 * are what to compare between machines. A task is the add-in's own work and Office.js's together; the emulated Excel,
 * another process in reality, is counted apart. `npm run bench -- 10000` runs one size, `-- run` and `-- pane` those alone.
 */
const SIZES = [
  { goals: 100, indicators: 1000, periods: 10, committees: 10 },
  // A large municipality: 40 nämnder and bolag, each with a sheet of its own.
  { goals: 400, indicators: 1500, periods: 5, committees: 40 },
  { goals: 1000, indicators: 10000, periods: 10, committees: 40 },
] as const;
const LOADS = 5;
const ROOT = join(__dirname, '../..');

const ms = (value: number): string => `${value.toFixed(0).padStart(6)} ms`;
const kb = (bytes: number): string => `${(bytes / 1024).toFixed(0).padStart(6)} kB`;
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.failure.code}: ${result.failure.details}`);
  return result.value;
}

function printRounds(name: string, rounds: readonly DomainTimes[]): void {
  const of = (key: keyof DomainTimes): number => median(rounds.map((round) => round[key]));
  const ratio = median(rounds.map(({ total, bare }) => total / bare));
  console.log(
    `  domain, ${name.padEnd(6)}${ms(of('total'))} = ${ratio.toFixed(1).padStart(5)} × the bare pass (${ms(of('bare')).trim()}): read${ms(of('read'))}  check${ms(of('check'))}  judge${ms(of('judge'))}  lay out${ms(of('layOut'))}  longest slice${ms(of('longestSlice'))}`,
  );
}

function printDomain({ cold, warm }: DomainRuns): void {
  printRounds('cold', cold);
  printRounds('warm', warm);
}

/** The use cases as the pane runs them, with Office.js on the emulated Excel in the same process. */
async function printRun(book: Book): Promise<void> {
  const pane = await openPane(book);
  const signal = new AbortController().signal;
  const quiet = (): void => undefined;
  const options = { occasion: null, kinds: null, owners: null, texts: 'short' } as const;
  const draw = async (): Promise<unknown> => must(await commands.report.run(options, quiet, signal));
  // A run whose previous contents were too many to keep in the file can't be undone: told to users, and no fault here.
  const undo = async (): Promise<unknown> => {
    const result = await commands.undo.run({}, quiet, signal);
    return !result.ok && result.failure.code === 'NothingToUndo' ? null : must(result);
  };
  const steps: [string, () => Promise<unknown>][] = [
    ['read', async () => must(await commands.read.run({ occasion: null }, quiet, signal))],
    [
      'write status',
      async () => {
        const preview = must(await commands.previewStatus.run({ occasion: null }, quiet, signal));
        return must(await commands.writeStatus.run({ preview, ours: [] }, quiet, signal));
      },
    ],
    ['undo status', undo],
    ['new reports', draw],
    ['undo reports', undo],
    ['new reports', draw],
    ['reports again', draw],
    ['undo again', undo],
  ];
  for (const [name, step] of steps) {
    const before = { ...pane.traffic };
    const start = performance.now();
    const { held } = await pane.measure(step);
    const took = performance.now() - start;
    const { syncs, sent, received } = pane.traffic;
    console.log(
      `  ${name.padEnd(14)}${ms(held.all)} (by the clock${ms(took)}), and Excel${ms(held.host)}  longest task${ms(held.longest)} (${ms(held.longestWithoutGarbage).trim()} without garbage), ${String(held.over50).padStart(2)} over 50 ms  ${String(syncs - before.syncs).padStart(4)} syncs  sent${kb(sent - before.sent)}  received${kb(received - before.received)}`,
    );
  }
  const { syncs, sent, received, largest } = pane.traffic;
  console.log(
    `  in all ${syncs} syncs  sent${kb(sent)}  received${kb(received)}  largest message${kb(largest)}  (5120 kB is the most)`,
  );
  pane.close();
}

/** `run` on the example, with all it takes to start the process. */
function printCommandLine(): void {
  const out = join(tmpdir(), `roda-traden-bench-${process.pid}.xlsx`);
  const example = join(ROOT, 'assets/examples/vaggeryd.xlsx');
  const run = (): number => {
    const start = performance.now();
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(ROOT, 'src/cli/bin.cjs'), 'run', example, '-o', out, '--overwrite'],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(stderr);
    return performance.now() - start;
  };
  const first = run();
  run();
  const times = Array.from({ length: LOADS }, run);
  rmSync(out);
  console.log(
    `run vaggeryd.xlsx, from process start, median of ${times.length} by the clock:${ms(median(times))} (the first time${ms(first)})`,
  );
}

async function printLoad(): Promise<void> {
  const loads = await measureLoad(LOADS);
  if (loads === null) {
    console.log('pane: not measured, no browser (npm run provision says how to get one)');
    return;
  }
  const after = median(loads.map(({ usable, loaded }) => Math.max(0, usable - loaded)));
  console.log(
    `pane in a browser, median of ${loads.length} by the clock: usable${ms(median(loads.map(({ usable }) => usable)))} after the page began to load, ${ms(after).trim()} after it was loaded; longest task${ms(median(loads.map(({ longest }) => longest)))}`,
  );
}

async function main(): Promise<void> {
  const asked = process.argv[2];
  for (const size of SIZES.filter(({ indicators }) => asked === undefined || String(indicators) === asked)) {
    console.log(
      `${size.indicators} indicators × ${size.periods} periods, ${size.goals} goals, ${size.committees} nämnder`,
    );
    printDomain(await runDomain(cellsOfBook(generateBook(size))));
    await printRun(generateBook(size));
  }
  if (asked === undefined || asked === 'run') printCommandLine();
  if (asked === undefined || asked === 'pane') await printLoad();
}

void main();
