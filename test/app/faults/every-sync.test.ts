import '../../support/node-globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands, type Result } from '../../../src/app';
import { canUndo, readSettings } from '../../../src/excel';
import type { Fault, Host } from '../../../src/emulator/host';
import type { Book } from '../../../src/emulator/workbook';
import { openXlsx, saveXlsx } from '../../../src/emulator/xlsx';
import { bookState, firstDifference } from '../../support/book-state';
import { cloneBook } from '../../support/clone-book';
import { compareCells } from '../../support/compare-packages';
import { openOffice } from '../../support/office';
import { attempt } from '../support';
import { ACTIONS, CASES, type UseCase, type Watching } from './use-cases';

// Historik says when it was run, to the minute: the calendar stands still, all other clocks go on.
beforeAll(() => {
  const others = ['performance', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate'] as const;
  const rest = ['clearImmediate', 'queueMicrotask', 'nextTick', 'hrtime', 'requestAnimationFrame'] as const;
  jest.useFakeTimers({ now: new Date(2026, 0, 15, 12), doNotFake: [...others, ...rest] });
});

/** Called before each round trip and each saving of the settings. */
let onTrip: () => void = () => undefined;

// A hang is told after 4 ms here, not after a minute.
jest.mock('../../../src/excel/watchdog', () => {
  const real = jest.requireActual<typeof import('../../../src/excel/watchdog')>('../../../src/excel/watchdog');
  return {
    ...real,
    watched: (trip: Promise<unknown>) => {
      onTrip();
      return real.watched(trip, 4);
    },
  };
});

// What cells mean does not depend on what goes wrong: the same cells are understood once.
jest.mock('../../../src/domain/reading', () =>
  jest.requireActual<typeof import('../../support/understood-once')>('../../support/understood-once').understoodOnce(),
);

/**
 * Refusals of a whole request, nothing done: the add-in does the same whichever it is. Each sync meets two of them in
 * turn, those that only read one.
 */
const REFUSALS: readonly Fault[] = ['editMode', 'accessDenied', 'sessionLost', 'activityLimit', 'requestTooLarge'];
const OTHERS: readonly Fault[] = ['responseTooLarge', 'hang', 'nullResult'];
/** Faults that are also tried as lasting: every sync from then on fails the same way. */
const LASTING: readonly Fault[] = ['responseTooLarge', 'editMode', 'hang'];
/** Every command first reads the workbook in so many round trips, which change nothing. */
const READING = 3;
const READS: ReadonlySet<string> = new Set(['read', 'previewStatus']);

/** Actions of a request after which it fails on the way. */
const stops = (actions: number): readonly number[] =>
  [...new Set([1, 12, 40, 150, actions - 1])].filter((after) => after > 0 && after < actions);

interface Trial {
  readonly id: string;
  readonly arrange: (host: Host) => void;
}

function trialsOf({ name }: UseCase, actions: readonly number[]): Trial[] {
  const trials: Trial[] = [];
  const add = (fault: Fault, n: number, lasting = false): void => {
    trials.push({
      id: `${JSON.stringify(fault)}${lasting ? '+' : ''}@${n}/${actions.length}`,
      arrange: (host) => {
        for (let m = n; m <= (lasting ? n + 40 : n); m++) host.faults.at(m, fault);
      },
    });
  };
  for (let n = 1; n <= actions.length + 1; n++) {
    const onlyReads = READS.has(name) || (n <= READING && !name.startsWith('undo'));
    const inTurn = [0, 2].map((step) => REFUSALS[(n + step) % REFUSALS.length]!);
    for (const fault of [...inTurn.slice(0, onlyReads ? 1 : 2), ...OTHERS]) add(fault, n);
    for (const after of onlyReads ? [1] : stops(actions[n - 1] ?? 0)) add({ kind: 'partial', after }, n);
    // To the add-in a host that has fallen silent is one that refuses, only later.
    if (!onlyReads || n === 1) for (const fault of LASTING.slice(0, n % 2 === 0 ? 3 : 2)) add(fault, n, true);
  }
  return trials;
}

const bytesOf = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, `../../fixtures/workbooks/${name}.xlsx`)));

const tally = new Map<string, number>();
let tried = 0;
let lost = 0;
let half = 0;
let restorable = 0;
const count = (what: string): void => void tally.set(what, (tally.get(what) ?? 0) + 1);

afterAll(() => {
  const lines = [
    `cases tried ${tried} / cells lost ${lost} / half-written states ${half} / uncertain but restorable ${restorable}`,
  ];
  for (const [what, times] of [...tally].sort()) lines.push(`  ${times} × ${what}`);
  process.stdout.write(`${lines.join('\n')}\n`);
});

/** Counts the actions of each request. */
function countActions(host: Host): readonly number[] {
  const actions: number[] = [];
  const execute = host.execute.bind(host);
  host.execute = (body, flags, reply) => {
    const before = host.stats.syncs;
    execute(body, flags, reply);
    if (host.stats.syncs > before) actions.push((JSON.parse(body) as { Actions: unknown[] }).Actions.length);
  };
  return actions;
}

const unwatched = (): Watching => ({ signal: new AbortController().signal, progress: () => undefined });

interface Start {
  readonly file: Uint8Array;
  readonly book: Book;
  readonly was: string;
  readonly settings: string;
  readonly end: string;
  readonly actions: readonly number[];
  /** Round trips and savings, and steps told, of a clean run. */
  readonly trips: number;
  readonly steps: number;
}

