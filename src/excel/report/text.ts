import { fnv1a } from '../../domain/fingerprint';
import { LONGEST_TEXT } from '../safe-text';

/** Characters a cell can't show, and half surrogate pairs, which can't be saved. Line breaks stay. */
const UNPRINTABLE =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Text as a cell can hold it: control characters out (tabs become blanks), line breaks as one character, and cut with
 * a mark where it is longer than a cell can be.
 */
export function cellText(text: string, cutMark: string): string {
  const clean = text.replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(UNPRINTABLE, '');
  return clean.length <= LONGEST_TEXT ? clean : clean.slice(0, LONGEST_TEXT - cutMark.length) + cutMark;
}

/** Short mark of a text, to see later whether someone changed it (FNV-1a, base 36). Of no text: empty. */
export const textMark = (text: string): string => (text === '' ? '' : fnv1a(text).toString(36));
