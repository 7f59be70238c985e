import { commands } from '../../src/app';
import type { Occasion } from '../../src/domain/model';
import type { Book, Sheet } from '../../src/emulator/workbook';
import { SETTINGS_KEY } from '../../src/excel';
import { openXlsx, saveXlsx } from '../../src/emulator/xlsx';
import { bookState, firstDifference } from '../support/book-state';
import { openOffice } from '../support/office';
import { must, openFixture } from './support';

const PERIODS = { occasion: null, kinds: ['periods'], owners: null, texts: 'full' } as const;
const INTERIM: Occasion = { year: 2025, kind: 'interim' };
const YEAR: Occasion = { year: 2025, kind: 'year' };
const NEXT: Occasion = { year: 2026, kind: 'year' };
const COMPARISON = 'Jämförelse mellan perioder';

const at = (occasion: Occasion) => must(commands.report, { ...PERIODS, occasion });
const goalsRead = async (): Promise<number> => (await must(commands.read, { occasion: null })).model.goals.length;

/** Says where two states part, since a whole workbook is too much to read. */
const expectSame = (now: string, before: string): void =>
  expect(now === before ? null : firstDifference(before, now)).toBeNull();

/** Rows of *Historik* as objects by heading. */
function rowsOf(book: Book, name = 'Historik'): Record<string, unknown>[] {
  const [headings, ...rows] = [...book.sheet(name)!.rows];
  return rows.map((row) =>
    Object.fromEntries((headings ?? []).map((cell, column) => [String(cell?.value), row?.[column]?.value ?? null])),
  );
}

const historik = (book: Book): Sheet => book.sheet('Historik')!;
const columnOf = (book: Book, heading: string): number =>
  (historik(book).rows[0] ?? []).findIndex((cell) => cell?.value === heading);
const rowOf = (book: Book, occasion: string, id: string): number =>
  rowsOf(book).findIndex((row) => row['Tillfälle'] === occasion && row['Nr'] === id) + 1;
const cellAt = (book: Book, occasion: string, id: string, heading: string) =>
  historik(book).edit(rowOf(book, occasion, id), columnOf(book, heading));

