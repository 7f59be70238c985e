/** Finds the programs that tests drive. An environment variable always wins; null means not on this machine. */
const fs = require('node:fs');
const path = require('node:path');

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

/** Playwright's own Chromium, if it has been downloaded. */
function playwrightBrowser() {
  const file = require('playwright-core').chromium.executablePath();
  return file && isFile(file) ? file : null;
}

const findBrowser = () => find(BROWSER) ?? (process.env[BROWSER.variable] ? null : playwrightBrowser());

module.exports = { findBrowser, findLibreOffice: () => find(LIBRE_OFFICE), onPath, BROWSER, LIBRE_OFFICE };
