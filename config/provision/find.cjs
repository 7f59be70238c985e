/** Finds the programs and fonts that tests need. An environment variable always wins; null means not on this machine. */
const fs = require('node:fs');
const path = require('node:path');
const { spawnSync } = require('node:child_process');

const programFiles = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
  Boolean,
);

const BROWSER = {
  variable: 'RODA_TRADEN_BROWSER',
  names: [
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'chromium',
    'chromium-browser',
  ],
  places: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...programFiles.map((folder) => path.join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe')),
    ...programFiles.map((folder) => path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
  ],
};

const LIBRE_OFFICE = {
  variable: 'RODA_TRADEN_LIBREOFFICE',
  names: ['soffice', 'libreoffice'],
  places: [
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    ...programFiles.map((folder) => path.join(folder, 'LibreOffice', 'program', 'soffice.com')),
  ],
};

const isFile = (file) => {
  try {
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
};

/** The first of `names` on PATH, or null. */
function onPath(names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const endings = process.platform === 'win32' ? ['.exe', '.com', ''] : [''];
  for (const name of names) {
    for (const folder of folders) {
      for (const ending of endings) {
        const file = path.join(folder, name + ending);
        if (isFile(file)) return file;
      }
    }
  }
  return null;
}

function find({ variable, names, places }) {
  const wanted = process.env[variable];
  if (wanted) return isFile(wanted) ? wanted : null;
  return onPath(names) ?? places.find(isFile) ?? null;
}

/** Poppler's reader of PDF text, and fontconfig's list of fonts. */
const PDF_TEXT = { variable: 'RODA_TRADEN_PDFTOTEXT', names: ['pdftotext'], places: [] };

/** Families the printed reports are measured with: Calibri's and Arial's own widths, and one that has the status symbols. */
const PRINT_FONTS = ['Carlito', 'Liberation Sans', 'DejaVu Sans'];

/** Folders of a font family by fontconfig; empty where the family, or fontconfig, is not on this machine. */
function fontFolders(family) {
  const { status, stdout } = spawnSync('fc-list', ['--format', '%{file}\\n', `:family=${family}`], {
    encoding: 'utf8',
  });
  if (status !== 0) return [];
  return [...new Set(stdout.split('\n').filter(Boolean).map(path.dirname))];
}

/** Folders of all the fonts that reports are printed with; null where one of them is missing. */
function findPrintFonts() {
  const folders = PRINT_FONTS.map(fontFolders);
  return folders.every((found) => found.length > 0) ? [...new Set(folders.flat())] : null;
}

/** Playwright's own Chromium, if it has been downloaded. */
function playwrightBrowser() {
  const file = require('playwright-core').chromium.executablePath();
  return file && isFile(file) ? file : null;
}

const findBrowser = () => find(BROWSER) ?? (process.env[BROWSER.variable] ? null : playwrightBrowser());

module.exports = {
  findBrowser,
  findLibreOffice: () => find(LIBRE_OFFICE),
  findPdfText: () => find(PDF_TEXT),
  findPrintFonts,
  onPath,
  BROWSER,
  LIBRE_OFFICE,
  PDF_TEXT,
  PRINT_FONTS,
};
