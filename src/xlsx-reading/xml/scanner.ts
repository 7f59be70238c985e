import { XlsxError } from '../error';
import { decodeCellText } from './cell-text';
import { unescapeXml } from './escape';

const LT = 60;
const GT = 62;
const SLASH = 47;
const BANG = 33;
const QUESTION = 63;
const QUOTE = 34;
const APOSTROPHE = 39;
const EQUALS = 61;
const COLON = 58;
const AMP = 38;

const isBlank = (byte: number): boolean => byte === 32 || byte === 10 || byte === 9 || byte === 13;

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Walks over the tags of a large part by byte offsets, making no objects: sheets and shared strings have millions of
 * tags. It trusts that tags are nested well where nothing depends on it; what is wrong where it matters is 'Broken'.
 */
export class Scanner {
  /** Offsets of the tag last found: `<` … after `>`. */
  start = 0;
  end = 0;
  /** Local name. */
  nameStart = 0;
  nameEnd = 0;
  closing = false;
  selfClosed = false;
  /** The attribute last found; value without quotes. */
  attributeStart = 0;
  attributeNameEnd = 0;
  valueStart = 0;
  valueEnd = 0;
  private attributesStart = 0;
  private attributesEnd = 0;
  private attributeAt = 0;

  constructor(
    readonly bytes: Uint8Array,
    readonly part: string,
  ) {}

  broken(detail: string): XlsxError {
    return new XlsxError('Broken', `${detail} at byte ${this.start}`, this.part);
  }

  /** Moves to the next start or end tag; comments, instructions and CDATA are passed over. False at the end. */
  next(): boolean {
    const { bytes } = this;
    const { length } = bytes;
    let at = this.end;
    for (;;) {
      while (at < length && bytes[at] !== LT) at++;
      if (at >= length) {
        this.start = this.end = length;
        return false;
      }
      const following = bytes[at + 1];
      if (following === BANG || following === QUESTION) at = this.skipSpecial(at, following);
      else break;
    }
    this.start = at++;
    this.closing = bytes[at] === SLASH;
    if (this.closing) at++;
    this.nameStart = at;
    for (;;) {
      const byte = bytes[at];
      if (byte === undefined) throw this.broken('ends inside a tag');
      if (byte === COLON) this.nameStart = at + 1;
      else if (byte === GT || byte === SLASH || isBlank(byte)) break;
      at++;
    }
    this.nameEnd = at;
    this.attributesStart = this.attributeAt = at;
    for (let byte = bytes[at]; byte !== GT; byte = bytes[++at]) {
      if (byte === QUOTE || byte === APOSTROPHE) {
        at = bytes.indexOf(byte, at + 1);
        if (at < 0) throw this.broken('has an attribute without end');
      } else if (byte === undefined || byte === LT) throw this.broken('has a tag without end');
    }
    this.selfClosed = bytes[at - 1] === SLASH;
    this.attributesEnd = this.selfClosed ? at - 1 : at;
    this.end = at + 1;
    return true;
  }

  /** Moves to the next tag; it is an error when there is none. */
  mustNext(): void {
    if (!this.next()) throw this.broken('ends too early');
  }

  private skipSpecial(at: number, kind: number): number {
    if (kind === QUESTION) return this.after('?>', at + 2);
    if (this.matches('--', at + 2)) return this.after('-->', at + 4);
    if (this.matches('[CDATA[', at + 2)) return this.after(']]>', at + 9);
    throw new XlsxError('Hostile', 'has a document type declaration', this.part);
  }

  private matches(text: string, at: number): boolean {
    for (let index = 0; index < text.length; index++) {
      if (this.bytes[at + index] !== text.charCodeAt(index)) return false;
    }
    return true;
  }

  private after(text: string, from: number): number {
    const first = text.charCodeAt(0);
    for (let at = this.bytes.indexOf(first, from); at >= 0; at = this.bytes.indexOf(first, at + 1)) {
      if (this.matches(text, at)) return at + text.length;
    }
    throw this.broken('ends too early');
  }

