import { quantity, type CellAddress, type CellValue, type Fix } from '../../model';
import type { Facts } from '../facts';
import { say } from '../rule';
import { shorten } from './words';

const print = (value: CellValue): string => (value === null ? '' : shorten(String(value)));

/** The fix that puts `value` in a cell whose old value is known; null where it is not, or nothing would change. */
export function replaceCell(facts: Facts, cell: CellAddress, value: CellValue): Fix | null {
  const old = facts.cells.value(cell);
  if (old === undefined || old === value) return null;
  return {
    description:
      typeof value === 'number'
        ? say('fix.number', { old: print(old), new: quantity(value) })
        : say('fix.replace', { old: print(old), new: print(value) }),
    changes: [{ cell, old, new: value }],
  };
}

const LETTER = /[\p{L}\p{N}]/u;

/** Position of `word` where it stands alone (not inside a longer word); −1 when it doesn't, or stands there twice. */
function standsOnce(text: string, word: string): number {
  let found = -1;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text[at - 1];
    const after = text[at + word.length];
    if ((before !== undefined && LETTER.test(before)) || (after !== undefined && LETTER.test(after))) continue;
    if (found >= 0) return -1;
    found = at;
  }
  return found;
}

/** The fix that changes one of the words of a cell ("KF3x; KF4" → "KF3; KF4"); null where it is not plain which one. */
export function replaceWord(facts: Facts, cell: CellAddress, word: string, by: string): Fix | null {
  const old = facts.cells.value(cell);
  if (typeof old !== 'string') return null;
  const at = standsOnce(old, word);
  return at < 0 ? null : replaceCell(facts, cell, old.slice(0, at) + by + old.slice(at + word.length));
}
