import { commands } from '../../src/app';
import { readSettings } from '../../src/excel';
import { cellsOf } from '../excel/support';
import { attempt, must, openFixture, under } from './support';

const WORKBOOKS = [
  'vaggeryd',
  'sollentuna',
  'haninge',
  'vallentuna',
  'stokig',
  'tecken',
  'egen-status',
  'farlig',
  'skyddad',
];

const write = () => must(commands.writeStatus, { preview: null, ours: [] });

describe.each(WORKBOOKS)('%s', (name) => {
  it('a second run writes no cell', async () => {
    await openFixture(name);
    expect((await write()).written.length).toBeGreaterThan(0);
    expect((await write()).written).toEqual([]);
  });

  it('undo puts every cell, format and table back', async () => {
    const { book } = await openFixture(name);
    const before = cellsOf(book);
    const { written } = await write();
    const undone = await must(commands.undo, {});
    expect(cellsOf(book)).toEqual(before);
    expect(undone.leftAlone).toEqual([]);
    const headings = written.filter(({ field }) => field === 'heading').length;
    expect(undone.restored).toBe(written.length - headings);
    expect(readSettings().settings).toMatchObject({ undo: [], columns: [] });
  });

  it('writes only cells that were empty, and says each of them', async () => {
    const { book } = await openFixture(name);
    const before = new Map(
      book.sheets.map((sheet) => [sheet.name, sheet.rows.map((row) => row?.map((cell) => cell?.value))]),
    );
    const { written } = await write();
    const said = new Set(written.map(({ cell }) => `${cell.sheet}!${cell.row},${cell.column}`));
    for (const sheet of book.sheets) {
      sheet.rows.forEach((row, r) =>
        row?.forEach((cell, c) => {
          const old = before.get(sheet.name)?.[r]?.[c] ?? null;
          if ((cell?.value ?? null) === old) return;
          expect([old, said.has(`${sheet.name}!${r},${c}`)]).toEqual([null, true]);
        }),
      );
    }
    expect(written.every(({ old }) => old === null)).toBe(true);
  });

  it('makes no formula of any text', async () => {
    const { book } = await openFixture(name);
    const formulas = (): number =>
      book.sheets.flatMap((sheet) => sheet.rows.flat()).filter((cell) => cell?.formula).length;
    const before = formulas();
    await write();
    expect(formulas()).toBe(before);
  });
});

describe('round trips', () => {
  it('are as many for a workbook with two rows as for one with fifty', async () => {
    const counts = new Map<string, number>();
    for (const name of ['skyddad', 'sollentuna', 'tecken', 'stokig', 'vaggeryd']) {
      const { host, book } = await openFixture(name);
      const grows = (await write()).preview.newColumns.some(({ sheet }) => book.sheet(sheet)!.tables.length > 0);
      counts.set(`${name} ${grows ? 'tables grow' : 'plain blocks'}`, host.stats.syncs);
      expect(host.stats.largest).toBeLessThan(1_000_000);
      expect(host.keptReferences).toBe(0);
    }
    // One more where tables grow: only an answer of its own tells that there is no room.
    expect(Object.fromEntries(counts)).toEqual({
      'skyddad tables grow': 8,
      'sollentuna plain blocks': 7,
      'stokig plain blocks': 7,
      'tecken tables grow': 8,
      'vaggeryd tables grow': 8,
    });
  });

  it('preview: four; a run with nothing to write: three', async () => {
    const { host } = await openFixture('vaggeryd');
    await must(commands.previewStatus, { occasion: null });
    expect(host.stats.syncs).toBe(4);
    await write();
    const before = host.stats.syncs;
    await write();
    expect(host.stats.syncs - before).toBe(3);
  });
});

