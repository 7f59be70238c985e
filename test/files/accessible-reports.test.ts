import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parseCellName } from '../../src/domain/model';
import { LOOKS, type LookName } from '../../src/excel/report/looks';
import type { Book, CellStyle, Sheet } from '../../src/emulator/workbook';
import { openXlsx } from '../../src/emulator/xlsx';
import { contrast } from '../support/contrast';
import { runCli } from '../support/run-cli';

/**
 * What Excel's own accessibility checker asks of a workbook, and reports.md besides, on report sheets as they were saved:
 * told by the file alone, whatever drew it.
 */
const examples = join(__dirname, '../../assets/examples');
const folder = mkdtempSync(join(tmpdir(), 'roda-traden-'));
const BOOKS = ['vaggeryd', 'sollentuna', 'haninge', 'vallentuna'] as const;

interface Reported {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  readonly book: Book;
  readonly sheets: readonly Sheet[];
  /** Cells written beside the goals and indicators. */
  readonly beside: readonly { readonly sheet: string; readonly cell: string }[];
}

const results = new Map<string, Reported>();
beforeAll(async () => {
  for (const name of BOOKS) {
    const out = join(folder, `${name}.xlsx`);
    const said = await runCli(['run', `${name}.xlsx`, '-o', out, '--reports', 'all', '--json'], examples);
    const { sheets: names, written } = JSON.parse(said) as { sheets: string[]; written: Reported['beside'] };
    const after = new Uint8Array(readFileSync(out));
    const book = openXlsx(after, out);
    const sheets = names.map((sheet) => book.sheet(sheet)!);
    const before = new Uint8Array(readFileSync(join(examples, `${name}.xlsx`)));
    results.set(name, { before, after, book, sheets, beside: written });
  }
});

interface Placed {
  readonly at: string;
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean | null;
  readonly style: CellStyle;
}

/** Cells of the report itself: what stands in the hidden key column is not for reading. */
function cellsOf(book: Book, sheet: Sheet): readonly Placed[] {
  return sheet.rows.flatMap((cells, row) =>
    (cells ?? []).flatMap((cell, column) =>
      cell === undefined || sheet.hiddenColumns.has(column)
        ? []
        : [
            {
              at: `${sheet.name}!${row},${column}`,
              row,
              column,
              value: cell.value,
              style: book.styles.get(cell.style),
            },
          ],
    ),
  );
}

const isBlank = (value: Placed['value']): boolean => value === null || String(value).trim() === '';
const textOf = ({ value }: Placed): string => String(value ?? '').trim();

/** Signs that the number format adds to a cell: "✓", "?". */
const signOf = ({ style }: Placed): string => (/"\s*([^"\p{L}\d\s(]) ?"/u.exec(style.numberFormat)?.[1] ?? '').trim();

/** Heading rows by their look; the cells of each, from the first column on. */
function headingRows(book: Book, sheet: Sheet): ReadonlyMap<number, readonly Placed[]> {
  const rows = new Map<number, Placed[]>();
  for (const cell of cellsOf(book, sheet)) {
    if (cell.style.fillColor === LOOKS.tableHeading.fill) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  }
  return rows;
}

const fillsOf = (names: readonly LookName[]): ReadonlySet<string> =>
  new Set(names.flatMap((name) => LOOKS[name].fill ?? []));
const STATUS_FILLS = fillsOf(['met', 'partly', 'notMet', 'notMeasured', 'other', 'error', 'warning', 'notice']);

/** "1:4" → 3, the last row counted from 0. */
const lastRow = (rows: string): number => Number(rows.split(':').at(-1)) - 1;

