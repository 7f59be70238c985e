import { type Cell, overlaps } from '../../workbook';
import type { Environment } from '../environment';
import { apiNotFound, invalidArgument } from '../host-error';
import { type Arguments, oneOf } from './arguments';
import type { TypeDefinition } from './define';
import { requireUnlocked, requireUnprotected } from './guards';
import { rangeArgument, RangeRef } from './range-ref';
import { deleteCells, insertCells } from './shift-cells';
import { rangeType } from './range';

/** Inserting or deleting cells inside a table is the table's business (rows, columns). */
function requireMovable(range: RangeRef): void {
  const { sheet, ...area } = range;
  if (range.isEntireRow || range.isEntireColumn) {
    throw apiNotFound('Range.insert/delete', 'whole rows and columns are not modelled: use the cells');
  }
  if (sheet.tables.some((table) => overlaps(table.range, area))) {
    throw apiNotFound('Range.insert/delete', 'cells of a table: use its rows and columns');
  }
}

function copy(target: RangeRef, args: Arguments, env: Environment): void {
  const source = rangeArgument(args.at(0), target.sheet, env);
  const what = oneOf(args.at(1) ?? 'All', ['All', 'Formulas', 'Values', 'Formats']);
  if (args.flag(2, false) || args.flag(3, false)) {
    throw apiNotFound('Range.copyFrom', 'skipping blanks and transposing are not modelled');
  }
  const rows = target.rows % source.rows === 0 ? target.rows : source.rows;
  const columns = target.columns % source.columns === 0 ? target.columns : source.columns;
  const place = target.to(target.top, target.left, rows, columns);
  if (place.cellCount > env.options.cellLimit) throw invalidArgument();
  if (what !== 'Values') requireNoFormulas(source, what === 'Formats');
  requireUnlocked(env, place.sheet, place);
  const cells: (Cell | undefined)[][] = Array.from({ length: source.rows }, (_, row) =>
    Array.from({ length: source.columns }, (_unused, column) => {
      const cell = source.sheet.cell(source.top + row, source.left + column);
      return cell && { ...cell };
    }),
  );
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const from = cells[row % source.rows]![column % source.columns];
      const at = place.sheet.edit(place.top + row, place.left + column);
      if (what === 'All' || what === 'Formats') {
        at.style =
          from?.style ??
          source.sheet.styleOf(source.top + (row % source.rows), source.left + (column % source.columns));
      }
      if (what !== 'Formats') {
        at.value = from?.value ?? null;
        at.error = from?.error ?? false;
        at.formula = null;
      }
    }
  }
  if (what === 'Formats') env.formatsChanged(place.sheet, place);
  else env.contentsChanged(place.sheet, place);
}

/** Relative references would have to follow the copy: not modelled. */
function requireNoFormulas(source: RangeRef, formatsOnly: boolean): void {
  if (formatsOnly) return;
  for (let row = 0; row < source.rows; row++) {
    for (let column = 0; column < source.columns; column++) {
      if (source.sheet.cell(source.top + row, source.left + column)?.formula) {
        throw apiNotFound('Range.copyFrom', 'copying formulas is not modelled');
      }
    }
  }
}

/** Methods of Excel.Range that move or copy cells. */
export const rangeEditMethods: NonNullable<TypeDefinition<RangeRef>['methods']> = {
  insert: (range, args, env) => {
    const direction = oneOf(args.at(0), ['Down', 'Right']);
    requireUnprotected(range.sheet);
    requireMovable(range);
    insertCells(env, range, direction === 'Down' ? 'down' : 'right');
    env.contentsChanged(range.sheet, range);
    return rangeType.of(RangeRef.of(range.sheet, range));
  },
  delete: (range, args, env) => {
    const direction = oneOf(args.at(0), ['Up', 'Left']);
    requireUnprotected(range.sheet);
    requireMovable(range);
    deleteCells(env, range, direction === 'Up' ? 'down' : 'right');
    env.contentsChanged(range.sheet, range);
  },
  copyFrom: copy,
};
