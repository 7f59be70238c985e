import { type Command, commands, type Progress, type Result } from '../../../src/app';
import type { PointedTable } from '../../../src/app/commands/point-out';
import type { Book } from '../../../src/emulator/workbook';
import { EVERYTHING } from '../../../src/domain/planning/take';
import { KoladaServer } from '../../support/kolada/server';
import { serviceFor } from '../../support/kolada/service';
import { smallFile } from '../other-files';
import { attempt, must } from '../support';

/** How a use case is cancelled and watched. */
export interface Watching {
  readonly signal: AbortSignal;
  readonly progress: Progress;
}

export interface UseCase {
  readonly name: string;
  /** Brings a workbook to where the use case starts. */
  readonly before: (book: Book) => Promise<void>;
  readonly run: (watching: Watching) => Promise<Result<unknown>>;
  /** Changes something in the workbook, and can be cancelled on the way. */
  readonly cancellable?: true;
}

export const wanted = { occasion: null, kinds: ['summary', 'findings'], owners: null, texts: 'full' } as const;
const kept = { ...wanted, kinds: ['periods'] } as const;

/** Goals and indicators get other words, which gives other rows in *Historik*. */
function reword(book: Book): void {
  for (const sheet of book.sheets) {
    if (sheet.name === 'Historik') continue;
    for (const row of sheet.rows) {
      for (const cell of row ?? []) {
        if (typeof cell?.value === 'string' && cell.value.length > 20) cell.value += ' igen';
      }
    }
  }
}

let pointed: PointedTable | null = null;
const status = { preview: null, ours: [] } as const;
const OTHER = { year: 2024, kind: 'year' } as const;

async function done<O, V>(command: Command<O, V>, options: O): Promise<V> {
  const result = await attempt(command, options);
  if (!result.ok) throw new Error(`${result.failure.code} ${result.failure.details ?? ''}`);
  return result.value;
}

const nothing = async (): Promise<void> => undefined;
const running =
  <O, V>(command: Command<O, V>, options: O): UseCase['run'] =>
  ({ signal, progress }) =>
    command.run(options, progress, signal);

/** What a user does with a report sheet: comments, words elsewhere, columns of their own, looks and sizes. */
export function workIn(book: Book): void {
  for (const sheet of book.sheets) {
    if (!sheet.name.startsWith('Sammanfattning') && !sheet.name.startsWith('Kontroll')) continue;
    sheet.rows.forEach((row, r) => {
      const at = (row ?? []).findIndex((cell) => cell?.value === 'Kommentar');
      if (at < 0) return;
      for (let k = r + 1; k < r + 4; k++) sheet.edit(k, at).value = `Min kommentar ${k}`;
      sheet.edit(r + 2, 1).value = 'mitt i en tom cell';
    });
    const width = Math.max(...sheet.rows.map((row) => row?.length ?? 0));
    sheet.edit(3, width + 1).value = 'Egen kolumn';
    sheet.edit(5, width + 1).formula = '=1+1';
    const cell = sheet.edit(6, 0);
    const look = { ...book.styles.get(cell.style), fillColor: '#ABCDEF', italic: true, underline: 'Double' };
    cell.style = book.styles.intern(look);
    sheet.columnWidths.set(0, 55);
    sheet.rowHeights.set(6, 44);
    sheet.page = { ...sheet.page, orientation: 'Portrait', margins: { ...sheet.page.margins, left: 12 } };
    sheet.freeze = { rows: 2, columns: 1 };
  }
}

