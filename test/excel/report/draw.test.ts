import type { ReportSheet } from '../../../src/domain/reporting';
import { drawReports, type DrawResult, isReportSheet, type ReportMarks } from '../../../src/excel/report';
import type { Host } from '../../../src/emulator/host';
import type { Book, Sheet } from '../../../src/emulator/workbook';
import { newBook, openOffice } from '../../support/office';
import { report, row, textCell, words } from './a-report';

const KEPT = 2;

async function open(...names: string[]): Promise<{ book: Book; host: Host }> {
  return openOffice(newBook(...(names.length > 0 ? names : ['Mål'])));
}

const draw = (sheets: readonly ReportSheet[], marks: ReportMarks = {}): Promise<DrawResult> =>
  Excel.run((context) => drawReports(context, sheets, words, marks));

const text = (sheet: Sheet, line: number, column: number): unknown => sheet.cell(line, column)?.value ?? null;

/** Rows of a sheet as plain values, without the hidden column. */
function values(sheet: Sheet, columns = 3): unknown[][] {
  return Array.from({ length: sheet.rows.length }, (_, line) =>
    Array.from({ length: columns }, (_, column) => text(sheet, line, column)),
  );
}

const lineOf = (sheet: Sheet, first: string): number => values(sheet).findIndex(([value]) => value === first);

function type(sheet: Sheet, line: number, column: number, value: string | number | null): void {
  sheet.edit(line, column).value = value;
}

/** Moves the rows of a stretch of the sheet as a user's sorting does, over the given columns. */
function swap(sheet: Sheet, a: number, b: number, columns: number): void {
  for (let column = 0; column < columns; column++) {
    const held = text(sheet, a, column);
    type(sheet, a, column, text(sheet, b, column) as string | number | null);
    type(sheet, b, column, held as string | number | null);
  }
}

describe('a new report sheet', () => {
  test('stands in cells, with its heading, its numbers as numbers and a hidden column of keys', async () => {
    const { book } = await open();
    const result = await draw([report()]);
    expect(result.sheets).toEqual([{ key: 'summary', name: 'Sammanfattning', created: true }]);
    const sheet = book.sheet('Sammanfattning')!;
    expect(values(sheet).slice(0, 5)).toEqual([
      ['Rubrik', null, null],
      [null, null, null],
      ['Mål', 'Antal', 'Kommentar'],
      ['m.A', 1, null],
      ['m.B', 1, null],
    ]);
    expect(book.styles.get(sheet.styleOf(3, 1)).numberFormat).toBe('#,##0.0;"−"#,##0.0');
    expect(sheet.hiddenColumns.has(3)).toBe(true);
    expect(text(sheet, 0, 3)).toMatch(/^roda-traden\|summary\n/);
    expect(sheet.freeze.rows).toBe(3);
    expect(sheet.merges).toEqual([]);
  });

  test('is A4 across, one page wide, with page numbers, and ampersands in names doubled', async () => {
    const { book } = await open();
    await draw([report()]);
    const { page } = book.sheet('Sammanfattning')!;
    expect(page).toMatchObject({ orientation: 'Landscape', paper: 'A4', fitWide: 1, header: { left: 'A && B' } });
    expect(page.footer.center).toBe('report.page.footer &P &N');
    expect(page.printArea).toMatch(/^A1:C\d+$/);
  });

  test('is known as ours by what stands in it', () => {
    const cells = { name: 'X', visible: true, protected: false, top: 0, left: 0, formats: [], tables: [] };
    expect(isReportSheet({ ...cells, values: [['Rubrik', null, 'roda-traden|summary']] })).toBe(true);
    expect(isReportSheet({ ...cells, values: [['Rubrik', 'roda-traden']] })).toBe(false);
  });
});

