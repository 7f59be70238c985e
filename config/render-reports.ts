/**
 * Draws the reports of example workbooks for real, through Office.js into an emulated Excel, and prints them with
 * LibreOffice: renderings/<name>.xlsx, .pdf and one PNG a page, to be looked at.
 *
 *   npx tsx config/render-reports.ts [workbook.xlsx …]
 *
 * Needs soffice and pdftoppm. Without names: the example workbooks that users get.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

const root = resolve(__dirname, '..');
const target = join(root, 'renderings');
const profile = join(target, 'libreoffice');

/** LibreOffice prints numbers as its own locale does; a Swedish Excel shows "1 234,5". */
const SWEDISH = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>sv-SE</value></prop></item>
</oor:items>`;

function run(command: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
}

function render(file: string): void {
  const name = basename(file, '.xlsx');
  const book = join(target, `${name}.xlsx`);
  for (const old of readdirSync(target))
    if (old.startsWith(`${name}-`) || old === `${name}.pdf`) rmSync(join(target, old));
  run('node', ['src/cli/bin.cjs', 'run', file, '-o', book, '--overwrite', '--reports', 'all']);
  run('soffice', [
    `-env:UserInstallation=file://${profile}`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    target,
    book,
  ]);
  run('pdftoppm', ['-r', '80', '-png', join(target, `${name}.pdf`), join(target, name)]);
  console.log(`${name}: ${readdirSync(target).filter((page) => page.startsWith(`${name}-`)).length} pages`);
}

mkdirSync(join(profile, 'user'), { recursive: true });
writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), SWEDISH);
const given = process.argv.slice(2);
const examples = join(root, 'assets', 'examples');
const files = given.length > 0 ? given : readdirSync(examples).map((name) => join(examples, name));
for (const file of files) render(resolve(file));
