/**
 * The pane's weight, gzipped, as the municipality's host sends it (Office.js comes from Microsoft and is not counted):
 * everything the pane can load together, what of it every opening loads, and apart from both what only workbooks with
 * Kolada's key figures load: the list of these (at the first check), and the code, views, search and places of a fetch. Over a
 * budget fails the run. See docs/decisions/0008-weight-of-the-pane.md.
 */
const fs = require('node:fs');
const path = require('node:path');
const { gzipSync } = require('node:zlib');

const BUDGETS = { 'at every opening': 450_000, 'in all': 620_000, 'with Kolada': 210_000 };

/** Files by the names of their chunks (src/app/registry.ts, src/kolada/lists.ts, src/taskpane/views/task-view.tsx). */
const IS_KOLADA = /^kolada[-.\w]*\.js$/;
const folder = path.join(__dirname, '..', 'dist');

const page = path.join(folder, 'taskpane.html');
if (!fs.existsSync(page)) {
  console.error('dist/ holds no pane: run npm run build first.');
  process.exit(1);
}
const html = fs.readFileSync(page, 'utf8');
const files = ['taskpane.html', ...fs.readdirSync(folder).filter((name) => /\.(js|css)$/.test(name))];
const sums = Object.fromEntries(Object.keys(BUDGETS).map((kind) => [kind, 0]));
for (const name of files) {
  const bytes = gzipSync(fs.readFileSync(path.join(folder, name)), { level: 9 }).length;
  const opens = name === 'taskpane.html' || html.includes(name);
  const kolada = !opens && IS_KOLADA.test(name);
  sums[kolada ? 'with Kolada' : 'in all'] += bytes;
  if (opens) sums['at every opening'] += bytes;
  const when = opens ? 'at every opening' : kolada ? 'with Kolada' : 'on demand';
  console.log(`${String(Math.ceil(bytes / 1000)).padStart(6)} kB  ${name} (${when})`);
}
for (const [kind, budget] of Object.entries(BUDGETS)) {
  console.log(`${String(Math.ceil(sums[kind] / 1000)).padStart(6)} kB  ${kind}, of ${budget / 1000}`);
  if (sums[kind] > budget) {
    console.error(`${Math.ceil((sums[kind] - budget) / 1000)} kB too much ${kind}.`);
    process.exitCode = 1;
  }
}
