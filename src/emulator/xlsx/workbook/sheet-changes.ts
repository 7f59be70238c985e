import { type SheetChanges, withSheets } from '../formula';
import type { Draft, Package } from '../package';
import { concat, Output } from '../sheet/output';
import { escapeText } from '../../../xlsx-reading/xml';
import { Scanner } from '../../../xlsx-reading/xml/scanner';

/** Elements whose text is a formula, in sheets, charts and what Excel 2010 added. */
const formulaElements = ['f', 'formula', 'formula1', 'formula2'];

/** A part with its formulas' references to sheets brought up to date; null when none changed. */
export function updateReferences(bytes: Uint8Array, part: string, changes: SheetChanges): Uint8Array[] | null {
  const scanner = new Scanner(bytes, part);
  const output = new Output();
  let copied = 0;
  let changed = false;
  while (scanner.next()) {
    if (scanner.closing || scanner.selfClosed || !formulaElements.some((name) => scanner.is(name))) continue;
    const from = scanner.end;
    scanner.mustNext();
    if (!scanner.closing) continue;
    const old = scanner.text(from, scanner.start);
    const next = withSheets(old, changes);
    if (next === old) continue;
    output.bytes(bytes.subarray(copied, from));
    output.text(escapeText(next));
    copied = scanner.start;
    changed = true;
  }
  if (!changed) return null;
  output.bytes(bytes.subarray(copied));
  return output.finish();
}

/** Charts and pivot caches that point at sheets which were renamed or are gone. */
export function updateOtherParts(draft: Draft, files: Package, changes: SheetChanges): void {
  for (const { name } of files.entries) {
    const part = files.find(name)!;
    if (!draft.has(part)) continue;
    if (/(^|\/)charts\/chart[^/]*\.xml$/i.test(part)) {
      const pieces = updateReferences(files.utf8(part), part, changes);
      if (pieces !== null && !draft.isPut(part)) draft.put(part, concat(pieces));
    } else if (/(^|\/)pivotCacheDefinition[^/]*\.xml$/i.test(part)) {
      const source = draft.root(part).child('cacheSource')?.child('worksheetSource');
      const next = changes.get(source?.get('sheet')?.toLowerCase() ?? '');
      if (typeof next === 'string') {
        draft.edit(part);
        source!.set('sheet', next);
      }
    }
  }
}
