/**
 * The pane's weight: everything in dist/ that its page can load from the municipality's host, gzipped, chunks loaded
 * on demand included. Over the budget fails the build; Office.js comes from Microsoft and is not counted.
 */
const fs = require('node:fs');
const path = require('node:path');
const { gzipSync } = require('node:zlib');

const BUDGET = 450_000;
const folder = path.join(__dirname, '..', 'dist');

const files = fs.existsSync(folder) ? fs.readdirSync(folder).filter((name) => /\.(js|css)$/.test(name)) : [];
const sizes = [...files, 'taskpane.html']
  .filter((name) => fs.existsSync(path.join(folder, name)))
  .map((name) => ({ name, bytes: gzipSync(fs.readFileSync(path.join(folder, name)), { level: 9 }).length }));
const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);

for (const { name, bytes } of sizes) console.log(`${String(Math.ceil(bytes / 1000)).padStart(6)} kB  ${name}`);
console.log(`${String(Math.ceil(total / 1000)).padStart(6)} kB  gzipped in all, of ${BUDGET / 1000}`);
if (files.length === 0) {
  console.error('dist/ holds no bundle: run npm run build first.');
  process.exitCode = 1;
} else if (total > BUDGET) {
  console.error(`The pane is ${Math.ceil((total - BUDGET) / 1000)} kB over its budget.`);
  process.exitCode = 1;
}
