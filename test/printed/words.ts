import { execFileSync } from 'node:child_process';
import type { Page, Phrase } from './page';

interface Word {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly text: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decode = (text: string): string =>
  text.replace(/&(?:#(\d+)|(\w+));/g, (whole, code?: string, name?: string) =>
    code === undefined ? (ENTITIES[name!] ?? whole) : String.fromCodePoint(Number(code)),
  );

/** The words of each page, as pdftotext -bbox lists them. */
function wordsOf(listing: string): Word[][] {
  const word = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)<\/word>/g;
  return listing
    .split('<page ')
    .slice(1)
    .map((page) =>
      [...page.matchAll(word)].map(([, left, top, right, bottom, text]) => ({
        left: Number(left),
        top: Number(top),
        right: Number(right),
        bottom: Number(bottom),
        text: decode(text!),
      })),
    );
}

/** Words are one phrase when less than this share of their height parts them: a blank takes about a quarter. */
const GAP = 0.6;

/** What changes from day to day, or in the whole file when one page comes or goes. */
const PASSING: readonly (readonly [RegExp, string])[] = [
  [/^Sida \d+ av \d+$/, 'Sida # av #'],
  [/^\d+ \/ \d+$/, '# / #'],
  [/^Utskriven \S+$/, 'Utskriven #'],
  [/\d{4}-\d{2}-\d{2} \d{2}:\d{2}/, 'Tidpunkt #'],
];
const DATE = /^\d{4}-\d{2}-\d{2}$/;

const asPrinted = (text: string, inFooter: boolean): string =>
  inFooter && DATE.test(text)
    ? 'Datum #'
    : PASSING.reduce((known, [pattern, instead]) => known.replace(pattern, instead), text);

function phrasesOf(words: readonly Word[]): Page {
  const lines: Word[][] = [];
  for (const word of words) {
    const line = lines.find(([first]) => Math.abs(first!.bottom - word.bottom) < (word.bottom - word.top) / 3);
    if (line) line.push(word);
    else lines.push([word]);
  }
  lines.sort(([a], [b]) => a!.bottom - b!.bottom);
  return lines.flatMap((line, at) => {
    const phrases: (Phrase & { readonly right: number })[] = [];
    for (const word of line.sort((a, b) => a.left - b.left)) {
      const last = phrases.at(-1);
      if (last && word.left - last.right < GAP * (word.bottom - word.top)) {
        phrases[phrases.length - 1] = { ...last, text: `${last.text} ${word.text}`, right: word.right };
      } else {
        phrases.push({ x: Math.round(word.left), y: Math.round(word.top), text: word.text, right: word.right });
      }
    }
    const inFooter = at === lines.length - 1;
    return phrases.map(({ x, y, text }) => ({ x, y, text: asPrinted(text, inFooter) }));
  });
}

/** What stands on each page of a PDF, by Poppler's pdftotext. */
export function pagesOf(program: string, pdf: string): readonly Page[] {
  const listing = execFileSync(program, ['-bbox', pdf, '-'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return wordsOf(listing).map(phrasesOf);
}
