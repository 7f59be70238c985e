/**
 * Whether files are still those something was made from. Size and times of every file and of every folder they lie in are
 * compared: a change of contents changes a file's time of change, which no program can set back; a file that comes
 * or goes changes its folder's.
 */
const fs = require('node:fs');
const path = require('node:path');

/** File systems may round times: a file that changed this shortly before it was read may change again unnoticed. */
const UNSURE_MS = 2000;

/** "size time-of-change time-of-writing"; null for what is not there. Of folders the time of writing alone. */
function stampOf(file) {
  const found = fs.statSync(file, { throwIfNoEntry: false });
  if (!found) return null;
  return found.isDirectory() ? String(found.mtimeMs) : `${found.size} ${found.ctimeMs} ${found.mtimeMs}`;
}

/** The package.json that says which file of its package an import means. */
const packageOf = (file) => {
  const folder = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/.exec(file)?.[0];
  return folder === undefined ? [] : [path.join(folder, 'package.json')];
};

/**
 * What the files look like now, to compare with later. Null when one of them changed too recently to be sure of.
 * @param {readonly string[]} files absolute paths
 * @param {number} readAt when the first of them was read, in milliseconds since 1970
 * @returns {Record<string, string | null> | null}
 */
function recordInputs(files, readAt) {
  const all = new Set(files.flatMap((file) => [file, path.dirname(file), ...packageOf(file)]));
  const record = {};
  for (const file of all) {
    const found = fs.statSync(file, { throwIfNoEntry: false });
    if (found?.isFile() && found.ctimeMs > readAt - UNSURE_MS) return null;
    record[file] = stampOf(file);
  }
  return record;
}

/** @param {Record<string, string | null>} record */
const areUnchanged = (record) => Object.entries(record).every(([file, stamp]) => stampOf(file) === stamp);

module.exports = { recordInputs, areUnchanged };
