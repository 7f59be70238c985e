import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { damaged, tryOpen } from '../support/damage';

/*
 * Damages the example workbooks in every way the tests do, many times over, and says what came of it.
 * npx tsx test/fuzz/xlsx.fuzz.ts [how many, 10000] [first seed, 0]
 */
const count = Number(process.argv[2] ?? 10_000);
const first = Number(process.argv[3] ?? 0);
const folder = join(__dirname, '../fixtures/workbooks');
const files = readdirSync(folder)
  .filter((name) => /\.xlsx$/.test(name) && !/^(bomb|krypterad|inte-excel|avhuggen)/.test(name))
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));
const outcomes = new Map<string, number>();
let crashes = 0;
for (let seed = first; seed < first + count; seed++) {
  const { name, bytes } = files[seed % files.length]!;
  const where = seed % 3 === 0 ? 'archive' : 'parts';
  const outcome = tryOpen(damaged(bytes, seed, where));
  if (outcome.startsWith('CRASH')) {
    crashes++;
    console.log(`${name}, seed ${seed}, ${where}: ${outcome}`);
  }
  const key = outcome.startsWith('CRASH') ? 'CRASH' : outcome;
  outcomes.set(key, (outcomes.get(key) ?? 0) + 1);
}
console.log(Object.fromEntries([...outcomes].sort()), `peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
process.exitCode = crashes === 0 ? 0 : 1;
