import { addressText, type CellAddress, type CellValue, type Finding } from '../model';

/** FNV-1a over UTF-16, twice with different seeds: short, stable over time and machines, not for secrets. */
function hash(text: string): string {
  let [low, high] = [0x811c9dc5, 0x1b873593];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193) >>> 0;
    high = Math.imul(high ^ (unit + at), 0x85ebca6b) >>> 0;
  }
  return low.toString(36) + high.toString(36);
}

const kindOf = (value: CellValue): string => (value === null ? 'null' : typeof value);

/**
 * What an acknowledgement (*Kvitterad*) is kept under: rule, first cell, and a hash of the contents of the finding's cells
 * and of what it says (two findings of a rule may stand at one cell). It ends when one of them changes, also from the
 * number 1 to the text "1", and at another occasion where the message names it.
 *
 * @param valueAt the cell's value as stored; undefined for a cell outside what was read
 */
export function findingKey(finding: Finding, valueAt: (cell: CellAddress) => CellValue | undefined): string {
  const values = finding.cells.map((cell) => valueAt(cell) ?? null).map((value) => `${kindOf(value)}:${String(value)}`);
  const [first] = finding.cells;
  return [
    finding.rule,
    first === undefined ? '' : addressText(first),
    hash([...values, JSON.stringify(finding.message.args ?? {})].join('\u0001')),
  ].join('|');
}
