/** *Hämta från Kolada* and *Sök nyckeltal*: what is said before anything is sent, what is ticked, and what is asked of the commands. */
import { act, screen, waitFor } from '@testing-library/react';
import type { NewColumn, NewRow } from '../../src/domain/kolada';
import { failed } from './support/fake-commands';
import { FETCHED, GROUPS, ID_PREVIEW, INDICATOR } from './support/made-kolada';
import { giveRoom, renderPane } from './support/render';

beforeAll(giveRoom);

const OWN = { municipality: null, peers: null, years: null, genders: null, without: [] };

async function opened(answers: NonNullable<Parameters<typeof renderPane>[0]>['answers'] = {}) {
  const pane = renderPane({ answers });
  await act(() => pane.controller.go('read'));
  await pane.user.click(screen.getByRole('button', { name: 'Hämta från Kolada …' }));
  await screen.findByRole('heading', { name: 'Hämta från Kolada' });
  return pane;
}

it('says what would be sent, and where, before anything is', async () => {
  const { calls } = await opened();
  screen.getByText('https://api.kolada.se/v3');
  screen.getByText('2 st: N00097, N15428');
  screen.getByText('2 st: 0000, 0665');
  screen.getByText('3 st: 2023, 2024, 2025');
  expect(calls.map(({ id, options }) => [id, options])).toEqual([
    ['read', { occasion: null }],
    ['koladaGroups', { municipality: null }],
    ['prepareFetch', OWN],
  ]);
});

it('shows the question anew with every choice', async () => {
  const { user, calls } = await opened();
  const choose = async (name: string, value: string) => {
    await user.selectOptions(screen.getByRole('combobox', { name }), value);
    await waitFor(() => expect(screen.getByRole<HTMLSelectElement>('combobox', { name }).disabled).toBe(false));
  };
  await choose('Jämför med', 'G37569');
  await choose('Från år', '2024');
  await choose('Kommun', '1780');
  await choose('Jämför med', 'county');
  const asked = calls.filter(({ id }) => id === 'prepareFetch').map(({ options }) => options);
  const years = { from: 2024, to: 2025 };
  expect(asked).toEqual([
    OWN,
    { ...OWN, peers: { kind: 'group', id: 'G37569' } },
    { ...OWN, peers: { kind: 'group', id: 'G37569' }, years },
    { ...OWN, municipality: '1780', years },
    { ...OWN, municipality: '1780', peers: { kind: 'county' }, years },
  ]);
  await choose('Från år', '2023');
  expect(calls.at(-1)).toEqual({
    id: 'prepareFetch',
    options: { ...OWN, municipality: '1780', peers: { kind: 'county' } },
  });
});

it('writes the cells that are ticked; what a person typed never is from the start', async () => {
  const { user, calls, store } = await opened();
  await user.click(screen.getByRole('button', { name: 'Skicka och hämta' }));
  await screen.findByRole('heading', { name: '1 tom cell' });
  screen.getByText(/tom → 84,25/);
  screen.getByText(/– → 80,5 · Egen bearbetning av data från Kolada\./);
  screen.getByText(/81 → 80,7\* · preliminärt/);
  screen.getByRole('heading', { name: '1 annat tal' });
  screen.getByText(/delad plats 4 av 31 bland Liknande kommuner.*Egen bearbetning av data från Kolada\./);
  screen.getByText(/N15428 ”Elever \(-2024\)” upphörde efter 2024\. Troligen följs det av N15428/);
  screen.getByText('Arbetsboken har inga kolumner för 2022.');
  const boxes = screen.getAllByRole<HTMLInputElement>('checkbox');
  expect(boxes.map(({ checked }) => checked)).toEqual([true, true, true, false]);
  await user.click(boxes[0]!);
  await user.click(boxes[3]!);
  await user.click(screen.getByRole('button', { name: 'Skriv 3 celler' }));
  const [, mark, revised, differs] = FETCHED.plan.changes;
  expect(calls.find(({ id }) => id === 'applyFetch')!.options).toEqual({
    preview: FETCHED,
    cells: [mark!.cell, revised!.cell, differs!.cell],
    columns: [],
    rows: [],
  });
  await screen.findByText('3 celler är ändrade.');
  expect(store.state().task).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Ångra' }));
  expect(calls.map(({ id }) => id).slice(-3)).toEqual(['read', 'undo', 'read']);
});

