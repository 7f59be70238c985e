import { unzipSync, zipSync } from 'fflate';
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

/** The file cut off, with bits turned or with a stretch copied over another; of the archive, or of one or two of its parts. */
export function damaged(file: Uint8Array, seed: number, where: 'archive' | 'parts' = 'archive'): Uint8Array {
  const random = generator(seed);
  if (where === 'archive') return hit(file.slice(), random);
  const parts = unzipSync(file);
  const names = Object.keys(parts).filter((name) => /\.(xml|rels)$/.test(name));
  for (let count = 1 + random(2); count > 0; count--) {
    const name = names[random(names.length)]!;
    parts[name] = hit(parts[name]!, random);
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
