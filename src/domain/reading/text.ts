/** Text as people paste it, made comparable. No meaning is read here. */

const BLANKS = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const MINUS = /[\u2212\u2010\u2011\ufe63\uff0d]/g;

/**
 * One blank for every run of blanks of any kind, none at the ends, nothing invisible, and letters with their marks in
 * one character: text from a Mac or a PDF has "a" and a ring apart.
 */
export const squeeze = (text: string): string =>
  isSqueezed(text) ? text : text.normalize('NFC').replace(INVISIBLE, '').replace(BLANKS, ' ').trim();

/** Most cells are in order already: looking costs a tenth of replacing. */
function isSqueezed(text: string): boolean {
  let before = 32;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 32 || (code === 32 && before === 32) || (code > 126 && (code < 0xa1 || code > 0x17f || code === 0xad)))
      return false;
    before = code;
  }
  return before !== 32 || text === '';
}

/** `squeeze`, and every kind of minus that can't be a range dash as "-". */
export const plain = (text: string): string => squeeze(text).replace(MINUS, '-');

/** Lower case by Swedish rules. */
export const lower = (text: string): string => text.toLocaleLowerCase('sv');

/** Letters, digits and a few signs only, in lower case: "Mål-ID", "mål id:" and "MålID*" are the same word. */
export const wordKey = (text: string): string =>
  lower(text.normalize('NFC'))
    .replace(/[¹²³⁰⁴-⁹]/g, '')
    .replace(/[^\p{L}\p{N}%↑↓]/gu, '');

/** For comparing names and titles: blanks, case and end punctuation do not count. */
export const nameKey = (text: string): string =>
  lower(squeeze(text))
    .replace(/[.:;,*]+$/, '')
    .trim();

export const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'string' && squeeze(value) === '');