describe.each(BOOKS)('the report sheets of %s', (name) => {
  const all = <T>(of: (book: Book, sheet: Sheet) => readonly T[]): T[] => {
    const { book, sheets } = results.get(name)!;
    return sheets.flatMap((sheet) => of(book, sheet));
  };

  it('are many', () => expect(results.get(name)!.sheets.length).toBeGreaterThan(8));

  it('have no merged cells', () => expect(all((_, { merges }) => merges)).toEqual([]));

  it('have names of their own that say what they hold, as Excel takes them', () => {
    const { book, sheets } = results.get(name)!;
    const lower = book.sheets.map((sheet) => sheet.name.toLowerCase());
    expect(new Set(lower).size).toBe(lower.length);
    for (const sheet of sheets) {
      expect(sheet.name).not.toMatch(/^(blad|sheet)\s*\d*$/i);
      expect(sheet.name).toMatch(/^[^\\/?*:[\]]{3,31}$/);
    }
  });

  it('begin with their title in A1', () => {
    for (const [text, style] of all((book, sheet) => [
      [textOf(cellsOf(book, sheet)[0]!), cellsOf(book, sheet)[0]!.style] as const,
    ])) {
      expect(text.length).toBeGreaterThan(3);
      expect(style.bold).toBe(true);
    }
  });

  it('have heading rows without an empty or repeated heading', () => {
    const rows = all((book, sheet) => [...headingRows(book, sheet).values()]);
    expect(rows.length).toBeGreaterThanOrEqual(results.get(name)!.sheets.length);
    for (const cells of rows) {
      const texts = cells.map(textOf);
      expect([cells[0]!.at, texts]).toEqual([cells[0]!.at, texts.filter((text) => text !== '')]);
      expect([cells[0]!.at, new Set(texts).size]).toEqual([cells[0]!.at, texts.length]);
      expect(cells.map(({ column }) => column)).toEqual(cells.map((_, at) => at));
    }
  });

  it('keep a heading row on screen, and repeat one on paper where a table goes on', () => {
    const wrong = all((book, sheet) => {
      const headings = headingRows(book, sheet);
      const frozen = headings.has(sheet.freeze.rows - 1);
      const repeated = sheet.page.titleRows === null || headings.has(lastRow(sheet.page.titleRows));
      return frozen && repeated ? [] : [sheet.name];
    });
    expect(wrong).toEqual([]);
  });

  it('have Excel tables with heading rows and without blank rows', () => {
    for (const { table, blank } of all((_, sheet) =>
      sheet.tables.map((table) => ({
        table,
        blank: Array.from({ length: table.range.rows }, (_row, at) => at).filter((at) =>
          Array.from({ length: table.range.columns }, (_column, across) =>
            isBlank(sheet.cell(table.range.top + at, table.range.left + across)?.value ?? null),
          ).every(Boolean),
        ),
      })),
    )) {
      expect([table.name, table.hasHeading]).toEqual([table.name, true]);
      expect([table.name, blank]).toEqual([table.name, []]);
    }
  });

  it('have no blank row inside a table: below one, something new begins', () => {
    const wrong = all((book, sheet) => {
      const cells = cellsOf(book, sheet);
      const filled = new Map<number, Placed>();
      for (const cell of cells) if (!isBlank(cell.value) && !filled.has(cell.row)) filled.set(cell.row, cell);
      const headings = headingRows(book, sheet);
      const lined = (row: number): boolean => {
        const line = filled.get(row)?.style.borders.EdgeBottom;
        return line !== undefined && !headings.has(row);
      };
      const rows = [...filled.keys()].sort((a, b) => a - b);
      return rows.filter((row, at) => at > 0 && row - rows[at - 1]! > 1 && lined(row) && lined(rows[at - 1]!));
    });
    expect(wrong).toEqual([]);
  });

  it('have text that stands out from its ground by at least 4.5 to 1', () => {
    const weak = all((book, sheet) =>
      cellsOf(book, sheet).flatMap(({ at, style }) => {
        const ratio = contrast(style.fontColor, style.fillColor ?? '#FFFFFF');
        return ratio < 4.5 ? [`${at}: ${style.fontColor} on ${style.fillColor}, ${ratio.toFixed(2)}`] : [];
      }),
    );
    expect(weak).toEqual([]);
  });

  it('say nothing by colour alone: what a coloured cell shows, sign and word or number, has that colour only', () => {
    const coloured = all((book, sheet) =>
      cellsOf(book, sheet).filter(({ style }) => style.fillColor !== null && STATUS_FILLS.has(style.fillColor)),
    );
    expect(coloured.length).toBeGreaterThan(50);
    expect(coloured.filter((cell) => textOf(cell) === '').map(({ at }) => at)).toEqual([]);
    const colours = new Map<string, Set<string>>();
    for (const cell of coloured) {
      const shown = `${signOf(cell)} ${textOf(cell)}`;
      colours.set(shown, (colours.get(shown) ?? new Set()).add(cell.style.fillColor!));
    }
    expect([...colours].filter(([, fills]) => fills.size > 1)).toEqual([]);
  });

  it('have a sign for each status word, another for each, and the word on the sheet wherever the sign is', () => {
    const wordOf = new Map<string, Set<string>>();
    const alone: string[] = [];
    const { book, sheets } = results.get(name)!;
    for (const sheet of sheets) {
      const cells = cellsOf(book, sheet);
      const texts = cells.map(textOf);
      for (const cell of cells) {
        const sign = signOf(cell);
        if (sign === '' || !STATUS_FILLS.has(cell.style.fillColor ?? '')) continue;
        if (typeof cell.value === 'string') wordOf.set(sign, (wordOf.get(sign) ?? new Set()).add(cell.value));
        else if (!texts.some((text) => text.includes(`${sign} `) && /\p{L}{4}/u.test(text))) alone.push(cell.at);
      }
    }
    expect(alone).toEqual([]);
    expect(wordOf.size).toBeGreaterThan(3);
    const words = [...wordOf.values()].map((set) => [...set]);
    expect(words.filter(({ length }) => length !== 1)).toEqual([]);
    expect(new Set(words.flat()).size).toBe(words.length);
  });

  it('have status cells beside the goals and indicators that can be read, with their signs', () => {
    const { book, beside } = results.get(name)!;
    const coloured = beside
      .map(({ sheet, cell }) => {
        const { row, column } = parseCellName(cell)!;
        const found = book.sheet(sheet)!;
        const style = book.styles.get(found.styleOf(row, column));
        return { at: `${sheet}!${cell}`, row, column, value: found.cell(row, column)?.value ?? null, style };
      })
      .filter(({ style }) => style.fillColor !== null);
    expect(coloured.length).toBeGreaterThan(10);
    for (const cell of coloured) {
      expect([cell.at, contrast(cell.style.fontColor, cell.style.fillColor!) >= 4.5]).toEqual([cell.at, true]);
      if (STATUS_FILLS.has(cell.style.fillColor!)) {
        expect([cell.at, signOf(cell), textOf(cell)]).toEqual([
          cell.at,
          expect.stringMatching(/^.$/),
          expect.anything(),
        ]);
      }
    }
  });

  it('have charts with a title, a legend, and series that are named', () => {
    const charts = all((_, sheet) => sheet.charts);
    expect(charts.length).toBeGreaterThan(0);
    for (const { title, legend, series } of charts) {
      expect(title?.length).toBeGreaterThan(10);
      expect(legend.visible).toBe(true);
      for (const one of series) expect(one.name !== '' || one.nameFormula !== null).toBe(true);
    }
  });

  it('have no picture or figure that would need a text of its own', () => {
    const { before, after } = results.get(name)!;
    const media = (bytes: Uint8Array): string[] =>
      Object.keys(unzipSync(bytes)).filter((part) => /\/media\//.test(part));
    expect(media(after)).toEqual(media(before));
  });

  it('leave the title and the language of the document to its owner', () => {
    const { before, after } = results.get(name)!;
    const core = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)['docProps/core.xml']!);
    const said = (xml: string): (string | undefined)[] => [
      /<dc:title>([^<]*)</.exec(xml)?.[1],
      /<dc:language>([^<]*)</.exec(xml)?.[1],
    ];
    expect(said(core(after))).toEqual(said(core(before)));
  });
});
