import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openXlsx, saveXlsx, XlsxError } from '../../src/emulator/xlsx';

/** A linear congruential generator: every damage can be made again by its seed. */
function generator(seed: number): (below: number) => number {
  let state = (seed * 2654435761 + 12345) % 4294967296;
  return (below) => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return Math.floor((state / 4294967296) * below);
  };
}

function hit(bytes: Uint8Array<ArrayBuffer>, random: (below: number) => number): Uint8Array<ArrayBuffer> {
  if (bytes.length === 0) return bytes;
  if (random(4) === 0) return bytes.slice(0, random(bytes.length));
  const copy = bytes.slice();
  for (let count = 1 + random(8); count > 0; count--) copy[random(copy.length)]! ^= 1 << random(8);
  if (random(4) === 0) copy.copyWithin(random(copy.length), random(copy.length), random(copy.length));
  return copy;
}

/** What may stand in an attribute or between tags of a file that means ill, or that another program wrote. */
const HOSTILE = [
  ...['', '0', '-1', '1', '4294967296', '1e308', '-1e308', 'NaN', '9'.repeat(400), '0.1', 'true', 'xml'],
  ...['A1', 'A0', 'XFD1048576', 'A1:XFD1048576', 'B7:A1', 'ZZZZ99999999', '$A$1', '#REF!', 'Mål!A1', '../../../x.xml'],
  ...[
    's',
    'b',
    'e',
    'inlineStr',
    'd',
    '=1+1',
    '2024',
    '2024-13-45',
    '0–0',
    'minst 1e999 %',
    '1'.repeat(40),
    'å'.repeat(9000),
  ],
  ...[
    '&#x202e;abc',
    '&#xFFFD;',
    '&amp;lt;',
    '(((((((((((((((',
    'https://exempel.se/x',
    'rId1',
    'rId99',
    'T1 2025',
    '−',
    '%',
  ],
];

/** A few values of the part's XML changed for others, the tags as they were: it is read, and means something else. */
function misvalued(bytes: Uint8Array<ArrayBuffer>, random: (below: number) => number): Uint8Array<ArrayBuffer> {
  let text = strFromU8(bytes);
  for (let count = 1 + random(6); count > 0; count--) {
    const values = [...text.matchAll(/(?<==")[^"]*(?=")|(?<=>)[^<>]+(?=<)/g)];
    const at = values[random(values.length)];
    if (at === undefined) break;
    text = text.slice(0, at.index) + HOSTILE[random(HOSTILE.length)] + text.slice(at.index + at[0].length);
  }
  return strToU8(text) as Uint8Array<ArrayBuffer>;
}

/** Where a file is damaged: the archive's bytes, the bytes of a part or two, or values in the XML of a part or two. */
export const PLACES = ['archive', 'parts', 'values'] as const;
export type Place = (typeof PLACES)[number];

/** The file cut off, with bits turned, with a stretch copied over another, or with other values in it. */
export function damaged(file: Uint8Array, seed: number, where: Place = 'archive'): Uint8Array {
  const random = generator(seed);
  if (where === 'archive') return hit(file.slice(), random);
  const parts = unzipSync(file);
  const names = Object.keys(parts).filter((name) => /\.(xml|rels)$/.test(name));
  for (let count = 1 + random(2); count > 0; count--) {
    const name = names[random(names.length)]!;
    parts[name] = (where === 'values' ? misvalued : hit)(parts[name]!, random);
  }
  return zipSync(parts, { level: 1 });
}

/** "opened", the code of the refusal, or "CRASH …": anything else, or taking more than five seconds. What opens must save, too. */
export function tryOpen(bytes: Uint8Array): string {
  const started = performance.now();
  const outcome = outcomeOf(bytes);
  return performance.now() - started > 5000 ? `CRASH slow: ${outcome}` : outcome;
}

function outcomeOf(bytes: Uint8Array): string {
  const crash = (error: unknown): string => `CRASH ${error instanceof Error ? error.stack : String(error)}`;
  let book;
  try {
    book = openXlsx(bytes);
  } catch (error) {
    return error instanceof XlsxError ? error.code : crash(error);
  }
  book.sheets.forEach((sheet) => (sheet.edit(0, 0).value = 'x'));
  let saved;
  try {
    saved = saveXlsx(book);
  } catch (error) {
    // A part that opening had no need of may be found broken when it must be changed.
    return error instanceof XlsxError ? error.code : crash(error);
  }
  try {
    openXlsx(saved);
    return 'opened';
  } catch (error) {
    return crash(error);
  }
}
