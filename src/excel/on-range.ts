/** A rectangle of a sheet, counted from 0. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Queues something for a range that is not needed afterwards: Excel is not asked to remember it. A run of thousands of
 * remembered ranges ends with one long task of the client's that gives them all back.
 */
export function onRange(
  sheet: Excel.Worksheet,
  { top, left, rows, columns }: Area,
  act: (range: Excel.Range) => void,
): void {
  const range = sheet.getRangeByIndexes(top, left, rows, columns);
  act(range);
  // Tracked by name first: that alone takes it off the list of what `Excel.run` gives back by itself at its end.
  range.track();
  range.untrack();
}
