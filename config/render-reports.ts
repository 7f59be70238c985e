/**
 * Draws the reports of example workbooks for real, through Office.js into an emulated Excel, and prints them with
 * LibreOffice: renderings/<name>.xlsx, .pdf and one PNG a page, to be looked at.
 *
 *   npx tsx config/render-reports.ts [workbook.xlsx …]
 *
 * Needs soffice and pdftoppm. Without names: the example workbooks that users get.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { convert, soffice, VARIABLE } from '../test/support/libreoffice';

const root = resolve(__dirname, '..');
const target = join(root, 'renderings');
const profile = join(target, 'libreoffice');

const program = soffice() ?? '';
if (program === '') throw new Error(`LibreOffice is missing: set ${VARIABLE} to its program`);

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
  convert(program, { to: 'pdf', files: [book], into: target, profile });
  run('pdftoppm', ['-r', '80', '-png', join(target, `${name}.pdf`), join(target, name)]);
  console.log(`${name}: ${readdirSync(target).filter((page) => page.startsWith(`${name}-`)).length} pages`);
}

mkdirSync(target, { recursive: true });
const given = process.argv.slice(2);
const examples = join(root, 'assets', 'examples');
const files = given.length > 0 ? given : readdirSync(examples).map((name) => join(examples, name));
for (const file of files) render(resolve(file));
