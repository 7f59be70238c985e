import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOtherFile } from '../../src/app/other-file';
import { CommandFailed } from '../../src/app/failures';
import { damaged, PLACES, tryOpen } from '../support/damage';

/*
 * Damages the example workbooks in every way the tests do, many times over, and says what came of it: opened and saved by
 * the stand-in for Excel, and read, judged and checked as the pane does with a file somebody has chosen.
 * npm run fuzz -- [how many, 10000] [first seed, 0]
 */
const count = Number(process.argv[2] ?? 10_000);
const first = Number(process.argv[3] ?? 0);
/** Milliseconds that reading a damaged workbook may take; a whole one takes a tenth of it. */
const MOST_TIME = 10_000;
const folder = join(__dirname, '../fixtures/workbooks');
const files = readdirSync(folder)
  .filter((name) => /\.xlsx$/.test(name) && !/^(bomb|krypterad|inte-excel|avhuggen)/.test(name))
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));

/** "read", the code of the refusal, or "CRASH …". */
async function tryRead(bytes: Uint8Array): Promise<string> {
  const started = performance.now();
  const file = { name: 'bok.xlsx', size: bytes.length, arrayBuffer: async () => bytes.slice().buffer };
  const outcome = await readOtherFile(file, () => undefined, new AbortController().signal).then(
    () => 'read',
    (error: unknown) => {
      if (error instanceof CommandFailed) return error.code;
      return `CRASH ${error instanceof Error ? error.stack : String(error)}`;
    },
  );
  return performance.now() - started > MOST_TIME ? `CRASH slow: ${outcome}` : outcome;
}

const outcomes = new Map<string, number>();
let crashes = 0;
const heapAt: number[] = [];

async function main(): Promise<void> {
  for (let seed = first; seed < first + count; seed++) {
    const where = PLACES[seed % PLACES.length]!;
    const { name, bytes } = files[Math.floor(seed / PLACES.length) % files.length]!;
    const file = damaged(bytes, seed, where);
    for (const [what, outcome] of [
      ['opened', tryOpen(file)],
      ['read', await tryRead(file)],
    ] as const) {
      const crashed = outcome.startsWith('CRASH');
      if (crashed) {
        crashes++;
        console.log(`${name}, seed ${seed}, ${where}, ${what}: ${outcome}`);
      }
      const key = `${what}: ${crashed ? 'CRASH' : outcome}`;
      outcomes.set(key, (outcomes.get(key) ?? 0) + 1);
    }
    if ((seed - first) % 500 === 499) {
      globalThis.gc?.();
      heapAt.push(Math.round(process.memoryUsage().heapUsed / 1_000_000));
    }
  }
  console.log(Object.fromEntries([...outcomes].sort()));
  console.log(`heap after each 500 files: ${heapAt.join(' ')} MB`);
  console.log(`peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
  process.exitCode = crashes === 0 ? 0 : 1;
}

void main();
