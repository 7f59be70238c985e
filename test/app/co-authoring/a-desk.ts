import '../../support/node-globals';
import type { CellValue } from '../../../src/domain/model';
import type { Book, Sheet } from '../../../src/emulator/workbook';
import { fill } from '../../excel/support';
import { newBook, openOffice } from '../../support/office';

const GOALS: readonly (readonly CellValue[])[] = [
  ['Målnr', 'Nivå', 'Mål', 'Överordnat mål', 'Ansvarig', 'Bedömning', 'Motivering', 'Gäller från', 'Gäller till'],
  ['KF1', 'Övergripande mål', 'Alla elever lyckas', null, 'Kommunfullmäktige'],
  ['N1', 'Nämndmål', 'Fler når gymnasiet', 'KF1', 'Barnnämnden'],
  ['N2', 'Nämndmål', 'Trygga skolor', 'KF1x', 'Barnnämnden'],
  ['N3', 'Nämndmål', 'Fler läser', 'KF1x', 'Kulturnämnden'],
];

const INDICATORS: readonly (readonly CellValue[])[] = [
  [
    ...['Indikatornr', 'Målnr', 'Indikator', 'Enhet', 'Riktning', 'Kolada-id'],
    ...['Utfall 2024', 'Målvärde 2024', 'Utfall 2025', 'Målvärde 2025', 'Källa'],
  ],
  ['I1', 'N1', 'Elever i åk 9 behöriga till yrkesprogram', '%', 'Högre bättre', 'N15428', 81, 85, null, 86],
  ['I2', 'N2', 'Trygga elever', '%', 'Högre bättre', null, 70, 75, 74, 80],
  ['I3', 'N3', 'Lån per invånare', 'st', 'Högre bättre', null, 5, 5, 6, 5.5],
  ['I4', 'N1', 'Frånvaro', '%', 'Lägre bättre', null, 9, 8, 7, 8],
];

const SETTINGS: readonly (readonly CellValue[])[] = [
  ['Inställning', 'Värde'],
  ['Kommun', 'Karlstad'],
  ['År', 2025],
];

/** Tables of Excel's, or plain blocks: the same cells. */
export type Layout = 'tables' | 'blocks';

/** Three sheets: goals, indicators below two rows of other things, settings. */
export async function aWorkbook(layout: Layout): Promise<Book> {
  const { book } = await openOffice(newBook('Mål', 'Indikatorer', 'Inställningar'));
  fill(book.sheet('Mål')!, GOALS);
  fill(book.sheet('Indikatorer')!, [['Indikatorer'], [null], ...INDICATORS]);
  fill(book.sheet('Inställningar')!, SETTINGS);
  if (layout === 'tables') {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('Mål').tables.add('A1:I5', true).name = 'Mål';
      worksheets.getItem('Indikatorer').tables.add('A3:K7', true).name = 'Indikatorer';
      await context.sync();
    });
  }
  return book;
}

interface Place {
  readonly sheet: Sheet;
  readonly row: number;
}

/** The row that begins with an id, wherever it stands by now; null when it is gone. */
function rowOf(book: Book, id: string): Place | null {
  for (const sheet of book.sheets) {
    const row = sheet.rows.findIndex((cells) => cells?.some((cell, column) => column < 3 && cell?.value === id));
    if (row >= 0) return { sheet, row };
  }
  return null;
}

/** The cell under a heading on the row of an id. */
export function cellOf(book: Book, id: string, heading: string) {
  const place = rowOf(book, id);
  if (place === null) return null;
  const { sheet, row } = place;
  for (let above = row; above >= 0; above--) {
    const column = (sheet.rows[above] ?? []).findIndex((cell) => cell?.value === heading);
    if (column >= 0) return { sheet, row, column };
  }
  return null;
}

/** What somebody else does in the workbook, at another desk. */
export type Edit = (book: Book, layout: Layout) => Promise<void>;

function type(id: string, heading: string, value: CellValue): Edit {
  return async (book) => {
    const place = cellOf(book, id, heading);
    if (place) place.sheet.edit(place.row, place.column).value = value;
  };
}

/** The rows of a block in another order, all their cells with them, as sorting does. `order` gives for each place the row that comes there. */
function reordered(ids: readonly string[], order: (rows: readonly number[]) => readonly number[]): Edit {
  return async (book) => {
    const places = ids.flatMap((id) => rowOf(book, id) ?? []);
    const sheet = places[0]?.sheet;
    if (!sheet) return;
    const rows = places.map(({ row }) => row).sort((a, b) => a - b);
    const before = new Map(rows.map((row) => [row, sheet.rows[row]!]));
    order(rows).forEach((from, index) => (sheet.rows[rows[index]!] = before.get(from)!));
  };
}

const IDS = { goals: ['KF1', 'N1', 'N2', 'N3'], indicators: ['I1', 'I2', 'I3', 'I4'] };
const both =
  (...edits: readonly Edit[]): Edit =>
  async (book, layout) => {
    for (const edit of edits) await edit(book, layout);
  };
const everyRow = (order: (rows: readonly number[]) => readonly number[]): Edit =>
  both(reordered(IDS.goals, order), reordered(IDS.indicators, order));

