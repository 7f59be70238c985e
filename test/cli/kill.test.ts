import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandsIn, killOnce } from '../support/kill';
import { KoladaServer } from '../support/kolada/server';

/** The quick version; test/bench/kill.ts does it many times over. */
const folder = mkdtempSync(join(tmpdir(), 'roda-traden-kill-'));
let server: Awaited<ReturnType<KoladaServer['listen']>>;

beforeAll(async () => {
  copyFileSync(join(__dirname, '../fixtures/workbooks/vaggeryd.xlsx'), join(folder, 'in.xlsx'));
  server = await new KoladaServer().listen();
});
afterAll(() => server.close());

/** Shares of the time it takes: late ones, where files are written. */
const MOMENTS = [0.85, 0.97];

it.each([0, 1, 2, 3])('killed on the way (%#): OUT is whole or absent, FILE untouched', async (at) => {
  const killing = commandsIn(folder, server.address)[at]!;
  const { ran, out } = await killOnce(killing, 120_000, null);
  expect(out).toBe('whole');
  for (const share of MOMENTS) await killOnce(killing, ran * share, null);
});
