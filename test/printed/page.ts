/** Words that stand together on a printed page: a cell's line of text, mostly. */
export interface Phrase {
  /** Points from the page's left and top edge to the first letter. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Phrases from the top down, left to right. */
export type Page = readonly Phrase[];

/** A report sheet as it came out of the printer. */
export interface PrintedSheet {
  /** Its name in the workbook. */
  readonly name: string;
  readonly pages: readonly Page[];
}

/** The report sheets of one workbook, in their order, and what printed them ("LibreOffice 7.4"). */
export interface PrintedBook {
  readonly printedBy: string;
  readonly sheets: readonly PrintedSheet[];
}
