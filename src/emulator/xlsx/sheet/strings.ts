import type { Budget } from '../limits';
import { encodeCellText, escapeText } from '../xml';
import { Scanner } from '../xml/scanner';

/** The book's shared strings as read. */
export interface SharedStrings {
  readonly part: string;
  readonly texts: readonly string[];
  /** Whether the entry is nothing but its text: no runs of other formats, no phonetic guide. */
  readonly plain: readonly boolean[];
}

/** Reads xl/sharedStrings.xml. */
export function readStrings(bytes: Uint8Array, part: string, budget: Budget): SharedStrings {
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

/** `<t>` with a cell's text; blanks at its ends and line breaks are kept. */
export function textElement(prefix: string, text: string): string {
  const space = /^\s|\s$|[\n\t]|\s\s/.test(text) ? ' xml:space="preserve"' : '';
  return `<${prefix}t${space}>${escapeText(encodeCellText(text))}</${prefix}t>`;
}
