/** What a formula is made of, as far as files need to know. Texts joined in order are the formula again. */
export interface FormulaToken {
  readonly kind:
    | 'text' // "…" literals, operators, numbers, structured references, and whatever needs no care
    | 'name' // functions, defined names, tables
    | 'sheet' // a sheet's name (and workbook's) with its '!'
    | 'reference'; // a cell, or a side of a column or row range
  readonly text: string;
}

const cell = /^\$?[A-Za-z]{1,3}\$?[0-9]{1,7}$/;
const column = /^\$?[A-Za-z]{1,3}$/;
const row = /^\$?[0-9]{1,7}$/;
const word = /[\p{L}\p{N}_\\.?$\u00b7]+/uy;
const quoted = /'(?:[^']|'')*'/y;
const literal = /"(?:[^"]|"")*"?/y;
const errorValue = /#[A-Z0-9/_]+[!?]?/iy;
const number = /(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?/y;

/** Splits an A1 formula (without "="). Never fails: what it doesn't know is text. */
export function tokenize(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  const match = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    return pattern.exec(formula)?.[0] ?? null;
  };
  const push = (kind: FormulaToken['kind'], text: string): void => {
    tokens.push({ kind, text });
    at += text.length;
  };
  while (at < formula.length) {
    const character = formula[at]!;
    if (character === '"') push('text', match(literal)!);
    else if (character === "'") {
      const name = match(quoted) ?? character;
      const isSheet = formula[at + name.length] === '!';
      push(isSheet ? 'sheet' : 'text', isSheet ? `${name}!` : name);
    } else if (character === '[') {
      const brackets = bracketed(formula, at);
      // [1]Blad1!A1: the brackets name another workbook and belong to the sheet.
      at += brackets.length;
      const following = match(word);
      const isSheet = following !== null && formula[at + following.length] === '!';
      at -= brackets.length;
      push(isSheet ? 'sheet' : 'text', isSheet ? `${brackets}${following}!` : brackets);
    } else if (character === '#') push('text', match(errorValue) ?? character);
    else {
      const found = match(word);
      if (found === null) push('text', character);
      else pushWord(found);
    }
  }
  return tokens;

  function pushWord(found: string): void {
    const following = formula[at + found.length];
    if (following === '!') return push('sheet', `${found}!`);
    const sheets = sheetRange(found);
    if (sheets !== null) return push('sheet', sheets);
    const isSide = following === ':' || (formula[at - 1] === ':' && tokens.at(-2)?.kind === 'reference');
    if (following !== '(' && following !== '[') {
      if (cell.test(found) || (isSide && (column.test(found) || (row.test(found) && isRowRange(found))))) {
        return push('reference', found);
      }
    }
    const digits = match(number);
    if (digits !== null) return push('text', digits);
    push('name', found);
  }

  /** Blad1:Blad3!A1 */
  function sheetRange(found: string): string | null {
    if (formula[at + found.length] !== ':') return null;
    word.lastIndex = at + found.length + 1;
    const second = word.exec(formula)?.[0];
    if (second === undefined || formula[at + found.length + 1 + second.length] !== '!') return null;
    return cell.test(found) || column.test(found) ? null : `${found}:${second}!`;
  }

  function isRowRange(found: string): boolean {
    if (formula[at - 1] === ':') return true;
    word.lastIndex = at + found.length + 1;
    return row.test(word.exec(formula)?.[0] ?? '');
  }
}

/** From "[" to its "]"; inside, ' escapes the next character (structured references). */
function bracketed(formula: string, from: number): string {
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    const character = formula[at];
    if (character === "'") at++;
    else if (character === '[') depth++;
    else if (character === ']' && --depth === 0) return formula.slice(from, at + 1);
  }
  return formula.slice(from);
}
