import { type Command, commands, type FetchOptions, type Result } from '../../../src/app';
import { EVERYTHING } from '../../../src/domain/planning/take';
import { readSettings } from '../../../src/excel';
import type { Book } from '../../../src/emulator/workbook';
import { assessmentChanges } from '../../../src/taskpane/text/assessment';
import { bookState, firstDifference } from '../../support/book-state';
import { cloneBook } from '../../support/clone-book';
import { KoladaServer } from '../../support/kolada/server';
import { serviceFor } from '../../support/kolada/service';
import { openOffice } from '../../support/office';
import { smallFile } from '../other-files';
import { attempt, beforeTrips, must } from '../support';
import { aWorkbook, type Edit, EDITS, type Layout, OWN_EDITS } from './a-desk';

/*
 * Two desks at once: what a use case and somebody else do to the workbook must come to what one after the other would
 * have given, or the use case is refused and only the other's work is there. Never a value on another's row.
 */

// Historik says when it was run, to the minute: the calendar stands still, all other clocks go on.
beforeAll(() => {
  const others = ['performance', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate'] as const;
  const rest = ['clearImmediate', 'queueMicrotask', 'nextTick', 'hrtime', 'requestAnimationFrame'] as const;
  jest.useFakeTimers({ now: new Date(2026, 0, 15, 12), doNotFake: [...others, ...rest] });
});

// What cells mean does not depend on who else is at work: the same cells are understood once.
jest.mock('../../../src/domain/reading', () =>
  jest.requireActual<typeof import('../../support/understood-once')>('../../support/understood-once').understoodOnce(),
);

/** Looks at the workbook; what it gives then does what was seen. */
type UseCase = () => Promise<() => Promise<Result<unknown>>>;

const seen =
  <O, P>(preview: Command<O, P>, options: O, write: (value: P) => Promise<Result<unknown>>): UseCase =>
  async () => {
    const value = await must(preview, options);
    return () => write(value);
  };

const unseen =
  (write: () => Promise<Result<unknown>>): UseCase =>
  async () =>
    write;

const AT = { occasion: { year: 2025, kind: 'year' } } as const;
const history = () => attempt(commands.report, { ...AT, kinds: ['periods'], owners: null, texts: 'full' } as const);

const kolada: FetchOptions = {
  ...{ municipality: null, peers: null, years: null, today: '2026-04-15' },
  service: serviceFor(new KoladaServer()).service,
};

const FILE = {
  Mål: [
    ['Målnr', 'Nivå', 'Mål', 'Ansvarig'],
    ['B1', 'Bolagsmål', 'Billig el', 'Energi AB'],
    ['B2', 'Bolagsmål', 'Grön el', 'Energi AB'],
  ],
};
const LATER = {
  Mål: [
    ...FILE.Mål.slice(0, 2),
    ['B2', 'Bolagsmål', 'Grönare el', 'Energi AB'],
    ['B3', 'Bolagsmål', 'Säker el', 'Energi AB'],
  ],
};
const takePreview = (sheets: typeof FILE) =>
  must(commands.previewTake, { source: smallFile('Energi AB.xlsx', sheets), names: null });

const USE_CASES: readonly (readonly [name: string, before: () => Promise<unknown>, run: UseCase])[] = [
  [
    'the first status',
    async () => undefined,
    seen(commands.previewStatus, AT, (preview) => attempt(commands.writeStatus, { preview, ours: [] })),
  ],
  [
    'status once more',
    () => must(commands.writeStatus, { preview: null, ours: [], occasion: { year: 2024, kind: 'year' } }),
    seen(commands.previewStatus, AT, (preview) => attempt(commands.writeStatus, { preview, ours: [] })),
  ],
  [
    'fixes',
    async () => undefined,
    seen(commands.check, AT, ({ findings }) => {
      const fixes = findings.flatMap(({ rule, fix }) => (rule === 'H03' && fix ? [fix] : []));
      const changes = fixes.flatMap((fix) => fix.changes);
      return attempt(commands.applyChanges, { changes, anchors: fixes.flatMap((fix) => fix.anchors!) });
    }),
  ],
  [
    'an assessment',
    async () => undefined,
    seen(commands.judge, AT, ({ model, assessing }) => {
      const goal = model.goals.find(({ id }) => id === 'N2');
      if (!goal) throw new Error('N2 is gone');
      const changes = assessmentChanges(model, goal, { assessment: 'Delvis uppfyllt', motivation: 'Fler vuxna.' });
      return attempt(commands.applyChanges, { changes, anchors: assessing.get(goal.key)! });
    }),
  ],
  [
    'a new year',
    async () => undefined,
    seen(commands.previewNewYear, { followUp: null, ended: [] }, (preview) =>
      attempt(commands.writeNewYear, { preview }),
    ),
  ],
  [
    'taking again',
    async () => must(commands.writeTake, { preview: await takePreview(FILE), choice: EVERYTHING }),
    async () => {
      const preview = await takePreview(LATER as typeof FILE);
      return () => attempt(commands.writeTake, { preview, choice: EVERYTHING });
    },
  ],
  [
    'a fetch',
    async () => undefined,
    seen(commands.previewFetch, kolada, (preview) => attempt(commands.applyFetch, { preview, cells: null })),
  ],
  [
    'Historik',
    () =>
      attempt(commands.report, {
        occasion: { year: 2024, kind: 'year' },
        kinds: ['periods'],
        owners: null,
        texts: 'full',
      }),
    unseen(history),
  ],
];

interface Ended {
  readonly state: string;
  readonly code: string | null;
}

/** Round trips from one that is disturbed to the next: of three edits each begins with another. EVERY_TRIP=1 tries all. */
const STRIDE = process.env['EVERY_TRIP'] === '1' ? 1 : 3;

/** Use cases that write in sheets the add-in has made. */
const OWN_SHEETS = /Historik|taking/;
const LAYOUTS: readonly Layout[] = ['tables', 'blocks'];
const tally = new Map<string, number>();
afterAll(() => {
  process.stdout.write(
    `${[...tally]
      .sort()
      .map(([what, times]) => `  ${times} × ${what}`)
      .join('\n')}\n`,
  );
});

describe.each(LAYOUTS)('%s', (layout) => {
  let plain: Book;
  beforeAll(async () => {
    plain = await aWorkbook(layout);
  });

  // Sheets of our own are tables whatever the others are.
  const cases = USE_CASES.filter(([name]) => layout === 'tables' || !OWN_SHEETS.test(name));

  describe.each(cases)('%s', (name, before, look) => {
    let start: Book;
    beforeAll(async () => {
      start = cloneBook(plain);
      await openOffice(start);
      await before();
    });

    const open = async (): Promise<Book> => (await openOffice(cloneBook(start))).book;
    const end = (book: Book, result: Result<unknown>): Ended => ({
      state: bookState(book),
      code: result.ok ? null : `${result.failure.code} ${result.failure.details ?? ''}`,
    });

    /** Somebody's edit before the round trip `at` of the writing; 0: before any; Infinity: after it. */
    async function disturbed(edit: Edit, at: number): Promise<Ended & { readonly trips: number }> {
      const book = await open();
      const write = await look();
      let trips = 0;
      if (at === 0) await edit(book, layout);
      const stop = beforeTrips(async (trip) => {
        trips = trip;
        if (trip === at) await edit(book, layout);
      });
      const result = await write().finally(stop);
      if (at > trips) await edit(book, layout);
      return { ...end(book, result), trips };
    }

    const edits = OWN_SHEETS.test(name) ? [...EDITS, ...OWN_EDITS] : EDITS;
    // In plain blocks only what moves cells is another thing than in tables.
    it.each(layout === 'tables' ? edits : edits.filter(([what]) => /sorted|added|goes in/.test(what)))(
      '%s',
      async (what, edit) => {
        const book = await open();
        await edit(book, layout);
        const alone = bookState(book);
        const settings = JSON.stringify(readSettings());
        const first = await look()
          .then(async (write) => end(book, await write()))
          .catch(() => null);
        const last = await disturbed(edit, Infinity);
        expect(last.code).toBeNull();
        const allowed = [last.state, ...(first?.code === null ? [first.state] : [])];
        const problems: string[] = [];
        const begin = edits.findIndex(([one]) => one === what) % STRIDE;
        const trips = Array.from({ length: last.trips - 1 }, (_, index) => index + 2);
        for (const at of [0, ...trips.filter((trip) => trip % STRIDE === begin)]) {
          const { state, code } = await disturbed(edit, at);
          tally.set(`${name}: ${code ?? 'done'}`, (tally.get(`${name}: ${code ?? 'done'}`) ?? 0) + 1);
          const right = code === null ? allowed.includes(state) : state === alone;
          if (!right)
            problems.push(
              `before trip ${at} of ${last.trips}: ${code ?? `done, ${firstDifference(last.state, state)}`} ${code === null ? '' : firstDifference(alone, state)}`,
            );
          if (code !== null && JSON.stringify(readSettings()) !== settings)
            problems.push(`before trip ${at}: ${code}, settings differ`);
        }
        expect(problems).toEqual([]);
      },
    );
  });
});
