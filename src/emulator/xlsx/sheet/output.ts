const FLUSH = 1 << 16;

/** Gathers a part from slices of the old one and new text, in few pieces. */
export class Output {
  private readonly pieces: Uint8Array[] = [];
  private readonly encoder = new TextEncoder();
  private pending = '';

  text(text: string): void {
    this.pending += text;
    if (this.pending.length > FLUSH) this.flush();
  }

  bytes(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.flush();
    this.pieces.push(bytes);
  }

  finish(): Uint8Array[] {
    this.flush();
    return this.pieces;
  }

  private flush(): void {
    if (this.pending === '') return;
    this.pieces.push(this.encoder.encode(this.pending));
    this.pending = '';
  }
}

export function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}
