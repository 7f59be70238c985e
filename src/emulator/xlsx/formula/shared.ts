import { MAX_COLUMNS, MAX_ROWS } from '../../workbook';
import { columnIndex, columnName } from '../sheet/address';
import { tokenize } from './tokens';

interface Side {
  readonly column: number | null;
  readonly row: number | null;
  readonly fixedColumn: boolean;
  readonly fixedRow: boolean;
}

/**
 * A shared formula: written once in its master cell, meant for every cell of its group with relative references moved
 * along (ECMA-376 part 1, 18.3.1.40). References wrap around the sheet's edges, as in Excel.
 */
export class SharedFormula {
  private readonly pieces: readonly (string | Side)[];

  constructor(
    /** As in the file, without "=". */
    readonly text: string,
    private readonly row: number,
    private readonly column: number,
  ) {
    this.pieces = tokenize(text).map((token) => (token.kind === 'reference' ? side(token.text) : token.text));
  }

  /** The formula as it reads in another cell of the group. */
  at(row: number, column: number): string {
    const down = row - this.row;
    const right = column - this.column;
    let text = '';
    for (const piece of this.pieces) text += typeof piece === 'string' ? piece : moved(piece, down, right);
    return text;
  }
}

function side(text: string): string | Side {
  const match = /^(\$?)([A-Za-z]{0,3})(\$?)([0-9]{0,7})$/.exec(text)!;
  const letters = match[2]!;
  const digits = match[4]!;
  const column = letters === '' ? null : columnIndex(letters);
  const row = digits === '' ? null : Number(digits) - 1;
  if (column === -1 || (row !== null && (row < 0 || row >= MAX_ROWS))) return text;
  // "$5": the dollar stands before the row, as there is no column.
  return {
    column,
    row,
    fixedColumn: column !== null && match[1] === '$',
    fixedRow: (column === null ? match[1] : match[3]) === '$',
  };
}

function moved(piece: Side, down: number, right: number): string {
  let text = '';
  if (piece.column !== null) {
    const column = piece.fixedColumn ? piece.column : (piece.column + right + MAX_COLUMNS) % MAX_COLUMNS;
    text += (piece.fixedColumn ? '$' : '') + columnName(column);
  }
  if (piece.row !== null) {
    const row = piece.fixedRow ? piece.row : (piece.row + down + MAX_ROWS) % MAX_ROWS;
    text += `${piece.fixedRow ? '$' : ''}${row + 1}`;
  }
  return text;
}
