/*
 * Kills the command line at random moments, many times over: OUT must be whole, absent or what it was; FILE as it was.
 * npx tsx test/bench/kill.ts [how many of each command, 100] [seed, 1]
 */
import { copyFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandsIn, killOnce } from '../support/kill';
import { KoladaServer } from '../support/kolada/server';

const count = Number(process.argv[2] ?? 100);
let state = Number(process.argv[3] ?? 1);

/** A linear congruential generator: 0 ≤ number < 1. */
function random(): number {
  state = (state * 1664525 + 1013904223) % 4294967296;
  return state / 4294967296;
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'roda-traden-kill-'));
  const fixtures = join(__dirname, '../fixtures/workbooks');
  copyFileSync(join(fixtures, 'vaggeryd.xlsx'), join(folder, 'in.xlsx'));
  const server = await new KoladaServer().listen();
  for (const killing of commandsIn(folder, server.address)) {
    const { ran } = await killOnce(killing, 120_000, null);
    const outcomes = new Map<string, number>();
    // A file that stood there, for every other killing: it is replaced as a whole or not at all.
    const stood = killing.output.endsWith('.xlsx') ? readFileSync(join(fixtures, 'tom.xlsx')) : Buffer.from('x\r\n');
    for (let n = 0; n < count; n++) {
      // Most of them late, where files are written.
      const share = n % 3 === 0 ? random() : 0.7 + random() * 0.35;
      const { killed, out } = await killOnce(killing, ran * share, n % 2 === 0 ? null : new Uint8Array(stood));
      const what = `${killed ? 'killed' : 'done before'}: OUT ${out}`;
      outcomes.set(what, (outcomes.get(what) ?? 0) + 1);
    }
    console.log(killing.argv[0], Math.round(ran), 'ms', Object.fromEntries([...outcomes].sort()));
  }
  await server.close();
}

void main();