const inTable = (id: string, book: Book) => {
  const place = rowOf(book, id)!;
  return { ...place, table: place.sheet.tables[0]! };
};

function deleted(id: string): Edit {
  return async (book, layout) => {
    if (rowOf(book, id) === null) return;
    const { sheet, row, table } = inTable(id, book);
    await Excel.run(async (context) => {
      const there = context.workbook.worksheets.getItem(sheet.name);
      if (layout === 'tables')
        there.tables
          .getItem(table.name)
          .rows.getItemAt(row - table.range.top - 1)
          .delete();
      else there.getRangeByIndexes(row, 0, 1, 30).delete('Up');
      await context.sync();
    });
  };
}

function grown(after: string, cells: readonly (string | number)[]): Edit {
  return async (book, layout) => {
    const { sheet, row, table } = inTable(after, book);
    await Excel.run(async (context) => {
      const there = context.workbook.worksheets.getItem(sheet.name);
      if (layout === 'blocks') {
        there.getRangeByIndexes(row, 0, 1, 30).insert('Down');
        there.getRangeByIndexes(row, 0, 1, cells.length).values = [[...cells]];
      } else {
        const blank = Array<string>(table.range.columns - cells.length).fill('');
        there.tables.getItem(table.name).rows.add(row - table.range.top - 1, [[...cells, ...blank]]);
      }
      await context.sync();
    });
  };
}

/** A column with a note on every row goes in before the one with the heading. */
function widened(id: string, before: string): Edit {
  return async (book, layout) => {
    const { sheet, column } = cellOf(book, id, before)!;
    const heading = sheet.name === 'Mål' ? 0 : 2;
    await Excel.run(async (context) => {
      const there = context.workbook.worksheets.getItem(sheet.name);
      const cells = [['Anteckning'], ['a'], ['b'], ['c'], ['d']];
      if (layout === 'tables') there.tables.getItem(sheet.tables[0]!.name).columns.add(column, cells);
      else {
        there.getRangeByIndexes(heading, column, 20, 1).insert('Right');
        there.getRangeByIndexes(heading, column, 5, 1).values = cells;
      }
      await context.sync();
    });
  };
}

/** Tables of the add-in's own. */
const ownTables = (book: Book) =>
  book.sheets
    .filter(({ name }) => /^(Historik|Hämtade)/.test(name))
    .flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));

/** What may happen in the add-in's own tables. */
export const OWN_EDITS: readonly (readonly [what: string, edit: Edit])[] = [
  [
    'our own tables are sorted',
    async (book) => {
      for (const { sheet, table } of ownTables(book)) {
        const first = table.range.top + 1;
        const rows = sheet.rows.slice(first, first + table.range.rows - 1);
        sheet.rows.splice(first, rows.length, ...rows.reverse());
      }
    },
  ],
  [
    'a row is added at the end of our own tables',
    async (book) => {
      await Excel.run(async (context) => {
        for (const { sheet, table } of ownTables(book)) {
          const row = Array.from({ length: table.range.columns }, (_, at) => `ny ${at}`);
          context.workbook.worksheets.getItem(sheet.name).tables.getItem(table.name).rows.add(undefined, [row]);
        }
        await context.sync();
      });
    },
  ],
  [
    'a column goes in first in our own tables',
    async (book) => {
      await Excel.run(async (context) => {
        for (const { sheet, table } of ownTables(book))
          context.workbook.worksheets
            .getItem(sheet.name)
            .tables.getItem(table.name)
            .columns.add(0, undefined, 'Anteckning');
        await context.sync();
      });
    },
  ],
];

/** What may happen at another desk, one by one. */
export const EDITS: readonly (readonly [what: string, edit: Edit])[] = [
  ['an outcome is typed', type('I2', 'Utfall 2025', 79)],
  ['a goal gets an assessment', type('N1', 'Bedömning', 'Uppfyllt')],
  ['a parent is mended', type('N2', 'Överordnat mål', 'KF1')],
  ['an indicator is turned over', type('I4', 'Indikatornr', 'I9')],
  ['both tables are sorted', everyRow((rows) => [...rows].reverse())],
  ['the last rows are moved to the top', everyRow((rows) => [rows.at(-1)!, ...rows.slice(0, -1)])],
  ['a row is added above', both(grown('N1', ['N9', 'Nämndmål', 'Ny nämnd']), grown('I1', ['I8', 'N1', 'Ny']))],
  ['a goal is deleted', deleted('N2')],
  ['an indicator is deleted', deleted('I1')],
  ['a column goes in among the goals', widened('N1', 'Ansvarig')],
  ['a column goes in right before the assessments', widened('N1', 'Bedömning')],
  ['a column goes in among the outcomes', widened('I1', 'Utfall 2025')],
  ['a sheet is renamed', async (book) => void (book.sheet('Indikatorer')!.name = 'Mätetal')],
  [
    'rows are filtered away',
    async (book) => ['N2', 'I2'].forEach((id) => rowOf(book, id)!.sheet.hiddenRows.add(rowOf(book, id)!.row)),
  ],
];
