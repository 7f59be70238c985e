import { commands, type FetchOptions } from '../../src/app';
import type { CellValue } from '../../src/domain/model';
import { readSettings } from '../../src/excel';
import { newBook as newXlsx, saveXlsx } from '../../src/emulator/xlsx';
import { cellsOf, fill } from '../excel/support';
import { type Changes, type Fault, KoladaServer } from '../support/kolada/server';
import { serviceFor } from '../support/kolada/service';
import { apply, asking, changesOf, HEAD, opened, preview, ROW, rowOf } from './kolada-support';
import { attempt, must, openFixture } from './support';

describe('the cells of a wide row', () => {
  it('are outcomes, women and men, comparisons, and what is said of the newest', async () => {
    const book = await opened([
      [
        ...HEAD,
        'Utfall 2024',
        'Utfall 2025',
        'Kvinnor 2025',
        'Män 2025',
        'Gävle 2025',
        'Riket',
        'Källa',
        'Hämtad från Kolada',
        'Preliminär',
        'Orsak saknas',
      ],
      [...ROW],
    ]);
    const seen = await preview();
    await apply(seen);
    expect(rowOf(book).slice(5)).toEqual([
      85.264227,
      88.774555,
      87.619047,
      89.889705,
      82.034976,
      null,
      'Kolada',
      '2026-04-15',
    ]);
  });

  it('that are preliminary say so in the cell and in its column', async () => {
    const book = await opened(
      [
        [...HEAD, 'Utfall 2024', 'Utfall 2025', 'Preliminär'],
        ['I1', 'Nettokostnadsavvikelse totalt', '%', 'Intervall', 'N00097'],
      ],
      {},
      'Vaggeryd',
    );
    await apply(await preview());
    expect(rowOf(book).slice(5)).toEqual([4.314, '1,4469*', 'ja']);
    await apply(await preview(new KoladaServer(), { today: '2026-10-01' }));
    expect(rowOf(book).slice(5)).toEqual([4.314, 1.4469, 'nej']);
  });

  it('without a value are left empty, with the reason where there is a column', async () => {
    const changes: Changes = { values: { 'N15428|1780|2025|T': { value: null, status: 'Missing' } } };
    const book = await opened([[...HEAD, 'Utfall 2024', 'Utfall 2025', 'Orsak saknas'], [...ROW]]);
    await apply(await preview(new KoladaServer(undefined, changes)));
    expect(rowOf(book).slice(5)).toEqual([85.264227, null, 'uppgift saknas']);
  });

  it('are fractions where the row’s percentages are', async () => {
    const book = await opened([
      [...HEAD, 'Utfall 2023', 'Utfall 2024', 'Utfall 2025'],
      [...ROW, 0.8853],
    ]);
    for (const column of [5, 6, 7]) {
      const cell = book.sheet('Indikatorer')!.edit(1, column);
      cell.style = book.styles.change(cell.style, { numberFormat: '0.0%' });
    }
    await apply(await preview());
    expect(rowOf(book).slice(6)).toEqual([0.85264227, 0.88774555]);
  });

  it('go by the cell and its column where a row’s own have a percent format and its comparisons do not', async () => {
    const book = await opened([
      [...HEAD, 'Utfall 2024', 'Lund 2024'],
      [...ROW, null, null],
    ]);
    const cell = book.sheet('Indikatorer')!.edit(1, 5);
    cell.style = book.styles.change(cell.style, { numberFormat: '0.0%' });
    await apply(await preview());
    expect(rowOf(book).slice(5)).toEqual([0.85264227, 88.9883]);
    const { plan } = await preview();
    expect([plan.changes, plan.unchanged]).toEqual([[], 2]);
  });
});

it('fills rows of a long table of outcomes', async () => {
  const book = await opened([HEAD, ROW], {
    Utfall: [
      ['Indikatornr', 'Period', 'Kön', 'Utfall', 'Källa', 'Hämtad från Kolada'],
      ['I1', 2025, null, null],
      ['I1', 2025, 'Kvinnor', null],
      ['I1', 'Delår 2025', null, null],
      ['I1', 2024, null, 91.3],
    ],
  });
  const seen = await preview();
  await apply(seen);
  expect([1, 2, 3, 4].map((row) => rowOf(book, row, 'Utfall').slice(3, 6))).toEqual([
    [88.774555, 'Kolada', '2026-04-15'],
    [87.619047, 'Kolada', '2026-04-15'],
    [],
    [91.3],
  ]);
});

