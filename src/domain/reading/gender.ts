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
  /(?<!\p{L})(kvinnor|kvinna|kv\.?|flickor|män|pojkar|k(?=\)|$| )|m(?=\)|$| )|totalt|total|tot\.?)(?!\p{L})/iu;

/** Takes a gender word out of a heading: "Utfall kvinnor" → women and "Utfall". */
export function takeGender(text: string): { readonly gender: Gender | null; readonly rest: string } {
  const found = IN_HEADING.exec(text);
  if (!found) return { gender: null, rest: text };
  const gender = parseGender(found[1]!);
  if (gender === 'unknown') return { gender: null, rest: text };
  return { gender, rest: squeeze(text.replace(found[0], ' ').replace(/\( *\)/g, ' ')).replace(/[,;:–-]\s*$/, '') };
}
