import type { Rows } from './row';

const COLOURS = [
  ['green', 'grön'],
  ['yellow', 'gul'],
  ['red', 'röd'],
] as const;

/** Limits that stand in a column for each colour, as one text: "grön ≥ 20, gul 15–19, röd < 15". */
export function colourLimits(rows: Rows, row: number): string | null {
  const said = COLOURS.flatMap(([field, word]) => {
    const text = rows.text(row, field);
    return text === null ? [] : [`${word} ${text}`];
  });
  return said.length > 1 ? said.join(', ') : null;
}
