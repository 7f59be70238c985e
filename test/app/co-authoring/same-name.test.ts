import { commands } from '../../../src/app';
import { attempt, beforeTrips, must, openFixture } from '../support';

/*
 * Two desks make a sheet of the same name at the same time: the one that comes last gives way, and takes nothing away.
 */

const options = {
  occasion: { year: 2025, kind: 'year' },
  kinds: ['summary', 'periods'],
  owners: null,
  texts: 'full',
} as const;

it.each(['Sammanfattning', 'Historik'])('%s is somebody else’s, before whichever round trip it came', async (name) => {
  const first = await openFixture('vaggeryd');
  const own = first.book.sheets.map(({ name }) => name);
  let trips = 0;
  const count = beforeTrips(async (trip) => void (trips = trip));
  await must(commands.report, options).finally(count);
  const ends: [at: number, others: boolean, added: string[]][] = [];
  for (let at = 1; at <= trips; at++) {
    const { book } = await openFixture('vaggeryd');
    let came = false;
    const stop = beforeTrips(async (trip) => {
      if (trip !== at || book.sheet(name)) return;
      book.addSheet(name).edit(0, 0).value = 'Annas';
      came = true;
    });
    const result = await attempt(commands.report, options).finally(stop);
    const now = book.sheets.map((sheet) => sheet.name);
    const others = book.sheet(name)?.rows[0]?.[0]?.value === 'Annas';
    if (came) expect([at, others]).toEqual([at, true]);
    if (!result.ok) ends.push([at, others, now.filter((sheet) => !own.includes(sheet))]);
  }
  expect(ends.length).toBeGreaterThan(0);
  expect(ends).toEqual(ends.map(([at]) => [at, true, [name]]));
});
