/**
 * Where Office.js comes from. Microsoft's address, as it is supported; or, for networks that reach nothing outside, a copy
 * of the installed package beside the pane (`npm run build -- --office-js local`). The copy is Microsoft's, as it is:
 * nothing of it is in this repository.
 */
const path = require('node:path');

/** Microsoft's own address: Office.js in production comes from nowhere else, unless a copy was asked for. */
const MICROSOFT = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const FOLDER = path.dirname(require.resolve('@microsoft/office-js/package.json'));

/** What Office.js asks for in Excel, in any language; other programs' files, and those for debugging, are left out. */
const FILES = [
  'dist/office.js',
  'dist/es6-promise.js',
  'dist/o15apptofilemappingtable.js',
  'dist/excel*.js',
  'dist/*/office_strings.js',
  'dist/{telemetry,ariatelemetry}/*.js',
];

/** Copies of them, in `office/`, with the licence they come under. */
const copies = () => [
  ...FILES.map((from) => ({
    from,
    context: FOLDER,
    to: ({ absoluteFilename }) => path.join('office', path.relative(path.join(FOLDER, 'dist'), absoluteFilename)),
    filter: (file) => !file.endsWith('.debug.js'),
    // Microsoft's files as they are.
    info: { minimized: true },
  })),
  { from: 'LICENSE.md', context: FOLDER, to: 'office/LICENSE.md' },
];

/** @param {string | undefined} given what stands after --office-js @returns {{ address: string, copies: object[] }} */
function officeJs(given) {
  if (given === undefined || given === 'microsoft') return { address: MICROSOFT, copies: [] };
  if (given === 'local') return { address: 'office/office.js', copies: copies() };
  throw new Error(`--office-js is microsoft or local, not ${given}.`);
}

module.exports = { officeJs, MICROSOFT };
