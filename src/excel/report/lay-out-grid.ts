import type {
  CellContent,
  ReportBlock,
  ReportCell,
  ReportChart,
  ReportRow,
  ReportSheet,
  ReportTable,
} from '../../domain/reporting';
import type { Work } from '../../domain/work';
import type { Grid, GridCell, GridRow, KeptText, PlacedTable, Resolve } from './grid';
import { BODY_SIZE, cellLook, LOOKS, type LookName } from './looks';
import { canBeCounted } from './count-formula';
import { breakLines, countLines, rowHeight } from './measure';
import { numberFormat } from './number-format';
import { cellText } from './text';

/** Where numbers stand: clear of the text in the next column. */
const TO_THE_RIGHT = { align: 'Right', indent: 1 } as const;

/** Lays a report sheet out row by row, in words, with the user's own words in their places. Yields now and then. */
export function* layOutGrid(sheet: ReportSheet, resolve: Resolve, kept: KeptText): Work<Grid> {
  return yield* new GridBuilder(sheet, resolve, kept).build();
}

const ROWS_PER_SLICE = 50;

class GridBuilder {
  private readonly rows: GridRow[] = [];
  private readonly tables = new Map<string, PlacedTable>();
  private readonly charts = new Map<string, { row: number; rows: number }>();
  private readonly cutMark: string;
  private readonly widths: readonly number[];

  constructor(
    private readonly sheet: ReportSheet,
    private readonly resolve: Resolve,
    private readonly kept: KeptText,
  ) {
    this.cutMark = resolve({ key: 'report.cut', args: { text: '' } });
    this.widths = sheet.columns.map(({ width }) => width);
  }

  *build(): Work<Grid> {
    const { blocks } = this.sheet;
    for (const [at, block] of blocks.entries()) {
      if (needsAir(block, blocks[at - 1])) this.blank(block.kind === 'chart' || opens(blocks, at - 1));
      if (block.kind === 'table') yield* this.table(block);
      else this.block(block, blocks[at + 1]?.kind === 'paragraph' || opens(blocks, at));
    }
    this.orphans();
    return {
      rows: this.rows,
      rowOf: new Map(this.rows.map(({ key }, at) => [key, at])),
      columns: this.widths.length,
      tables: this.tables,
      charts: this.charts,
    };
  }

  private text = (content: CellContent): string =>
    cellText(typeof content === 'object' ? this.resolve(content) : String(content), this.cutMark);

  private width = (columns: number): number => this.widths.slice(0, columns).reduce((sum, width) => sum + width, 0);

  private add(row: Partial<GridRow> & Pick<GridRow, 'key'>): void {
    this.rows.push({
      cells: [],
      look: null,
      lined: false,
      comment: false,
      ownComments: [],
      height: rowHeight(1, BODY_SIZE),
      keepWithNext: false,
      ...row,
    });
  }

  private blank(keepWithNext = false): void {
    this.add({ key: `#blank/${this.rows.length}`, keepWithNext });
  }

  private plain(value: string, look: LookName): GridCell {
    return { value, numberFormat: 'General', look, wrap: false, indent: 0, align: 'Left', link: null };
  }

  /** Text over the sheet's width, broken into rows. */
  private lines(key: string, text: string, look: LookName, keepWithNext = false): void {
    const { size, bold } = LOOKS[look];
    const broken = breakLines(text, this.width(this.widths.length), size, bold);
    broken.forEach((line, at) => {
      this.add({
        key: at === 0 ? key : `${key}+${at}`,
        cells: [this.plain(line, look)],
        height: rowHeight(1, size),
        // No line of a paragraph stands alone on a page.
        keepWithNext: keepWithNext || at < broken.length - 1,
      });
    });
  }

  private block(block: Exclude<ReportBlock, ReportTable>, goesOn: boolean): void {
    switch (block.kind) {
      case 'title':
        return this.lines('#title', this.text(block.text), 'title', true);
      case 'subtitle':
        return this.lines('#subtitle', this.text(block.text), 'subtitle', true);
      case 'heading':
        return this.lines(
          `#heading/${block.id}`,
          this.text(block.text),
          block.level === 2 ? 'subheading' : 'heading',
          true,
        );
      case 'paragraph':
        return this.lines(`#text/${block.id}`, this.text(block.text), block.style, goesOn);
      case 'freeText':
        return this.freeText(block);
      case 'chart':
        return this.chart(block);
    }
  }

