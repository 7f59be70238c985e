import type { Work } from '../../../domain/work';
import { ExcelError } from '../../errors';
import type { Area } from '../../on-range';
import type { Part } from '../../read-plan';
import type { Look } from '../schema';
import { Book } from './book';
import {
  ALL_FLAGS,
  type Dress,
  dressOf,
  type Edges,
  flagsOf,
  type Lines,
  type LinesAt,
  linesOf,
  type SharedDress,
  wholeLook,
} from './uniform';

/** What the looks of all sheets are made of. */
export class Wardrobe {
  readonly dresses = new Book<Dress>();
  readonly lines = new Book<Lines>();
}

const ROWS_PER_STEP = 50;

/** What is known so far of how the cells of a part look. Rows and columns are the sheet's, from 0. */
export class KnownLooks {
  /** Indexes in the wardrobe, and what is true of the cell; of flags that are not proven nothing is known. */
  private readonly dresses: Int32Array;
  private readonly lines: Int32Array;
  private readonly flags: Uint8Array;
  private readonly proven: Uint8Array;
  private readonly formats: string[][] = [];

  constructor(
    readonly part: Part,
    private readonly wardrobe: Wardrobe,
  ) {
    const cells = part.rows * part.columns;
    this.dresses = new Int32Array(cells);
    this.lines = new Int32Array(cells);
    this.flags = new Uint8Array(cells);
    this.proven = new Uint8Array(cells);
  }

  private at(row: number, column: number): number {
    return (row - this.part.top) * this.part.columns + (column - this.part.left);
  }

  /** A name for all that is known of the cell but its number format. */
  nameAt(row: number, column: number): string {
    const at = this.at(row, column);
    return `${this.dresses[at]} ${this.lines[at]} ${this.flags[at]}`;
  }

  /** Bits of the flags of which nothing is known. */
  openFlags(row: number, column: number): number {
    return ALL_FLAGS & ~this.proven[this.at(row, column)]!;
  }

  setDress({ top, left, rows, columns }: Area, { dress, flags }: SharedDress): void {
    const index = this.wardrobe.dresses.indexOf(dress);
    for (let row = top; row < top + rows; row++) {
      const from = this.at(row, left);
      this.dresses.fill(index, from, from + columns);
      this.flags.fill(flags, from, from + columns);
      this.proven.fill(flags, from, from + columns);
    }
  }

  setLines({ top, left, rows, columns }: Area, linesAt: LinesAt): void {
    const found = new Map<string, number>();
    const indexOf = (edges: Edges): number => {
      const name = `${edges.top}${edges.bottom}${edges.left}${edges.right}`;
      let at = found.get(name);
      if (at === undefined) found.set(name, (at = this.wardrobe.lines.indexOf(linesAt(edges))));
      return at;
    };
    for (let row = top; row < top + rows; row++) {
      for (let column = left; column < left + columns; column++) {
        this.lines[this.at(row, column)] = indexOf({
          top: row === top,
          bottom: row === top + rows - 1,
          left: column === left,
          right: column === left + columns - 1,
        });
      }
    }
  }

  setCell(row: number, column: number, look: Look): void {
    const at = this.at(row, column);
    this.dresses[at] = this.wardrobe.dresses.indexOf(dressOf(look));
    this.lines[at] = this.wardrobe.lines.indexOf(linesOf(look));
    this.flags[at] = flagsOf(look);
    this.proven[at] = ALL_FLAGS;
  }

  setFlag({ top, left, rows, columns }: Area, bit: number, on: boolean): void {
    for (let row = top; row < top + rows; row++) {
      for (let column = left; column < left + columns; column++) {
        const at = this.at(row, column);
        if (on) this.flags[at] = this.flags[at]! | bit;
        this.proven[at] = this.proven[at]! | bit;
      }
    }
  }

  addFormats(rows: readonly string[][]): void {
    for (const row of rows) this.formats.push(row);
  }

  /** True when the cell's look, number format aside, is what is known of it. */
  agrees(row: number, column: number, look: Look): boolean {
    const at = this.at(row, column);
    const { dresses, lines } = this.wardrobe;
    return (
      this.dresses[at] === dresses.indexOf(dressOf(look)) &&
      this.lines[at] === lines.indexOf(linesOf(look)) &&
      this.flags[at] === flagsOf(look)
    );
  }

  /** Looks row by row in stretches: [index in the book, columns]. */
  *stretches(book: Book<Look>): Work<[number, number][][]> {
    const { rows, columns, sheet } = this.part;
    if (this.formats.length !== rows) throw new ExcelError('TooManyCells', 'looks', [], sheet);
    const indexes = new Map<string, number>();
    const all: [number, number][][] = [];
    for (let row = 0; row < rows; row++) {
      const stretches: [number, number][] = [];
      for (let column = 0; column < columns; column++) {
        const at = row * columns + column;
        const format = this.formats[row]![column]!;
        const name = `${this.dresses[at]} ${this.lines[at]} ${this.flags[at]} ${format}`;
        let index = indexes.get(name);
        if (index === undefined) {
          const { dresses, lines } = this.wardrobe;
          const look = wholeLook(
            dresses.items[this.dresses[at]!]!,
            lines.items[this.lines[at]!]!,
            this.flags[at]!,
            format,
          );
          index = book.indexOf(look);
          indexes.set(name, index);
        }
        const last = stretches.at(-1);
        if (last?.[0] === index) last[1] += 1;
        else stretches.push([index, 1]);
      }
      all.push(stretches);
      if (row % ROWS_PER_STEP === 0) yield;
    }
    return all;
  }
}
