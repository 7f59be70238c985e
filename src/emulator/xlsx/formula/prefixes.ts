import { tokenize } from './tokens';

/**
 * Functions newer than the file format carry a prefix in files ([MS-XLSX] 2.2.2, future functions); people and Office.js
 * see them without. Those with a dot in their name are all such but for `older`.
 */
const future = new Set(
  `ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CHOOSECOLS CHOOSEROWS COMBINA
  CONCAT COT COTH CSC CSCH DAYS DECIMAL DROP EXPAND FORMULATEXT GAMMA GAUSS GROUPBY HSTACK IFNA IFS ISFORMULA ISOMITTED ISOWEEKNUM
  LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS MUNIT NUMBERVALUE PDURATION PERCENTOF PERMUTATIONA PHI PIVOTBY RANDARRAY REDUCE RRI SCAN
  SEC SECH SEQUENCE SHEET SHEETS SINGLE SORTBY SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE
  UNIQUE VALUETOTEXT VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR`.split(/\s+/),
);
const futureSheet = new Set(['FILTER', 'SORT']);
const older = new Set(['ERROR.TYPE', 'ISO.CEILING', 'ECMA.CEILING', 'NETWORKDAYS.INTL', 'WORKDAY.INTL']);

/** A file's formula as people see it. */
export function withoutPrefixes(formula: string): string {
  if (!formula.includes('_xl')) return formula;
  return tokenize(formula)
    .map(({ kind, text }) => (kind === 'name' ? text.replace(/^(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.)+/i, '') : text))
    .join('');
}

/** A formula of Office.js (without "=") as files have it. */
export function withPrefixes(formula: string): string {
  const tokens = tokenize(formula);
  return tokens
    .map((token, index) => {
      if (token.kind !== 'name' || !tokens[index + 1]?.text.startsWith('(')) return token.text;
      const name = token.text.toUpperCase();
      if (futureSheet.has(name)) return `_xlfn._xlws.${token.text}`;
      const isFuture = future.has(name) || (/^[A-Z]+\.[A-Z.]+$/.test(name) && !older.has(name));
      return isFuture ? `_xlfn.${token.text}` : token.text;
    })
    .join('');
}
