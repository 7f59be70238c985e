/**
 * Tells Excel on this machine of manifest.xml, and takes that back. On Windows a value in the user's own registry, on a
 * Mac a copy in Excel's own folder: the same places as Microsoft's office-addin-dev-settings uses
 * (OfficeDev/Office-Addin-Scripts, dev-settings-windows.ts and dev-settings-mac.ts). Nothing needs an administrator.
 */
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

const DEVELOPER = 'HKCU\\SOFTWARE\\Microsoft\\Office\\16.0\\Wef\\Developer';
const MAC_DOCUMENTS = 'Library/Containers/com.microsoft.Excel/Data/Documents';

const WEB =
  'Excel on the web: Home > Add-ins > More add-ins > My add-ins > Upload my add-in, and choose manifest.xml. Once for each workbook.';

/** `<Id>` of the manifest, by which Excel knows the add-in. */
function idOf(manifest) {
  const id = /<Id>([^<]+)<\/Id>/.exec(fs.readFileSync(manifest, 'utf8'))?.[1];
  if (!id) throw new Error(`${manifest} has no Id.`);
  return id;
}

/** Runs a program; its own words where it fails. */
function runProgram(program, args) {
  const { status, error, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (error) throw error;
  if (status !== 0) throw new Error(stderr.trim() || `${program} ended with ${status}`);
}

/** Gives what to tell the person: how to open the pane, or why Excel could not be told. */
function sideload({ manifest, platform, home, run = runProgram }) {
  const id = idOf(manifest);
  try {
    if (platform === 'win32') {
      run('reg', ['add', DEVELOPER, '/v', id, '/t', 'REG_SZ', '/d', manifest, '/f']);
      return `Excel on this machine knows of it now. Restart Excel, then Home > Add-ins > Developer Add-ins > Röda tråden.\n${WEB}`;
    }
    if (platform === 'darwin') {
      const documents = path.join(home, MAC_DOCUMENTS);
      if (!fs.existsSync(documents)) {
        return `Excel has never been opened on this Mac (there is no ${documents}): open it once and run this again.\n${WEB}`;
      }
      const folder = path.join(documents, 'wef');
      fs.mkdirSync(folder, { recursive: true });
      fs.copyFileSync(manifest, path.join(folder, `${id}.manifest.xml`));
      return `Excel on this Mac knows of it now. Quit Excel (Cmd+Q) and open it, then Home > Add-ins > Röda tråden.\n${WEB}`;
    }
    return `Excel does not run on this machine. The workbench needs no Excel: npm start.\n${WEB}`;
  } catch (error) {
    return `Excel could not be told of ${manifest}: ${error.message}\n${WEB}`;
  }
}

const GONE = 'Excel on this machine no longer knows of Röda tråden. Restart it.';

/** Takes back what `sideload` did. Gives what to tell the person; `reg` does not tell what is not there from what it may not read. */
function removeSideload({ manifest, platform, home, run = runProgram }) {
  const id = idOf(manifest);
  if (platform === 'darwin') {
    fs.rmSync(path.join(home, MAC_DOCUMENTS, 'wef', `${id}.manifest.xml`), { force: true });
  } else if (platform === 'win32') {
    try {
      run('reg', ['delete', DEVELOPER, '/v', id, '/f']);
    } catch (error) {
      return `Nothing was taken away: either Excel was not told of Röda tråden, or the registry can't be changed (${error.message}).`;
    }
  }
  return GONE;
}

module.exports = { sideload, removeSideload };
