import { commands } from '../../src/app';
import type { Book, Sheet } from '../../src/emulator/workbook';
import { bookState, firstDifference } from '../support/book-state';
import { cloneBook } from '../support/clone-book';
import { openOffice } from '../support/office';
import { aWorkbook, type Layout } from './co-authoring/a-desk';
import { must } from './support';

/*
 * Between a run and Ångra people rename, move, copy, delete and make sheets, and files are opened again by Excels that give
 * sheets new ids. What the run wrote is undone where it stands by now, nothing else is touched, and what is not found is said.
 */
const write = (year: number) =>
  must(commands.writeStatus, { preview: null, ours: [], occasion: { year, kind: 'year' } });

const stateOf = (book: Book, sheet: Sheet): unknown => {
  const index = book.sheets.indexOf(sheet);
  return (JSON.parse(bookState(book)) as unknown[])[index];
};

const difference = (before: string, now: string): string | null =>
  now === before ? null : firstDifference(before, now);

/** As Excel does it: charts go along. */
const rename = (from: string, to: string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(from).name = to;
    await context.sync();
  });

const withoutName = (state: unknown): unknown => ({ ...(state as object), name: null });
const renumber = (sheet: Sheet, id: string): void => void Object.assign(sheet, { id });
const move = (book: Book, name: string, to: number): void => {
  const [sheet] = book.sheets.splice(book.sheets.indexOf(book.sheet(name)!), 1);
  book.sheets.splice(to, 0, sheet!);
};
const remove = (book: Book, name: string): void => void book.sheets.splice(book.sheets.indexOf(book.sheet(name)!), 1);
const positional = (index: number): string => `{00000000-0001-0000-${String(index).padStart(4, '0')}-000000000000}`;

/** A sheet with the same cells, as copying one gives: its tables have other names. */
function copied(book: Book, name: string, as: string): Sheet {
  const from = book.sheet(name)!;
  const { rows, columnWidths } = cloneBook({ ...book, sheets: [from] } as unknown as Book).sheets[0]!;
  const sheet = book.addSheet(as);
  Object.assign(sheet, { rows, columnWidths });
  from.tables.forEach((table) =>
    sheet.tables.push({ ...structuredClone(table), id: book.newId(), name: `${table.name}_2` }),
  );
  return sheet;
}

/** Somebody's own list under the headings of ours, with statuses of their own and cells that are still empty. */
function ownList(book: Book, name: string, like: Sheet): Sheet {
  const sheet = book.addSheet(name);
  const headings = like.rows.findIndex((cells) => (cells?.filter((cell) => cell?.value).length ?? 0) > 5);
  for (let row = 0; row <= headings; row++)
    like.rows[row]?.forEach((cell, column) => (sheet.edit(row, column).value = cell?.value ?? null));
  for (let row = headings + 1; row < headings + 4; row++) {
    sheet.edit(row, 0).value = `E${row}`;
    sheet.edit(row, 2).value = `Eget mål ${row}`;
    for (let column = 9; column < 18; column += 2) sheet.edit(row, column).value = 'Uppfyllt';
  }
  return sheet;
}

interface Ended {
  /** Names of the sheets that are as they were before the run. */
  readonly undone: readonly string[];
  readonly renamed?: readonly (readonly [string, string])[];
  readonly missing?: readonly string[];
  /** Sheets that nothing may happen to. */
  readonly untouched?: readonly string[];
}