export const CASES: readonly UseCase[] = [
  { name: 'read', before: nothing, run: running(commands.read, { occasion: null }) },
  { name: 'previewStatus', before: nothing, run: running(commands.previewStatus, { occasion: null }) },
  { name: 'writeStatus', before: nothing, run: running(commands.writeStatus, status), cancellable: true },
  {
    name: 'writeStatus again, another occasion',
    before: async () => void (await done(commands.writeStatus, status)),
    run: running(commands.writeStatus, { ...status, occasion: OTHER }),
    cancellable: true,
  },
  {
    name: 'undo of writeStatus',
    before: async () => void (await done(commands.writeStatus, status)),
    run: running(commands.undo, {}),
  },
  {
    name: 'undo of a second writeStatus',
    before: async () => {
      await done(commands.writeStatus, status);
      await done(commands.writeStatus, { ...status, occasion: OTHER });
    },
    run: running(commands.undo, {}),
  },
  {
    name: 'applyChanges',
    before: nothing,
    run: async () => {
      const result = await attempt(commands.read, { occasion: null });
      if (!result.ok) return result;
      const { row, title } = result.value.model.goals.find((goal) => goal.title !== null && goal.title !== '')!;
      const goals = result.value.model.regions[row.region]!;
      const column = goals.fields.find(({ field }) => field === 'title')!.column;
      return attempt(commands.applyChanges, {
        changes: [{ cell: { sheet: goals.sheet, row: row.row, column }, old: title, new: '=1+1' }],
        anchors: [],
      });
    },
  },
  {
    name: 'saveMapping',
    before: nothing,
    run: running(commands.saveMapping, { corrections: [{ region: 0, column: 3, field: null }] }),
  },
  {
    name: 'saveTable',
    before: async (book) => {
      const { model } = await must(commands.read, { occasion: null });
      const goals = model.regions.find(({ kind, blockLayout }) => kind === 'goals' && !blockLayout)!;
      const sheet = book.sheet(goals.sheet)!;
      book.activeId = sheet.id;
      sheet.selection = { top: goals.bodyTop - 1, left: goals.left, rows: 1, columns: 1 };
      // A file keeps no selection: the headings are shown before it is saved and opened again.
      pointed = await must(commands.headingsAtSelection, {});
    },
    run: async ({ progress, signal }) => {
      const columns = pointed!.headings.flatMap(({ column, guess }) =>
        guess?.kind === 'goals' ? [{ column, ...guess }] : [],
      );
      return commands.saveTable.run({ table: pointed!, columns }, progress, signal);
    },
  },
  { name: 'report', before: nothing, run: running(commands.report, wanted), cancellable: true },
  {
    name: 'report refreshed after work in it',
    before: async (book) => {
      await done(commands.report, wanted);
      workIn(book);
    },
    run: running(commands.report, { ...wanted, occasion: OTHER }),
    cancellable: true,
  },
  {
    name: 'undo of report',
    before: async () => void (await done(commands.report, wanted)),
    run: running(commands.undo, {}),
  },
  {
    name: 'undo of a refreshed report',
    before: async (book) => {
      await done(commands.report, { ...wanted, kinds: ['summary'] });
      workIn(book);
      await done(commands.report, { ...wanted, occasion: OTHER });
    },
    run: running(commands.undo, {}),
  },
  { name: 'history', before: nothing, run: running(commands.report, kept), cancellable: true },
  {
    name: 'history of a second occasion, room made for it',
    before: async (book) => {
      await done(commands.report, { ...kept, occasion: OTHER });
      const sheet = book.sheet('Historik')!;
      sheet.edit(sheet.rows.length, 1).value = 'Min anteckning under tabellen';
    },
    run: running(commands.report, kept),
    cancellable: true,
  },
  {
    name: 'history of an occasion again',
    before: async (book) => {
      await done(commands.report, kept);
      reword(book);
    },
    run: running(commands.report, kept),
    cancellable: true,
  },
  {
    name: 'undo of the history of a second occasion',
    before: async () => {
      await done(commands.report, { ...kept, occasion: OTHER });
      await done(commands.report, kept);
    },
    run: running(commands.undo, {}),
  },
];

/** An action of the user's: previewed, then done as it was shown. */
const acting =
  <O, P>(preview: Command<O, P>, options: O, write: Command<{ readonly preview: P }, unknown>): UseCase['run'] =>
  async ({ signal, progress }) => {
    const seen = await preview.run(options, progress, signal);
    return seen.ok ? write.run({ preview: seen.value }, progress, signal) : seen;
  };