it('the reason why a value is missing is of the row’s own gender', async () => {
  const changes: Changes = { values: { 'N15428|1780|2025|T': { value: null, status: 'Missing' } } };
  const book = await opened([HEAD, ROW], {
    Utfall: [
      ['Indikatornr', 'Period', 'Kön', 'Utfall', 'Orsak saknas'],
      ['I1', 2025, null, null],
      ['I1', 2025, 'Kvinnor', null],
    ],
  });
  await apply(await preview(new KoladaServer(undefined, changes)));
  expect([1, 2].map((row) => rowOf(book, row, 'Utfall').slice(3, 5))).toEqual([[null, 'uppgift saknas'], [87.619047]]);
});

it('dates stand in the workbook’s own calendar, and the same day again is no change', async () => {
  const book = await opened([
    [...HEAD, 'Utfall 2024', 'Hämtad från Kolada'],
    [...ROW, null, null],
    ['I2', 'Nöjdhet', '%', 'Högre bättre', 'N15428', null, 45_000 - 1462],
  ]);
  book.date1904 = true;
  const { rows } = book.sheet('Indikatorer')!;
  const style = book.styles.change(rows[2]![6]!.style, { numberFormat: 'yyyy-mm-dd' });
  rows[1]![6] = { ...rows[2]![6]!, value: null, style };
  rows[2]![6]!.style = style;
  await apply(await preview());
  // 15 April 2026 is day 46127 from 1900.
  expect([rowOf(book)[6], rowOf(book, 2)[6]]).toEqual([46_127 - 1462, 46_127 - 1462]);
  expect(changesOf(await preview())).toEqual([]);
});

describe('what a person typed', () => {
  it('is shown and not ticked; ticked it is replaced, and the others stand', async () => {
    const book = await opened([
      [...HEAD, 'Utfall 2023', 'Utfall 2024', 'Utfall 2025'],
      [...ROW, 80, 85.3, 'kommer i höst'],
    ]);
    const seen = await preview();
    expect(changesOf(seen)).toEqual([
      ['outcome', 2023, 80, 87.66730402, 'differs', false],
      ['outcome', 2024, 85.3, 85.264227, 'rounded', false],
      ['outcome', 2025, 'kommer i höst', 88.774555, 'mark', true],
    ]);
    await apply(seen, [seen.plan.changes[0]!.cell]);
    expect(rowOf(book).slice(5)).toEqual([87.66730402, 85.3, 'kommer i höst']);
  });

  it('a formula stands, and is named', async () => {
    const book = await opened([
      [...HEAD, 'Utfall 2024', 'Utfall 2025'],
      [...ROW, '=SUM(1,2)', null],
    ]);
    const seen = await preview();
    expect([seen.plan.changes.length, seen.plan.notes]).toEqual([
      1,
      [{ kind: 'formula', cell: { sheet: 'Indikatorer', row: 1, column: 5 } }],
    ]);
    await apply(seen);
    expect(book.sheet('Indikatorer')!.cell(1, 5)!.formula).toBe('=SUM(1,2)');
  });

  it('a value that Kolada has taken back stands, and is named', async () => {
    const changes: Changes = { values: { 'N15428|1780|2025|T': { isdeleted: true } } };
    const book = await opened([
      [...HEAD, 'Utfall 2025'],
      [...ROW, 88.774555],
    ]);
    const seen = await preview(new KoladaServer(undefined, changes));
    expect([seen.plan.changes, seen.plan.notes.map(({ kind }) => kind)]).toEqual([[], ['noValues', 'withdrawn']]);
    expect(rowOf(book)[5]).toBe(88.774555);
  });
});

describe('since last time', () => {
  it('a revised value is ticked, a renamed key figure told', async () => {
    const book = await opened([[...HEAD, 'Utfall 2024', 'Utfall 2025'], [...ROW]]);
    await apply(await preview());
    const later = new KoladaServer(undefined, {
      values: { 'N15428|1780|2025|T': { value: 89.1 } },
      titles: { N15428: 'Elever i åk 9 behöriga till yrkesprogram, ny definition' },
    });
    const seen = await preview(later);
    expect(changesOf(seen)).toEqual([['outcome', 2025, 88.774555, 89.1, 'revised', true]]);
    expect(seen.plan.notes.map(({ kind }) => kind)).toEqual(['renamed']);
    await apply(seen);
    expect(rowOf(book)[6]).toBe(89.1);
    expect((await preview(later)).plan.changes).toEqual([]);
  });
});