describe('refreshing', () => {
  test('twice gives the same cells and the same looks', async () => {
    const { book } = await open();
    const { marks } = await draw([report()]);
    const sheet = book.sheet('Sammanfattning')!;
    const once = [values(sheet, 4), sheet.rowHeights, sheet.page.printArea];
    const looks = sheet.rows.map((cells) => cells.map((cell) => cell && book.styles.get(cell.style)));
    const again = await draw([report()], marks);
    expect([values(sheet, 4), sheet.rowHeights, sheet.page.printArea]).toEqual(once);
    expect(sheet.rows.map((cells) => cells.map((cell) => cell && book.styles.get(cell.style)))).toEqual(looks);
    expect(again).toMatchObject({ renamed: [], keptComments: 0, movedComments: 0 });
    expect(again.marks).toEqual(marks);
    expect(book.sheets).toHaveLength(2);
  });

  test('keeps the sheet itself, also when it was renamed', async () => {
    const { book } = await open();
    const { marks } = await draw([report()]);
    const sheet = book.sheet('Sammanfattning')!;
    sheet.name = 'Till KS i mars';
    const again = await draw([report({ rows: [row('m.A'), row('m.B'), row('m.C')] })], marks);
    expect(again.sheets).toEqual([{ key: 'summary', name: 'Till KS i mars', created: false }]);
    expect(book.sheets).toHaveLength(2);
    expect(lineOf(sheet, 'm.C')).toBe(5);
  });

  test('finds the sheet by its own mark when the marks in the settings are lost', async () => {
    const { book } = await open();
    await draw([report()]);
    type(book.sheet('Sammanfattning')!, 3, KEPT, 'Min kommentar');
    const again = await draw([report()], {});
    expect(again).toMatchObject({ renamed: [], keptComments: 1, sheets: [{ created: false }] });
  });

  const comment = 'Vi anställer två.';
  it.each<[string, (sheet: Sheet) => void, ReportSheet, string]>([
    ['as it was', () => undefined, report(), 'm.B'],
    [
      'with rows added above',
      () => undefined,
      report({ rows: [row('m.0'), row('m.A'), row('m.1'), row('m.B')] }),
      'm.B',
    ],
    ['in another order', () => undefined, report({ rows: [row('m.B'), row('m.A')] }), 'm.B'],
    ['with the goal renamed', () => undefined, report({ rows: [row('m.A'), row('m.B', 'Nytt namn')] }), 'Nytt namn'],
    ['after the user sorted everything', (sheet) => swap(sheet, 3, 4, 4), report(), 'm.B'],
    ['after the user sorted without the hidden column', (sheet) => swap(sheet, 3, 4, 3), report(), 'm.B'],
  ])('gives a comment back to its goal: %s', async (_, change, next, goal) => {
    const { book } = await open();
    const { marks } = await draw([report()]);
    const sheet = book.sheet('Sammanfattning')!;
    type(sheet, 4, KEPT, comment);
    change(sheet);
    const result = await draw([next], marks);
    expect(text(sheet, lineOf(sheet, goal), KEPT)).toBe(comment);
    expect(
      values(sheet)
        .flat()
        .filter((value) => value === comment),
    ).toHaveLength(1);
    expect(result).toMatchObject({ keptComments: 1, movedComments: 0 });
  });

  test('moves a comment whose goal is gone to the end, and home again when the goal is back', async () => {
    const { book } = await open();
    const { marks } = await draw([report()]);
    const sheet = book.sheet('Sammanfattning')!;
    type(sheet, 4, KEPT, comment);
    const gone = await draw([report({ rows: [row('m.A')] })], marks);
    expect(gone).toMatchObject({ keptComments: 0, movedComments: 1 });
    const at = lineOf(sheet, 'report.orphans.heading');
    expect(values(sheet)[at + 1]).toEqual(['m.B', null, comment]);
    const still = await draw([report({ rows: [row('m.A')] })], gone.marks);
    expect(values(sheet)[at + 1]).toEqual(['m.B', null, comment]);
    expect(still.movedComments).toBe(1);
    const back = await draw([report()], still.marks);
    expect(back).toMatchObject({ keptComments: 1, movedComments: 0 });
    expect(text(sheet, lineOf(sheet, 'm.B'), KEPT)).toBe(comment);
    expect(lineOf(sheet, 'report.orphans.heading')).toBe(-1);
  });

  test('never gives the words of one of two equal rows to the wrong one', async () => {
    const { book } = await open();
    const twins = report({ rows: [row('m.A/i.1', 'Samma namn'), row('m.B/i.2', 'Samma namn'), row('m.C')] });
    const { marks } = await draw([twins]);
    const sheet = book.sheet('Sammanfattning')!;
    type(sheet, 4, KEPT, 'hör till B');
    swap(sheet, 4, 5, 3);
    await draw([twins], marks);
    expect([text(sheet, 3, KEPT), text(sheet, 4, KEPT), text(sheet, 5, KEPT)]).toEqual([null, null, null]);
    expect(values(sheet).flat()).toContain('hör till B');
  });

  test('renews a comment of the workbook it printed itself, and leaves one the user changed', async () => {
    const { book } = await open();
    const first = report({ rows: [row('m.A', 'm.A', 1, 'gammal'), row('m.B', 'm.B', 1, 'gammal')] });
    const { marks } = await draw([first]);
    const sheet = book.sheet('Sammanfattning')!;
    type(sheet, 4, KEPT, 'ändrad av användaren');
    const next = report({ rows: [row('m.A', 'm.A', 1, 'ny'), row('m.B', 'm.B', 1, 'ny')] });
    await draw([next], marks);
    expect([text(sheet, 3, KEPT), text(sheet, 4, KEPT)]).toEqual(['ny', 'ändrad av användaren']);
  });

  test('keeps free text, however long, in one piece', async () => {
    const { book } = await open();
    const { marks } = await draw([report()]);
    const sheet = book.sheet('Sammanfattning')!;
    const long = 'En lång analys. '.repeat(80).trim();
    const from = lineOf(sheet, 'hint') + 1;
    type(sheet, from, 0, 'Kort.');
    type(sheet, from + 1, 0, long);
    type(sheet, from + 1, 1, 7);
    const result = await draw([report({ rows: [row('m.A'), row('m.B'), row('m.C')] })], marks);
    expect(values(sheet).slice(from + 1, from + 3)).toEqual([
      ['Kort.', null, null],
      [long, 7, null],
    ]);
    expect(sheet.rowHeights.get(from + 2)!).toBeGreaterThan(100);
    expect(result.keptComments).toBe(3);
  });

  test('keeps what stands below and beside the report, and lets notes follow their rows', async () => {
    const { book } = await open();
    const { marks } = await draw([report()]);
    const sheet = book.sheet('Sammanfattning')!;
    type(sheet, 4, 5, 'not vid B');
    type(sheet, 3, 4, 'not vid A');
    const below = sheet.rows.length + 1;
    type(sheet, below, 0, 'Mitt eget under');
    await draw([report({ rows: [row('m.0'), row('m.B'), row('m.A')] })], marks);
    expect(text(sheet, lineOf(sheet, 'm.B'), 5)).toBe('not vid B');
    expect(text(sheet, lineOf(sheet, 'm.A'), 4)).toBe('not vid A');
    expect(
      values(sheet, 6)
        .flat()
        .filter((value) => String(value).startsWith('not')),
    ).toHaveLength(2);
    expect(text(sheet, below + 1, 0)).toBe('Mitt eget under');
  });

  test('keeps column widths the user set, as long as the columns are the same', async () => {
    const { book } = await open();
    const { marks } = await draw([report()]);
    const sheet = book.sheet('Sammanfattning')!;
    sheet.columnWidths.set(0, 71);
    await draw([report()], marks);
    expect(sheet.columnWidths.get(0)).toBe(71);
  });

  test('makes room for more columns without touching the user’s own', async () => {
    const { book } = await open();
    const { marks } = await draw([report()]);
    const sheet = book.sheet('Sammanfattning')!;
    type(sheet, 3, 4, 'min kolumn');
    type(sheet, 3, KEPT, comment);
    const wider = report({ columns: [40, 12, 30, 10, 10].map((width) => ({ width })) });
    await draw([wider], marks);
    expect(text(sheet, 3, 6)).toBe('min kolumn');
    expect(text(sheet, 0, 5)).toMatch(/^roda-traden\|summary\n/);
    expect(text(sheet, 3, KEPT)).toBe(comment);
    expect([3, 4, 5].map((column) => sheet.hiddenColumns.has(column))).toEqual([false, false, true]);
  });

  test('gathers words in rows and columns put in between ours', async () => {
    const { book } = await open();
    const { marks } = await draw([report()]);
    const sheet = book.sheet('Sammanfattning')!;
    for (const cells of sheet.rows) cells?.splice(1, 0, undefined);
    type(sheet, 3, 1, 'i en kolumn emellan');
    sheet.rows.splice(4, 0, []);
    type(sheet, 4, 0, 'i en rad emellan');
    type(sheet, 5, 3, comment);
    await draw([report()], marks);
    const all = values(sheet).flat();
    for (const words of ['i en kolumn emellan', 'i en rad emellan', comment]) {
      expect(all.filter((value) => value === words)).toHaveLength(1);
    }
    expect(text(sheet, lineOf(sheet, 'm.B'), KEPT)).toBe(comment);
  });
});

