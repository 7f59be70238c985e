/**
 * The pane's weight, gzipped, as the municipality's host sends it (Office.js comes from Microsoft and is not counted):
 * everything the pane can load together, what of it every opening loads, and apart the data that only some workbooks ask
 * for. Over any budget fails the run. See
 * docs/decisions/0008-weight-of-the-pane.md.
 */
const fs = require('node:fs');
const path = require('node:path');
const { gzipSync } = require('node:zlib');

const BUDGETS = { 'at every opening': 450_000, 'in all': 560_000, 'data for workbooks with Kolada ids': 90_000 };
const DATA = /^kolada-titles\./;
const folder = path.join(__dirname, '..', 'dist');

const page = path.join(folder, 'taskpane.html');
if (!fs.existsSync(page)) {
  console.error('dist/ holds no pane: run npm run build first.');
  process.exit(1);
}
const html = fs.readFileSync(page, 'utf8');
const files = ['taskpane.html', ...fs.readdirSync(folder).filter((name) => /\.(js|css)$/.test(name))];
const sums = { 'at every opening': 0, 'in all': 0, 'data for workbooks with Kolada ids': 0 };
for (const name of files) {
  const bytes = gzipSync(fs.readFileSync(path.join(folder, name)), { level: 9 }).length;
  const opens = name === 'taskpane.html' || html.includes(name);
  sums[DATA.test(name) ? 'data for workbooks with Kolada ids' : 'in all'] += bytes;
  if (opens) sums['at every opening'] += bytes;
  console.log(
    `${String(Math.ceil(bytes / 1000)).padStart(6)} kB  ${name} (${opens ? 'at every opening' : 'on demand'})`,
  );
}
for (const [kind, budget] of Object.entries(BUDGETS)) {
  console.log(`${String(Math.ceil(sums[kind] / 1000)).padStart(6)} kB  ${kind}, of ${budget / 1000}`);
  if (sums[kind] > budget) {
    console.error(`${Math.ceil((sums[kind] - budget) / 1000)} kB too much ${kind}.`);
    process.exitCode = 1;
  }
}
