import type { ReportBlock, ReportChart, ReportRow, ReportSheet, ReportTable } from '../../domain/reporting';
import type { Work } from '../../domain/work';
import { needsAir, opens } from './air';
import { CellMaker, TO_THE_RIGHT } from './cell-maker';
import type { Grid, GridCell, GridRow, KeptText, PlacedTable, Resolve } from './grid';
import { BODY_SIZE, LOOKS, type LookName } from './looks';
import { breakLines, countLines, rowHeight } from './measure';

/** Lays a report sheet out row by row, in words, with the user's own words in their places. Yields now and then. */
export function* layOutGrid(sheet: ReportSheet, resolve: Resolve, kept: KeptText): Work<Grid> {
  return yield* new GridBuilder(sheet, resolve, kept).build();
}

const ROWS_PER_SLICE = 50;

class GridBuilder {
  private readonly rows: GridRow[] = [];
  private readonly tables = new Map<string, PlacedTable>();
  private readonly charts = new Map<string, { row: number; rows: number }>();
  private readonly make: CellMaker;

  constructor(
    private readonly sheet: ReportSheet,
    resolve: Resolve,
    private readonly kept: KeptText,
  ) {
    this.make = new CellMaker(
      sheet.columns.map(({ width }) => width),
      resolve,
    );
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
      columns: this.make.widths.length,
      tables: this.tables,
      charts: this.charts,
    };
  }

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

  /** Text over the sheet's width, broken into rows. */
  private lines(key: string, text: string, look: LookName, keepWithNext = false): void {
    const { size, bold } = LOOKS[look];
    const broken = breakLines(text, this.make.width(this.make.widths.length), size, bold);
    broken.forEach((line, at) => {
      this.add({
        key: at === 0 ? key : `${key}+${at}`,
        cells: [this.make.plain(line, look)],
        height: rowHeight(1, size),
        // No line of a paragraph stands alone on a page.
        keepWithNext: keepWithNext || at < broken.length - 1,
      });
    });
  }

  private block(block: Exclude<ReportBlock, ReportTable>, goesOn: boolean): void {
    switch (block.kind) {
      case 'title':
        return this.lines('#title', this.make.text(block.text), 'title', true);
      case 'subtitle':
        return this.lines('#subtitle', this.make.text(block.text), 'subtitle', true);
      case 'heading':
        return this.lines(
          `#heading/${block.id}`,
          this.make.text(block.text),
          block.level === 2 ? 'subheading' : 'heading',
          true,
        );
      case 'paragraph':
        return this.lines(`#text/${block.id}`, this.make.text(block.text), block.style, goesOn);
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
    this.lines(`#heading/${block.id}`, this.make.text(block.heading), 'heading', true);
    this.lines(`#hint/${block.id}`, this.make.text(block.hint), 'hint', true);
    const words = this.kept.freeText.get(block.id) ?? [];
    const whole = this.make.width(this.make.widths.length);
    for (let at = 0; at < Math.max(block.rows, words.length); at++) {
      const cells = (words[at] ?? []).map((value, column): GridCell | null => {
        if (value === '') return null;
        const text = String(value);
        // A line that fits runs over the whole width; a longer one is wrapped where it stands, never split.
        const wrap = text.includes('\n') || countLines(text, whole, BODY_SIZE) > 1;
        return {
          ...this.make.plain(text, 'text'),
          value: typeof value === 'number' ? value : text,
          wrap: wrap && column === 0,
          theirs: true,
        };
      });
      const [first] = cells;
      const lines = first?.wrap ? countLines(String(first.value), this.make.widths[0]!, BODY_SIZE) : 1;
      this.add({ key: `#free/${block.id}/${at}`, cells, height: rowHeight(lines, BODY_SIZE) });
    }
  }

  private *table(table: ReportTable): Work<void> {
    const columns = table.headings.length;
    const numbers = table.headings.map((_, column) =>
      table.rows.some(({ cells }) => cells[column]?.style === 'number'),
    );
    const headings = table.headings.map((heading, column): GridCell => ({
      ...this.make.plain(this.make.text(heading), 'tableHeading'),
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
      height: this.make.height(headings),
      keepWithNext: true,
    });
    if (table.rows.length === 0) {
      this.add({ key: `#empty/${table.id}`, cells: [this.make.plain(this.make.text(table.empty), 'muted')] });
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

  private row(row: ReportRow, numbers: readonly boolean[], comments: boolean): void {
    const cells = numbers.map((ofNumbers, at): GridCell | null => {
      const cell = this.make.cell(row.cells[at] ?? null, row);
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
        if (words !== undefined) cells[at] = this.make.words(words);
        else if (field) cells[at] ??= { ...this.make.plain('', 'comment'), wrap: true };
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
        height: this.make.height(cells),
        keepWithNext: row.keepWithNext ?? false,
      });
      return;
    }
    const { size, bold } = LOOKS[first.look];
    const lines = breakLines(String(first.value), this.make.width(row.span) - first.indent * 1.3, size, bold);
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
        height: Math.max(at === 0 ? 0 : rowHeight(1, size), this.make.height([null, ...others])),
        keepWithNext: at < lines.length - 1 || (row.keepWithNext ?? false),
      });
    });
  }

  /** Cells of a row that holds nothing of ours in its kept columns: the user's words where there are any. */
  private wordsBeside(key: string, columns: number): (GridCell | null)[] {
    const cells = Array.from({ length: columns }, (): GridCell | null => null);
    this.kept.comments.get(key)?.forEach((text, place) => {
      if (text !== undefined) cells[this.sheet.keptColumns[place]!] = this.make.words(text);
    });
    return cells;
  }

  /** Words whose goal or indicator is gone: kept at the end until the user takes them away. */
  private orphans(): void {
    if (this.kept.orphans.length === 0) return;
    this.blank();
    this.lines('#heading/orphans', this.make.text({ key: 'report.orphans.heading' }), 'heading', true);
    for (const { key, was, text } of this.kept.orphans) {
      const named = { ...this.make.plain(was, 'muted'), wrap: true };
      const between = Array.from({ length: Math.max(0, this.make.widths.length - 2) }, () => null);
      const cells = [named, ...between, this.make.words(text)];
      this.add({ key, cells, look: 'row.plain', lined: true, height: this.make.height(cells) });
    }
  }
}
