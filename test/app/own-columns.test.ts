import { commands } from '../../src/app';
import { ownColumnsNow } from '../../src/app/own-columns';
import type { CellValue, SheetCells } from '../../src/domain/model';
import type { Book, Sheet } from '../../src/emulator/workbook';
import type { OwnColumn } from '../../src/excel';
import { openOffice } from '../support/office';
import { aWorkbook } from './co-authoring/a-desk';
import { must } from './support';

/*
 * Columns beside a plain block are known by their sheet, their heading and where it stands. Sheets are renamed, and files
 * opened by Excels that give sheets new ids: the columns are found where they stand by now, and nobody else's are taken for
 * them.
 */
const OURS = ['Status', 'Avvikelse', 'Trend', 'Underlag'];
const THEIRS = [null, 'Status', null, null];

const sheet = (name: string, id: string, headings: readonly CellValue[], top = 0): SheetCells => ({
  ...{ name, id, visible: true, protected: false, top, left: 4, formats: [], tables: [] },
  values: [headings, headings.map(() => 'x')],
});

const marks = (sheetId: string | undefined, table: string | null = null): OwnColumn[] =>
  OURS.map((heading, index) => ({
    ...{ kind: 'goals', field: heading, sheet: 'Mål', sheetId, table, heading, headingRow: 0, column: 4 + index },
  }));

describe('the sheet of marked columns', () => {
  it.each<[what: string, sheets: SheetCells[], id: string | undefined, expected: string | 'none']>([
    ['as it was', [sheet('Mål', '1', OURS)], '1', 'Mål'],
    ['as it was, most columns taken away', [sheet('Mål', '1', THEIRS)], '1', 'Mål'],
    ['of an older version: no id', [sheet('Mål', '1', THEIRS)], undefined, 'Mål'],
    ['renamed', [sheet('Målen', '1', OURS)], '1', 'Målen'],
    ['renamed, rows put in above', [sheet('Målen', '1', OURS, 3)], '1', 'Målen'],
    ['renamed, and another has its name', [sheet('Målen', '1', OURS), sheet('Mål', '2', THEIRS)], '1', 'Målen'],
    ['deleted, and another has its name', [sheet('Mål', '2', THEIRS)], '1', 'none'],
    ['with a new id', [sheet('Mål', '7', OURS)], '1', 'Mål'],
    ['with a new id, its old one is another’s', [sheet('Nivåer', '1', [null]), sheet('Mål', '7', OURS)], '1', 'Mål'],
    ['renamed, its old id is another’s', [sheet('Nivåer', '1', [null]), sheet('Målen', '7', OURS)], '1', 'Mål'],
    ['copied, and the copy has its name', [sheet('Målen', '1', OURS), sheet('Mål', '2', OURS)], '1', 'Målen'],
    [
      'copied, the copy has its old id and is named by Excel',
      [sheet('Mål (2)', '1', OURS), sheet('Mål', '2', OURS)],
      '1',
      'Mål',
    ],
    ['with small letters and a new id', [sheet('mål', '2', OURS)], '1', 'mål'],
    ['deleted', [sheet('Nivåer', '3', [null])], '1', 'Mål'],
  ])('%s', (_what, sheets, id, expected) => {
    const found = ownColumnsNow({ sheets }, marks(id));
    expect(new Set(found.map((mark) => mark.sheet))).toEqual(new Set(expected === 'none' ? [] : [expected]));
    expect(found.map(({ heading }) => heading)).toEqual(expected === 'none' ? [] : OURS);
  });

  const marksOf = (name: string, id: string): OwnColumn[] => marks(id).map((mark) => ({ ...mark, sheet: name }));

  it.each<[what: string, sheets: SheetCells[], expected: readonly [string, string]]>([
    ['as they were', [sheet('A', '1', OURS), sheet('B', '2', OURS)], ['A', 'B']],
    [
      'new ids by place, a sheet in front',
      [sheet('Ny', '1', [null]), sheet('A', '2', OURS), sheet('B', '3', OURS)],
      ['A', 'B'],
    ],
    [
      'new ids by place, a copy in front',
      [sheet('A 2024', '1', OURS), sheet('A', '2', OURS), sheet('B', '3', OURS)],
      ['A', 'B'],
    ],
    [
      'new ids by place, a column taken away',
      [sheet('Ny', '1', [null]), sheet('A', '2', OURS), sheet('B', '3', [...OURS.slice(1), null])],
      ['A', 'B'],
    ],
    ['one renamed', [sheet('A', '1', OURS), sheet('B 2024', '2', OURS)], ['A', 'B 2024']],
  ])('two of the same headings, %s', (_what, sheets, expected) => {
    const found = ownColumnsNow({ sheets }, [...marksOf('A', '1'), ...marksOf('B', '2')]);
    const named = [found.slice(0, OURS.length), found.slice(OURS.length)].map(
      (list) => [...new Set(list.map((mark) => mark.sheet))].join() || 'none',
    );
    expect(named).toEqual(expected);
  });

  it('columns of an Excel table are known by the table', () => {
    const sheets = [sheet('Mål', '2', THEIRS)];
    expect(ownColumnsNow({ sheets }, marks('1', 'Mål'))).toHaveLength(OURS.length);
  });
});

const write = () => must(commands.writeStatus, { preview: null, ours: [], occasion: { year: 2025, kind: 'year' } });

/** Somebody's own list in a new sheet, as that of the goals but with statuses of their own. */
function ownList(book: Book, name: string, like: Sheet, headings: readonly string[]): Sheet {
  const made = book.addSheet(name);
  like.rows.slice(0, 5).forEach((cells, row) =>
    cells?.forEach((cell, column) => {
      const heading = like.rows[0]![column]?.value;
      const theirs = column < 9 || headings.includes(String(heading));
      if (theirs && cell) made.edit(row, column).value = row > 0 && column >= 9 ? 'Enligt nämnden' : cell.value;
    }),
  );
  return made;
}

const valuesOf = ({ rows }: Sheet): (CellValue[] | undefined)[] =>
  rows.map((cells) => cells?.map((cell) => cell?.value ?? null));

describe('writing status again', () => {
  it('goes on in a renamed sheet, and leaves a new sheet of the old name its own column', async () => {
    const { book } = await openOffice(await aWorkbook('blocks'));
    await write();
    const goals = book.sheet('Mål')!;
    const headings = goals.rows[0]!.map((cell) => cell?.value);
    goals.name = 'Mål 2024';
    const theirs = ownList(book, 'Mål', goals, ['Föreslagen bedömning']);
    const before = valuesOf(theirs);
    await write();
    expect(goals.rows[0]!.map((cell) => cell?.value)).toEqual(headings);
    const after = valuesOf(theirs);
    before.forEach((cells, row) => expect(after[row]?.slice(0, cells?.length)).toEqual(cells));
  });
});
