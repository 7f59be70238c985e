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
    'THIRD-PARTY.txt',
    'assets',
    'examples',
    'kolada-key-figures.js',
    'kolada-pane.js',
    'kolada-parts.js',
    'kolada-places.js',
    'kolada.js',
    'manifest.xml',
    'office-missing.js',
    'support.html',
    'taskpane.html',
  ]);
  const page = fs.readFileSync(path.join(DIST, 'taskpane.html'), 'utf8');
  expect(page.match(/https:\/\/[^\s">]+\.js/g)).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js']);
});

it('names whose work it is made with, each under its licence', () => {
  const notices = fs.readFileSync(path.join(DIST, 'THIRD-PARTY.txt'), 'utf8');
  for (const name of ['react', 'react-dom', '@fluentui/react-button', 'zod', 'saxes', 'fflate', 'minisearch'])
    expect(notices).toMatch(new RegExp(`^${name} \\d[^ ]* \\([^)]+\\)$`, 'm'));
  expect(notices).not.toMatch(/^jsdom |^webpack |^@microsoft\/office-js /m);
  expect(notices).not.toMatch(/Copyright \(c\)\s*$/m);
});

it('may ask Kolada, whose answer here is a test’s own', async () => {
  const context = await (await launch()).newContext();
  await context.route(/.*/, (route) => {
    const { origin } = new URL(route.request().url());
    if (origin === site.url) return route.continue();
    const headers = { 'access-control-allow-origin': '*' };
    return origin === 'https://api.kolada.se' ? route.fulfill({ body: '{"values":[]}', headers }) : route.abort();
  });
  const page = await context.newPage();
  await page.goto(`${site.url}/taskpane.html`);
  const answer = await page.evaluate(async () => (await fetch('https://api.kolada.se/v3/kpi/N15428')).text());
  expect(answer).toBe('{"values":[]}');
  await context.close();
});

const ELSEWHERE = 'https://example.org/x';
const refused: readonly (readonly [what: string, rule: string, attempt: (address: string) => unknown])[] = [
  ['sends nothing to another address', 'connect-src', (address) => fetch(address)],
  // What a test itself evaluates may evaluate; a timer runs outside of that.
  ['runs no text as a script', 'script-src', () => setTimeout('document.title = "changed"')],
  [
    'loads no script from another address',
    'script-src-elem',
    (src) => document.head.append(Object.assign(document.createElement('script'), { src })),
  ],
  ['shows no picture from another address', 'img-src', (src) => Object.assign(new Image(), { src })],
  [
    'takes no style sheet from another address',
    'style-src-elem',
    (href) => document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href })),
  ],
  ['takes no font from another address', 'font-src', (address) => void new FontFace('x', `url(${address})`).load()],
  [
    'loads no plug-in',
    'object-src',
    (data) => document.body.append(Object.assign(document.createElement('object'), { data })),
  ],
  [
    'lets nothing move its own addresses',
    'base-uri',
    (href) => document.head.append(Object.assign(document.createElement('base'), { href })),
  ],
  [
    'sends no form',
    'form-action',
    (action) => {
      const form = Object.assign(document.createElement('form'), { action });
      document.body.append(form);
      form.submit();
    },
  ],
  [
    'opens no other page inside its own',
    'frame-src',
    (src) => document.body.append(Object.assign(document.createElement('iframe'), { src })),
  ],
];

it.each(refused)('%s', async (_what, rule, attempt) => {
  const context = await (await launch()).newContext();
  const asked = new Set<string>();
  await context.route(/.*/, (route) => {
    const { origin } = new URL(route.request().url());
    if (origin === site.url) return route.continue();
    asked.add(origin);
    return route.abort();
  });
  const page = await context.newPage();
  await page.goto(`${site.url}/taskpane.html`);
  const broken = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective));
        setTimeout(() => resolve('nothing was refused'), 10_000);
      }),
  );
  // The attempt itself may throw; the event tells what stopped it.
  await page.evaluate(attempt, ELSEWHERE).catch(() => undefined);
  expect([await broken, [...asked]]).toEqual([rule, ['https://appsforoffice.microsoft.com']]);
  await context.close();
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
