import type { Gender } from '../model';
import { lower, squeeze } from './text';

const WOMEN = /^(?:kvinnor|kvinna|kv|k|flickor|flicka|tjejer)$/;
const MEN = /^(?:män|man|m|pojkar|pojke|killar)$/;
const TOTAL = /^(?:totalt|total|tot|t|alla|samtliga|båda|båda könen|båda kön|k\+m|män och kvinnor|kvinnor och män|-|)$/;

/** A cell of a *Kön* column: a gender, the total (null), or not understood. */
export function parseGender(text: string): Gender | null | 'unknown' {
  const word = lower(squeeze(text)).replace(/\.$/, '');
  if (WOMEN.test(word)) return 'women';
  if (MEN.test(word)) return 'men';
  return TOTAL.test(word) ? null : 'unknown';
}

const IN_HEADING =
  /(?<!\p{L})(kvinnor|kvinna|kv(?! ?\d(?!\d))\.?(?! ?\d(?!\d))|flickor|män|pojkar|k(?! ?\d(?!\d))(?=\)|$| )|m(?=\)|$| )|t(?=\)|$| (?:19|20)\d\d$)|totalt|total|tot\.?|(?:alla|samtliga|båda)(?! \p{L})|båda könen)(?!\p{L})/iu;

const WORD = '(k|kv|kvinnor|flickor|women|girls|m|män|pojkar|men|boys)';
const PAIR = new RegExp(
  `(?<!\\p{L})\\(?(?:(?:t|tot|totalt) ?/ ?)?${WORD}\\.? ?(?:/|\\||,|och|resp\\.?|and) ?${WORD}(?!\\p{L})\\)?`,
  'iu',
);

/** "Utfall 2023 (K/M)": each cell says both, in this order; null for a heading of one gender or none. */
export function genderPair(heading: string): readonly [Gender, Gender] | null {
  const pair = PAIR.exec(heading);
  if (!pair) return null;
  const [first, second] = [pair[1]!, pair[2]!].map((word): Gender => (/^[kfwg]/iu.test(word) ? 'women' : 'men'));
  return first === second ? null : [first!, second!];
}

/** Takes a gender word out of a heading: "Utfall kvinnor" → women and "Utfall". A heading of both has neither. */
export function takeGender(text: string): { readonly gender: Gender | null; readonly rest: string } {
  if (genderPair(text) !== null) return { gender: null, rest: squeeze(text.replace(PAIR, ' ')) };
  const found = IN_HEADING.exec(text);
  if (!found) return { gender: null, rest: text };
  const gender = parseGender(found[1]!);
  if (gender === 'unknown') return { gender: null, rest: text };
  return { gender, rest: squeeze(text.replace(found[0], ' ').replace(/\( *\)/g, ' ')).replace(/[,;:–-]\s*$/, '') };
}
