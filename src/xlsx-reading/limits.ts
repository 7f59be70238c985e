import { XlsxError } from './error';

/**
 * What a file may cost before it is refused. A municipality's largest workbooks inflate to some tens of megabytes; these
 * limits are an order of magnitude above, and below what would exhaust Node's or a browser tab's memory.
 */
export const limits = {
  /** All parts together, inflated. */
  totalBytes: 768 * 1024 * 1024,
  partBytes: 400 * 1024 * 1024,
  /** Inflated size over compressed size; only asked of parts above `ratioFrom`, as small repetitive parts may be denser. */
  ratio: 250,
  ratioFrom: 32 * 1024 * 1024,
  entries: 20_000,
  /** Elements of a part that is held as a tree. */
  treeNodes: 2_000_000,
  treeDepth: 256,
  /** Cells, rows with a height, and shared strings: things of the model. */
  items: 12_000_000,
  /** Characters that shared formulas may grow to when written out. */
  formulaText: 100_000_000,
} as const;

/** Counts what a book takes while it is opened, and stops it. */
export class Budget {
  private items = 0;
  private formulaText = 0;

  item(part: string): void {
    if (++this.items > limits.items) throw new XlsxError('TooLarge', 'too many cells', part);
  }

  formula(length: number, part: string): void {
    this.formulaText += length;
    if (this.formulaText > limits.formulaText) throw new XlsxError('TooLarge', 'shared formulas grow too large', part);
  }
}