  /** Rows for a chart to stand over: all of them below its table, those its table lacks beside it. */
  private chart({ id, place, rows, table }: ReportChart): void {
    const beside = place === 'beside' ? this.tables.get(table) : undefined;
    const row = beside?.headingRow ?? this.rows.length;
    const last = Math.max(row + rows, this.rows.length);
    this.charts.set(id, { row, rows: last - row });
    // What stands below a chart beside its table is said of both, and stays with them.
    for (let at = this.rows.length; at < last; at++) {
      this.add({ key: `#chart/${id}/${at - row}`, keepWithNext: beside !== undefined || at < last - 1 });
    }
  }

  private freeText(block: Extract<ReportBlock, { kind: 'freeText' }>): void {
    this.lines(`#heading/${block.id}`, this.text(block.heading), 'heading', true);
    this.lines(`#hint/${block.id}`, this.text(block.hint), 'hint', true);
    const words = this.kept.freeText.get(block.id) ?? [];
    const whole = this.width(this.widths.length);
    for (let at = 0; at < Math.max(block.rows, words.length); at++) {
      const cells = (words[at] ?? []).map((value, column): GridCell | null => {
        if (value === '') return null;
        const text = String(value);
        // A line that fits runs over the whole width; a longer one is wrapped where it stands, never split.
        const wrap = text.includes('\n') || countLines(text, whole, BODY_SIZE) > 1;
        return {
          ...this.plain(text, 'text'),
          value: typeof value === 'number' ? value : text,
          wrap: wrap && column === 0,
          theirs: true,
        };
      });
      const [first] = cells;
      const lines = first?.wrap ? countLines(String(first.value), this.widths[0]!, BODY_SIZE) : 1;
      this.add({ key: `#free/${block.id}/${at}`, cells, height: rowHeight(lines, BODY_SIZE) });
    }
  }

  private *table(table: ReportTable): Work<void> {
    const columns = table.headings.length;
    const numbers = table.headings.map((_, column) =>
      table.rows.some(({ cells }) => cells[column]?.style === 'number'),
    );
    const headings = table.headings.map((heading, column): GridCell => ({
      ...this.plain(this.text(heading), 'tableHeading'),
      wrap: true,
      ...(numbers[column] ? TO_THE_RIGHT : {}),
    }));
    const headingRow = this.rows.length;
    const kept = this.sheet.keptColumns.flatMap((column) => headings[column] ?? []);
    this.add({
      key: `#head/${table.id}`,
      cells: headings,
      comment: kept.length > 0,
      ownComments: kept.map(({ value }) => String(value)),
      look: 'tableHeading',
      lined: true,
      height: this.height(headings),
      keepWithNext: true,
    });
    if (table.rows.length === 0) {
      this.add({ key: `#empty/${table.id}`, cells: [this.plain(this.text(table.empty), 'muted')] });
    }
    const comments = kept.length > 0;
    for (const [at, row] of table.rows.entries()) {
      this.row(row, numbers, comments);
      if (at % ROWS_PER_SLICE === 0) yield;
    }
    this.tables.set(table.id, {
      headingRow,
      rows: this.rows.length - headingRow - 1,
      columns,
      filterable: table.filterable && table.rows.length > 0,
    });
  }

