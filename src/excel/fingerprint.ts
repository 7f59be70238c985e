/** Length and FNV-1a of a text: tells whether it was changed, without keeping it. */
export class Fingerprint {
  private length = 0;
  private hash = 0x811c9dc5;

  /** Goes on with more of the text. */
  add(text: string): void {
    let { hash } = this;
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    this.hash = hash;
    this.length += text.length;
  }

  toString(): string {
    return `${this.length}:${(this.hash >>> 0).toString(36)}`;
  }
}

export function fingerprint(text: string): string {
  const mark = new Fingerprint();
  mark.add(text);
  return mark.toString();
}