const ALL = ['Mål', 'Indikatorer'];
const CASES: readonly (readonly [what: string, act: (book: Book) => void, ended: Ended])[] = [
  ['nothing', () => undefined, { undone: ALL }],
  [
    'a sheet is renamed',
    (book) => void (book.sheet('Mål')!.name = 'Målen'),
    { undone: ['Målen', 'Indikatorer'], renamed: [['Mål', 'Målen']] },
  ],
  ['a sheet is spelt otherwise', (book) => void (book.sheet('Mål')!.name = 'MÅL'), { undone: ['MÅL', 'Indikatorer'] }],
  [
    'two sheets change names',
    (book) => {
      const [goals, indicators] = [book.sheet('Mål')!, book.sheet('Indikatorer')!];
      goals.name = 'Indikatorer';
      indicators.name = 'Mål';
    },
    {
      undone: ALL,
      renamed: [
        ['Mål', 'Indikatorer'],
        ['Indikatorer', 'Mål'],
      ],
    },
  ],
  [
    'a sheet is renamed, and another gets its name',
    (book) => {
      const goals = book.sheet('Mål')!;
      goals.name = 'Mål 2025';
      ownList(book, 'Mål', goals);
    },
    { undone: ['Mål 2025', 'Indikatorer'], renamed: [['Mål', 'Mål 2025']], untouched: ['Mål'] },
  ],
  [
    'a sheet is renamed, and its copy gets the name',
    (book) => {
      book.sheet('Mål')!.name = 'Mål 2025';
      copied(book, 'Mål 2025', 'Mål');
    },
    { undone: ['Mål 2025', 'Indikatorer'], renamed: [['Mål', 'Mål 2025']], untouched: ['Mål'] },
  ],
  ['sheets are moved', (book) => move(book, 'Mål', 2), { undone: ALL }],
  ['a sheet is copied', (book) => void copied(book, 'Mål', 'Mål (2)'), { undone: ALL, untouched: ['Mål (2)'] }],
  ['a sheet is deleted', (book) => remove(book, 'Mål'), { undone: ['Indikatorer'], missing: ['Mål'] }],
  [
    'a sheet is copied and deleted: the copy is somebody’s own',
    (book) => {
      copied(book, 'Mål', 'Mål (2)');
      remove(book, 'Mål');
    },
    { undone: ['Indikatorer'], missing: ['Mål'], untouched: ['Mål (2)'] },
  ],
  [
    'a sheet is deleted, and a new one gets its name',
    (book) => {
      const goals = book.sheet('Mål')!;
      remove(book, 'Mål');
      ownList(book, 'Mål', goals);
    },
    { undone: ['Indikatorer'], missing: ['Mål'], untouched: ['Mål'] },
  ],
  [
    'a sheet is deleted, and a new one gets its id',
    (book) => {
      const goals = book.sheet('Mål')!;
      remove(book, 'Mål');
      renumber(ownList(book, 'Blad4', book.sheet('Inställningar')!), goals.id);
    },
    { undone: ['Indikatorer'], missing: ['Mål'], untouched: ['Blad4'] },
  ],
  [
    'the file is opened again with new ids',
    (book) => book.sheets.forEach((sheet, index) => renumber(sheet, `{A0${index}}`)),
    { undone: ALL },
  ],
  [
    'the sheets are moved, and the file is opened again with ids by place',
    (book) => {
      const ids = book.sheets.map(({ id }) => id);
      book.sheets.reverse().forEach((sheet, index) => renumber(sheet, ids[index]!));
    },
    { undone: ALL },
  ],
  [
    'a sheet is copied in front, and the file is opened again with ids by place',
    (book) => {
      const ids = book.sheets.map(({ id }) => id);
      copied(book, 'Mål', 'Mål 2024');
      move(book, 'Mål 2024', 0);
      [...book.sheets].forEach((sheet, index) => renumber(sheet, ids[index] ?? positional(index)));
    },
    { undone: ALL, untouched: ['Mål 2024'] },
  ],
  [
    'a sheet is copied, and the copy has its id when the file is opened again',
    (book) => {
      const goals = book.sheet('Mål')!;
      renumber(copied(book, 'Mål', 'Mål (2)'), goals.id);
      renumber(goals, positional(90));
    },
    { undone: ALL, untouched: ['Mål (2)'] },
  ],
  [
    'a sheet is renamed, its copy has its id when the file is opened again',
    (book) => {
      const [goals, indicators] = [book.sheet('Mål')!, book.sheet('Indikatorer')!];
      renumber(copied(book, 'Mål', 'Arkiv'), goals.id);
      goals.name = 'Målen';
      renumber(goals, positional(90));
      renumber(indicators, positional(91));
    },
    { undone: ['Indikatorer'], missing: ['Mål'], untouched: ['Målen', 'Arkiv'] },
  ],
  [
    'a sheet is renamed, and the file is opened again with new ids',
    (book) => {
      book.sheet('Mål')!.name = 'Målen';
      book.sheets.forEach((sheet, index) => renumber(sheet, positional(index + 90)));
    },
    { undone: ['Indikatorer'], missing: ['Mål'], untouched: ['Målen'] },
  ],
];

