import { commands, type ProgressReport, type Result } from '../../src/app';
import { cellsOf } from '../excel/support';
import { generateBook } from '../support/generate-book';
import { openOffice, type OpenOffice } from '../support/office';
import '../support/node-globals';

const ALL = { occasion: null, kinds: null, owners: null, texts: 'full' } as const;
const MESSAGE_LIMIT = 5_000_000;

/** A third of a large municipality (the whole is measured by npm run bench), and a third of that. */
const LARGE = { goals: 133, indicators: 500, periods: 5, committees: 13 };
const SMALL = { goals: 44, indicators: 166, periods: 5, committees: 4 };

interface Ran {
  readonly result: Result<{ readonly sheets: readonly string[] }>;
  readonly progress: readonly ProgressReport[];
  readonly office: OpenOffice;
  readonly syncs: number;
}

async function run(
  office: OpenOffice,
  signal = new AbortController().signal,
  seen?: (share: number) => void,
): Promise<Ran> {
  const progress: ProgressReport[] = [];
  const before = office.host.stats.syncs;
  const result = await commands.report.run(
    ALL,
    (report) => {
      progress.push(report);
      if (report.step.key === 'app.step.draw') seen?.(report.share ?? 0);
    },
    signal,
  );
  return { result, progress, office, syncs: office.host.stats.syncs - before };
}

test('every sheet in one run: round trips fewer than sheets, no message of 5 MB, progress told', async () => {
  const small = await run(await openOffice(generateBook(SMALL)));
  const large = await run(await openOffice(generateBook(LARGE)));
  if (!large.result.ok || !small.result.ok) throw new Error('failed');
  const [fewer, more] = [small.result.value.sheets.length, large.result.value.sheets.length];
  expect(more).toBeGreaterThanOrEqual(LARGE.committees + 6);
  expect(large.syncs).toBeLessThan(more);
  // Each has a sync or two that do not depend on the sheets.
  expect((large.syncs - small.syncs) / (more - fewer)).toBeLessThan(1);
  expect(large.office.host.stats.largest).toBeLessThan(MESSAGE_LIMIT);
  const shares = large.progress.flatMap(({ step, share }) => (step.key === 'app.step.draw' ? [share ?? 0] : []));
  expect(shares.length).toBeGreaterThan(more);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
});

test.each([
  ['while the sheets are planned', 0.1],
  ['while the requests are made', 0.35],
  ['while they are sent', 0.55],
])('cancelled %s, no sheet of the run is left', async (_, at) => {
  const office = await openOffice(generateBook(SMALL));
  const before = cellsOf(office.book);
  const cancel = new AbortController();
  const { result } = await run(office, cancel.signal, (share) => {
    if (share >= at) cancel.abort();
  });
  expect(result).toMatchObject({ ok: false, failure: { code: 'Cancelled' } });
  expect(cellsOf(office.book)).toEqual(before);
});
