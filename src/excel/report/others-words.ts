import { cellMark, type SheetValue } from './cell-mark';

/** Something in one of our rows that we did not put there. */
export interface OthersWords {
  readonly column: number;
  readonly text: string;
}

/**
 * What stands in the cells of one of our rows and is not as we wrote it: words in cells we left empty, and words typed
 * over ours.
 * @param ours marks of the row's cells; of each of the rows it may be, where that is not certain
 * @param moved columns were put in, taken out or moved: a cell of ours may stand in another column
 */
export function othersWords(
  cells: readonly SheetValue[],
  ours: readonly (readonly string[])[],
  moved: boolean,
): readonly OthersWords[] {
  const anywhere = new Map<string, number>();
  if (moved) for (const mark of ours.flat()) anywhere.set(mark, (anywhere.get(mark) ?? 0) + 1);
  return cells.flatMap((value, column) => {
    if (value === '') return [];
    const mark = cellMark(value);
    if (!moved) return ours.some((marks) => marks[column] === mark) ? [] : [{ column, text: String(value) }];
    const left = anywhere.get(mark) ?? 0;
    anywhere.set(mark, left - 1);
    return left > 0 ? [] : [{ column, text: String(value) }];
  });
}

/** True when a heading of ours stands in another column than the one we gave it. */
export const headingsMoved = (
  headings: readonly { readonly cells: readonly SheetValue[]; readonly ours: readonly string[] }[],
): boolean =>
  headings.some(({ cells, ours }) =>
    cells.some((value, column) => {
      const mark = cellMark(value);
      return mark !== '' && ours[column] !== mark && ours.includes(mark);
    }),
  );
