import { type Draft, XML_DECLARATION } from '../package';
import { escapeAttribute } from '../../../xlsx-reading/xml';
import { Scanner } from '../../../xlsx-reading/xml/scanner';
import { concat } from './output';
import type { SharedStrings } from '../../../xlsx-reading/sheet/strings';
import { textElement } from './text-element';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml';

/** Numbers for the texts of cells: those the file has without formats of their own, and new ones, appended. */
export class StringsWriter {
  private known: Map<string, number> | null = null;
  private readonly added: string[] = [];

  constructor(private readonly strings: SharedStrings | null) {}

  index(text: string): number {
    const known = (this.known ??= this.plainTexts());
    const index = known.get(text);
    if (index !== undefined) return index;
    const next = (this.strings?.texts.length ?? 0) + this.added.length;
    known.set(text, next);
    this.added.push(text);
    return next;
  }

  private plainTexts(): Map<string, number> {
    const known = new Map<string, number>();
    this.strings?.texts.forEach((text, index) => {
      if (this.strings!.plain[index] && !known.has(text)) known.set(text, index);
    });
    return known;
  }

  /** Appends the new texts to the part; makes the part when the book has none. */
  write(draft: Draft, utf8: (part: string) => Uint8Array, workbookPart: string): void {
    if (this.added.length === 0) return;
    if (this.strings === null) {
      const part = draft.freeName((number) => `xl/sharedStrings${number === 1 ? '' : number}.xml`);
      const items = this.items('');
      const root = `<sst xmlns="${draft.dialect.main}" uniqueCount="${this.added.length}">${items}</sst>`;
      draft.put(part, new TextEncoder().encode(XML_DECLARATION + root));
      draft.declare(part, CONTENT_TYPE);
      draft.relateKind(workbookPart, 'sharedStrings', part);
      return;
    }
    const { part } = this.strings;
    draft.put(part, this.appended(utf8(part), part));
  }

  private appended(bytes: Uint8Array, part: string): Uint8Array {
    const scanner = new Scanner(bytes, part);
    scanner.mustNext();
    const { start, end, selfClosed } = scanner;
    const name = scanner.text(start + 1, scanner.nameEnd);
    const prefix = name.slice(0, name.length - 'sst'.length);
    // How often texts are used is not counted anew: the attribute may be left out, but not be wrong.
    const attributes = [...scanner.attributes()]
      .filter(([attribute]) => attribute !== 'count' && attribute !== 'uniqueCount')
      .concat([['uniqueCount', String(this.strings!.texts.length + this.added.length)]])
      .map(([attribute, value]) => ` ${attribute}="${escapeAttribute(value)}"`);
    scanner.end = start;
    scanner.mustNext();
    scanner.skip();
    const close = selfClosed ? end : lastTag(bytes, scanner.end);
    const encoder = new TextEncoder();
    return concat([
      bytes.subarray(0, start),
      encoder.encode(`<${name}${attributes.join('')}>`),
      bytes.subarray(end, close),
      encoder.encode(`${this.items(prefix)}</${name}>`),
      bytes.subarray(scanner.end),
    ]);
  }

  private items(prefix: string): string {
    return this.added.map((text) => `<${prefix}si>${textElement(prefix, text)}</${prefix}si>`).join('');
  }
}

/** Where the tag that ends before `end` starts. */
const lastTag = (bytes: Uint8Array, end: number): number => bytes.lastIndexOf(60, end - 1);
