/**
 * npm run build [-- --base-url https://addins.kommun.se/roda-traden] [--kolada /kolada] [--office-js local] [--output dist]
 * Builds the pane into dist/ and writes dist/manifest.xml with the given address, then checks both. `--kolada` is the one
 * address that Kolada's values are asked of: Kolada's own where nothing is said, or a gateway's path on the same server.
 * `--office-js local` puts a copy of Office.js beside the pane (config/office-js.cjs).
 */
const fs = require('node:fs');
const path = require('node:path');
const { parseArgs } = require('node:util');
const webpack = require('webpack');
const { problemsOf, MANIFEST_ADDRESS } = require('./manifest/validate.cjs');
const { parseBaseUrl, manifestFor } = require('./manifest/write.cjs');
const { noticesOf } = require('./licences/notices.cjs');
const { parseKoladaAddress } = require('./kolada/address.cjs');
const { officeJs } = require('./office-js.cjs');
const pane = require('./webpack/pane.cjs');

const root = path.join(__dirname, '..');

/** Runs a webpack configuration once; rejects with webpack's own report of errors. */
function bundle(config) {
  return new Promise((resolve, reject) => {
    const compiler = webpack(config);
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error) reject(error);
        else if (stats.hasErrors()) reject(new Error(stats.toString('errors-only')));
        else resolve(stats);
      });
    });
  });
}

async function main() {
  const text = { type: 'string' };
  const { values } = parseArgs({ options: { 'base-url': text, kolada: text, 'office-js': text, output: text } });
  const baseUrl = values['base-url'] === undefined ? MANIFEST_ADDRESS : parseBaseUrl(values['base-url']);
  const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  const kolada = parseKoladaAddress(values.kolada);
  const office = officeJs(values['office-js']);
  const dist = path.resolve(root, values.output ?? 'dist');
  const stats = await bundle(pane({ mode: 'production', kolada, office, output: dist }));
  fs.writeFileSync(path.join(dist, 'THIRD-PARTY.txt'), noticesOf(stats));
  const manifest = manifestFor(fs.readFileSync(path.join(root, 'manifest.xml'), 'utf8'), { baseUrl, version });
  const problems = problemsOf(manifest, { folder: dist, baseUrl });
  if (problems.length > 0) throw new Error(`${dist}/manifest.xml can't be used:\n${problems.join('\n')}`);
  fs.writeFileSync(path.join(dist, 'manifest.xml'), manifest);
  console.log(
    `Built ${path.relative(process.cwd(), dist)}/ (version ${version}). Its manifest loads the pane from ${baseUrl}/taskpane.html`,
  );
  console.log(`Kolada is asked at ${kolada}. Office.js is loaded from ${office.address}`);
  if (values['base-url'] === undefined) {
    console.log('To publish: npm run build -- --base-url https://the.address.your.users.reach');
  }
}

module.exports = { bundle };

if (require.main === module) {
  main().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
