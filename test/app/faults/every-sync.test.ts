import '../../support/node-globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, commands, type Result } from '../../../src/app';
import { canUndo, readSettings } from '../../../src/excel';
import type { Fault } from '../../../src/emulator/host';
import type { Book } from '../../../src/emulator/workbook';
import { openXlsx, saveXlsx } from '../../../src/emulator/xlsx';
import { compareCells } from '../../support/compare-packages';
import { openOffice } from '../../support/office';
import { attempt } from '../support';

// A hang is told after 25 ms here, not after a minute.
jest.mock('../../../src/excel/watchdog', () => {
  const real = jest.requireActual<typeof import('../../../src/excel/watchdog')>('../../../src/excel/watchdog');
  return { ...real, watched: (trip: Promise<unknown>) => real.watched(trip, 25) };
});

const FAULTS: readonly Fault[] = [
  'editMode',
  'accessDenied',
  'sessionLost',
  'activityLimit',
  'requestTooLarge',
  'responseTooLarge',
  'hang',
  'nullResult',
  { kind: 'partial', after: 1 },
  { kind: 'partial', after: 12 },
  { kind: 'partial', after: 40 },
  { kind: 'partial', after: 150 },
];

/** Faults that are also tried as lasting: every sync from then on fails the same way. */
const LASTING: ReadonlySet<Fault> = new Set<Fault>(['editMode', 'responseTooLarge', 'hang']);
/** For use cases that write nothing, one fault of each kind. */
const READS: ReadonlySet<string> = new Set(['read', 'previewStatus']);
const READ_FAULTS: ReadonlySet<Fault> = new Set<Fault>(['accessDenied', 'responseTooLarge', 'hang', 'nullResult']);

/**
 * What is known to be wrong (reported 2026-11-22), so that anything new shows. Take a line away when it is mended.
 */
const KNOWN: readonly RegExp[] = [
  // A host that keeps refusing can't be written back to; the record for undo stands.
  /\/writeStatus\/"responseTooLarge"\+.*: HalfWritten/,
  // A report whose digests can't be read stands although the failure says that nothing is changed.
  /\/report\/.*state = done/,
  // A refresh that fails on the way gets its contents back, not its looks and tables.
  /\/report refreshed with comments\//,
  // An undo that fails on the way is not put back, and the next one takes what it restored for someone's change.
  /\/undo of a second writeStatus\/{"kind":"partial"/,
  // Digests that come as null are taken for a sheet someone has worked in.
  /\/undo of report\/"nullResult".*said ok/,
];

interface UseCase {
  readonly name: string;
  /** Brings a workbook to where the use case starts. */
  readonly before: (book: Book) => Promise<void>;
  readonly run: (book: Book) => Promise<Result<unknown>>;
}

const wanted = { occasion: null, kinds: ['summary', 'findings'], owners: null, texts: 'full' } as const;

async function done<O, V>(command: Command<O, V>, options: O): Promise<V> {
  const result = await attempt(command, options);
  if (!result.ok) throw new Error(`${result.failure.code} ${result.failure.details ?? ''}`);
  return result.value;
}

const nothing = async (): Promise<void> => undefined;

const CASES: readonly UseCase[] = [
  { name: 'read', before: nothing, run: () => attempt(commands.read, { occasion: null }) },
  { name: 'previewStatus', before: nothing, run: () => attempt(commands.previewStatus, { occasion: null }) },
  { name: 'writeStatus', before: nothing, run: () => attempt(commands.writeStatus, { preview: null, ours: [] }) },
  {
    name: 'writeStatus again, another occasion',
    before: async () => void (await done(commands.writeStatus, { preview: null, ours: [] })),
    run: () => attempt(commands.writeStatus, { preview: null, ours: [], occasion: { year: 2024, kind: 'year' } }),
  },
  {
    name: 'undo of writeStatus',
    before: async () => void (await done(commands.writeStatus, { preview: null, ours: [] })),
    run: () => attempt(commands.undo, {}),
  },
  {
    name: 'undo of a second writeStatus',
    before: async () => {
      await done(commands.writeStatus, { preview: null, ours: [] });
      await done(commands.writeStatus, { preview: null, ours: [], occasion: { year: 2024, kind: 'year' } });
    },
    run: () => attempt(commands.undo, {}),
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
      });
    },
  },
  {
    name: 'saveMapping',
    before: nothing,
    run: () => attempt(commands.saveMapping, { corrections: [{ region: 0, column: 3, field: null }] }),
  },
  { name: 'report', before: nothing, run: () => attempt(commands.report, wanted) },
  {
    name: 'report refreshed with comments',
    before: async () => void (await done(commands.report, wanted)),
    run: () => attempt(commands.report, { ...wanted, occasion: { year: 2024, kind: 'year' } }),
  },
  {
    name: 'undo of report',
    before: async () => void (await done(commands.report, wanted)),
    run: () => attempt(commands.undo, {}),
  },
];

