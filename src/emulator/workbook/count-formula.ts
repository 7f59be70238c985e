import { parseRange } from './address';
import type { CellRange } from './range';
import type { Sheet } from './sheet';

/**
 * The one kind of formula that is calculated here, since the add-in writes it: how many rows hold certain words,
 * `=SUM(COUNTIFS($B$5:$B$9,{"=Ej mätt","=Kan ej bedömas"},$C$5:$C$9,"=Nämndmål"))`. Areas of the formula's own sheet and
 * criteria of equality only; several words of one area add up.
 */
const COUNT = /^=SUM\(COUNTIFS\((.+)\)\)$/;
const PAIR = /^(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?),(\{(?:"(?:[^"]|"")*",?)+\}|"(?:[^"]|"")*")(?:,|$)/;
const WORD = /"((?:[^"]|"")*)"/g;

interface Criterion {
  readonly area: CellRange;
  readonly words: ReadonlySet<string>;
}

/** A criterion's text as the text it asks for: "=" first, and ~ before a sign that else stands for any. */
function wordOf(criterion: string): string | null {
  if (!criterion.startsWith('=') || /(?<!~)[*?]/.test(criterion.replaceAll('~~', ''))) return null;
  return criterion
    .slice(1)
    .replace(/~([~*?])/g, '$1')
    .toLocaleLowerCase('sv');
}

function criteriaOf(formula: string): readonly Criterion[] | null {
  let rest = COUNT.exec(formula)?.[1] ?? '';
  const found: Criterion[] = [];
  while (rest !== '') {
    const pair = PAIR.exec(rest);
    const area = pair && parseRange(pair[1]!);
    if (!pair || !area) return null;
    const words = [...pair[2]!.matchAll(WORD)].map(([, word]) => wordOf(word!.replaceAll('""', '"')));
    if (words.includes(null)) return null;
    found.push({ area, words: new Set(words as string[]) });
    rest = rest.slice(pair[0].length);
  }
  return found.length > 0 && found.every(({ area }) => area.rows === found[0]!.area.rows) ? found : null;
}

/** What the formula counts in the sheet; null when it is no formula of that kind. */
export function countIn(sheet: Sheet, formula: string): number | null {
  const criteria = criteriaOf(formula);
  if (criteria === null) return null;
  const { rows } = criteria[0]!.area;
  let count = 0;
  for (let row = 0; row < rows; row++) {
    const holds = ({ area, words }: Criterion): boolean =>
      words.has(String(sheet.cell(area.top + row, area.left)?.value ?? '').toLocaleLowerCase('sv'));
    if (criteria.every(holds)) count += 1;
  }
  return count;
}

export const isCountFormula = (formula: string): boolean => COUNT.test(formula);

/** Gives the sheet's formulas of that kind the numbers they have now. */
export function calculateCounts(sheet: Sheet): void {
  for (const [row, cells] of sheet.rows.entries()) {
    for (const cell of cells ?? []) {
      if (!cell?.formula?.startsWith('=SUM(COUNTIFS(')) continue;
      const count = countIn(sheet, cell.formula);
      if (count === null || cell.value === count) continue;
      Object.assign(cell, { value: count, error: false });
      sheet.dirtyRows.add(row);
    }
  }
}
