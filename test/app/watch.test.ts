import { commands } from '../../src/app';
import { createWatch } from '../../src/app/watch';
import { TOUCHES } from '../../src/app/touches';
import type { Host } from '../../src/emulator/host';
import { type Book, parseRange } from '../../src/emulator/workbook';
import { must, openFixture } from './support';

const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

/** A person writes in a cell. */
function write(host: Host, book: Book, sheet: string, cell: string, source: 'Local' | 'Remote' = 'Local') {
  const range = parseRange(cell)!;
  book.sheet(sheet)!.edit(range.top, range.left).value = 'annat';
  host.tellChanged(book.sheet(sheet)!, range, source);
}

async function watched(name = 'vaggeryd') {
  const { host, book } = await openFixture(name);
  let told = 0;
  const watch = createWatch(() => {
    told += 1;
  });
  await watch.start();
  const since = async () => {
    await settle();
    const count = told;
    told = 0;
    return count;
  };
  return { host, book, watch, since };
}

it('tells what people change, here and elsewhere', async () => {
  const { host, book, since } = await watched();
  write(host, book, 'Mål', 'C3');
  expect(await since()).toBe(1);
  write(host, book, 'Indikatorer', 'D4', 'Remote');
  expect(await since()).toBe(1);
});

it.each(['rows', 'columns'] as const)('tells that somebody sorted %s', async (by) => {
  const { host, book, since } = await watched();
  host.tellSorted(book.sheet('Mål')!, parseRange('A3:E6')!, by);
  expect(await since()).toBe(1);
});

it('tells of sheets that come and go', async () => {
  const { since } = await watched();
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('Nytt');
    await context.sync();
  });
  expect(await since()).toBe(1);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Nytt').delete();
    await context.sync();
  });
  expect(await since()).toBe(1);
});

it('listens once, however often it is asked, and leaves nothing behind', async () => {
  const { host, book, watch, since } = await watched();
  expect([host.listeners, host.keptReferences]).toEqual([5, 0]);
  const before = host.stats.syncs;
  await watch.start();
  expect([host.listeners, host.stats.syncs - before]).toEqual([5, 0]);
  await watch.stop();
  expect([host.listeners, host.keptReferences, host.stats.syncs - before]).toEqual([0, 0, 1]);
  write(host, book, 'Mål', 'C3');
  expect(await since()).toBe(0);
});

it('hears nothing of the add-in’s own writing in between, and listens again afterwards', async () => {
  const { host, book, watch, since } = await watched();
  await watch.stop();
  await must(commands.writeStatus, { preview: null, ours: [] });
  await watch.start();
  expect(await since()).toBe(0);
  write(host, book, 'Mål', 'C3');
  expect(await since()).toBe(1);
});

it('says nothing of comments in the reports, which are not read; what is acknowledged in Kontroll is', async () => {
  const { host, book, watch, since } = await watched();
  await watch.stop();
  const { sheets } = await must(commands.report, {
    occasion: null,
    kinds: ['summary', 'findings'],
    owners: null,
    texts: 'full',
  });
  await watch.start();
  await since();
  const kontroll = sheets.find((name) => name.startsWith('Kontroll'))!;
  for (const sheet of sheets.filter((name) => name !== kontroll)) write(host, book, sheet, 'H9');
  expect(await since()).toBe(0);
  write(host, book, kontroll, 'G9');
  expect(await since()).toBe(1);
});

it('is nobody’s trouble where Excel can’t listen', async () => {
  const { host } = await openFixture('vaggeryd');
  host.faults.at(1, 'accessDenied');
  const watch = createWatch(() => undefined);
  await expect(watch.start()).resolves.toBeUndefined();
  await expect(watch.stop()).resolves.toBeUndefined();
  await watch.start();
  expect(host.listeners).toBe(5);
});

describe.each(['accessDenied', 'responseTooLarge', 'sessionLost'] as const)('where stopping fails (%s)', (fault) => {
  it('hears nothing in between, and is told once of each change when it listens again', async () => {
    const { host, book, watch, since } = await watched();
    host.faults.at(1, fault);
    await watch.stop();
    write(host, book, 'Mål', 'C3');
    expect(await since()).toBe(0);
    await watch.start();
    expect([host.listeners, host.keptReferences]).toEqual([5, 0]);
    write(host, book, 'Mål', 'C3');
    expect(await since()).toBe(1);
    await watch.stop();
    expect([host.listeners, host.keptReferences]).toEqual([0, 0]);
  });

  it('stops the next time it is asked', async () => {
    const { host, watch } = await watched();
    host.faults.at(1, fault);
    await watch.stop();
    await watch.stop();
    expect([host.listeners, host.keptReferences]).toEqual([0, 0]);
  });

  it('goes on with the handlers that are there where they can’t be taken away at all', async () => {
    const { host, book, watch, since } = await watched();
    host.faults.at(1, fault);
    host.faults.at(2, fault);
    await watch.stop();
    await watch.start();
    write(host, book, 'Mål', 'C3');
    expect(await since()).toBeLessThanOrEqual(1);
    await watch.start();
    write(host, book, 'Mål', 'C3');
    expect(await since()).toBe(1);
    expect(host.listeners).toBe(5);
  });
});

it('knows of every command what it does to the workbook', () => {
  expect(Object.keys(TOUCHES).sort()).toEqual(Object.keys(commands).sort());
});