describe.each(['tables', 'blocks'] as const)('status columns in %s', (layout: Layout) => {
  let plain: Book;
  beforeAll(async () => {
    plain = await aWorkbook(layout);
  });

  // The first run adds columns, the second writes in those that stand.
  describe.each([1, 2])('of run %i', (runs) => {
    it.each(CASES)('%s', async (_, act, { undone, renamed = [], missing = [], untouched = [] }) => {
      const { book } = await openOffice(cloneBook(plain));
      if (runs === 2) await write(2024);
      const before = new Map(book.sheets.map((sheet) => [sheet, withoutName(stateOf(book, sheet))]));
      await write(2025);
      act(book);
      const left = untouched.map((name) => stateOf(book, book.sheet(name)!));
      const result = await must(commands.undo, {});
      expect(result).toMatchObject({
        leftAlone: [],
        missingSheets: missing,
        renamedSheets: expect.arrayContaining(renamed.map(([from, to]) => ({ from, to }))),
      });
      for (const name of undone) {
        const sheet = book.sheet(name)!;
        expect(withoutName(stateOf(book, sheet))).toEqual(before.get(sheet));
      }
      expect(untouched.map((name) => stateOf(book, book.sheet(name)!))).toEqual(left);
    });
  });
});

describe('a column goes in before ours beside a plain block', () => {
  it.each([
    ['the first of them', 9],
    ['the second', 10],
    ['the last', 11],
  ])('%s: moved ones are left alone and named, and known again by the next run', async (_, column) => {
    const { book } = await openOffice(await aWorkbook('blocks'));
    await write(2025);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Mål').getRangeByIndexes(0, column, 20, 1).insert('Right');
      await context.sync();
    });
    const headings = () =>
      book
        .sheet('Mål')!
        .rows[0]!.slice(9)
        .flatMap((cell) => cell?.value ?? []);
    const moved = headings().slice(column - 9);
    const { leftAlone } = await must(commands.undo, {});
    expect(headings()).toEqual(moved);
    const named = new Set(leftAlone.filter(({ sheet }) => sheet === 'Mål').map((cell) => cell.column));
    expect([...named].sort((a, b) => a - b)).toEqual(moved.map((_heading, index) => column + index));
    await write(2025);
    expect(headings().filter((heading) => moved.includes(heading))).toEqual(moved);
    expect(headings()).toHaveLength(3);
  });
});

describe('report sheets', () => {
  const report = () =>
    must(commands.report, {
      ...{ occasion: { year: 2025, kind: 'year' }, kinds: ['summary', 'thread'], owners: null, texts: 'full' },
    } as const);
  let plain: Book;
  beforeAll(async () => {
    plain = await aWorkbook('tables');
  });
  const names = ({ sheets }: Book): string[] => sheets.map(({ name }) => name);

  it('that a run added are taken away where they are called something else by now', async () => {
    const { book } = await openOffice(cloneBook(plain));
    const before = bookState(book);
    const [first] = (await report()).sheets;
    book.sheet(first!)!.name = 'Till nämnden';
    const result = await must(commands.undo, {});
    expect(result.renamedSheets).toEqual([{ from: first, to: 'Till nämnden' }]);
    expect(result.removedSheets).toContain('Till nämnden');
    expect(difference(before, bookState(book))).toBeNull();
  });

  it.each([
    ['empty', () => undefined],
    ['with words', (sheet: Sheet) => void (sheet.edit(0, 0).value = 'Mina anteckningar')],
  ])('that somebody has deleted leave a new sheet of their name alone: %s', async (_, fill) => {
    const { book } = await openOffice(cloneBook(plain));
    const [first] = (await report()).sheets;
    remove(book, first!);
    fill(book.addSheet(first!));
    const result = await must(commands.undo, {});
    expect(names(book)).toEqual([...names(plain), first]);
    expect(result).toMatchObject({ missingSheets: [first], keptSheets: [] });
  });

  it('that were copied before they were deleted leave the copy', async () => {
    const { book } = await openOffice(cloneBook(plain));
    const [first] = (await report()).sheets;
    copied(book, first!, 'Arkiv');
    remove(book, first!);
    expect(await must(commands.undo, {})).toMatchObject({ missingSheets: [first] });
    expect(names(book)).toEqual([...names(plain), 'Arkiv']);
  });

  it('that were drawn anew stand as before, whatever they are called', async () => {
    const { book } = await openOffice(cloneBook(plain));
    const [first] = (await report()).sheets;
    const before = bookState(book);
    book.sheet('Indikatorer')!.edit(4, 8).value = 99;
    await report();
    book.sheet('Indikatorer')!.edit(4, 8).value = 74;
    await rename(first!, 'Till nämnden');
    expect(await must(commands.undo, {})).toMatchObject({ missingSheets: [], keptSheets: [] });
    await rename('Till nämnden', first!);
    expect(difference(before, bookState(book))).toBeNull();
  });
});
