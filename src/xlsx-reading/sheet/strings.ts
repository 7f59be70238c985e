import { complete, type Work } from '../../domain/work';
import type { Budget } from '../limits';
import { Scanner } from '../xml/scanner';

/** The book's shared strings as read. */
export interface SharedStrings {
  readonly part: string;
  readonly texts: readonly string[];
  /** Whether the entry is nothing but its text: no runs of other formats, no phonetic guide. */
  readonly plain: readonly boolean[];
}

/** Reads xl/sharedStrings.xml. */
export const readStrings = (bytes: Uint8Array, part: string, budget: Budget): SharedStrings =>
  complete(readingStrings(bytes, part, budget));

const ITEMS_PER_SLICE = 500;

/** The same as work that can pause between strings. */
export function* readingStrings(bytes: Uint8Array, part: string, budget: Budget): Work<SharedStrings> {
  const scanner = new Scanner(bytes, part);
  const texts: string[] = [];
  const plain: boolean[] = [];
  scanner.mustNext();
  if (!scanner.is('sst')) throw scanner.broken('is no string table');
  if (!scanner.selfClosed) {
    for (scanner.mustNext(); !scanner.closing; scanner.mustNext()) {
      if (!scanner.is('si')) {
        scanner.skip();
        continue;
      }
      budget.item(part);
      const item = readRichText(scanner);
      texts.push(item.text);
      plain.push(item.plain);
      if (texts.length % ITEMS_PER_SLICE === 0) yield;
    }
  }
  return { part, texts, plain };
}

/**
 * The text of a string item (`<si>` or `<is>`), on whose start tag the scanner stands; leaves it on the end tag.
 * Runs are joined; phonetic guides are not part of the text.
 */
export function readRichText(scanner: Scanner): { text: string; plain: boolean } {
  if (scanner.selfClosed) return { text: '', plain: true };
  let text = '';
  let plain = true;
  for (let depth = 1; ;) {
    scanner.mustNext();
    if (scanner.closing) {
      if (--depth === 0) return { text, plain };
    } else if (scanner.is('t')) {
      if (!scanner.selfClosed) {
        const from = scanner.end;
        scanner.mustNext();
        if (!scanner.closing || !scanner.is('t')) throw scanner.broken('has text with elements in it');
        text += scanner.cellText(from, scanner.start);
      }
    } else {
      plain = false;
      if (scanner.is('rPh') || scanner.is('rPr')) scanner.skip();
      else if (!scanner.selfClosed) depth++;
    }
  }
}
