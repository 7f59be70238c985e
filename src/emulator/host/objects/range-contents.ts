import { apiNotFound } from '../host-error';
import type { Arguments } from './arguments';
import { oneOf } from './arguments';
import type { TypeDefinition } from './define';
import { requireUnlocked } from './guards';
import type { RangeRef } from './range-ref';
import { selectRange } from './sheet-events';
import { restyle } from './styling';
import { followTables } from './table-growth';
import { emptyCells } from './write-cells';
import type { Environment } from '../environment';

function clear(range: RangeRef, args: Arguments, env: Environment): void {
  const what = oneOf(args.at(0) ?? 'All', ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks']);
  const { sheet } = range;
  if (what === 'All' || what === 'Contents') {
    requireUnlocked(env, sheet, range);
    emptyCells(sheet, range);
    followTables(env, sheet, range);
    env.contentsChanged(sheet, range);
  }
  if (what === 'All' || what === 'Formats') clearFormats(range, env);
  if (what !== 'Contents' && what !== 'Formats') removeHyperlinks(range);
}

function clearFormats(range: RangeRef, env: Environment): void {
  if (range.isEntireRow && !range.isEntireColumn) {
    throw apiNotFound('Range.clear', 'formats of whole rows are not modelled: clear the cells');
  }
  restyle(env, range, () => 0);
}

function removeHyperlinks(range: RangeRef): void {
  for (const key of [...range.sheet.hyperlinks.keys()]) {
    const [row, column] = key.split(',').map(Number);
    const inside =
      row! >= range.top &&
      row! < range.top + range.rows &&
      column! >= range.left &&
      column! < range.left + range.columns;
    if (!inside) continue;
    range.sheet.hyperlinks.delete(key);
    range.sheet.touch('hyperlinks');
  }
}

/** Methods of Excel.Range that change what cells hold. */
export const rangeContentMethods: NonNullable<TypeDefinition<RangeRef>['methods']> = {
  clear,
  select: (range, _args, env) => selectRange(env, range.sheet, range),
};
