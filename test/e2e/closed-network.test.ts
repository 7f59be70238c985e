/** The build for networks that reach nothing outside: Office.js is a copy beside the pane, and nobody else is asked. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { closeBrowser, launch, openBench } from './support/browser';
import { serve } from './support/server.cjs';
import { steps } from './support/steps';

const ROOT = path.join(__dirname, '..', '..');
const OUTPUT = path.join(ROOT, '.cache', 'closed-network');

beforeAll(() => {
  const build = path.join(ROOT, 'config', 'build.cjs');
  execFileSync(process.execPath, [build, '--office-js', 'local', '--output', OUTPUT]);
});
afterAll(closeBrowser);

it('opens with its own copy of Office.js, and asks nobody else', async () => {
  const site = await serve({ '/': OUTPUT });
  const context = await (await launch()).newContext({ locale: 'sv-SE' });
  const outside: string[] = [];
  const missing: string[] = [];
  await context.route(/.*/, (route) => {
    const url = route.request().url();
    if (url.startsWith(site.url)) return route.continue();
    outside.push(url);
    return route.abort();
  });
  const page = await context.newPage();
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.url().endsWith('favicon.ico')) missing.push(response.url());
  });
  await page.goto(`${site.url}/taskpane.html`);
  await page.getByRole('heading', { name: 'Öppna Röda tråden i Excel' }).waitFor({ timeout: 30_000 });
  expect([outside, missing]).toEqual([[], []]);
  await context.close();
  site.server.close();
});

it('has every file that Office.js asks for in Excel, in both languages, byte for byte as Microsoft made it', async () => {
  const asked = new Set<string>();
  for (const locale of ['sv-SE', 'en-US']) {
    const bench = await openBench({ locale });
    bench.page.on('request', (request) => asked.add(new URL(request.url()).pathname));
    await bench.page.reload();
    await bench.pane.getByRole('tab').first().waitFor();
    await steps(bench, locale === 'sv-SE' ? 'sv' : 'en').read();
    await bench.close();
  }
  const office = [...asked].filter((name) => name.startsWith('/office/'));
  expect(office.length).toBeGreaterThan(2);
  const original = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
  for (const name of office) {
    const copy = path.join(OUTPUT, name);
    expect([name, fs.existsSync(copy)]).toEqual([name, true]);
    expect(fs.readFileSync(copy).equals(fs.readFileSync(path.join(original, name.replace('/office/', ''))))).toBe(true);
  }
});

it('names no other server in its page, and lets scripts come from its own only', () => {
  const page = fs.readFileSync(path.join(OUTPUT, 'taskpane.html'), 'utf8');
  expect(page).toMatch(/<script id="?office-js"? src="?office\/office.js"?>/);
  expect(page).not.toContain('appsforoffice');
  expect(page).toMatch(/script-src 'self';/);
  expect(page).toContain('kommunens webbserver');
});
