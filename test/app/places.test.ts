import { commands } from '../../src/app';
import { parseRange, rangeAddress, type ValidationModel } from '../../src/emulator/workbook';
import { cellsOf } from '../excel/support';
import { attempt, must, openFixture } from './support';

const write = () => must(commands.writeStatus, { preview: null, ours: [] });

/** Columns of the headings that were added to a sheet. */
const added = ({ written }: Awaited<ReturnType<typeof write>>, sheet: string): number[] =>
  written.filter(({ field, cell }) => field === 'heading' && cell.sheet === sheet).map(({ cell }) => cell.column);

const merged = (column: number, top: number, rows: number) => ({ top, left: column, rows, columns: 1 });

/** [what, workbook, sheet, merged cells given the first free column, how far to the right our columns go instead] */
const IN_THE_WAY = [
  [
    'cells beside a plain block, merged over our rows',
    'sollentuna',
    'Nyckeltal',
    (free: number) => merged(free + 1, 5, 4),
    3,
  ],
  ['cells beside a table, merged across its last row', 'vaggeryd', 'Mål', (free: number) => merged(free + 9, 26, 4), 4],
] as const;

describe.each(IN_THE_WAY)('%s', (_, fixture, sheet, mergeAt, atLeast) => {
  async function open() {
    await openFixture(fixture);
    const free = added(await write(), sheet)[0]!;
    const { book, host } = await openFixture(fixture);
    book.sheet(sheet)!.merges.push(mergeAt(free));
    return { book, host, free };
  }

  it('without a preview our columns go beyond them', async () => {
    const { book, free } = await open();
    const before = cellsOf(book);
    const result = await write();
    expect(added(result, sheet)[0]).toBeGreaterThanOrEqual(free + atLeast - 2);
    expect(added(result, sheet)).not.toContain(mergeAt(free).left);
    expect((await write()).written).toEqual([]);
    await must(commands.undo, {});
    expect(cellsOf(book)).toEqual(before);
  });

  it('with a preview nothing is written; the next preview stands clear of them', async () => {
    const { book } = await open();
    const before = cellsOf(book);
    const first = await must(commands.previewStatus, { occasion: null });
    const refused = await attempt(commands.writeStatus, { preview: first, ours: [] });
    expect(refused).toMatchObject({ ok: false, failure: { code: 'NoRoom' } });
    expect(cellsOf(book)).toEqual(before);
    const { cells } = (refused as Extract<typeof refused, { ok: false }>).failure;
    const second = await must(commands.previewStatus, { occasion: null, refusing: cells });
    const { written } = await must(commands.writeStatus, { preview: second, ours: [] });
    expect(written.length).toBeGreaterThan(second.changes.length);
  });
});

it('a rule that reaches over the right edge of a table goes on reaching over it', async () => {
  const { book } = await openFixture('vaggeryd');
  const goals = book.sheet('Mål')!;
  const rule: ValidationModel = {
    ranges: [parseRange('A2:Z40')!],
    type: 'TextLength',
    rule: { textLength: { formula1: 2000, operator: 'LessThan' } },
    ignoreBlanks: true,
    error: { showAlert: true, style: 'Warning', title: '', message: '' },
    prompt: { showPrompt: false, title: '', message: '' },
    fromFile: true,
  };
  goals.validations.push(rule);
  expect(added(await write(), 'Mål')).toHaveLength(3);
  expect(rule.ranges.map((range) => rangeAddress(range))).toEqual(['A29:Z40', 'A2:AC28']);
});

it('a workbook whose structure is protected gets its statuses, and is told of the sheets it did not get', async () => {
  const { book } = await openFixture('vaggeryd');
  book.protection = { structure: true };
  const names = book.sheets.map(({ name }) => name);
  expect(added(await write(), 'Mål')).toHaveLength(3);
  const report = { occasion: null, kinds: ['summary', 'thread'], owners: null, texts: 'full' } as const;
  expect(await must(commands.report, report)).toMatchObject({ sheets: [], notCreated: ['Sammanfattning', 'Röd tråd'] });
  expect(book.sheets.map(({ name }) => name)).toEqual(names);
});
