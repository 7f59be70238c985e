import { forWriting } from '../safe-text';
import type { SheetValue } from './cell-mark';
import type { OldSheet } from './kept-text';

/** Columns the user added to the right of a report: what they hold, from the first row of the sheet. */
export interface RightColumns {
  readonly left: number;
  readonly values: readonly (readonly SheetValue[])[];
  readonly formulas: readonly (readonly SheetValue[])[];
}

const isFormula = (right: RightColumns, row: number, column: number): boolean => {
  const formula = right.formulas[row]?.[column];
  return typeof formula === 'string' && formula.startsWith('=') && formula !== right.values[row]?.[column];
};

/** A formula about its own row goes on being about it: =F12*2 in row 12 is =F15*2 in row 15. */
const moved = (formula: string, from: number, to: number): string =>
  formula.replace(/(?<![A-Za-z0-9_!$'])(\$?[A-Z]{1,3})(\d+)(?![\d(A-Za-z_])/g, (whole, column: string, row: string) =>
    Number(row) === from + 1 ? `${column}${to + 1}` : whole,
  );

export interface MovedColumns {
  /** What the rows of the report are to hold, from its top; null when nothing has to move. */
  readonly rows: readonly (readonly (string | number | boolean)[])[] | null;
  /** Words beside rows that are gone. */
  readonly lost: readonly { readonly key: string; readonly was: string; readonly text: string }[];
}

/** Lets the user's own columns follow the rows they stand beside. `keys`: the rows of the new report, from its top. */
export function followRows(
  right: RightColumns,
  old: OldSheet,
  keys: readonly string[],
  firstText: (row: number) => string,
): MovedColumns {
  const width = Math.max(0, ...right.values.map((row) => row.length));
  const filled = (row: number): boolean => (right.formulas[row] ?? []).some((cell) => cell !== '');
  const target = new Map<number, number>();
  const byKey = new Map(keys.map((key, at) => [key, old.top + at]));
  for (const [key, row] of old.rowOf) {
    const to = byKey.get(key);
    if (to !== undefined) target.set(row, to);
  }
  target.set(old.top, old.top);
  const rows: number[] = [];
  for (let row = old.top; row <= old.bottom; row++) if (filled(row)) rows.push(row);
  if (rows.every((row) => target.get(row) === row)) return { rows: null, lost: [] };

  const grid = Array.from({ length: Math.max(keys.length, old.bottom - old.top + 1) }, () =>
    Array.from({ length: width }, (): string | number | boolean => ''),
  );
  const lost: MovedColumns['lost'][number][] = [];
  for (const row of rows) {
    const to = target.get(row);
    if (to === undefined) {
      const text = (right.values[row] ?? []).map(String).filter(Boolean).join(' | ');
      lost.push({ key: `?row/right/${row}`, was: firstText(row), text });
      continue;
    }
    grid[to - old.top] = Array.from({ length: width }, (_, column) =>
      isFormula(right, row, column)
        ? moved(String(right.formulas[row]![column]), row, to)
        : forWriting(right.values[row]?.[column] ?? ''),
    );
  }
  return { rows: grid, lost };
}