const open = ({ book }: Pick<Start, 'book'>): ReturnType<typeof openOffice> => openOffice(cloneBook(book));

/** The workbook before the use case, and how an undisturbed run ends. */
async function startOf(fixture: string, { before, run }: UseCase): Promise<Start> {
  const first = await openOffice(openXlsx(bytesOf(fixture), 'bok.xlsx'));
  await before(first.book);
  const file = await saveXlsx(first.book);
  const untouched = openXlsx(file, 'bok.xlsx');
  const { host, book } = await open({ book: untouched });
  const was = bookState(book);
  const settings = JSON.stringify(readSettings());
  const actions = countActions(host);
  let trips = 0;
  let steps = 0;
  onTrip = () => void (trips += 1);
  const ok = await run({ ...unwatched(), progress: () => void (steps += 1) });
  onTrip = () => undefined;
  if (!ok.ok) throw new Error(`clean: ${ok.failure.code} ${ok.failure.details}`);
  return { file, book: untouched, was, settings, end: bookState(book), actions, trips, steps };
}

/** Judges how a disturbed run ended. @returns what is wrong, or null */
async function verdict(useCase: UseCase, start: Start, book: Book, result: Result<unknown>): Promise<string | null> {
  const { name, run } = useCase;
  const { was, end } = start;
  const now = bookState(book);
  if (result.ok) return now === end ? null : `said ok, but not as a clean run: ${firstDifference(end, now)}`;
  const { code } = result.failure;
  const settled = JSON.stringify(readSettings()) === start.settings;
  // A mapping the user chose stands, also when reading the workbook with it fails.
  if (now === was && (settled || name === 'saveMapping' || name === 'saveTable')) {
    count(`${name}: ${code}, as before${settled ? '' : ' (mapping kept)'}`);
    return null;
  }
  if (name.startsWith('undo')) {
    const again = await run(unwatched());
    if (again.ok && bookState(book) === end) {
      count(`${name}: ${code}, half, the next undo finishes`);
      return null;
    }
    return `${code}; after the next undo ${again.ok ? firstDifference(end, bookState(book)) : again.failure.code}`;
  }
  let undone = canUndo() ? await attempt(commands.undo, {}) : null;
  // A use case of two runs that neither could be put back has two to undo.
  if (undone?.ok && bookState(book) !== was && canUndo()) undone = await attempt(commands.undo, {});
  if (undone?.ok && bookState(book) === was && code === 'HalfWritten') {
    restorable += 1;
    count(`${name}: ${code}, ${now === was ? 'as before' : 'half'}, restorable by undo`);
    return null;
  }
  const after = undone === null ? 'none' : undone.ok ? firstDifference(was, bookState(book)) : undone.failure.code;
  return `${code}, ${now === end ? 'done' : firstDifference(was, now)}; undo ${after}; settings ${settled ? 'same' : 'differ'}`;
}

async function judge(useCase: UseCase, start: Start, book: Book, result: Result<unknown>): Promise<string[]> {
  tried += 1;
  const problem = await verdict(useCase, start, book, result);
  if (problem === null) return [];
  half += 1;
  lost += compareCells(start.file, await saveXlsx(book)).length;
  return [problem];
}

const ALL = [
  ...ACTIONS,
  ...CASES.map((useCase) => ({ fixture: 'skyddad', ...useCase })),
  ...CASES.filter(({ name }) => name.includes('writeStatus')).map((useCase) => ({ fixture: 'sollentuna', ...useCase })),
  ...CASES.filter(({ name }) => name === 'writeStatus').map((useCase) => ({ fixture: 'vaggeryd', ...useCase })),
];

describe.each(ALL)('$fixture: $name', ({ fixture, ...useCase }) => {
  let start: Start;
  beforeAll(async () => {
    start = await startOf(fixture, useCase);
  });

  it('whatever fails at whichever sync', async () => {
    const problems: string[] = [];
    for (const { id, arrange } of trialsOf(useCase, start.actions)) {
      const { host, book } = await open(start);
      arrange(host);
      const result = await useCase.run(unwatched());
      host.faults.clear();
      problems.push(...(await judge(useCase, start, book, result)).map((problem) => `${id}: ${problem}`));
    }
    expect(problems).toEqual([]);
  });

  if (!useCase.cancellable) return;

  it('cancelled at whichever step, round trip or saving', async () => {
    const problems: string[] = [];
    const cancelAt = async (id: string, watch: (aborter: AbortController) => Watching): Promise<void> => {
      const { book } = await open(start);
      const aborter = new AbortController();
      const result = await useCase.run(watch(aborter));
      onTrip = () => undefined;
      const { ok } = result;
      if (!ok && result.failure.code !== 'Cancelled') problems.push(`${id}: ${result.failure.code}`);
      problems.push(...(await judge(useCase, start, book, result)).map((problem) => `${id}: ${problem}`));
    };
    const after = (times: number, aborter: AbortController): (() => void) => {
      let seen = 0;
      return () => {
        seen += 1;
        if (seen === times) aborter.abort();
      };
    };
    for (let n = 1; n <= start.steps; n++) {
      await cancelAt(`step ${n}`, (aborter) => ({ signal: aborter.signal, progress: after(n, aborter) }));
    }
    for (let n = 1; n <= start.trips; n++) {
      await cancelAt(`trip ${n}`, (aborter) => {
        onTrip = after(n, aborter);
        return { signal: aborter.signal, progress: () => undefined };
      });
    }
    expect(problems).toEqual([]);
  });
});
