import { type Book, type Cell, parseRange, splitSheet } from '../../workbook';
import { withPrefixes } from '../formula';
import { encodeCellText, escapeText } from '../../../xlsx-reading/xml';

/** More points than this are left to Excel, which reads the cells anyway. */
const MOST_POINTS = 32_000;

/** A reference of a series, with the values its cells have now: what is drawn before anything is calculated. */
export class CachedReference {
  private readonly cells: readonly (Cell | undefined)[];
  private readonly text: string;
  private readonly format: string;

  constructor(book: Book, formula: string) {
    this.text = withPrefixes(formula.replace(/^=/, ''));
    const { sheet: name, rest } = splitSheet(this.text);
    const sheet = name === null ? undefined : book.sheet(name);
    const range = parseRange(rest);
    const cells: (Cell | undefined)[] = [];
    if (sheet !== undefined && range !== null && range.rows * range.columns <= MOST_POINTS) {
      for (let row = range.top; row < range.top + range.rows; row++) {
        for (let column = range.left; column < range.left + range.columns; column++)
          cells.push(sheet.cell(row, column));
      }
    }
    this.cells = cells;
    const first = cells.find((cell) => cell !== undefined);
    this.format = first === undefined ? 'General' : book.styles.get(first.style).numberFormat;
  }

  /** Whether these are numbers to be shown as such, as categories. */
  get isNumeric(): boolean {
    return (
      this.cells.length > 0 &&
      this.cells.every((cell) => cell === undefined || cell.value === null || typeof cell.value === 'number')
    );
  }

  /** <c:strRef> */
  asText(): string {
    const points = this.points((cell) => (cell.value === null ? null : escapeText(encodeCellText(String(cell.value)))));
    return `<c:strRef><c:f>${escapeText(this.text)}</c:f><c:strCache>${points}</c:strCache></c:strRef>`;
  }

  /** <c:numRef> */
  asNumbers(): string {
    const points = this.points((cell) => (typeof cell.value === 'number' ? String(cell.value) : null));
    const format = `<c:formatCode>${escapeText(this.format)}</c:formatCode>`;
    return `<c:numRef><c:f>${escapeText(this.text)}</c:f><c:numCache>${format}${points}</c:numCache></c:numRef>`;
  }

  private points(show: (cell: Cell) => string | null): string {
    const points = this.cells.map((cell, index) => {
      const text = cell === undefined ? null : show(cell);
      return text === null ? '' : `<c:pt idx="${index}"><c:v>${text}</c:v></c:pt>`;
    });
    return `<c:ptCount val="${this.cells.length}"/>${points.join('')}`;
  }
}
