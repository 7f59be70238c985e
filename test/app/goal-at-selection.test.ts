import { commands } from '../../src/app';
import type { JudgeValue } from '../../src/app';
import { readSettings } from '../../src/excel';
import type { Host } from '../../src/emulator/host';
import { type Book, parseRange } from '../../src/emulator/workbook';
import { attempt, must, openFixture } from './support';

interface Open {
  readonly host: Host;
  readonly book: Book;
  judged: JudgeValue;
}

async function open(name = 'vaggeryd'): Promise<Open> {
  const { host, book } = await openFixture(name);
  return { host, book, judged: await must(commands.judge, { occasion: null }) };
}

/** The ids of what the add-in finds at a cell; the failure's code else. */
async function at({ host, book, judged }: Open, sheet: string, cell: string | { row: number; column: number }) {
  const place =
    typeof cell === 'string' ? parseRange(cell)! : { top: cell.row, left: cell.column, rows: 1, columns: 1 };
  host.select(book.sheet(sheet)!, place);
  const result = await attempt(commands.goalAtSelection, { judged });
  if (!result.ok) return result.failure.code;
  const { goal, indicator } = result.value;
  const { goals, indicators } = judged.model;
  return [goals.find(({ key }) => key === goal)!.id, indicators.find(({ key }) => key === indicator)?.id ?? null];
}

/** Cells of a sheet whose text is as given. */
const findCell = (book: Book, sheet: string, is: (text: string) => boolean) =>
  book
    .sheet(sheet)!
    .rows.flatMap((row, r) =>
      (row ?? []).flatMap((cell, c) => (cell && is(String(cell.value ?? '')) ? [{ row: r, column: c }] : [])),
    );

it('finds the goal and the indicator of a row, in any of its columns, with one round trip', async () => {
  const here = await open();
  const goal = here.judged.model.goals[4]!;
  const { goals, indicators, regions } = here.judged.model;
  const before = here.host.stats.syncs;
  expect(await at(here, 'Mål', { row: goal.row.row, column: 2 })).toEqual([goal.id, null]);
  expect(here.host.stats.syncs - before).toBe(1);
  expect(await at(here, 'Mål', { row: goal.row.row, column: 12 })).toEqual([goal.id, null]);
  for (const indicator of indicators) {
    const owner = goals.find(({ id }) => id === indicator.goals[0]?.id);
    const place = { row: indicator.row.row, column: 3 };
    expect(await at(here, regions[indicator.row.region]!.sheet, place)).toEqual([owner?.id, indicator.id]);
  }
});

it('finds the goal or indicator beside whose row the add-in’s own columns stand', async () => {
  const here = await open('vallentuna');
  await must(commands.writeStatus, { preview: null, ours: [] });
  const { columns } = readSettings().settings;
  expect(columns.length).toBeGreaterThan(2);
  for (const { kind, sheet, column, headingRow } of columns) {
    // Those of the reading before anything was written: the columns are new to it.
    const rows = here.judged.model[kind].filter(({ row }) => {
      const region = here.judged.model.regions[row.region]!;
      return region.sheet === sheet && row.row > headingRow;
    });
    const [first] = rows;
    expect((await at(here, sheet, { row: first!.row.row, column }))[kind === 'goals' ? 0 : 1]).toBe(first!.id);
  }
});

it('finds the goal or indicator of a report’s row, by the row’s own key', async () => {
  const here = await open();
  const { sheets } = await must(commands.report, { occasion: null, kinds: null, owners: null, texts: 'full' });
  const { goals, indicators } = here.judged.model;
  const known = new Map<string, number>();
  for (const sheet of sheets) {
    for (const { row, column } of findCell(here.book, sheet, (text) => /\|(?:.*\/)?[mi]\.[^/]+$/.test(text))) {
      const [, kind, id] = /([mi])\.([^/|]+)$/.exec(String(here.book.sheet(sheet)!.cell(row, column)!.value))!;
      const found = await at(here, sheet, { row, column: 1 });
      if (found === 'NoGoalThere') continue;
      known.set(sheet, (known.get(sheet) ?? 0) + 1);
      if (kind === 'm') expect([sheet, row, found[0]]).toEqual([sheet, row, goals.find((one) => one.id === id)!.id]);
      else expect([sheet, row, found[1]]).toEqual([sheet, row, indicators.find((one) => one.id === id)!.id]);
    }
  }
  expect([...known.keys()].length).toBeGreaterThanOrEqual(5);
});

it('finds the goal a finding in Kontroll is about', async () => {
  const here = await open('haninge');
  const [sheet] = (await must(commands.writeFindings, { occasion: null })).sheets;
  const rows = findCell(here.book, sheet!, (text) => /\|f\./.test(text));
  const found = [];
  for (const { row } of rows) found.push(await at(here, sheet!, { row, column: 0 }));
  expect(rows.length).toBeGreaterThan(0);
  expect(found.filter((one) => Array.isArray(one)).length).toBeGreaterThan(0);
});

it.each([
  ['an empty cell outside every list', 'Mål', 'AZ400'],
  ['a heading', 'Mål', 'C1'],
  ['a sheet of settings', 'Inställningar', 'B2'],
])('says of %s that it is no goal', async (_, sheet, cell) => {
  expect(await at(await open(), sheet, cell)).toBe('NoGoalThere');
});

it('tells no goal of a report’s row that was sorted away from its key', async () => {
  const here = await open();
  const { sheets } = await must(commands.report, { occasion: null, kinds: ['summary'], owners: null, texts: 'full' });
  const sheet = sheets.find((name) => here.book.sheet(name)!.rows.length > 5)!;
  const [place] = findCell(here.book, sheet, (text) => /\|m\.[^/]+$/.test(text));
  here.book.sheet(sheet)!.edit(place!.row, 0).value = 'En annan rad';
  expect(await at(here, sheet, { row: place!.row, column: 0 })).toBe('NoGoalThere');
});

it('selects nothing and changes nothing', async () => {
  const here = await open();
  await at(here, 'Mål', 'C5');
  expect(here.book.sheet('Mål')!.selection).toMatchObject({ top: 4, left: 2 });
  expect(here.host.keptReferences).toBe(0);
});
