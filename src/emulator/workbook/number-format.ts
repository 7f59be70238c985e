/** A number format taken apart: up to four sections, each a list of tokens. Codes are English, as in files. */
export type FormatToken =
  | { readonly kind: 'literal'; readonly text: string }
  /** '0', '#', '?' */
  | { readonly kind: 'digit'; readonly digit: string }
  | { readonly kind: 'decimal' }
  | { readonly kind: 'group' }
  | { readonly kind: 'percent' }
  | { readonly kind: 'exponent'; readonly plus: boolean }
  | { readonly kind: 'fraction' }
  | { readonly kind: 'text' }
  | { readonly kind: 'general' }
  /** 'yyyy', 'mmm', 'd', 'h', '[h]', 'ss', 'AM/PM' …; minutes are 'min'. */
  | { readonly kind: 'date'; readonly part: string };

export interface FormatSection {
  readonly tokens: readonly FormatToken[];
  readonly condition: { readonly operator: string; readonly value: number } | null;
  readonly isDate: boolean;
  readonly isText: boolean;
}

const LITERALS = /^[-+$ /():!^&'~{}<>=€£¥\u00a0]/;

function bracket(text: string): { tokens: FormatToken[]; condition: FormatSection['condition'] } {
  const condition = /^(<=|>=|<>|<|>|=)(-?[\d.]+)$/.exec(text);
  if (condition) return { tokens: [], condition: { operator: condition[1]!, value: Number(condition[2]) } };
  if (/^(h+|m+|s+)$/i.test(text)) {
    const part = text.toLowerCase();
    return { tokens: [{ kind: 'date', part: part.startsWith('m') ? '[min]' : `[${part[0]}]` }], condition: null };
  }
  const currency = /^\$([^-]*)(?:-.*)?$/.exec(text);
  return { tokens: currency?.[1] ? [{ kind: 'literal', text: currency[1] }] : [], condition: null };
}

function parseSection(code: string): FormatSection {
  const tokens: FormatToken[] = [];
  let condition: FormatSection['condition'] = null;
  let rest = code;
  const take = (length: number): string => {
    const taken = rest.slice(0, length);
    rest = rest.slice(length);
    return taken;
  };
  while (rest !== '') {
    const quoted = /^"([^"]*)"?/.exec(rest);
    const square = /^\[([^\]]*)\]/.exec(rest);
    const ampm = /^(AM\/PM|A\/P)/i.exec(rest);
    const letters = /^(y+|m+|d+|h+|s+)/i.exec(rest);
    const exponent = /^e([-+])/i.exec(rest);
    if (quoted) {
      take(quoted[0].length);
      tokens.push({ kind: 'literal', text: quoted[1]! });
    } else if (square) {
      take(square[0].length);
      const inside = bracket(square[1]!);
      tokens.push(...inside.tokens);
      condition ??= inside.condition;
    } else if (/^General/i.test(rest)) {
      take('General'.length);
      tokens.push({ kind: 'general' });
    } else if (ampm) {
      take(ampm[0].length);
      tokens.push({ kind: 'date', part: ampm[0].toUpperCase() });
    } else if (letters) {
      take(letters[0].length);
      tokens.push({ kind: 'date', part: letters[0].toLowerCase() });
    } else if (exponent) {
      take(2);
      tokens.push({ kind: 'exponent', plus: exponent[1] === '+' });
    } else {
      const char = take(1);
      if (char === '\\') tokens.push({ kind: 'literal', text: take(1) });
      else if (char === '_') {
        take(1);
        tokens.push({ kind: 'literal', text: ' ' });
      } else if (char === '*') take(1);
      else if ('0#?'.includes(char)) tokens.push({ kind: 'digit', digit: char });
      else if (char === '.') tokens.push({ kind: 'decimal' });
      else if (char === ',') tokens.push({ kind: 'group' });
      else if (char === '%') tokens.push({ kind: 'percent' });
      else if (char === '@') tokens.push({ kind: 'text' });
      else if (char === '/' && tokens.some((token) => token.kind === 'digit')) tokens.push({ kind: 'fraction' });
      else if (LITERALS.test(char) || char.trim() !== '') tokens.push({ kind: 'literal', text: char });
    }
  }
  return {
    tokens: markMinutes(tokens),
    condition,
    isDate: tokens.some((token) => token.kind === 'date'),
    isText: tokens.some((token) => token.kind === 'text'),
  };
}

/** 'm' after hours or before seconds is minutes. */
function markMinutes(tokens: readonly FormatToken[]): FormatToken[] {
  const parts = tokens.map((token, index) => ({ token, index })).filter(({ token }) => token.kind === 'date');
  const minutes = new Set<number>();
  parts.forEach(({ token, index }, at) => {
    if (token.kind !== 'date' || !/^mm?$/.test(token.part)) return;
    const before = parts[at - 1]?.token;
    const after = parts[at + 1]?.token;
    const afterHours = before?.kind === 'date' && /^\[?h/.test(before.part);
    if (afterHours || (after?.kind === 'date' && /^\[?s/.test(after.part))) minutes.add(index);
  });
  return tokens.map((token, index) =>
    token.kind === 'date' && minutes.has(index)
      ? { kind: 'date', part: token.part === 'mm' ? 'minmin' : 'min' }
      : token,
  );
}

/** Cuts at semicolons outside quotes, brackets and escapes. */
function splitSections(code: string): string[] {
  const parts = [''];
  for (const [piece] of code.matchAll(/"[^"]*"?|\\.|\[[^\]]*\]|./gs)) {
    if (piece === ';') parts.push('');
    else parts[parts.length - 1] += piece;
  }
  return parts;
}

const cache = new Map<string, readonly FormatSection[]>();

/** Sections of a number format code, parsed once. */
export function formatSections(code: string): readonly FormatSection[] {
  let sections = cache.get(code);
  if (!sections) {
    sections = splitSections(code).map(parseSection);
    cache.set(code, sections);
  }
  return sections;
}
