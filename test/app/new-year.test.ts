import { commands } from '../../src/app';
import { lifeAt } from '../../src/domain/model';
import { to1904 } from '../../src/domain/reading/calendar';
import { readSettings } from '../../src/excel';
import { cellsOf } from '../excel/support';
import { attempt, must, openFixture, under } from './support';

const preview = (choice = { followUp: null, ended: [] as string[] }) => must(commands.previewNewYear, choice);
const write = async () => must(commands.writeNewYear, { preview: await preview() });
const read = () => must(commands.read, { occasion: null });

const TABLES = ['vaggeryd', 'egen-status'];
const BLOCKS = ['sollentuna', 'vallentuna', 'stokig'];

describe.each([...TABLES, ...BLOCKS])('%s', (name) => {
  it('gets its next year, with nothing else changed, and undo takes all of it back', async () => {
    const { book } = await openFixture(name);
    const before = cellsOf(book);
    const was = await read();
    const { plan } = await preview();
    expect(cellsOf(book)).toEqual(before);
    expect(plan.columns.length).toBeGreaterThan(0);
    const value = await write();
    expect(value).toEqual({ written: plan.changes.length, sheets: [], undoable: true, columns: plan.columns.length });

    const now = await read();
    expect(now.occasion).toEqual({ occasion: { year: plan.year, kind: plan.followUp }, assumed: false });
    const outcomes = (model: typeof was.model) =>
      model.indicators.map(({ id, outcomes: all }) => [
        id,
        all.filter((one) => one.period.year < plan.year).map((one) => [one.period, one.value]),
      ]);
    expect(outcomes(now.model)).toEqual(outcomes(was.model));

    const undone = await must(commands.undo, {});
    expect([cellsOf(book), undone.leftAlone]).toEqual([before, []]);
    expect((await read()).occasion).toEqual(was.occasion);
  });

  it('keeps the status columns and their marks', async () => {
    const { book } = await openFixture(name);
    const { occasion } = await must(commands.writeStatus, { preview: null, ours: [] });
    const columns = book.sheets.map((sheet) => sheet.tables.map(({ columns: all }) => all.length));
    const before = cellsOf(book);
    await write();
    const again = await must(commands.writeStatus, { preview: null, ours: [], occasion });
    expect([again.preview.newColumns, again.written]).toEqual([[], []]);
    expect(again.preview.unmarked).toEqual([]);
    await must(commands.undo, {});
    expect(cellsOf(book)).toEqual(before);
    expect(book.sheets.map((sheet) => sheet.tables.map(({ columns: all }) => all.length))).toEqual(columns);
  });
});

it('carries formats and lists of choices over, and values of none', async () => {
  const { book } = await openFixture('vaggeryd');
  const sheet = book.sheet('Indikatorer')!;
  const column = (heading: string): number => sheet.rows[0]!.findIndex((cell) => cell?.value === heading);
  const at = column('Utfall 2025');
  sheet.validations.push({
    ranges: [{ top: 1, left: at, rows: 14, columns: 1 }],
    type: 'Decimal',
    rule: { decimal: { formula1: 0, operator: 'GreaterThan' } },
    ignoreBlanks: true,
    error: { showAlert: true, style: 'Warning', title: 'Tal', message: 'Skriv ett tal' },
    prompt: { showPrompt: true, title: '', message: '' },
    fromFile: false,
  });
  await write();
  const added = column('Utfall 2026');
  expect(added).toBe(at + 1);
  expect(under(book, 'Indikatorer', 'Utfall 2026').filter((value) => value !== null)).toEqual([]);
  for (let row = 0; row < 15; row++) expect(sheet.styleOf(row, added)).toBe(sheet.styleOf(row, at));
  expect(sheet.validations.find(({ ranges }) => ranges.some(({ left }) => left === added))).toMatchObject({
    type: 'Decimal',
    rule: { decimal: { formula1: 0, operator: 'GreaterThan' } },
    error: { message: 'Skriv ett tal' },
  });
});

it('ends the goals that were ticked and carries the others over', async () => {
  const { book } = await openFixture('vaggeryd');
  const settings = book.sheet('Inställningar')!;
  for (const row of settings.rows) if (row?.[0]?.value === 'År') row[1]!.value = 2026;
  const first = await preview();
  const { term } = first.plan;
  expect([term?.from, term?.to]).toEqual([2027, 2030]);
  const key = term!.goals.find(({ id }) => id === 'SN1')!.key;
  const chosen = await preview({ followUp: null, ended: [key] });
  await must(commands.writeNewYear, { preview: chosen });
  const { model } = await read();
  expect(model.settings).toMatchObject({ termFrom: 2027, termTo: 2030, year: 2027 });
  expect(model.goals.find(({ id }) => id === 'SN1')).toMatchObject({ lifecycle: 'ended', validTo: '2026-12-31' });
  expect(
    lifeAt(
      model.goals.find(({ id }) => id === 'SN1')!,
      { year: 2027, kind: 'year' },
    ),
  ).toBe('ended');
  expect(
    lifeAt(
      model.goals.find(({ id }) => id === 'SN2')!,
      { year: 2027, kind: 'year' },
    ),
  ).toBe('inForce');
});