describe('sheets that are not ours', () => {
  test('one with the wanted name is left alone, and the user is told', async () => {
    const { book } = await open('Mål', 'sammanfattning');
    type(book.sheet('sammanfattning')!, 0, 0, 'kommunens egen');
    const first = await draw([report()]);
    expect(first.renamed).toEqual([{ wanted: 'Sammanfattning', used: 'Sammanfattning (Röda tråden)' }]);
    expect(values(book.sheets[1]!)).toEqual([['kommunens egen', null, null]]);
    const again = await draw([report()], first.marks);
    expect(again).toMatchObject({ renamed: [], sheets: [{ name: 'Sammanfattning (Röda tråden)', created: false }] });
    expect(book.sheets).toHaveLength(3);
  });

  test('a stale mark on somebody else’s sheet does not make it ours', async () => {
    const { book } = await open('Mål');
    const { id } = book.sheets[0]!;
    type(book.sheets[0]!, 0, 0, 'Målnr');
    await draw([report()], { summary: { sheetId: id, name: 'Mål', widths: [40, 12, 30] } });
    expect(values(book.sheets[0]!)).toEqual([['Målnr', null, null]]);
    expect(book.sheets).toHaveLength(2);
  });

  test('a protected report is not written, the others are', async () => {
    const { book } = await open();
    const other = report({ key: 'other', name: 'Annat' });
    const { marks } = await draw([report(), other]);
    const sheet = book.sheet('Sammanfattning')!;
    sheet.protection.on = true;
    const result = await draw(
      [report({ rows: [row('m.Z')] }), { ...other, blocks: report({ rows: [row('m.Z')] }).blocks }],
      marks,
    );
    expect(result.refused).toEqual([{ key: 'summary', name: 'Sammanfattning' }]);
    expect(lineOf(sheet, 'm.Z')).toBe(-1);
    expect(lineOf(book.sheet('Annat')!, 'm.Z')).toBeGreaterThan(0);
  });
});

