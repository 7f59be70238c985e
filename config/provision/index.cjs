/**
 * Sees to it that what the tests need is here: a Chromium browser, LibreOffice, pdftotext, and the fonts that reports
 * are printed with. Uses what is installed; else apt-get on Debian as root; else Playwright's own download (browser
 * only). In CI a missing one fails the run.
 */
const fs = require('node:fs');
const path = require('node:path');
const { spawnSync } = require('node:child_process');
const find = require('./find.cjs');
const { findBrowser, findLibreOffice, findPdfText, findPrintFonts, onPath } = find;
const { BROWSER, LIBRE_OFFICE, PDF_TEXT, PRINT_FONTS } = find;

const run = (program, args, env = {}) =>
  spawnSync(program, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;

const isDebianRoot = () =>
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  fs.existsSync('/etc/debian_version') &&
  !!onPath(['apt-get']);

let indexed = false;
function aptInstall(packages) {
  if (!isDebianRoot()) return false;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  if (!indexed) indexed = run('apt-get', ['update', '-qq'], env);
  return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], env);
}

const downloadBrowser = () =>
  run(process.execPath, [
    path.join(path.dirname(require.resolve('playwright-core/package.json')), 'cli.js'),
    'install',
    'chromium',
  ]);

const PROGRAMS = [
  {
    name: 'Chromium, Chrome or Edge',
    find: findBrowser,
    get: () => aptInstall(['chromium']) || downloadBrowser(),
    remedy: `install one of them, or set ${BROWSER.variable} to its program file`,
    without: 'the browser tests do not run',
  },
  {
    name: 'LibreOffice',
    find: findLibreOffice,
    get: () => aptInstall(['libreoffice-calc']),
    remedy: `install LibreOffice Calc, or set ${LIBRE_OFFICE.variable} to the soffice program`,
    without: 'the tests that open saved files in LibreOffice do not run',
  },
  {
    name: 'pdftotext',
    find: findPdfText,
    get: () => aptInstall(['poppler-utils']),
    remedy: `install poppler-utils, or set ${PDF_TEXT.variable} to the pdftotext program`,
    without: 'the check of printed reports does not run',
  },
  {
    name: `The fonts ${PRINT_FONTS.join(', ')}`,
    find: () => findPrintFonts()?.join(', ') ?? null,
    get: () => aptInstall(['fontconfig', 'fonts-crosextra-carlito', 'fonts-liberation', 'fonts-dejavu-core']),
    remedy: "install Debian's fontconfig, fonts-crosextra-carlito, fonts-liberation and fonts-dejavu-core, or the like",
    without: 'the check of printed reports does not run',
  },
];

/** Finds or fetches each program and says what came of it. Returns the names that can't be had. */
function provision() {
  const missing = [];
  for (const program of PROGRAMS) {
    let file = program.find();
    if (!file) {
      console.log(`${program.name}: not found, fetching it`);
      program.get();
      file = program.find();
    }
    if (file) console.log(`${program.name}: ${file}`);
    else {
      missing.push(program.name);
      console.error(`${program.name}: can't be had here, so ${program.without}. Remedy: ${program.remedy}.`);
    }
  }
  return missing;
}

module.exports = { provision };

if (require.main === module) {
  const missing = provision();
  process.exitCode = missing.length > 0 && process.env.CI ? 1 : 0;
}