  private cell(cell: ReportCell | null, row: ReportRow): GridCell | null {
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

  private height(cells: readonly (GridCell | null)[]): number {
    const lines = cells.map((cell, column) => {
      if (!cell?.wrap) return 1;
      const { size, bold } = LOOKS[cell.look];
      const prefix = cell.numberFormat.endsWith('@') ? 'XX ' : '';
      return countLines(prefix + String(cell.value), this.widths[column]! - cell.indent * 1.3, size, bold);
    });
    return rowHeight(Math.max(1, ...lines), BODY_SIZE);
  }

  private row(row: ReportRow, numbers: readonly boolean[], comments: boolean): void {
    const cells = numbers.map((ofNumbers, at): GridCell | null => {
      const cell = this.cell(row.cells[at] ?? null, row);
      // A "–" among numbers stands where they stand.
      return cell && ofNumbers && row.cells[at]?.style === 'muted' ? { ...cell, ...TO_THE_RIGHT } : cell;
    });
    const ownComments: string[] = [];
    if (comments) {
      // Running text has no field for a comment; words typed there all the same stay there.
      const field = row.style !== 'area' && row.style !== 'detail';
      this.sheet.keptColumns.forEach((at, place) => {
        const words = this.kept.comments.get(row.key)?.[place];
        ownComments.push(words === undefined ? String(cells[at]?.value ?? '') : '');
        if (words !== undefined) cells[at] = this.words(words);
        else if (field) cells[at] ??= { ...this.plain('', 'comment'), wrap: true };
      });
    }
    const look: LookName = `row.${row.style}`;
    const [first] = cells;
    if (row.span === undefined || !first) {
      this.add({
        key: row.key,
        cells,
        look,
        lined: row.style !== 'goal',
        comment: comments,
        ownComments,
        height: this.height(cells),
        keepWithNext: row.keepWithNext ?? false,
      });
      return;
    }
    const { size, bold } = LOOKS[first.look];
    const lines = breakLines(String(first.value), this.width(row.span) - first.indent * 1.3, size, bold);
    lines.forEach((line, at) => {
      const key = at === 0 ? row.key : `${row.key}+${at}`;
      const own = { ...first, value: line, wrap: false };
      const others = at === 0 ? cells.slice(1) : this.wordsBeside(key, cells.length).slice(1);
      this.add({
        key,
        cells: [own, ...others],
        look,
        lined: row.style !== 'detail' && row.style !== 'goal',
        comment: comments,
        ownComments: at === 0 ? ownComments : ownComments.map(() => ''),
        height: Math.max(at === 0 ? 0 : rowHeight(1, size), this.height([null, ...others])),
        keepWithNext: at < lines.length - 1 || (row.keepWithNext ?? false),
      });
    });
  }

  private words = (text: string): GridCell => ({ ...this.plain(text, 'comment'), wrap: true, theirs: true });

  /** Cells of a row that holds nothing of ours in its kept columns: the user's words where there are any. */
  private wordsBeside(key: string, columns: number): (GridCell | null)[] {
    const cells = Array.from({ length: columns }, (): GridCell | null => null);
    this.kept.comments.get(key)?.forEach((text, place) => {
      if (text !== undefined) cells[this.sheet.keptColumns[place]!] = this.words(text);
    });
    return cells;
  }

  /** Words whose goal or indicator is gone: kept at the end until the user takes them away. */
  private orphans(): void {
    if (this.kept.orphans.length === 0) return;
    this.blank();
    this.lines('#heading/orphans', this.text({ key: 'report.orphans.heading' }), 'heading', true);
    for (const { key, was, text } of this.kept.orphans) {
      const named = { ...this.plain(was, 'muted'), wrap: true };
      const between = Array.from({ length: Math.max(0, this.widths.length - 2) }, () => null);
      const cells = [named, ...between, this.words(text)];
      this.add({ key, cells, look: 'row.plain', lined: true, height: this.height(cells) });
    }
  }
}

/** What is said of several parts below their common heading belongs with the first of them. */
function opens(blocks: readonly ReportBlock[], at: number): boolean {
  const [before, block, next] = [blocks[at - 1], blocks[at], blocks[at + 1]];
  return before?.kind === 'heading' && block?.kind === 'paragraph' && next?.kind === 'heading' && next.level === 2;
}

const CLOSE: readonly ReportBlock['kind'][] = ['title', 'subtitle', 'paragraph'];

/** A blank row before a table under running text, and before every heading. */
function needsAir(block: ReportBlock, before: ReportBlock | undefined): boolean {
  if (!before) return false;
  if (block.kind === 'chart' && block.place === 'beside') return false;
  if (block.kind === 'paragraph' && before.kind === 'chart' && before.place === 'beside') return false;
  if (block.kind === 'table') return before.kind !== 'heading';
  if (block.kind === 'paragraph') return !CLOSE.includes(before.kind) && before.kind !== 'heading';
  return block.kind !== 'subtitle';
}