describe('text that wants to be something else', () => {
  const long = 'x'.repeat(40_000);
  it.each<[string, string]>([
    ['=1+1', '=1+1'],
    ['+46 8 123 45', '+46 8 123 45'],
    ['-x', '-x'],
    ['@SUM(A1)', '@SUM(A1)'],
    ['\tTabb', ' Tabb'],
    ['\rVagnretur', '\nVagnretur'],
    ['2025-08-31', '2025-08-31'],
    ['1/2', '1/2'],
    ['TRUE', 'TRUE'],
    ['Kon\u0001troll\u0007', 'Kontroll'],
    ['halv \ud83d emoji', 'halv  emoji'],
    ["'citat", "'citat"],
  ])('%j is written as text', async (given, expected) => {
    const { book } = await open();
    await draw([report({ rows: [{ ...row('m.A'), cells: [textCell(given)] }] })]);
    const cell = book.sheet('Sammanfattning')!.cell(3, 0)!;
    expect([cell.value, cell.formula]).toEqual([expected, null]);
  });

  test('too long a text is cut, with a mark', async () => {
    const { book } = await open();
    await draw([report({ rows: [{ ...row('m.A'), cells: [textCell(long)] }] })]);
    const value = String(book.sheet('Sammanfattning')!.cell(3, 0)!.value);
    expect(value).toHaveLength(32_767);
    expect(value.endsWith('report.cut')).toBe(true);
  });

  test('a link shows its text as text and leads to its cell, whatever the sheet is called', async () => {
    const { book } = await open('=1+1');
    const link = { ...textCell('=1+1!A1'), link: { sheet: "=1+1 'x'", cell: 'A1' } };
    await draw([report({ rows: [{ ...row('m.A'), cells: [link] }] })]);
    const sheet = book.sheet('Sammanfattning')!;
    expect([sheet.cell(3, 0)!.value, sheet.cell(3, 0)!.formula]).toEqual(['=1+1!A1', null]);
    expect(sheet.hyperlinks.get('3,0')).toMatchObject({ documentReference: "'=1+1 ''x'''!A1" });
  });

  test('a comment that looks like a formula stays the words it is', async () => {
    const { book } = await open();
    const { marks } = await draw([report()]);
    const sheet = book.sheet('Sammanfattning')!;
    type(sheet, 3, KEPT, '=1+1 är två');
    await draw([report({ rows: [row('m.0'), row('m.A')] })], marks);
    const cell = sheet.cell(4, KEPT)!;
    expect([cell.value, cell.formula]).toEqual(['=1+1 är två', null]);
  });
});