describe('writing', () => {
  it('is undone in one step', async () => {
    const { book } = await openFixture('vaggeryd');
    for (let row = 1; row <= 5; row++) book.sheet('Indikatorer')!.edit(row, 15).value = null;
    const before = cellsOf(book);
    const { written, undoable } = await apply(await preview());
    expect([written.length, undoable]).toEqual([5, true]);
    await must(commands.undo, {});
    expect(cellsOf(book)).toEqual(before);
  });

  it('does nothing when a cell has changed in between, or rows have been sorted', async () => {
    const rows = [[...HEAD, 'Utfall 2025'], [...ROW], ['I2', 'Skattesats', '%', 'Bibehålla', 'N00901']];
    const book = await opened(rows);
    const seen = await preview();
    const sheet = book.sheet('Indikatorer')!;
    for (const change of [() => (sheet.edit(1, 5).value = 1), () => (sheet.edit(1, 4).value = 'N00901')]) {
      change();
      const before = cellsOf(book);
      const result = await attempt(commands.applyFetch, { preview: seen, cells: null });
      expect(result).toMatchObject({ ok: false, failure: { code: 'CellsChanged' } });
      expect(cellsOf(book)).toEqual(before);
      sheet.edit(1, 5).value = null;
    }
  });

  it('keeps nothing and asks nobody where nothing is ticked', async () => {
    await opened([[...HEAD, 'Utfall 2025'], [...ROW]]);
    const server = new KoladaServer();
    const seen = await preview(server);
    const asked = server.asked.length;
    expect(await apply(seen, [])).toEqual({ written: [], added: [], undoable: false });
    expect([server.asked.length, readSettings().settings.choices]).toEqual([asked, {}]);
  });
});

describe('when the network says no', () => {
  const fault: Fault = () => ({ status: 200, body: '<html>' });
  it('nothing is changed, and what people paste fills the same cells', async () => {
    const book = await opened([[...HEAD, 'Utfall 2024', 'Utfall 2025'], [...ROW]]);
    const before = cellsOf(book);
    const failed = await attempt(commands.previewFetch, asking(new KoladaServer(fault)));
    expect(failed).toMatchObject({ ok: false, failure: { code: 'KoladaGarbage' } });
    expect(cellsOf(book)).toEqual(before);

    const server = new KoladaServer(fault);
    const text = 'Nyckeltal\tKommun\t2024\t2025\nBehöriga (N15428)\tKarlstad\t91,3\t88,8*';
    const seen = await preview(server, { given: { text, kpi: null } });
    await apply(seen);
    expect([rowOf(book).slice(5), server.asked]).toEqual([[91.3, '88,8*'], []]);
    expect(await attempt(commands.previewFetch, asking(server, { given: { text: 'hej', kpi: null } }))).toMatchObject({
      ok: false,
      failure: { code: 'KoladaUnread', message: { args: { problem: { key: 'kolada.unread.noHeadings' } } } },
    });
  });

  describe('a file from Kolada fills the same cells', () => {
    const file = (name: string, bytes: Uint8Array) => ({
      name,
      size: bytes.length,
      arrayBuffer: () => Promise.resolve(bytes.slice().buffer),
    });
    const table = [
      ['Nyckeltal', 'Kommun', 2024, 2025],
      ['Behöriga (N15428)', 'Karlstad', 91.3, 88.8],
    ];
    const csv = table.map((row) => row.join(';').replaceAll('.', ',')).join('\r\n');
    const asXlsx = async (): Promise<Uint8Array> => {
      const book = newXlsx();
      fill(book.sheets[0]!, [['Hämtat från kolada.se'], [], ...table]);
      return new Uint8Array(await saveXlsx(book));
    };

    it.each<[string, () => Uint8Array | Promise<Uint8Array>]>([
      ['kolada.csv', () => new TextEncoder().encode(csv)],
      ['latin.csv', () => Uint8Array.from(csv, (sign) => sign.charCodeAt(0))],
      ['kolada.xlsx', asXlsx],
    ])('%s', async (name, bytes) => {
      const book = await opened([[...HEAD, 'Utfall 2024', 'Utfall 2025'], [...ROW]]);
      const server = new KoladaServer(fault);
      await apply(await preview(server, { given: { file: file(name, await bytes()), kpi: null } }));
      expect([rowOf(book).slice(5), server.asked]).toEqual([[91.3, 88.8], []]);
    });

    it('one that is no workbook is told', async () => {
      await opened([[...HEAD, 'Utfall 2025'], [...ROW]]);
      const given = { file: file('kolada.xlsx', new TextEncoder().encode('hej')), kpi: null };
      expect(await attempt(commands.previewFetch, asking(new KoladaServer(), { given }))).toMatchObject({
        ok: false,
        failure: { code: 'FileNotXlsx' },
      });
    });
  });

  it('a cancelled fetch is no failure of Kolada’s', async () => {
    await opened([[...HEAD, 'Utfall 2025'], [...ROW]]);
    const controller = new AbortController();
    const silent = new KoladaServer(() => {
      queueMicrotask(() => controller.abort());
      return { status: 200, body: '', silent: 'all' };
    });
    const options = asking(silent, { service: serviceFor(silent, { timeout: 60_000 }).service });
    expect(await attempt(commands.previewFetch, options, controller.signal)).toMatchObject({
      ok: false,
      failure: { code: 'Cancelled' },
    });
  });

  it.each<[string, Partial<FetchOptions>, readonly CellValue[], string, string]>([
    ['an unknown municipality', {}, ROW, 'Ankeborg', 'KoladaMunicipalityUnknown'],
    ['no id', {}, ROW.slice(0, 4), 'Karlstad', 'KoladaNothing'],
    ['no such group', { peers: { kind: 'group', id: 'G1' } }, ROW, 'Karlstad', 'KoladaGroupUnknown'],
  ])('%s', async (_, options, row, municipality, code) => {
    await opened([[...HEAD, 'Utfall 2025'], row], {}, municipality);
    expect(await attempt(commands.previewFetch, asking(new KoladaServer(), options))).toMatchObject({
      ok: false,
      failure: { code },
    });
  });
});

