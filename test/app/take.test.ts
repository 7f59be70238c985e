import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../../src/app';
import type { ChosenFile } from '../../src/app';
import { chosen } from './other-files';
import { EVERYTHING, rowName } from '../../src/domain/planning/take';
import { readSettings } from '../../src/excel';
import { openXlsx, saveXlsx } from '../../src/emulator/xlsx';
import { cellsOf } from '../excel/support';
import { attempt, must, openFixture, under } from './support';

const bytesOf = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, `../fixtures/workbooks/${name}.xlsx`)));

/** A file of the fixtures as the user chooses it. */
const file = (name: string): ChosenFile => chosen(bytesOf(name), `${name}.xlsx`);

/** The file with a cell changed: under a heading of a sheet, on a row counted from the heading. */
function changed(name: string, sheet: string, heading: string, row: number, value: string | number): ChosenFile {
  const book = openXlsx(bytesOf(name));
  const { rows } = book.sheet(sheet)!;
  const top = rows.findIndex((cells) => cells?.some((cell) => String(cell?.value) === heading));
  const column = rows[top]!.findIndex((cell) => String(cell?.value) === heading);
  book.sheet(sheet)!.edit(top + row, column).value = value;
  return chosen(saveXlsx(book), `${name}.xlsx`);
}

const preview = (source: ChosenFile, names: Parameters<typeof commands.previewTake.run>[0]['names'] = null) =>
  must(commands.previewTake, { source, names });
const take = async (source: ChosenFile, names: Parameters<typeof preview>[1] = null) =>
  must(commands.writeTake, { preview: await preview(source, names), choice: EVERYTHING });
const PREFIX = { prefix: 'H-', owner: null };