/** An action of the user's: previewed, then done. */
async function act<P, O extends { preview: P }>(
  preview: Command<object, P>,
  write: Command<O, unknown>,
  more: Omit<O, 'preview'>,
): Promise<Result<unknown>> {
  const seen = await attempt(preview, {});
  return seen.ok ? attempt(write, { ...more, preview: seen.value } as O) : seen;
}

const newYear = async (): Promise<Result<unknown>> => {
  const seen = await attempt(commands.previewNewYear, { followUp: null, ended: [] });
  return seen.ok ? attempt(commands.writeNewYear, { preview: seen.value }) : seen;
};

const goalTable = () => act(commands.previewGoalTable, commands.writeGoalTable, {});

/** Use cases with a workbook of their own. */
const OTHERS: readonly (UseCase & { readonly fixture: string })[] = [
  { fixture: 'inriktning', name: 'goalTable', before: nothing, run: goalTable },
  {
    fixture: 'inriktning',
    name: 'undo of goalTable',
    before: async () => void (await goalTable()),
    run: () => attempt(commands.undo, {}),
  },
  ...['vaggeryd', 'sollentuna'].flatMap((fixture) => [
    { fixture, name: 'newYear', before: nothing, run: newYear },
    {
      fixture,
      name: 'undo of newYear',
      before: async () => void (await newYear()),
      run: () => attempt(commands.undo, {}),
    },
  ]),
];

const bytesOf = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, `../../fixtures/workbooks/${name}.xlsx`)));

const tally = new Map<string, number>();
let tried = 0;
let lost = 0;
let half = 0;
const count = (what: string): void => void tally.set(what, (tally.get(what) ?? 0) + 1);

/** What stands in the workbook and how it looks; cells that hold nothing and look like nothing left out. */
const looks = (book: Book): string =>
  JSON.stringify(
    book.sheets.map((sheet) => ({
      name: sheet.name,
      rows: sheet.rows.flatMap((row, r) =>
        (row ?? []).flatMap((cell, c) => {
          if (!cell) return [];
          const { fontColor, bold, numberFormat, fillColor } = book.styles.get(cell.style);
          const look = [fontColor, bold, numberFormat, fillColor];
          const bare = cell.value === null && cell.formula === null;
          return bare ? [] : [[r, c, cell.value, cell.formula, look]];
        }),
      ),
      tables: sheet.tables.map(({ name, range }) => [name, range]),
      charts: (sheet as unknown as { charts: { name: string }[] }).charts?.map(({ name }) => name),
    })),
  );

afterAll(() => {
  const lines = [`cases tried ${tried} / cells lost ${lost} / half-written states ${half} (all of them known)`];
  for (const [what, times] of [...tally].sort()) lines.push(`  ${times} × ${what}`);
  process.stdout.write(`${lines.join('\n')}\n`);
});

const ALL = [
  ...OTHERS,
  ...CASES.map((useCase) => ({ fixture: 'skyddad', ...useCase })),
  ...CASES.filter(({ name }) => name.includes('Status')).map((useCase) => ({ fixture: 'sollentuna', ...useCase })),
  ...CASES.filter(({ name }) => name === 'writeStatus').map((useCase) => ({ fixture: 'vaggeryd', ...useCase })),
];

