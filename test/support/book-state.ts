import type { Book, Sheet } from '../../src/emulator/workbook';
import { columnPoints, rowPoints } from '../../src/emulator/workbook/measures';

const rounded = (points: number): number => Math.round(points * 4) / 4;

/** A thing without the properties named. */
const without = (thing: object, ...names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(thing).filter(([name]) => !names.includes(name)));

const chartsOf = (sheet: Sheet): unknown =>
  sheet.charts.map((chart) => ({
    ...without(chart, 'id', 'fromFile', 'part', 'seriesBy'),
    ...{ left: rounded(chart.left), top: rounded(chart.top) },
    ...{ width: rounded(chart.width), height: rounded(chart.height) },
  }));

/** The apostrophe that says "text" and the named style behind a look are not seen. */
const seenOf = (style: object): Record<string, unknown> => without(style, 'quotePrefix', 'baseStyle');

/**
 * Everything a user sees of a workbook: what cells hold and how they look, sizes, tables, charts, links, page set-up.
 * What a formula gives is Excel's to compute. Cells that hold nothing and look like their column are left out, as are sizes that are Excel's own.
 */
export function bookState(book: Book): string {
  const looks = new Map<number, string>();
  const lookOf = (style: number): string => {
    let look = looks.get(style);
    if (look === undefined) {
      const seen = book.styles.get(style);
      const borders = Object.entries(seen.borders).map(([edge, line]) => [edge, line.style, line.weight, line.color]);
      looks.set(style, (look = JSON.stringify({ ...seenOf(seen), borders: borders.sort() })));
    }
    return look;
  };
  return JSON.stringify(
    book.sheets.map((sheet) => {
      // Sheets are sparse: rows and cells may be holes, and a column may have a width without a cell in it.
      const columns = Array.from(sheet.rows, (row) => row?.length ?? 0).reduce(
        (most, length) => Math.max(most, length),
        0,
      );
      const sized = [...sheet.columnWidths.keys(), ...sheet.hiddenColumns].reduce(
        (most, at) => Math.max(most, at + 1),
        0,
      );
      return {
        name: sheet.name,
        rows: sheet.rows.flatMap((row, r) =>
          (row ?? []).flatMap((cell, c) => {
            if (!cell) return [];
            const look = lookOf(cell.style);
            return cell.value === null && cell.formula === null && look === lookOf(sheet.columnStyles.get(c) ?? 0)
              ? []
              : [[r, c, cell.formula === null ? cell.value : null, cell.formula, look]];
          }),
        ),
        heights: sheet.rows
          .map((_, row) => rounded(rowPoints(sheet, row, book.styles)))
          .filter((height) => height !== 15),
        widths: Array.from({ length: Math.max(columns, sized) }, (_, column) => [
          column,
          columnPoints(sheet, column),
        ]).filter(([, width]) => width !== 48),
        hidden: [[...sheet.hiddenRows].sort(), [...sheet.hiddenColumns].sort()],
        merges: sheet.merges,
        tables: sheet.tables.map((table) => without(table, 'id')),
        charts: chartsOf(sheet),
        links: [...sheet.hyperlinks].sort(),
        freeze: sheet.freeze,
        page: sheet.page,
        gridlines: sheet.showGridlines,
      };
    }),
  );
}

/** Where two states part, for messages. */
export function firstDifference(before: string, after: string): string {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at += 1;
  return `…${before.slice(Math.max(0, at - 60), at + 80)} ≠ …${after.slice(Math.max(0, at - 20), at + 80)}`;
}
