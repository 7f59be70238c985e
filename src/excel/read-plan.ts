/** A rectangle to read from one sheet, counted from 0 at A1. */
export interface Part {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** More cells than this in one answer and Excel may say null instead of an error. */
export const MOST_CELLS = 5_000_000;

/**
 * Cells in one answer. On the web an answer may weigh 5 MB, and what Office.js does with it is one task of the pane's
 * thread; a cell is its value and its number format, with long sentences here and there. Should a workbook be heavier
 * than that, reading starts over with fewer.
 */
export const CELLS_PER_ANSWER = 30_000;

/** The same where contents come alone, without number formats. */
export const CONTENTS_PER_ANSWER = 2 * CELLS_PER_ANSWER;

/** Cuts rectangles by rows so that none has more than `most` cells (a single row may). */
function cut<T extends Part>(part: T, most: number): T[] {
  const rows = Math.max(1, Math.floor(most / part.columns));
  const pieces: T[] = [];
  for (let from = 0; from < part.rows; from += rows) {
    pieces.push({ ...part, top: part.top + from, rows: Math.min(rows, part.rows - from) });
  }
  return pieces;
}

/**
 * Sorts rectangles into as few answers as fit, in order. One small workbook is one answer.
 * @param weight how many cells one cell of a part counts for
 */
export function planAnswers<T extends Part>(
  parts: readonly T[],
  most: number,
  weight: (part: T) => number = () => 1,
): T[][] {
  const answers: T[][] = [];
  let room = 0;
  for (const piece of parts.flatMap((part) => cut(part, most / weight(part)))) {
    const cells = piece.rows * piece.columns * weight(piece);
    if (cells > room || answers.length === 0) {
      answers.push([]);
      room = most;
    }
    answers.at(-1)!.push(piece);
    room -= cells;
  }
  return answers;
}