describe('whose cells they are', () => {
  it('a controller’s own filled columns get ours beside them', async () => {
    await openFixture('egen-status');
    const { preview } = await write();
    expect(preview.renamed.map(({ used }) => used)).toEqual([
      'Status (Röda tråden)',
      'Avvikelse (Röda tråden)',
      'Trend (Röda tråden)',
    ]);
  });

  it('a protected sheet is refused and named, the others are written', async () => {
    const { book } = await openFixture('skyddad');
    const { preview, written } = await write();
    expect(preview.refused).toEqual([{ sheet: 'Indikatorer', reason: 'protected' }]);
    expect(new Set(written.map(({ cell }) => cell.sheet))).toEqual(new Set(['Mål', 'Indikatorer öppna']));
    expect(under(book, 'Indikatorer öppna', 'Status').slice(0, 4)).toEqual([
      'Uppfyllt',
      'Ej uppfyllt',
      'Ej uppfyllt',
      null,
    ]);
  });

  it('rows of individual goals get nothing', async () => {
    const { book } = await openFixture('sollentuna');
    await write();
    const levels = under(book, 'Styrkedja 2025', 'Måltyp');
    const basis = under(book, 'Styrkedja 2025', 'Underlag');
    const personal = levels.findIndex((level) => level === 'Individuellt mål');
    expect(personal).toBeGreaterThan(0);
    expect(basis[personal]).toBeNull();
    expect(basis.filter((text) => text !== null).length).toBe(28);
  });

  it('a sheet whose headings carry the hierarchy is left alone', async () => {
    const { book } = await openFixture('inriktning');
    const before = cellsOf(book);
    const { preview, written } = await write();
    expect([written, preview.refused]).toEqual([[], [{ sheet: 'Socialnämnden', reason: 'blockLayout' }]]);
    expect(cellsOf(book)).toEqual(before);
  });

  it('a preview judges as many years before as are asked for, so that the goals keep their trend', async () => {
    await openFixture('vaggeryd');
    const years = async (earlier?: number) => {
      const preview = await must(commands.previewStatus, { occasion: null, ...(earlier && { earlier }) });
      return preview.judged.earlier.map(({ occasion }) => occasion.year);
    };
    expect([await years(), await years(2)]).toEqual([[], expect.arrayContaining([2024])]);
  });

  it('when the marks are lost the columns are asked about, and written again when they are said to be ours', async () => {
    const { book, host } = await openFixture('vaggeryd');
    await write();
    host.changeSettings({});
    await new Promise<void>((resolve) => Office.context.document.settings.refreshAsync(() => resolve()));
    book.sheet('Indikatorer')!.edit(1, 34).value = 'Uppfyllt';
    const preview = await must(commands.previewStatus, { occasion: null });
    expect(preview.unmarked.map(({ heading }) => heading)).toEqual([
      'Föreslagen bedömning',
      'Underlag',
      'Bedömt per',
      'Status',
      'Avvikelse',
      'Trend',
      'Förflyttning',
      'Underlag',
      'Bedömt per',
    ]);
    expect(preview.newColumns).toHaveLength(9);
    const written = await must(commands.writeStatus, { preview, ours: preview.unmarked });
    expect(written.written).toEqual([
      { cell: { sheet: 'Indikatorer', row: 1, column: 34 }, field: 'status', old: 'Uppfyllt', new: 'Ej uppfyllt' },
    ]);
  });
});

describe('what was seen is what is written', () => {
  it('a workbook changed since the preview is not written', async () => {
    const { book } = await openFixture('vaggeryd');
    const preview = await must(commands.previewStatus, { occasion: null });
    book.sheet('Indikatorer')!.edit(1, 15).value = 99;
    const before = cellsOf(book);
    const result = await attempt(commands.writeStatus, { preview, ours: [] });
    expect(result).toMatchObject({ ok: false, failure: { code: 'CellsChanged' } });
    expect(cellsOf(book)).toEqual(before);
  });

  it('keeps the occasion of the preview', async () => {
    await openFixture('vaggeryd');
    const preview = await must(commands.previewStatus, { occasion: { year: 2024, kind: 'year' } });
    const { occasion } = await must(commands.writeStatus, { preview, ours: [] });
    expect(occasion).toEqual({ year: 2024, kind: 'year' });
  });

  it('remembers when it was run', async () => {
    await openFixture('vaggeryd');
    await write();
    const { lastRun, canUndo } = await must(commands.read, { occasion: null });
    expect([lastRun?.occasion, canUndo]).toEqual(['2025-12', true]);
  });
});