  /** Whether the tag's local name is this. */
  is(name: string): boolean {
    return this.nameEnd - this.nameStart === name.length && this.matches(name, this.nameStart);
  }

  get name(): string {
    return ascii(this.bytes, this.nameStart, this.nameEnd);
  }

  /** From a start tag to after its end tag. */
  skip(): void {
    if (this.selfClosed || this.closing) return;
    const start = this.start;
    for (let depth = 1; depth > 0;) {
      this.mustNext();
      if (this.closing) depth--;
      else if (!this.selfClosed) depth++;
    }
    this.start = start;
  }

  /** Moves to the tag's next attribute; false when there are no more. */
  nextAttribute(): boolean {
    const { bytes } = this;
    let at = this.attributeAt;
    while (at < this.attributesEnd && isBlank(bytes[at]!)) at++;
    if (at >= this.attributesEnd) return false;
    this.attributeStart = at;
    while (at < this.attributesEnd && bytes[at] !== EQUALS && !isBlank(bytes[at]!)) at++;
    this.attributeNameEnd = at;
    while (at < this.attributesEnd && (bytes[at] === EQUALS || isBlank(bytes[at]!))) at++;
    const quote = bytes[at];
    if (quote !== QUOTE && quote !== APOSTROPHE) throw this.broken('has an attribute without quotes');
    this.valueStart = at + 1;
    this.valueEnd = bytes.indexOf(quote, at + 1);
    if (this.valueEnd < 0 || this.valueEnd >= this.attributesEnd) throw this.broken('has an attribute without end');
    this.attributeAt = this.valueEnd + 1;
    return true;
  }

  /** Whether the current attribute has this name (with its prefix). */
  attributeIs(name: string): boolean {
    return this.attributeNameEnd - this.attributeStart === name.length && this.matches(name, this.attributeStart);
  }

  get attributeName(): string {
    return ascii(this.bytes, this.attributeStart, this.attributeNameEnd);
  }

  get value(): string {
    return this.text(this.valueStart, this.valueEnd);
  }

  /** All attributes of the tag, from the first. */
  attributes(): Map<string, string> {
    const all = new Map<string, string>();
    this.attributeAt = this.attributesStart;
    while (this.nextAttribute()) all.set(this.attributeName, this.value);
    return all;
  }

  /** Character data between two offsets, entities resolved, CDATA opened. */
  text(from: number, to: number): string {
    const { bytes } = this;
    let plain = true;
    for (let at = from; at < to; at++) {
      const byte = bytes[at]!;
      if (byte >= 128 || byte === AMP || byte === LT || byte === 13) {
        plain = false;
        break;
      }
    }
    return plain ? ascii(bytes, from, to) : this.richText(from, to);
  }

  private richText(from: number, to: number): string {
    let text: string;
    try {
      text = decoder.decode(this.bytes.subarray(from, to));
    } catch {
      throw this.broken('is not UTF-8 text');
    }
    text = text.replace(/\r\n?/g, '\n');
    const pieces = text.includes('<') ? text.split(/<!\[CDATA\[([^]*?)\]\]>|<!--[^]*?-->/) : [text];
    const plain = pieces.map((piece, index) => (index % 2 === 1 ? (piece ?? '') : unescapeXml(piece)));
    if (plain.includes(null)) throw new XlsxError('Hostile', 'uses an entity that XML doesn’t have', this.part);
    return plain.join('');
  }

  /** As `text`, with _xHHHH_ resolved. */
  cellText(from: number, to: number): string {
    return decodeCellText(this.text(from, to));
  }
}

/** Bytes known to be ASCII, as a string. */
export function ascii(bytes: Uint8Array, from: number, to: number): string {
  if (to - from > 64) return decoder.decode(bytes.subarray(from, to));
  let text = '';
  for (let at = from; at < to; at++) text += String.fromCharCode(bytes[at]!);
  return text;
}