describe('what would be asked', () => {
  it('is ids and years, told before anything is sent', async () => {
    await opened([
      [...HEAD, 'Utfall 2024', 'Utfall 2025', 'Gävle 2025', 'Kullens grupp 2025', 'Utfall T1 2025'],
      [...ROW],
    ]);
    const server = new KoladaServer();
    const asked = await must(commands.prepareFetch, asking(server, { years: { from: 2025, to: 2026 } }));
    expect(asked).toMatchObject({
      address: 'http://kolada.test/v3',
      kpis: ['N15428'],
      places: ['1780', '2180'],
      years: [2025],
      municipality: { id: '1780', title: 'Karlstad' },
    });
    expect(server.asked).toEqual([]);
  });
});

describe('choosing a key figure', () => {
  const find = (text: string) =>
    must(commands.searchKeyFigures, { text, area: null, municipalitiesOnly: true, most: 5 });

  it('fills the id; a title and a source of one’s own stand unless ticked', async () => {
    const book = await opened([
      [...HEAD, 'Källa'],
      ['I1', 'Skatten', '%', 'Bibehålla', null, null],
    ]);
    const { figures, areas } = await find('skattesats kommun');
    const figure = figures.find(({ id }) => id === 'N00901')!;
    expect(areas).toHaveLength(18);
    const { model } = await must(commands.read, { occasion: null });
    const seen = await must(commands.previewKoladaId, { indicator: model.indicators[0]!.key, figure });
    expect(seen.changes.map(({ field, old, new: to, ticked }) => [field, old, to, ticked])).toEqual([
      ['koladaId', null, 'N00901', true],
      ['title', 'Skatten', 'Skattesats till kommun (%)', false],
      ['source', null, 'Kolada', true],
    ]);
    await must(commands.fillKoladaId, { preview: seen, fields: null });
    expect(rowOf(book)).toEqual(['I1', 'Skatten', '%', 'Bibehålla', 'N00901', 'Kolada']);
    await must(commands.undo, {});
    expect(rowOf(book)[4] ?? null).toBeNull();
  });

  it('says where a column is lacking', async () => {
    await opened([HEAD.slice(0, 4), ROW.slice(0, 4)]);
    const { figures } = await find('N00901');
    const { model } = await must(commands.read, { occasion: null });
    const options = { indicator: model.indicators[0]!.key, figure: figures[0]! };
    expect(await attempt(commands.previewKoladaId, options)).toMatchObject({
      ok: false,
      failure: { code: 'KoladaIdNoColumn' },
    });
  });

  it('lists the groups made for the municipality first', async () => {
    await opened([HEAD, ROW], {}, 'Vaggeryd');
    const { groups, municipality, municipalities } = await must(commands.koladaGroups, { municipality: null });
    expect([municipality?.id, municipalities.length, groups[0]?.title]).toEqual([
      '0665',
      290,
      'Liknande kommuner ekonomiskt bistånd, Vaggeryd, 2023',
    ]);
    expect(groups.map(({ id }) => id)).toEqual(expect.arrayContaining(['G37569', 'G166467']));
    expect(groups.some(({ title }) => title.includes('Tidaholm'))).toBe(false);
  });
});