describe('round trips and failures', () => {
  it.each([1, 200, 1500])('do not depend on the number of rows (%d)', async (rows) => {
    const { host } = await open();
    const sheet = report({ rows: Array.from({ length: rows }, (_, at) => row(`m.${at}`)) });
    const before = host.stats.syncs;
    const { marks } = await draw([sheet, report({ key: 'other', name: 'Annat' })]);
    expect(host.stats.syncs - before).toBe(3);
    const between = host.stats.syncs;
    await draw([sheet, report({ key: 'other', name: 'Annat' })], marks);
    // Many cells: what is true or false of them, and a few one by one, are asked for themselves.
    expect(host.stats.syncs - between).toBe(rows * 3 > 3000 ? 8 : 6);
  });

  test('no message weighs 5 MB, however much there is to write', async () => {
    const { host } = await open();
    const heavy = 'Text som tar plats. '.repeat(50);
    await draw([report({ rows: Array.from({ length: 6000 }, (_, at) => row(`m.${at}`, `${at} ${heavy}`)) })]);
    expect(host.stats.largest).toBeLessThan(5_000_000);
    // Only what is too much for one request is split.
    expect(host.stats.syncs).toBeLessThan(4 + host.stats.sent / 400_000);
  });

  test('an error midway takes new sheets away and puts the old contents back', async () => {
    const { book, host } = await open();
    const { marks } = await draw([report()]);
    const sheet = book.sheet('Sammanfattning')!;
    type(sheet, 4, KEPT, 'får inte försvinna');
    const before = values(sheet, 4);
    const sheets = [report({ rows: [row('m.Z')] }), report({ key: 'other', name: 'Annat' })];
    host.faults.at(5, { kind: 'partial', after: 60 });
    await expect(draw(sheets, marks)).rejects.toBeDefined();
    expect(values(sheet, 4).slice(0, before.length)).toEqual(before);
    expect(book.sheets.map(({ name }) => name)).toEqual(['Mål', 'Sammanfattning']);
  });
});