const goalTable = acting(commands.previewGoalTable, {}, commands.writeGoalTable);
const newYear = acting(commands.previewNewYear, { followUp: null, ended: [] }, commands.writeNewYear);
const SMALL = {
  Mål: [
    ['Målnr', 'Nivå', 'Mål', 'Ansvarig'],
    ['B1', 'Bolagsmål', 'Billig el', 'Energi AB'],
    ['B2', 'Bolagsmål', '=Grön el', 'Energi AB'],
  ],
  Indikatorer: [
    ['Indikatornr', 'Målnr', 'Indikator', 'Enhet', 'Riktning', 'Utfall 2024', 'Målvärde 2025'],
    ['BI1', 'B1', 'Pris', 'kr', 'Lägre bättre', 1.2, 'högst 1'],
  ],
};
const LATER = {
  Mål: [...SMALL.Mål.slice(0, 2), ['B3', 'Bolagsmål', 'Säker el', 'Energi AB']],
  Indikatorer: [
    [...SMALL.Indikatorer[0]!, 'Utfall 2025'],
    [...SMALL.Indikatorer[1]!.slice(0, 5), 1.1, 'högst 1', 1],
    ['BI2', 'B3', 'Avbrott', 'min', 'Lägre bättre', 12, 10, 9],
  ],
};
/** Taking a workbook's goals; with what the file held the second time, rows, columns and cells are new. */
const take =
  (sheets: typeof SMALL): UseCase['run'] =>
  async ({ signal, progress }) => {
    const source = smallFile('Energi AB.xlsx', sheets);
    const seen = await commands.previewTake.run({ source, names: null }, progress, signal);
    return seen.ok ? commands.writeTake.run({ preview: seen.value, choice: EVERYTHING }, progress, signal) : seen;
  };
const template = running(commands.template, { model: 'haninge', year: 2025 });
const removeExamples = acting(commands.previewExamples, {}, commands.removeExamples);

/** The first finding is to stand: *Kontroll* is made for it, or holds it already. */
const acknowledge: UseCase['run'] = async ({ signal, progress }) => {
  const checked = await commands.check.run({ occasion: null }, progress, signal);
  if (!checked.ok) return checked;
  const { key } = checked.value.findings[0]!;
  return commands.acknowledge.run({ occasion: null, key, reason: 'Beslutat i nämnden' }, progress, signal);
};

/** A fetch from Kolada, with every column and row it may add. */
const fetched: UseCase['run'] = async ({ signal, progress }) => {
  const { service } = serviceFor(new KoladaServer());
  const peers = { kind: 'own', places: ['0680', '0682'] } as const;
  const options = { municipality: null, peers, years: null, today: '2026-04-15', service };
  const seen = await commands.previewFetch.run(options, progress, signal);
  if (!seen.ok) return seen;
  const { changes, newColumns, newRows } = seen.value.plan;
  const [columns, rows] = [newColumns.map(({ key }) => key), newRows.map(({ key }) => key)];
  const cells = changes.map(({ cell }) => cell);
  return commands.applyFetch.run({ preview: seen.value, cells, columns, rows }, progress, signal);
};
const unwatched: Watching = { signal: new AbortController().signal, progress: () => undefined };

/** What must have been done before a trial; a preparation that fails would try something else. */
async function prepared(run: UseCase['run']): Promise<void> {
  const result = await run(unwatched);
  if (!result.ok) throw new Error(`${result.failure.code} ${result.failure.details ?? ''}`);
}

const undone = (fixture: string, action: string, run: UseCase['run']) => ({
  fixture,
  name: `undo of ${action}`,
  before: () => prepared(run),
  run: running(commands.undo, {}),
});

/** Actions of the user's, each in a workbook that has something to do. */
export const ACTIONS: readonly (UseCase & { readonly fixture: string })[] = [
  { fixture: 'tom', name: 'template', before: nothing, run: template, cancellable: true },
  undone('tom', 'template', template),
  { fixture: 'tom', name: 'removeExamples', before: () => prepared(template), run: removeExamples, cancellable: true },
  { fixture: 'haninge', name: 'acknowledge', before: nothing, run: acknowledge, cancellable: true },
  { fixture: 'vaggeryd', name: 'fetch', before: nothing, run: fetched, cancellable: true },
  undone('vaggeryd', 'fetch', fetched),
  { fixture: 'inriktning', name: 'goalTable', before: nothing, run: goalTable, cancellable: true },
  undone('inriktning', 'goalTable', goalTable),
  ...['vaggeryd', 'sollentuna'].flatMap((fixture): (UseCase & { readonly fixture: string })[] => [
    { fixture, name: 'newYear', before: nothing, run: newYear, cancellable: true },
    undone(fixture, 'newYear', newYear),
  ]),
  { fixture: 'inriktning', name: 'take', before: nothing, run: take(SMALL), cancellable: true },
  undone('inriktning', 'take', take(SMALL)),
  {
    fixture: 'inriktning',
    name: 'take again',
    before: () => prepared(take(SMALL)),
    run: take(LATER as typeof SMALL),
    cancellable: true,
  },
  {
    fixture: 'inriktning',
    name: 'undo of take again',
    before: async () => {
      await prepared(take(SMALL));
      await prepared(take(LATER as typeof SMALL));
    },
    run: running(commands.undo, {}),
  },
];