it.each(ALL)(
  '$fixture: $name, whatever fails at whichever sync',
  async ({ fixture, name, before, run }) => {
    const problems: string[] = [];
    const first = await openOffice(openXlsx(bytesOf(fixture), `${fixture}.xlsx`));
    await before(first.book);
    if (name.includes('comments')) {
      for (const sheet of first.book.sheets) {
        sheet.rows.forEach((row, r) => {
          const at = (row ?? []).findIndex((cell) => cell?.value === 'Kommentar');
          if (at >= 0 && sheet.name === 'Sammanfattning')
            for (let k = r + 1; k < r + 4; k++) sheet.edit(k, at).value = `Min kommentar ${k}`;
        });
        if (sheet.name.startsWith('Sammanfattning') || sheet.name.startsWith('Kontroll')) {
          const width = Math.max(...sheet.rows.map((row) => row?.length ?? 0));
          sheet.edit(3, width + 1).value = 'Egen kolumn';
          sheet.edit(5, width + 1).formula = '=1+1';
        }
      }
    }
    const start = await saveXlsx(first.book);
    const clean = await openOffice(openXlsx(start, `${fixture}.xlsx`));
    const ok = await run(clean.book);
    if (!ok.ok) throw new Error(`clean: ${ok.failure.code} ${ok.failure.details}`);
    const syncs = clean.host.stats.syncs;
    const end = looks(clean.book);
    for (const fault of FAULTS) {
      for (const persistent of [false, true]) {
        if (persistent && !LASTING.has(fault)) continue;
        if (READS.has(name) && !READ_FAULTS.has(fault)) continue;
        for (let n = 1; n <= syncs + 1; n++) {
          const { host, book } = await openOffice(openXlsx(start, `${fixture}.xlsx`));
          const was = looks(book);
          const settingsBefore = JSON.stringify(readSettings());
          for (let m = n; m <= (persistent ? n + 30 : n); m++) host.faults.at(m, fault);
          const result = await run(book);
          tried++;
          host.faults.clear();
          const now = looks(book);
          const code = result.ok ? 'ok' : result.failure.code;
          const id = `${fixture}/${name}/${JSON.stringify(fault)}${persistent ? '+' : ''}@${n}/${syncs}`;
          if (result.ok) {
            if (now !== end) {
              half++;
              problems.push(`${id}: said ok, but not as a clean run`);
            }
            continue;
          }
          if (now === was) {
            const same = JSON.stringify(readSettings()) === settingsBefore;
            count(`${name}: ${code}, as before${same ? '' : ' (settings differ)'}`);
            continue;
          }
          const differ = compareCells(start, await saveXlsx(book));
          // May undo still bring it back?
          if (!name.startsWith('undo') && canUndo()) {
            const undone = await attempt(commands.undo, {});
            if (undone.ok && looks(book) === was) {
              count(`${name}: ${code}, half, restorable by undo`);
              if (!code.startsWith('HalfWritten')) problems.push(`${id}: ${code} but half-written (undo restores)`);
              continue;
            }
          }
          if (name.startsWith('undo')) {
            const again = await run(book);
            if (again.ok && looks(book) === end) {
              count(`${name}: ${code}, half, second undo finishes`);
              continue;
            }
            problems.push(`${id}: ${code}; after 2nd undo ${again.ok ? 'ok but differs' : again.failure.code}`);
          }
          half++;
          lost += differ.length;
          const gone = now === end ? ' (state = done)' : '';
          problems.push(
            `${id}: ${code}${gone}, ${differ.length} cells differ, e.g. ${JSON.stringify(differ.slice(0, 2))?.slice(0, 300)}; sheets ${book.sheets.map((s) => s.name).join('|')}`,
          );
        }
      }
    }
    expect(problems.filter((problem) => !KNOWN.some((known) => known.test(problem)))).toEqual([]);
  },
  120_000,
);
