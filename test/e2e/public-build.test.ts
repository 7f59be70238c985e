/** What is published: nothing of Microsoft's and nothing of the workbench in it, and it says so when Office.js is missing. */
import fs from 'node:fs';
import path from 'node:path';
import { serve } from './support/server.cjs';
import { closeBrowser, launch } from './support/browser';

const DIST = path.join(__dirname, '..', '..', 'dist');
const CDN = 'https://appsforoffice.microsoft.com/**';

let site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  site = await serve({ '/': DIST });
});
afterAll(async () => {
  site.server.close();
  await closeBrowser();
});

it('holds the pane, its icons and its manifest, and nothing else', () => {
  const names = fs.readdirSync(DIST).map((name) => name.replace(/\.[0-9a-f]{8}\.js/, '.js'));
  expect(names.filter((name) => !/^(\d+|taskpane)\.js(\.LICENSE\.txt)?$/.test(name)).sort()).toEqual([
    'assets',
    'manifest.xml',
    'support.html',
    'taskpane.html',
  ]);
  const page = fs.readFileSync(path.join(DIST, 'taskpane.html'), 'utf8');
  expect(page.match(/https:\/\/[^\s">]+\.js/g)).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js']);
});

it('says in both languages that Office.js could not be loaded', async () => {
  const context = await (await launch()).newContext();
  await context.route(CDN, (route) => route.abort());
  const page = await context.newPage();
  await page.goto(`${site.url}/taskpane.html`);
  await page.getByRole('heading', { name: 'Röda tråden kan inte starta' }).waitFor();
  await page.getByRole('heading', { name: 'Röda tråden can’t start' }).waitFor();
  await context.close();
});

it('sends people who open the page outside Excel to Excel', async () => {
  const context = await (await launch()).newContext({ locale: 'sv-SE' });
  const office = path.dirname(require.resolve('@microsoft/office-js/package.json'));
  await context.route(CDN, (route) => {
    const file = path.join(office, 'dist', new URL(route.request().url()).pathname.replace('/lib/1/hosted/', ''));
    return fs.existsSync(file) ? route.fulfill({ path: file, contentType: 'text/javascript' }) : route.abort();
  });
  const page = await context.newPage();
  await page.goto(`${site.url}/taskpane.html`);
  await page.getByRole('heading', { name: 'Öppna Röda tråden i Excel' }).waitFor({ timeout: 20_000 });
  await context.close();
});
