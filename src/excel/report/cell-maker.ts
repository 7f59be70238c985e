import type { CellContent, ReportCell, ReportRow } from '../../domain/reporting';
import { canBeCounted } from './count-formula';
import type { GridCell, Resolve } from './grid';
import { BODY_SIZE, cellLook, LOOKS, type LookName } from './looks';
import { countLines, rowHeight } from './measure';
import { numberFormat } from './number-format';
import { cellText } from './text';

/** Where numbers stand: clear of the text in the next column. */
export const TO_THE_RIGHT = { align: 'Right', indent: 1 } as const;

/** Makes the cells of a sheet whose columns have these widths (in characters), in words. */
export class CellMaker {
  private readonly cutMark: string;

  constructor(
    readonly widths: readonly number[],
    private readonly resolve: Resolve,
  ) {
    this.cutMark = resolve({ key: 'report.cut', args: { text: '' } });
  }

  /** A content in words, as a cell can hold it. */
  readonly text = (content: CellContent): string =>
    cellText(typeof content === 'object' ? this.resolve(content) : String(content), this.cutMark);

  /** The width of the first columns together, in characters. */
  width(columns: number): number {
    return this.widths.slice(0, columns).reduce((sum, width) => sum + width, 0);
  }

  /** Text of one line, to the left. */
  plain(value: string, look: LookName): GridCell {
    return { value, numberFormat: 'General', look, wrap: false, indent: 0, align: 'Left', link: null };
  }

  /** A word of the user's own. */
  words(text: string): GridCell {
    return { ...this.plain(text, 'comment'), wrap: true, theirs: true };
  }

  /** A cell of a row of a table; null where there is none. */
  cell(cell: ReportCell | null, row: ReportRow): GridCell | null {
    if (!cell) return null;
    const value = typeof cell.content === 'number' ? cell.content : this.text(cell.content);
    const number = typeof value === 'number';
    return {
      value,
      numberFormat: numberFormat(value, cell.format, this.text),
      look: cellLook(cell.style, row.style),
      wrap: !number,
      indent: cell.indent ?? 0,
      align: cell.style === 'centre' ? 'Center' : 'Left',
      link: cell.link ?? null,
      ...(number || cell.style === 'number' ? TO_THE_RIGHT : {}),
      ...this.counted(cell),
    };
  }

  /** What the cell is to count; nothing where a word can't stand in a formula. */
  private counted({ count }: ReportCell): Pick<GridCell, 'count'> {
    if (count === undefined) return {};
    const where = count.where.map(({ column, words }) => ({ column, words: words.map(this.text) }));
    return where.every(({ words }) => words.every(canBeCounted)) ? { count: { ...count, where } } : {};
  }

  /** The height of a row that shows all of its cells' lines, in points. */
  height(cells: readonly (GridCell | null)[]): number {
    const lines = cells.map((cell, column) => {
      if (!cell?.wrap) return 1;
      const { size, bold } = LOOKS[cell.look];
      const prefix = cell.numberFormat.endsWith('@') ? 'XX ' : '';
      return countLines(prefix + String(cell.value), this.widths[column]! - cell.indent * 1.3, size, bold);
    });
    return rowHeight(Math.max(1, ...lines), BODY_SIZE);
  }
}
