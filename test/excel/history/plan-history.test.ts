import fc from 'fast-check';
import type { Proposal } from '../../../src/domain/model';
import { AHistory, row, run } from './a-history';

const [T1, DELAR] = ['2025-04', '2025-08'];
const THREE = { 'm.A': 'met', 'm.B': 'partly', 'i.1': 'notMet' } as const;

const started = (): AHistory => AHistory.made(T1, run(T1, THREE));

describe('an occasion again', () => {
  test('nothing changed: nothing to write, however late it is', () => {
    const later = run(T1, THREE).map((one) => ({ ...one, values: { ...one.values, ran: 47000 } }));
    expect(started().plan(T1, later)).toMatchObject({ cells: [], left: 0, added: { rows: 0 } });
  });

  test('only what differs is written, in the row it belongs to', () => {
    const history = started();
    const { cells } = history.plan(T1, run(T1, { ...THREE, 'm.B': 'met' }));
    expect(cells.map(({ cell, old, new: value }) => [cell.row, old, value]).slice(0, 1)).toEqual([
      [2, 'partly', 'met'],
    ]);
    expect(new Set(cells.map(({ cell }) => cell.row))).toEqual(new Set([2]));
  });

  test('a goal that is gone leaves its row to the next new one', () => {
    const history = started();
    history.write(T1, run(T1, { 'm.A': 'met', 'i.1': 'notMet' }));
    expect(history.says()).toEqual([`${T1} 1 notMet`, `${T1} A met`]);
    expect(history.write(T1, run(T1, { 'm.A': 'met', 'i.1': 'notMet', 'm.C': 'met' })).added.rows).toBe(0);
    expect(history.grid[2]).toContain('C');
  });

  test.each<[string, (history: AHistory) => void]>([
    ['marked Fastställd', (history) => (history.grid[2]![history.column('confirmed')] = 'Ja')],
    ['that somebody has corrected', (history) => (history.grid[2]![history.column('title')] = 'Med egna ord')],
  ])('a row %s stands, and the difference is told', (_, change) => {
    const history = started();
    change(history);
    const before = [...history.grid[2]!];
    expect(history.write(T1, run(T1, { ...THREE, 'm.B': 'met' })).left).toBe(1);
    expect(history.write(T1, run(T1, { 'm.A': 'met', 'i.1': 'notMet' })).left).toBe(1);
    expect(history.grid[2]).toEqual(before);
  });

  test('"nej" in Fastställd confirms nothing', () => {
    const history = started();
    history.grid[2]![history.column('confirmed')] = 'nej';
    expect(history.write(T1, run(T1, { ...THREE, 'm.B': 'met' })).left).toBe(0);
  });

  test('a row somebody typed for the same goal and occasion counts as confirmed', () => {
    const history = started();
    const typed: (string | null)[] = [];
    typed[history.column('occasion')] = DELAR!;
    typed[history.column('id')] = 'A';
    typed[history.column('status')] = 'notMet';
    history.grid.push(typed);
    history.tableRows += 1;
    const plan = history.write(DELAR!, [row('m.A', 'met', { occasion: DELAR! })]);
    expect([plan.left, plan.cells]).toEqual([1, []]);
  });

  test('a column somebody has taken away is not missed', () => {
    const history = started();
    const column = history.column('status');
    for (const cells of history.grid) cells.splice(column, 1);
    expect(history.plan(T1, run(T1, THREE)).cells).toEqual([]);
    expect(history.write(DELAR!, run(DELAR!, THREE)).added.rows).toBe(3);
  });
});

const statuses = fc.constantFrom<Proposal>('met', 'partly', 'notMet', 'notMeasured');
const results = fc.dictionary(fc.constantFrom('m.A', 'm.B', 'm.C', 'i.1', 'i.2'), statuses, { minKeys: 1 });
const runs = fc.array(fc.tuple(fc.constantFrom('2024-12', '2025-04', '2025-08', '2025-12'), results), {
  minLength: 1,
  maxLength: 6,
});
const said = (occasion: string, statusOf: Readonly<Record<string, Proposal>>): string[] =>
  Object.entries(statusOf).map(([key, status]) => `${occasion} ${key.slice(2)} ${status}`);

describe('laws', () => {
  test('after any runs each occasion says what its last run said, and running it again writes nothing', () => {
    fc.assert(
      fc.property(runs, ([first, ...others]) => {
        const history = AHistory.made(first![0], run(...first!));
        const last = new Map([first!]);
        for (const one of others) {
          history.write(one[0], run(...one));
          last.set(...one);
          expect(history.plan(one[0], run(...one)).cells).toEqual([]);
        }
        expect(history.says()).toEqual([...last].flatMap((one) => said(...one)).sort());
      }),
    );
  });

  test('the order of the rows means nothing', () => {
    fc.assert(
      fc.property(runs, fc.infiniteStream(fc.nat()), ([first, ...others], order) => {
        const plain = AHistory.made(first![0], run(...first!));
        const shuffled = AHistory.made(first![0], run(...first!));
        for (const one of others) {
          const [heading, ...rows] = shuffled.grid;
          const places = new Map(rows.map((cells) => [cells, order.next().value!]));
          shuffled.grid.splice(0, Infinity, heading!, ...rows.sort((a, b) => places.get(a)! - places.get(b)!));
          plain.write(one[0], run(...one));
          shuffled.write(one[0], run(...one));
        }
        expect(shuffled.says()).toEqual(plain.says());
      }),
    );
  });

  test('rows of other occasions, and what people write, are never touched', () => {
    fc.assert(
      fc.property(runs, fc.array(fc.nat(30), { maxLength: 4 }), ([first, ...others], commented) => {
        const history = AHistory.made(first![0], run(...first!));
        const comment = history.column('comment');
        for (const one of others) {
          for (const place of commented) {
            const cells = history.grid[1 + (place % (history.grid.length - 1))]!;
            if (cells[history.column('id')]) cells[comment] = `Ord om ${String(cells[history.column('id')])}`;
          }
          const before = history.grid.map((cells) => [...cells]);
          history.write(one[0], run(...one));
          before.forEach((cells, at) => {
            if (cells[0] !== null && cells[0] !== one[0]) expect(history.grid[at]).toEqual(cells);
            expect(history.grid[at]![comment]).toEqual(cells[comment]);
          });
          for (const cells of history.grid.slice(1)) {
            if (cells[comment]) expect(cells[comment]).toBe(`Ord om ${String(cells[history.column('id')])}`);
          }
        }
      }),
    );
  });
});
