import { parseRange, type Sheet } from '../../workbook';
import { rangeName } from '../sheet/address';
import type { SheetParts } from '../sheet/parts';

export function readMerges(parts: SheetParts, sheet: Sheet): void {
  sheet.merges = (parts.first('mergeCells')?.all('mergeCell') ?? []).flatMap(
    (merge) => parseRange(merge.get('ref') ?? '') ?? [],
  );
}

export const mergesSignature = (sheet: Sheet): string => JSON.stringify(sheet.merges);

export function writeMerges(parts: SheetParts, sheet: Sheet): void {
  if (sheet.merges.length === 0) return parts.removeAll('mergeCells');
  const merges = parts.ensure('mergeCells').set('count', sheet.merges.length);
  merges.children = sheet.merges.map((range) => merges.make('mergeCell', { ref: rangeName(range) }));
}
