import type { Environment } from '../environment';
import { invalidArgument } from '../host-error';
import { requireAllowed } from './guards';
import type { RangeRef } from './range-ref';
import { restyle, StyleChange } from './styling';
import { inputGrid } from './write-cells';

/** One change of style for each number format met. */
class FormatChanges {
  private readonly changes = new Map<string, StyleChange>();

  constructor(private readonly env: Environment) {}

  to(format: string): StyleChange {
    let change = this.changes.get(format);
    if (!change) {
      change = new StyleChange(this.env.book.styles, () => ({ numberFormat: format === '' ? 'General' : format }));
      this.changes.set(format, change);
    }
    return change;
  }
}

const isSingle = (input: unknown): boolean =>
  !Array.isArray(input) || (input.length === 1 && Array.isArray(input[0]) && input[0].length === 1);

/** `range.numberFormat = …`: one code for all cells, or one each; null leaves a cell alone, "" is General. */
export function writeFormats(env: Environment, range: RangeRef, input: unknown): void {
  const grid = inputGrid(range, input);
  const changes = new FormatChanges(env);
  if (isSingle(input)) {
    const format = grid(0, 0);
    if (format === null) return;
    if (typeof format !== 'string') throw invalidArgument();
    const change = changes.to(format);
    restyle(env, range, (style) => change.of(style));
    return;
  }
  const { sheet } = range;
  requireAllowed(sheet, 'allowFormatCells');
  for (let row = 0; row < range.rows; row++) {
    for (let column = 0; column < range.columns; column++) {
      const format = grid(row, column);
      if (format === null) continue;
      if (typeof format !== 'string') throw invalidArgument();
      const style = sheet.styleOf(range.top + row, range.left + column);
      const next = changes.to(format).of(style);
      if (next !== style) sheet.edit(range.top + row, range.left + column).style = next;
    }
  }
  env.formatsChanged(sheet, range);
}
