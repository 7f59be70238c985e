import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkModel } from '../../../src/domain/checking';
import { judgeModel } from '../../../src/domain/judging';
import { readWorkbook } from '../../../src/domain/reading';
import { layOutReports, type ReportSheet } from '../../../src/domain/reporting';
import { complete } from '../../../src/domain/work';
import { drawReports } from '../../../src/excel/report';
import { type Grid, NOTHING_KEPT } from '../../../src/excel/report/grid';
import { layOutGrid } from '../../../src/excel/report/lay-out-grid';
import { pagedGrid } from '../../../src/excel/report/repeat-headings';
import { FONT, LOOKS } from '../../../src/excel/report/looks';
import { createTranslator } from '../../../src/i18n';
import type { Book, Sheet } from '../../../src/emulator/workbook';
import { openXlsx } from '../../../src/emulator/xlsx';
import { cellsOfBook } from '../../support/cells';
import { readingKnowledge } from '../../support/knowledge';
import { openOffice } from '../../support/office';

const example = (name: string): Book =>
  openXlsx(new Uint8Array(readFileSync(join(__dirname, `../../../assets/examples/${name}.xlsx`))), `${name}.xlsx`);
const translator = createTranslator('sv');
const words = translator.message.bind(translator);

function reportsOf(book: Book): readonly ReportSheet[] {
  const occasion = { year: 2025, kind: 'year' } as const;
  const { model } = complete(readWorkbook(cellsOfBook(book), readingKnowledge, {}));
  const judgements = complete(judgeModel(model, occasion));
  const findings = complete(checkModel(model, occasion, judgements, {}));
  return complete(
    layOutReports(model, judgements, findings, {
      kinds: null,
      owners: null,
      texts: 'full',
      charts: 'proposed',
      live: true,
      previous: null,
      history: [],
    }),
  );
}

/** How a cell of the grid is to look, said cell by cell. */
function expectedLook(grid: Grid, row: number, column: number): Record<string, unknown> {
  const { cells, look: ofRow, lined } = grid.rows[row]!;
  const table = [...grid.tables.values()].find(({ headingRow, rows }) => row >= headingRow && row <= headingRow + rows);
  const inTable = column < (table?.columns ?? grid.columns);
  const cell = cells[column] ?? null;
  const look = LOOKS[cell?.look ?? (inTable ? ofRow : null) ?? 'text'];
  return {
    fontName: FONT,
    fontSize: look.size,
    fontColor: look.color,
    bold: look.bold,
    italic: look.italic,
    underline: cell?.link ? 'Single' : 'None',
    fillColor: look.fill,
    vertical: 'Top',
    horizontal: !cell || (cell.align === 'Left' && cell.indent === 0) ? 'General' : cell.align,
    indent: cell?.indent ?? 0,
    wrap: cell?.wrap ?? false,
    numberFormat: cell?.numberFormat ?? 'General',
    lineBelow: lined && inTable,
  };
}

function drawnLook(book: Book, sheet: Sheet, row: number, column: number): Record<string, unknown> {
  const style = book.styles.get(sheet.styleOf(row, column));
  return { ...style, lineBelow: style.borders.EdgeBottom !== undefined };
}

describe.each(['vaggeryd', 'sollentuna', 'haninge', 'vallentuna'])('the reports of %s', (name) => {
  test('look in every cell as they are laid out, drawn first and drawn again', async () => {
    const book = example(name);
    const reports = reportsOf(book);
    await openOffice(book);
    const draw = (marks: Parameters<typeof drawReports>[3]) =>
      Excel.run((context) => drawReports(context, reports, words, marks));
    const first = await draw({});
    const again = await draw(first.marks);
    expect(again.sheets.some(({ created }) => created)).toBe(false);
    for (const report of reports) {
      const { grid } = complete(pagedGrid(complete(layOutGrid(report, words, NOTHING_KEPT)), report));
      const sheet = book.sheet(again.sheets.find(({ key }) => key === report.key)!.name)!;
      const wrong: unknown[] = [];
      const links: string[] = [];
      for (const [row, { height, cells }] of grid.rows.entries()) {
        if (sheet.rowHeights.get(row) !== height) wrong.push([row, 'height', sheet.rowHeights.get(row), height]);
        for (let column = 0; column < grid.columns; column++) {
          const expected = expectedLook(grid, row, column);
          const drawn = drawnLook(book, sheet, row, column);
          for (const [key, value] of Object.entries(expected))
            if (drawn[key] !== value) wrong.push([row, column, key, drawn[key], value]);
          const content = cells[column]?.value ?? '';
          if ((sheet.cell(row, column)?.value ?? '') !== content) wrong.push([row, column, 'value']);
          const link = cells[column]?.link;
          if (link) links.push(`${row},${column} '${link.sheet}'!${link.cell}`);
        }
      }
      expect(wrong).toEqual([]);
      const drawnLinks = [...sheet.hyperlinks].map(([cell, { documentReference }]) => `${cell} ${documentReference}`);
      expect(drawnLinks.sort()).toEqual(links.sort());
    }
  });
});
