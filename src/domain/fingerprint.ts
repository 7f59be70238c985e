/** FNV-1a over UTF-16 code units, a whole number of 32 bits; `from` goes on after an earlier piece of the text. */
export function fnv1a(text: string, from = 0x811c9dc5): number {
  let hash = from;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Length and FNV-1a of a text: tells whether it was changed, without keeping it. */
export class Fingerprint {
  private length = 0;
  private hash = fnv1a('');

  /** Goes on with more of the text. */
  add(text: string): void {
    this.hash = fnv1a(text, this.hash);
    this.length += text.length;
  }

  toString(): string {
    return `${this.length}:${this.hash.toString(36)}`;
  }
}

/** The fingerprint of a whole text. */
export function fingerprint(text: string): string {
  const mark = new Fingerprint();
  mark.add(text);
  return mark.toString();
}
