import { type CellRange, MAX_COLUMNS, MAX_ROWS } from './range';

/** 0 → "A", 27 → "AB". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "AB" → 27, in any case. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

const CELLS = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/i;
const COLUMNS = /^([A-Z]{1,3}):([A-Z]{1,3})$/i;
const ROWS = /^(\d{1,7}):(\d{1,7})$/;

function spanning(top: number, left: number, bottom: number, right: number): CellRange | null {
  const range = {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
  const inside =
    range.top >= 0 &&
    range.left >= 0 &&
    range.top + range.rows <= MAX_ROWS &&
    range.left + range.columns <= MAX_COLUMNS;
  return inside ? range : null;
}

/** "B2:C4", "$B$2", "A:C", "3:5" (no sheet name) → rectangle; null when it is none. */
export function parseRange(address: string): CellRange | null {
  const plain = address.replaceAll('$', '').trim();
  const cells = CELLS.exec(plain);
  if (cells) {
    const [, left, top, right = left, bottom = top] = cells;
    return spanning(Number(top) - 1, columnNumber(left!), Number(bottom) - 1, columnNumber(right!));
  }
  const columns = COLUMNS.exec(plain);
  if (columns) return spanning(0, columnNumber(columns[1]!), MAX_ROWS - 1, columnNumber(columns[2]!));
  const rows = ROWS.exec(plain);
  return rows ? spanning(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1) : null;
}

/** "'Mål 2025'!A1:B2" → { sheet: "Mål 2025", rest: "A1:B2" }; sheet null when there is none. */
export function splitSheet(address: string): { sheet: string | null; rest: string } {
  const bang = address.lastIndexOf('!');
  if (bang < 0) return { sheet: null, rest: address };
  const name = address.slice(0, bang);
  const sheet = name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet, rest: address.slice(bang + 1) };
}

/** A sheet's name as it stands before "!" in a reference: quoted where Excel quotes. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !parseRange(name) && !/^(R\d*C\d*|R|C)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "B2:C4"; whole columns "A:C", whole rows "3:5"; with `absolute` "$B$2:$C$4". */
export function rangeAddress(range: CellRange, absolute = false): string {
  const mark = absolute ? '$' : '';
  const left = mark + columnLetters(range.left);
  const right = mark + columnLetters(range.left + range.columns - 1);
  const top = `${mark}${range.top + 1}`;
  const bottom = `${mark}${range.top + range.rows}`;
  if (range.rows === MAX_ROWS && range.columns < MAX_COLUMNS) return `${left}:${right}`;
  if (range.columns === MAX_COLUMNS) return `${top}:${bottom}`;
  return range.rows === 1 && range.columns === 1 ? left + top : `${left}${top}:${right}${bottom}`;
}
