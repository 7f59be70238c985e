import { commands } from '../../src/app';
import type { Book } from '../../src/emulator/workbook';
import { bookState, firstDifference } from '../support/book-state';
import { cloneBook } from '../support/clone-book';
import { openOffice } from '../support/office';
import { aWorkbook } from './co-authoring/a-desk';
import { attempt, must } from './support';

/* Cells that show nothing may be meant for something all the same: somebody has given them a name, borders or rules. */
const name = (book: Book, called: string, formula: string): void =>
  void book.names.push({ name: called, formula, comment: '', visible: true });
const difference = (before: string, now: string): string | null =>
  now === before ? null : firstDifference(before, now);

describe.each(['tables', 'blocks'] as const)('status columns beside %s', (layout) => {
  let plain: Book;
  beforeAll(async () => {
    plain = await aWorkbook(layout);
  });
  const columnsOf = async (book: Book): Promise<readonly number[]> => {
    await openOffice(book);
    const { written } = await must(commands.writeStatus, { preview: null, ours: [] });
    return written
      .filter(({ field, cell }) => field === 'heading' && cell.sheet === 'Mål')
      .map(({ cell }) => cell.column);
  };

  // The list of goals ends in column I (8).
  it.each([
    ['one cell of theirs', '=Mål!$K$3', [12, 13, 14]],
    ['whole columns', '=Mål!$J:$M', [13, 14, 15]],
    ['cells below theirs', '=Mål!$J$40:$K$60', [9, 10, 11]],
    ['cells of another sheet', '=Inställningar!$J$2', [9, 10, 11]],
    ['the list itself and more', '=Mål!$A$1:$Z$99', [9, 10, 11]],
    ['whole rows', '=Mål!$3:$3', [9, 10, 11]],
    ['cells of another workbook', "='[Bok2.xlsx]Mål'!$J$2", [9, 10, 11]],
    ['what a function gives', '=OFFSET(Mål!$A$1,1,9)', [9, 10, 11]],
  ])('stand clear of a name for %s', async (_, formula, expected) => {
    const book = cloneBook(plain);
    name(book, 'Mitt', formula);
    const before = bookState(book);
    expect(await columnsOf(book)).toEqual(expected);
    expect(book.names[0]!.formula).toBe(formula);
    await must(commands.undo, {});
    expect(difference(before, bookState(book))).toBeNull();
  });

  const everyThird = (count: number): Book => {
    const book = cloneBook(plain);
    const letters = ['K', 'N', 'Q', 'T', 'W', 'Z', 'AC', 'AF', 'AI', 'AL', 'AO', 'AR', 'AU', 'AX'].slice(0, count);
    for (const column of letters) name(book, `Mitt_${column}_`, `=Mål!$${column}$3`);
    return book;
  };

  it('stand clear of many names, whose cells are never written', async () => {
    // The last of them stands in column Z (25).
    expect(await columnsOf(everyThird(6))).toEqual([27, 28, 29]);
  });

  it('are not written where every place tried is somebody’s', async () => {
    const book = everyThird(14);
    await openOffice(book);
    const before = bookState(book);
    expect(await attempt(commands.writeStatus, { preview: null, ours: [] })).toMatchObject({
      ok: false,
      failure: { code: 'NoRoom' },
    });
    expect(difference(before, bookState(book))).toBeNull();
  });

  it('stand where they are used to, whatever Excel calls what is printed', async () => {
    const book = cloneBook(plain);
    book.sheet('Mål')!.names.push({ name: 'Print_Area', formula: '=Mål!$J$1:$K$9', comment: '', visible: true });
    expect(await columnsOf(book)).toEqual([9, 10, 11]);
  });
});

describe('a report that grows', () => {
  const report = () =>
    must(commands.report, {
      ...{ occasion: { year: 2025, kind: 'year' }, kinds: ['thread'], owners: null, texts: 'full' },
    } as const);
  const goal = async (): Promise<void> =>
    Excel.run(async (context) => {
      const row = ['N7', 'Nämndmål', 'Fler simmar', 'KF1', 'Kulturnämnden', '', '', '', ''];
      context.workbook.worksheets.getItem('Mål').tables.getItem('Mål').rows.add(undefined, [row]);
      await context.sync();
    });

  async function drawn() {
    const { book } = await openOffice(await aWorkbook('tables'));
    const [called] = (await report()).sheets;
    const sheet = book.sheet(called!)!;
    return { book, sheet, end: sheet.rows.length };
  }

  it('moves prepared cells down: borders, fills and rules without a word in them', async () => {
    const { book, sheet, end } = await drawn();
    sheet.edit(end, 1).style = book.styles.change(0, { fillColor: '#FFF2CC' });
    const look = () => [end, end + 1].map((row) => book.styles.get(sheet.cell(row, 1)?.style ?? 0).fillColor);
    expect(look()).toEqual(['#FFF2CC', null]);
    await goal();
    const before = bookState(book);
    await report();
    expect(look()[1]).toBe('#FFF2CC');
    await must(commands.undo, {});
    expect(difference(before, bookState(book))).toBeNull();
  });

  it('makes room above cells that somebody has given a name, or writes nothing', async () => {
    const { book, sheet, end } = await drawn();
    name(book, 'Min_ruta', `='${sheet.name}'!$B$${end + 1}`);
    await goal();
    const before = bookState(book);
    // The name would have to follow: Excel does it, the emulated one refuses.
    await expect(report()).rejects.toThrow('ApiNotFound');
    expect(difference(before, bookState(book))).toBeNull();
  });
});
