import { type Command, commands } from '../../src/app';
import { readSettings } from '../../src/excel';
import { runSliced, SLICE_MS } from '../../src/app/slices';
import { cellsOf } from '../excel/support';
import { attempt, openFixture } from './support';

/** A signal that is aborted from the n-th time anyone looks at it. */
function abortedAt(look: number): AbortSignal {
  let looks = 0;
  const signal = new AbortController().signal;
  const aborted = (): boolean => looks++ >= look;
  Object.defineProperty(signal, 'aborted', { get: aborted });
  signal.throwIfAborted = () => {
    if (aborted()) throw new DOMException('Aborted', 'AbortError');
  };
  return signal;
}

describe('cancelling', () => {
  it('writing status, wherever it is cancelled, leaves nothing half-written', async () => {
    let cancelled = 0;
    for (let look = 0; ; look++) {
      const { book } = await openFixture('skyddad');
      const before = cellsOf(book);
      const result = await attempt(commands.writeStatus, { preview: null, ours: [] }, abortedAt(look));
      if (result.ok) break;
      cancelled += 1;
      expect(result.failure.code).toBe('Cancelled');
      expect(cellsOf(book)).toEqual(before);
      expect(readSettings().settings.undo).toEqual([]);
    }
    expect(cancelled).toBeGreaterThan(5);
  });

  const { read, check, judge, previewStatus } = commands;
  it.each<Command<{ occasion: null }, unknown>>([read, check, judge, previewStatus])(
    '$id says that it was cancelled',
    async (command) => {
      await openFixture('skyddad');
      const result = await attempt(command, { occasion: null }, abortedAt(1));
      expect(result).toMatchObject({ ok: false, failure: { code: 'Cancelled', cells: [], details: null } });
    },
  );
});

describe('slices', () => {
  it('leave room for other tasks between them, and give the work’s result', async () => {
    function* busy(): Generator<undefined, string, undefined> {
      for (let slice = 0; slice < 6; slice++) {
        const until = performance.now() + SLICE_MS;
        while (performance.now() < until);
        yield;
      }
      return 'klart';
    }
    let others = 0;
    const timer = setInterval(() => (others += 1), 0);
    expect(await runSliced(busy(), new AbortController().signal)).toBe('klart');
    clearInterval(timer);
    expect(others).toBeGreaterThan(2);
  });
});