it('ends goals in a workbook that counts days from 1904, and Ångra puts their days back', async () => {
  const { book } = await openFixture('vaggeryd');
  book.date1904 = true;
  for (const sheet of book.sheets) {
    for (const row of sheet.rows)
      for (const cell of row ?? []) if (cell) cell.value = to1904(cell.value, book.styles.get(cell.style).numberFormat);
  }
  const settings = book.sheet('Inställningar')!;
  for (const row of settings.rows) if (row?.[0]?.value === 'År') row[1]!.value = 2026;
  const before = cellsOf(book);
  const key = (await preview()).plan.term!.goals.find(({ id }) => id === 'SN1')!.key;
  await must(commands.writeNewYear, { preview: await preview({ followUp: null, ended: [key] }) });
  expect((await read()).model.goals.find(({ id }) => id === 'SN1')).toMatchObject({ validTo: '2026-12-31' });
  await must(commands.undo, {});
  expect(cellsOf(book)).toEqual(before);
});

it('writes nothing when the workbook says anything else by now', async () => {
  const { book } = await openFixture('vaggeryd');
  const seen = await preview();
  const settings = book.sheet('Inställningar')!;
  for (const row of settings.rows) if (row?.[0]?.value === 'År') row[1]!.value = 2024;
  const before = cellsOf(book);
  expect(await attempt(commands.writeNewYear, { preview: seen })).toMatchObject({
    ok: false,
    failure: { code: 'CellsChanged' },
  });
  expect(cellsOf(book)).toEqual(before);
});

it('leaves a protected sheet alone and says so', async () => {
  const { book } = await openFixture('vaggeryd');
  book.sheet('Indikatorer')!.protection.on = true;
  const { plan } = await preview();
  expect([plan.columns, plan.refused]).toEqual([[], [{ sheet: 'Indikatorer', reason: 'protected' }]]);
  await write();
  expect(under(book, 'Indikatorer', 'Utfall 2026')).toEqual([]);
});

describe('undo', () => {
  it('leaves a column that someone has filled', async () => {
    const { book } = await openFixture('vaggeryd');
    await write();
    const sheet = book.sheet('Indikatorer')!;
    const column = sheet.rows[0]!.findIndex((cell) => cell?.value === 'Utfall 2026');
    sheet.edit(1, column).value = 77;
    const { leftAlone } = await must(commands.undo, {});
    expect(leftAlone).toEqual([{ sheet: 'Indikatorer', row: 1, column }]);
    expect(sheet.cell(1, column)!.value).toBe(77);
  });

  it('leaves the columns of a block that has got rows since', async () => {
    const { book } = await openFixture('sollentuna');
    const last = (await preview()).plan.columns.find(({ sheet: name }) => name === 'Nyckeltal')!.lastRow + 1;
    await write();
    const sheet = book.sheet('Nyckeltal')!;
    const width = sheet.rows[6]!.length;
    for (let column = 1; column < width; column++) sheet.edit(last, column).value = `ny ${column}`;
    const before = cellsOf(book) as { name: string }[];
    const { leftAlone } = await must(commands.undo, {});
    expect(leftAlone.map((cell) => cell.sheet)).toContain('Nyckeltal');
    const of = (all: unknown) => (all as { name: string }[]).find((one) => one.name === 'Nyckeltal');
    expect(of(cellsOf(book))).toEqual(of(before));
  });

  it('brings a stored mapping back', async () => {
    await openFixture('vaggeryd');
    const { model } = await read();
    const region = model.regions.findIndex(({ kind }) => kind === 'indicators');
    await must(commands.saveMapping, { corrections: [{ region, column: 20, field: null }] });
    const { mapping } = readSettings().settings;
    await write();
    expect((await read()).model.problems).toEqual([]);
    expect(readSettings().settings.mapping).not.toEqual(mapping);
    await must(commands.undo, {});
    expect(readSettings().settings.mapping).toEqual(mapping);
    expect((await read()).model.problems).toEqual([]);
  });
});