it('Tillbaka leads to the question, with its choices', async () => {
  const { user } = await opened();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Jämför med' }), 'G37569');
  await user.click(await screen.findByRole('button', { name: 'Skicka och hämta' }));
  await screen.findByRole('heading', { name: '1 tom cell' });
  await user.click(screen.getByRole('button', { name: 'Tillbaka' }));
  expect((await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Jämför med' })).value).toBe('G37569');
});

it('without the network: one message, and a table or a file read in its place', async () => {
  let blocked = true;
  const { user, calls, store } = await opened({
    previewFetch: async () => (blocked ? failed('KoladaBlocked') : { ok: true, value: FETCHED }),
  });
  await user.click(screen.getByRole('button', { name: 'Skicka och hämta' }));
  await waitFor(() => expect(store.state().failed?.command).toBe('previewFetch'));
  const sections = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
  expect(sections[0]).toBe('Utan att fråga Kolada');
  blocked = false;
  await user.click(screen.getByLabelText('Klistra in en tabell'));
  await user.paste('N15428\t2025\nVaggeryd\t84,25');
  await user.click(screen.getByRole('button', { name: 'Läs tabellen' }));
  await screen.findByRole('heading', { name: '1 tom cell' });
  await user.click(screen.getByRole('button', { name: 'Tillbaka' }));
  const file = new File(['x'], 'kolada.csv');
  await user.upload(screen.getByLabelText(/^Välj CSV/, { selector: 'input' }), file);
  await screen.findByRole('heading', { name: '1 tom cell' });
  expect(calls.filter(({ id }) => id === 'previewFetch').map(({ options }) => options)).toEqual([
    OWN,
    { ...OWN, given: { text: 'N15428\t2025\nVaggeryd\t84,25', kpi: null } },
    { ...OWN, given: { file, kpi: null } },
  ]);
});

it('asks for a municipality where Kolada knows none of that name', async () => {
  const { calls } = await opened({
    koladaGroups: async () => ({ ok: true, value: { ...GROUPS, municipality: null, groups: [] } }),
  });
  screen.getByRole('option', { name: 'Välj kommun' });
  expect(screen.getByRole('button', { name: 'Visa frågan' }).getAttribute('aria-disabled')).toBe('true');
  expect(calls.map(({ id }) => id)).not.toContain('prepareFetch');
});

it('a key figure is searched for, shown with what it fills, and leads back to the fetch', async () => {
  const { user, calls } = await opened();
  await user.click(screen.getAllByRole('button', { name: /^Sök nyckeltal … för/ })[0]!);
  const box = await screen.findByRole('searchbox', { name: 'Ord eller id' });
  await user.clear(box);
  await user.type(box, 'elev');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Område' }), 'Grundskola');
  expect(calls.at(-1)).toEqual({
    id: 'searchKeyFigures',
    options: { text: 'elev', area: 'Grundskola', municipalitiesOnly: true, most: 50 },
  });
  expect(screen.getByRole('status').textContent).toBe('Ett nyckeltal.');
  await user.click(await screen.findByRole('button', { name: /^N15428 Elever/ }));
  await screen.findByRole('checkbox', { name: 'Kolada-id' });
  const boxes = screen.getAllByRole<HTMLInputElement>('checkbox');
  expect(boxes.map(({ checked, indeterminate }) => [checked, indeterminate])).toEqual([
    [false, true],
    [true, false],
    [false, false],
    [true, false],
  ]);
  await user.click(screen.getByRole('checkbox', { name: 'Källa' }));
  await user.click(screen.getByRole('button', { name: 'Fyll i' }));
  expect(calls.find(({ id }) => id === 'fillKoladaId')!.options).toEqual({
    preview: ID_PREVIEW,
    fields: ['koladaId'],
  });
  await screen.findByRole('heading', { name: 'Hämta från Kolada' });
  screen.getByRole('button', { name: 'Ångra' });
});

it('an id that has ended leads to its likely successor', async () => {
  const { user, calls } = await opened();
  await user.click(screen.getByRole('button', { name: 'Skicka och hämta' }));
  await user.click(await screen.findByRole('button', { name: 'Sök annat nyckeltal … än N15428' }));
  await screen.findByRole('heading', { name: 'Sök nyckeltal' });
  expect(calls.at(-1)!.options).toMatchObject({ text: 'N15428' });
});

it('an indicator whose title finds nothing begins with the whole list', async () => {
  const { controller, calls } = await opened({
    searchKeyFigures: async () => ({ ok: true, value: { state: '2026-03', areas: [], figures: [], total: 0 } }),
  });
  await act(() => controller.kolada.pick(INDICATOR));
  screen.getByText('Inga nyckeltal hittades.');
  expect(calls.slice(-2).map(({ options }) => (options as { text: string }).text)).toEqual([INDICATOR.title, '']);
});

describe('what is chosen', () => {
  it('is as it was last time, where the workbook remembers it', async () => {
    const remembered = { ...OWN, municipality: '0665', years: { from: 2024, to: 2025 }, without: ['N15428'] };
    const { calls } = await opened({ koladaGroups: async () => ({ ok: true, value: { ...GROUPS, remembered } }) });
    expect(calls.at(-1)).toEqual({ id: 'prepareFetch', options: remembered });
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Från år' }).value).toBe('2024');
  });

  it('municipalities of one’s own: searched for, ticked, and asked for when the question has been shown', async () => {
    const places = [
      { id: '2380', title: 'Östersund', type: 'K' },
      { id: '1780', title: 'Karlstad', type: 'K' },
      { id: '0665', title: 'Vaggeryd', type: 'K' },
    ] as const;
    const { user, calls } = await opened({
      koladaGroups: async () => ({ ok: true, value: { ...GROUPS, municipalities: places } }),
    });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Jämför med' }), 'own');
    expect(screen.getByRole('button', { name: 'Visa frågan' }).getAttribute('aria-disabled')).toBe('true');
    const box = screen.getByRole('searchbox', { name: 'Sök kommun' });
    await user.type(box, 'vagg');
    screen.getByText('Ingen kommun hittades.');
    await user.clear(box);
    await user.type(box, 'oster');
    await user.click(screen.getByRole('checkbox', { name: 'Östersund' }));
    await user.clear(box);
    await user.type(box, 'stad');
    await user.click(screen.getByRole('checkbox', { name: 'Karlstad' }));
    screen.getByText('2 kommuner är valda.');
    await user.click(screen.getByRole('checkbox', { name: 'Östersund' }));
    expect(calls.filter(({ id }) => id === 'prepareFetch')).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Visa frågan' }));
    await screen.findByRole('button', { name: 'Skicka och hämta' });
    expect(calls.at(-1)!.options).toEqual({ ...OWN, peers: { kind: 'own', places: ['1780'] } });
  });

  it('genders: something is always wanted, and all of them is no choice', async () => {
    const { user, store } = await opened();
    const genders = (): unknown => {
      const { task } = store.state();
      return task?.kind === 'koladaAsk' ? task.choice.genders : undefined;
    };
    await user.click(screen.getByRole('checkbox', { name: 'Totalt' }));
    await user.click(screen.getByRole('checkbox', { name: 'Män' }));
    expect([genders(), screen.getByRole<HTMLInputElement>('checkbox', { name: 'Kvinnor' }).disabled]).toEqual([
      ['K'],
      true,
    ]);
    await user.click(screen.getByRole('checkbox', { name: 'Män' }));
    await user.click(screen.getByRole('checkbox', { name: 'Totalt' }));
    expect(genders()).toBeNull();
  });
});

describe('what may be added', () => {
  const COLUMN: NewColumn = {
    key: 'c1',
    sheet: 'Indikatorer',
    table: null,
    heading: 'Riket 2025',
    headingRow: 0,
    right: 20,
    lastRow: 5,
    year: 2025,
    who: { key: 'kolada.who.kingdom' },
    computed: false,
    cells: [{ row: 3, kpi: 'N15428', value: 84.1, format: 'General', holds: { number: 84.1, place: '0000' } }],
  };
  const PLACE: NewColumn = {
    ...COLUMN,
    key: 'c2',
    heading: 'Plats bland kommunerna 2025',
    who: null,
    computed: true,
    cells: [{ ...COLUMN.cells[0]!, value: '4 av 7', holds: { text: '4 av 7', standing: 'peerPlace' } }],
  };
  const NEW_ROW: NewRow = {
    key: 'r1',
    sheet: 'Utfall',
    table: 'Utfall',
    top: 0,
    first: 9,
    left: 0,
    columns: 4,
    indicator: INDICATOR.key,
    kpi: 'N15428',
    year: 2025,
    gender: 'K',
    preliminary: true,
    value: '81,5*',
    number: 81.5,
    cells: [
      { column: 0, value: 'I1', format: 'General' },
      { column: 3, value: '81,5*', format: 'General' },
    ],
  };

  it('is shown apart: rows ticked, columns not, and only what is ticked is asked for', async () => {
    const plan = { ...FETCHED.plan, changes: [], newColumns: [COLUMN, PLACE], newRows: [NEW_ROW] };
    const { user, calls } = await opened({
      previewFetch: async () => ({ ok: true, value: { ...FETCHED, plan } }),
    });
    await user.click(screen.getByRole('button', { name: 'Skicka och hämta' }));
    await screen.findByRole('heading', { name: '1 ny rad med utfall' });
    screen.getByRole('heading', { name: '2 jämförelsekolumner kan läggas till' });
    screen.getByText('81,5* på bladet Utfall · preliminärt');
    screen.getByText('1 värde på bladet Indikatorer · Källa: Kolada.');
    screen.getByText('1 värde på bladet Indikatorer · Egen bearbetning av data från Kolada.');
    screen.getByRole('button', { name: 'Skriv 2 celler' });
    await user.click(screen.getByRole('checkbox', { name: 'Riket 2025' }));
    await user.click(screen.getByRole('button', { name: 'Skriv 3 celler' }));
    expect(calls.find(({ id }) => id === 'applyFetch')!.options).toMatchObject({
      cells: [],
      columns: ['c1'],
      rows: ['r1'],
    });
  });
});

it('from an indicator in Bedöm: a key figure with Kolada’s own words, and back to Bedöm', async () => {
  const { controller, user, calls, store } = renderPane({});
  await act(() => controller.go('judge'));
  await act(() => controller.kolada.pick(INDICATOR, 'N15428'));
  await user.click(await screen.findByRole('button', { name: /^N15428 Elever/ }));
  screen.getByText('Då skickas N15428 och kommunens kod till Kolada.');
  expect(calls.map(({ id }) => id)).not.toContain('describeKeyFigure');
  await user.click(screen.getByRole('button', { name: 'Visa beskrivning och senaste värde' }));
  await screen.findByText(/^Antal elever som är behöriga/);
  screen.getByText('Vaggeryd 2025: 77,528089');
  expect(calls.at(-1)).toEqual({ id: 'describeKeyFigure', options: { kpi: 'N15428', municipality: null } });
  await user.click(screen.getByRole('button', { name: 'Tillbaka' }));
  await user.click(screen.getByRole('button', { name: 'Tillbaka' }));
  expect([store.state().task, store.state().view]).toEqual([null, 'judge']);

  await act(() => controller.kolada.pick(INDICATOR, 'N15428'));
  await user.click(await screen.findByRole('button', { name: /^N15428 Elever/ }));
  await user.click(screen.getByRole('button', { name: 'Fyll i' }));
  await screen.findByRole('tree', { name: 'Mål' });
  expect(calls.map(({ id }) => id).slice(-3)).toEqual(['fillKoladaId', 'read', 'judge']);
});

it('more than a page of key figures come a page at a time', async () => {
  const figures = Array.from({ length: 50 }, (_, index) => ({
    ...ID_PREVIEW.options.figure,
    id: `N${String(10000 + index)}`,
  }));
  const { controller, user, calls } = await opened({
    searchKeyFigures: async () => ({ ok: true, value: { state: '2026-03', areas: [], figures, total: 70 } }),
  });
  await act(() => controller.kolada.pick(INDICATOR));
  screen.getByText('70 nyckeltal, varav de 50 bästa visas.');
  await user.click(screen.getByRole('button', { name: 'Visa 20 till' }));
  expect(calls.at(-1)!.options).toMatchObject({ most: 100 });
});
