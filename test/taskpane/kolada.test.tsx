/** *Hämta från Kolada* and *Sök nyckeltal*: what is said before anything is sent, what is ticked, and what is asked of the commands. */
import { act, screen, waitFor } from '@testing-library/react';
import { failed } from './support/fake-commands';
import { FETCHED, GROUPS, ID_PREVIEW, INDICATOR } from './support/made-kolada';
import { giveRoom, renderPane } from './support/render';

beforeAll(giveRoom);

const OWN = { municipality: null, peers: null, years: null };

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
    { municipality: '1780', peers: null, years },
    { municipality: '1780', peers: { kind: 'county' }, years },
  ]);
  await choose('Från år', '2023');
  expect(calls.at(-1)).toEqual({
    id: 'prepareFetch',
    options: { municipality: '1780', peers: { kind: 'county' }, years: null },
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
    searchKeyFigures: async () => ({ ok: true, value: { state: '2026-03', areas: [], figures: [] } }),
  });
  await act(() => controller.kolada.pick(INDICATOR));
  screen.getByText('Inga nyckeltal hittades.');
  expect(calls.slice(-2).map(({ options }) => (options as { text: string }).text)).toEqual([INDICATOR.title, '']);
});
