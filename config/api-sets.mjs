/**
 * Writes src/emulator/host/api-sets.json: which requirement set each member of Excel's JavaScript API belongs to, read
 * from the doc comments of @types/office-js. Run after changing the version of that package:
 *
 *   node config/api-sets.mjs            writes the file
 *   node config/api-sets.mjs --check    fails when it is out of date
 *
 * Shape: class → { "": set of the class itself, member: its set }. "1.7" means ExcelApi 1.7; other sets are written out
 * ("ExcelApiOnline 1.1"). A member without an entry has the set of its class; members of ExcelApi 1.1 classes likewise.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const require = createRequire(import.meta.url);
const typings = require.resolve('@types/office-js/index.d.ts');
const target = fileURLToPath(new URL('../src/emulator/host/api-sets.json', import.meta.url));

const source = ts.createSourceFile(typings, readFileSync(typings, 'utf8'), ts.ScriptTarget.Latest, true);
const setOf = (node) => {
  const comments = ts.getLeadingCommentRanges(source.text, node.pos) ?? [];
  const text = comments.map(({ pos, end }) => source.text.slice(pos, end)).join('\n');
  const found = /\[Api set: ([A-Za-z]+)(?: ([\d.]+))?/.exec(text);
  if (!found) return null;
  return found[1] === 'ExcelApi' ? (found[2] ?? '1.1') : `${found[1]} ${found[2] ?? '1.1'}`;
};

const table = {};
for (const statement of source.statements) {
  if (!ts.isModuleDeclaration(statement) || statement.name.text !== 'Excel') continue;
  for (const node of statement.body.statements) {
    if (!ts.isClassDeclaration(node)) continue;
    const own = setOf(node) ?? '1.1';
    const entry = { '': own };
    for (const member of node.members) {
      if (!member.name) continue;
      const set = setOf(member);
      if (set && set !== own) entry[member.name.getText(source)] ??= set;
    }
    table[node.name.text] = entry;
  }
}
const text = `${JSON.stringify(table, null, 2)}\n`;
if (!process.argv.includes('--check')) writeFileSync(target, text);
else if (JSON.stringify(JSON.parse(readFileSync(target, 'utf8'))) !== JSON.stringify(table)) {
  console.error('src/emulator/host/api-sets.json is out of date: run node config/api-sets.mjs');
  process.exitCode = 1;
}