describe('taking the goals of another workbook', () => {
  it('writes two sheets of ours that are read as any other; the rest stays as it was', async () => {
    const { book, host } = await openFixture('vaggeryd');
    const before = cellsOf(book) as unknown[];
    const shown = await preview(file('haninge'), PREFIX);
    expect(cellsOf(book)).toEqual(before);
    const asked = host.stats.syncs;
    const value = await must(commands.writeTake, { preview: shown, choice: EVERYTHING });
    // Reading 3, looking 3 (sheets, room for new ones, what is there), writing 1, making the tables 1.
    expect(host.stats.syncs - asked).toBeLessThanOrEqual(8);
    expect(host.keptReferences).toBe(0);
    expect(value).toMatchObject({ sheets: ['Hämtade mål', 'Hämtade indikatorer'], undoable: true });
    expect(value.taken!.fresh).toBe(shown.plan.rows.length);
    expect((cellsOf(book) as unknown[]).slice(0, before.length)).toEqual(before);
    const { model } = await must(commands.read, { occasion: null });
    const ours = (rows: readonly { row: { region: number } }[]) =>
      rows.filter(({ row }) => model.regions[row.region]!.sheet.startsWith('Hämtade')).length;
    const { other, plan } = shown;
    const personal = shown.notTaken.personalGoals;
    const left = (kind: string) => plan.left.filter((row) => row.kind === kind).length;
    expect(ours(model.goals)).toBe(other.model.goals.length - personal - left('goals'));
    expect(ours(model.indicators)).toBe(
      other.model.indicators.length - shown.notTaken.personalIndicators - left('indicators'),
    );
    expect(ours(model.goals)).toBeGreaterThan(5);
    expect(new Set(under(book, 'Hämtade mål', 'Källfil'))).toEqual(new Set(['haninge.xlsx']));
    expect((await must(commands.writeStatus, { preview: null, ours: [] })).written.length).toBeGreaterThan(0);
    expect((await must(commands.check, { occasion: null })).findings.length).toBeGreaterThan(0);
  });

  it('the same file again changes nothing', async () => {
    const { book } = await openFixture('vaggeryd');
    await take(file('haninge'), PREFIX);
    const before = cellsOf(book);
    const again = await preview(file('haninge'));
    expect([again.plan.rows, again.plan.names.prefix]).toEqual([[], 'H-']);
    await must(commands.writeTake, { preview: again, choice: EVERYTHING });
    expect(cellsOf(book)).toEqual(before);
  });

  it('also when our sheets have been renamed', async () => {
    const { book } = await openFixture('vaggeryd');
    await take(file('haninge'), PREFIX);
    book.sheet('Hämtade mål')!.name = 'Nämndernas mål';
    const { plan } = await preview(file('haninge'));
    expect([plan.rows, plan.tables.goals.name.sheet]).toEqual([[], 'Nämndernas mål']);
  });

  it('a second file’s rows go below those of the first, with columns of their own; undo takes both away', async () => {
    const { book, host } = await openFixture('vaggeryd');
    await take(file('haninge'), PREFIX);
    const first = cellsOf(book);
    const settings = readSettings().settings.taken;
    const tableRows = () => ['Hämtade mål', 'Hämtade indikatorer'].map((name) => book.sheet(name)!.tables[0]!.range);
    const rows = tableRows();
    const shown = await preview(file('vallentuna'), { prefix: 'V-', owner: null });
    const asked = host.stats.syncs;
    await must(commands.writeTake, { preview: shown, choice: EVERYTHING });
    // Reading 3, looking 2, columns 1, rows 2, writing 1.
    expect(host.stats.syncs - asked).toBeLessThanOrEqual(10);
    expect(new Set(under(book, 'Hämtade mål', 'Källfil'))).toEqual(new Set(['haninge.xlsx', 'vallentuna.xlsx']));
    expect((await preview(file('haninge'))).plan.rows).toEqual([]);
    expect((await preview(file('vallentuna'))).plan.rows).toEqual([]);
    const { leftAlone } = await must(commands.undo, {});
    expect([leftAlone, cellsOf(book)]).toEqual([[], first]);
    expect(readSettings().settings.taken).toEqual(settings);
    expect(tableRows()).toEqual(rows);
  });

  it('undo of the first time takes the sheets away, and what was remembered', async () => {
    const { book } = await openFixture('vaggeryd');
    const before = cellsOf(book);
    await take(file('haninge'), PREFIX);
    const { removedSheets } = await must(commands.undo, {});
    expect(removedSheets).toEqual(['Hämtade mål', 'Hämtade indikatorer']);
    expect([cellsOf(book), readSettings().settings.taken]).toEqual([before, undefined]);
  });

  it('what has changed in the file is shown old → new, written, and undone', async () => {
    const { book } = await openFixture('vaggeryd');
    await take(file('sollentuna'), PREFIX);
    const first = cellsOf(book);
    const newer = changed('sollentuna', 'Nyckeltal', '2024', 1, 12.5);
    const shown = await preview(newer);
    expect(shown.plan.rows).toMatchObject([
      { state: 'changed', cells: [{ heading: 'Utfall 2024', new: 12.5, byHand: false }] },
    ]);
    expect(await must(commands.writeTake, { preview: shown, choice: EVERYTHING })).toMatchObject({
      taken: { fresh: 0, changed: 1, gone: 0 },
    });
    expect((await preview(newer)).plan.rows).toEqual([]);
    await must(commands.undo, {});
    expect(cellsOf(book)).toEqual(first);
    expect((await preview(file('sollentuna'))).plan.rows).toEqual([]);
  });

  it('a cell changed by hand stays unless it is ticked', async () => {
    const { book } = await openFixture('vaggeryd');
    await take(file('sollentuna'), PREFIX);
    const sheet = book.sheet('Hämtade indikatorer')!;
    const column = sheet.rows[0]!.findIndex((cell) => cell?.value === 'Utfall 2024');
    sheet.edit(1, column).value = 99;
    const shown = await preview(file('sollentuna'));
    expect(shown.plan.rows).toMatchObject([{ cells: [{ old: 99, byHand: true }] }]);
    await must(commands.writeTake, { preview: shown, choice: EVERYTHING });
    expect(sheet.cell(1, column)!.value).toBe(99);
    const overwrite = shown.plan.rows.map(rowName);
    await must(commands.writeTake, { preview: await preview(file('sollentuna')), choice: { without: [], overwrite } });
    expect(sheet.cell(1, column)!.value).not.toBe(99);
  });

  it('nothing is written when the workbook is another than the one that was shown', async () => {
    const { book } = await openFixture('vaggeryd');
    const shown = await preview(file('haninge'), PREFIX);
    book.sheet('Mål')!.edit(1, 0).value = 'H-1';
    book.addSheet('Hämtade mål');
    const before = cellsOf(book);
    const result = await attempt(commands.writeTake, { preview: shown, choice: EVERYTHING });
    expect(result).toMatchObject({ ok: false, failure: { code: 'CellsChanged' } });
    expect(cellsOf(book)).toEqual(before);
  });

  it.each([
    ['inte-excel', 'FileNotXlsx'],
    ['krypterad', 'FileEncrypted'],
    ['avhuggen', 'FileTruncated'],
    ['bomb', 'FileTooLarge'],
    ['tom', 'FileNoGoals'],
  ])('%s.xlsx is refused: %s', async (name, code) => {
    const { book } = await openFixture('vaggeryd');
    const before = cellsOf(book);
    const result = await attempt(commands.previewTake, { source: file(name), names: null });
    expect(result).toMatchObject({ ok: false, failure: { code, message: { args: { file: `${name}.xlsx` } } } });
    expect(cellsOf(book)).toEqual(before);
  });

  it('a file that is too large is refused before its bytes are asked for', async () => {
    await openFixture('vaggeryd');
    const arrayBuffer = jest.fn();
    const source = { name: 'stor.xlsx', size: 40_000_000, arrayBuffer };
    const result = await attempt(commands.previewTake, { source, names: null });
    expect(result).toMatchObject({ ok: false, failure: { code: 'FileTooLarge' } });
    expect(arrayBuffer).not.toHaveBeenCalled();
  });

  it('no text of a file becomes a formula', async () => {
    const { book } = await openFixture('vaggeryd');
    await take({ ...file('farlig'), name: '=HYPERLINK("x").xlsx' }, { prefix: '=1+', owner: '@SUM(A1)' });
    for (const sheet of book.sheets.filter(({ name }) => name.startsWith('Hämtade'))) {
      expect(
        sheet.rows.flatMap((row) => (row ?? []).map((cell) => cell?.formula ?? null)).every((one) => one === null),
      ).toBe(true);
    }
    expect((await preview({ ...file('farlig'), name: '=HYPERLINK("x").xlsx' })).plan.rows).toEqual([]);
  });
});

it('is checked as any workbook, Kolada’s ids too', async () => {
  await openFixture('haninge');
  const { other } = await preview(changed('vaggeryd', 'Indikatorer', 'Kolada-id', 1, 'N15998'));
  const ids = other.summary.findings.filter(({ rule }) => rule === 'I08');
  expect(ids.map(({ message }) => message.key)).toContain('check.I08.unknown');
});