describe('Historik', () => {
  it('has a row for each scored goal and each indicator, and goes again when undone', async () => {
    const { book } = await openFixture('vaggeryd');
    const before = bookState(book);
    const goals = await goalsRead();
    expect((await at(INTERIM)).sheets).toEqual(['Historik']);
    const rows = rowsOf(book);
    expect(rows).toHaveLength(36);
    expect(rows[0]).toMatchObject({
      ...{ Tillfälle: 'Delår 2025', 'Per den': 45900, Gäller: 'Mål', Nivå: 'Övergripande mål', Nr: 'Ö1' },
      ...{ Status: 'Uppfyllt', 'Föreslagen bedömning': 'Uppfyllt', 'Andel uppfyllda': 100, Utfall: null },
    });
    expect(rows.at(-1)).toMatchObject({
      ...{ Gäller: 'Indikator', Nr: 'I14', 'Hör till': 'F1', Status: 'Ej uppfyllt' },
      ...{ Utfall: 80, Enhet: '%', Period: '2025', Målvärde: 100, 'Andel uppfyllda': null },
    });
    expect(await goalsRead()).toBe(goals);
    await must(commands.undo, {});
    expectSame(bookState(book), before);
  });

  it('keeps delår, helår and the next year, and each run can be undone to the letter', async () => {
    const { book } = await openFixture('vaggeryd');
    const states = [bookState(book)];
    for (const occasion of [INTERIM, YEAR, NEXT]) {
      const { sheets, undoable } = await at(occasion);
      expect([sheets.includes(COMPARISON), undoable]).toEqual([occasion !== INTERIM, true]);
      states.push(bookState(book));
    }
    const said = rowsOf(book).map((row) => row['Tillfälle']);
    expect([...new Set(said)]).toEqual(['Delår 2025', 'Helår 2025', 'Helår 2026']);
    expect(historik(book).tables.map(({ range }) => range.rows)).toEqual([3 * 36 + 1]);
    for (const state of states.slice(0, -1).reverse()) {
      await must(commands.undo, {});
      expectSame(bookState(book), state);
    }
  });

  it('is known to its last row when the same is scored again', async () => {
    const { book } = await openFixture('vaggeryd');
    for (const occasion of [INTERIM, YEAR, YEAR]) await at(occasion);
    expect(rowsOf(book)).toHaveLength(2 * 36);
  });

  it('writes dates in a calendar that begins in 1904, and the same again writes nothing', async () => {
    const { book } = await openFixture('vaggeryd');
    book.date1904 = true;
    await at(INTERIM);
    expect(rowsOf(book)[0]).toMatchObject({ 'Per den': 45900 - 1462 });
    const before = bookState(book);
    expect((await at(INTERIM)).sheets).toEqual(['Historik']);
    expectSame(bookState(book), before);
  });

  it('the same again writes nothing, also in the saved file opened anew', async () => {
    const { book } = await openFixture('vaggeryd');
    await at(INTERIM);
    const before = bookState(book);
    expect((await at(INTERIM)).sheets).toEqual(['Historik']);
    expectSame(bookState(book), before);
    const opened = openXlsx(await saveXlsx(book), 'sparad.xlsx');
    await openOffice(opened);
    const saved = bookState(opened);
    await at(INTERIM);
    expectSame(bookState(opened), saved);
  });

  it.each([
    ['the settings are lost', () => Office.context.document.settings.remove(SETTINGS_KEY)],
    ['the sheet has another name', (book: Book) => void (historik(book).name = 'Gamla resultat')],
  ])('is found where %s', async (_, change) => {
    const { book } = await openFixture('vaggeryd');
    const goals = await goalsRead();
    await at(INTERIM);
    const sheets = book.sheets.length;
    change(book);
    expect(await goalsRead()).toBe(goals);
    await at(INTERIM);
    expect(book.sheets).toHaveLength(sheets);
  });

  it.each([
    ['its heading was changed', (sheet: Sheet) => void (sheet.edit(0, 20).value = 'Nyckel')],
    [
      'its hidden column was emptied',
      (sheet: Sheet) => sheet.rows.forEach((row, at) => row && (sheet.edit(at, 20).value = `k${at}`)),
    ],
  ])('is never read for indicators, also where %s; a new one is made beside', async (_, change) => {
    const { book } = await openFixture('vaggeryd');
    const count = async () => (await must(commands.read, { occasion: null })).model.indicators.length;
    const indicators = await count();
    await at(INTERIM);
    change(historik(book));
    expect(await count()).toBe(indicators);
    expect((await at(INTERIM)).renamed).toEqual([{ wanted: 'Historik', used: 'Historik (Röda tråden)' }]);
    expect(await count()).toBe(indicators);
    await at(YEAR);
    expect(await count()).toBe(indicators);
  });

  it('what people write stays: columns of their own, comments, confirmed and corrected rows, rows below', async () => {
    const { book } = await openFixture('vaggeryd');
    await at(INTERIM);
    const sheet = historik(book);
    cellAt(book, 'Delår 2025', 'Ö1', 'Fastställd').value = 'Ja';
    cellAt(book, 'Delår 2025', 'Ö2', 'Kommentar').value = 'Behandlat i KS';
    cellAt(book, 'Delår 2025', 'Ö3', 'Status').value = 'Uppfyllt';
    sheet.edit(sheet.rows.length + 1, 2).value = 'Min anteckning';
    for (const name of book.sheets.map((one) => one.name)) {
      if (name === 'Historik') continue;
      for (const row of book.sheet(name)!.rows) {
        for (const cell of row ?? []) if (/^(Det ska|Kommunens k|Alla e)/.test(String(cell?.value))) cell!.value += '!';
      }
    }
    const { leftInHistory } = await at(INTERIM);
    expect(leftInHistory).toBe(2);
    const by = Object.fromEntries(rowsOf(book).map((row) => [row['Nr'], row]));
    expect(by['Ö1']!['Mål eller indikator']).not.toContain('!');
    expect(by['Ö2']).toMatchObject({
      'Mål eller indikator': expect.stringContaining('!'),
      Kommentar: 'Behandlat i KS',
    });
    expect(by['Ö3']).toMatchObject({ Status: 'Uppfyllt', 'Mål eller indikator': expect.not.stringContaining('!') });
    await at(YEAR);
    const [table] = sheet.tables;
    expect(table!.range.rows).toBe(2 * 36 + 1);
    expect(sheet.cell(table!.range.rows + 1, 2)!.value).toBe('Min anteckning');
  });

  it('a total row stays below the new rows', async () => {
    const { book } = await openFixture('vaggeryd');
    await at(INTERIM);
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Historik').showTotals = true;
      await context.sync();
    });
    const before = bookState(book);
    await at(YEAR);
    const [table] = historik(book).tables;
    expect([table!.hasTotals, table!.range.rows]).toEqual([true, 2 * 36 + 2]);
    await must(commands.undo, {});
    expectSame(bookState(book), before);
  });

  it('a protected one is left alone and named; the comparison is made all the same', async () => {
    const { book } = await openFixture('vaggeryd');
    await at(INTERIM);
    historik(book).protection.on = true;
    const { refused, sheets } = await at(YEAR);
    expect([refused, sheets]).toEqual([['Historik'], [COMPARISON]]);
    expect(rowsOf(book)).toHaveLength(36);
  });

  it('a sheet of somebody else’s with the name is left alone', async () => {
    const { book } = await openFixture('vaggeryd');
    book.addSheet('Historik').edit(0, 0).value = 'Kommunens historia';
    const { renamed, sheets } = await at(INTERIM);
    expect([renamed, sheets]).toEqual([
      [{ wanted: 'Historik', used: 'Historik (Röda tråden)' }],
      ['Historik (Röda tråden)'],
    ]);
    expect(historik(book).cell(0, 0)!.value).toBe('Kommunens historia');
  });

  it('personal goals never come in', async () => {
    const { book } = await openFixture('vaggeryd');
    let hidden = 0;
    for (const sheet of book.sheets) {
      if (sheet.name === 'Nivåer') continue;
      for (const row of sheet.rows) {
        for (const cell of row ?? [])
          if (cell?.value === 'Nämndmål') [cell.value, hidden] = ['Individuellt mål', hidden + 1];
      }
    }
    expect(hidden).toBeGreaterThan(5);
    await at(INTERIM);
    expect(rowsOf(book).filter((row) => /^(BUN|SN|KFN)\d/.test(String(row['Nr'])))).toEqual([]);
  });

  it.each([
    ['other reports', ['summary', 'findings']],
    ['Kontroll alone', ['findings']],
  ] as const)('%s leave it alone', async (_, kinds) => {
    const { book } = await openFixture('vaggeryd');
    await must(commands.report, { ...PERIODS, kinds });
    expect(book.sheet('Historik')).toBeUndefined();
  });
});

describe('round trips', () => {
  it('are the same few however many rows stand there', async () => {
    const counts: number[] = [];
    const { host } = await openFixture('vaggeryd');
    for (const year of [2021, 2022, 2023, 2024]) {
      const before = host.stats.syncs;
      await at({ year, kind: 'year' });
      counts.push(host.stats.syncs - before);
    }
    // A new sheet; a standing one and the comparison made; both refreshed; and so on, with twice the rows.
    expect(counts).toEqual([7, 10, 13, 13]);
  });
});
