/** What the user meets: words, controls and what they set off. Looks and sizes are tried in the browser (test/e2e). */
import { act, screen, within } from '@testing-library/react';
import { failed } from './support/fake-commands';
import type { ReadValue } from '../../src/taskpane/services';
import { CHECKED, FINDINGS, MODEL, READ } from './support/made-workbook';
import { giveRoom, renderPane } from './support/render';

beforeAll(giveRoom);

const button = (name: string | RegExp) => screen.getByRole('button', { name });

it('reads, and says what it read', async () => {
  const { user } = renderPane();
  await user.click(button('Läs in den här arbetsboken'));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Vaggeryd');
  expect(screen.getByText('Helår 2025 (antaget; byt överst i panelen)')).toBeTruthy();
  expect(document.documentElement.lang).toBe('sv');
});

it('goes to the first cell of the finding that is chosen', async () => {
  const { user, controller, calls } = renderPane();
  await act(() => controller.go('check'));
  const [row] = screen.getAllByRole('treeitem').filter((item) => item.getAttribute('aria-level') === '2');
  await user.click(row!);
  expect(calls.at(-1)).toEqual({ id: 'showCell', options: { cell: FINDINGS[0]!.cells[0] } });
});

it('folds a rule by keyboard, and leaves its findings be', async () => {
  const { user, controller, calls } = renderPane();
  await act(() => controller.go('check'));
  const before = screen.getAllByRole('treeitem').length;
  act(() => screen.getAllByRole('treeitem')[0]!.focus());
  await user.keyboard('{ArrowLeft}');
  expect(screen.getAllByRole('treeitem')).toHaveLength(before - 2);
  expect(calls.map(({ id }) => id)).toEqual(['check']);
});

it('tells the trend of a goal in the tree, and its years where it is opened', async () => {
  const { user, controller } = renderPane();
  await act(() => controller.go('judge'));
  const row = screen.getAllByRole('treeitem').find((item) => item.textContent!.includes('Fler elever når målen'))!;
  expect(row.textContent).toContain('↗ Förbättras');
  await user.click(row);
  const value = (name: string) => screen.getByText(name).parentElement!.querySelector('dd')!.textContent;
  expect(value('Andel uppfyllda')).toBe('100\u00a0% (1 av 1)');
  expect(value('Trend')).toBe('↗ Förbättras, +100\u00a0procentenheter sedan Helår 2024');
  expect(value('Tidigare år')).toBe('Helår 2024: 0\u00a0% (0 av 2)');
});

it('mends only what the user has seen, old and new', async () => {
  const { user, controller, calls } = renderPane();
  await act(() => controller.go('check'));
  await user.click(button('Åtgärda …'));
  const dialog = await screen.findByRole('dialog');
  within(dialog).getByText('85,2 (text)');
  within(dialog).getByText('85,2 (tal)');
  expect(calls.map(({ id }) => id)).toEqual(['check']);
  await user.click(within(dialog).getByRole('button', { name: 'Åtgärda' }));
  expect(calls.map(({ id }) => id)).toEqual(['check', 'applyChanges', 'check']);
});

it('acknowledges a finding with a reason, and never without one', async () => {
  const { user, controller, calls } = renderPane();
  await act(() => controller.go('check'));
  await user.click(screen.getAllByRole('button', { name: 'Kvittera …' })[0]!);
  const dialog = await screen.findByRole('dialog');
  const write = within(dialog).getByRole('button', { name: 'Kvittera' });
  expect(write).toHaveProperty('disabled', true);
  await user.type(within(dialog).getByRole('textbox'), 'Vi vet.');
  await user.click(write);
  expect(calls.map(({ id }) => id)).toEqual(['check', 'acknowledge', 'check']);
  expect(calls[1]!.options).toMatchObject({ key: FINDINGS[0]!.key, reason: 'Vi vet.' });
});

it('keeps the acknowledged behind a chip of their own, with their reasons', async () => {
  const known = FINDINGS.map((one, at) => ({ ...one, key: `${one.rule}|${at}` }));
  const value = { ...CHECKED, findings: known, acknowledged: new Map([[known[0]!.key, 'Vi vet.']]) };
  const { user, controller } = renderPane({ answers: { check: async () => ({ ok: true, value }) } });
  await act(() => controller.go('check'));
  expect(screen.queryByText('Kvitterad: Vi vet.')).toBeNull();
  await user.click(button('1 kvitterad'));
  expect(await screen.findByText('Kvitterad: Vi vet.')).toBeTruthy();
  expect(screen.getByText('1 påpekande visas')).toBeTruthy();
});

it('asks about headings that may be two things, and saves what the user says', async () => {
  const { user, controller, calls } = renderPane();
  await act(() => controller.go('read'));
  await user.selectOptions(screen.getByLabelText(/Kolumn E, Period/), 'validTo');
  await user.click(button('Spara rättelser (1)'));
  expect(calls.at(-1)).toEqual({
    id: 'saveMapping',
    options: { corrections: [{ region: 0, column: 4, field: 'validTo' }] },
  });
});

it('lets lost columns be claimed before anything is written', async () => {
  const { user, controller, calls } = renderPane();
  await act(() => controller.preview());
  expect(screen.getByText(/Ekonomi är skyddat/)).toBeTruthy();
  await user.click(screen.getByRole('checkbox', { name: 'Mål: Underlag i kolumn K' }));
  expect(calls.at(-1)).toMatchObject({ id: 'previewStatus', options: { ours: [{ heading: 'Underlag' }] } });
});

it('says what happened, what to do, and the code', async () => {
  const { user, controller } = renderPane({ answers: { judge: async () => failed('Unexpected') } });
  await act(() => controller.go('judge'));
  await user.click(button('Uppgifter för support'));
  expect(screen.getByText('Kod: Unexpected')).toBeTruthy();
  await user.click(button('Stäng'));
  expect(screen.queryByText('Kod: Unexpected')).toBeNull();
});

it('makes the reports that are ticked', async () => {
  const { user, controller, calls } = renderPane();
  await act(() => controller.go('reports'));
  await user.click(screen.getByRole('checkbox', { name: /^Agenda 2030/ }));
  await user.click(screen.getByRole('checkbox', { name: 'Socialnämnden' }));
  await user.click(screen.getByRole('radio', { name: 'Korta' }));
  await user.click(button('Skapa rapport'));
  const { options } = calls.at(-1)!;
  expect(options).toMatchObject({ owners: ['Socialnämnden'], texts: 'short', occasion: null });
  expect((options as { kinds: readonly string[] }).kinds).not.toContain('sdg');
});

it('begins with the choices of the last report, and remembers new ones', async () => {
  const reportChoices = {
    kinds: ['summary'],
    owners: ['Socialnämnden', 'Borta'],
    texts: 'short',
    charts: [],
    live: true,
  };
  const { user, controller, calls } = renderPane({
    answers: { read: async () => ({ ok: true, value: { ...READ, reportChoices } as ReadValue }) },
  });
  await act(() => controller.go('reports'));
  const ticked = (name: string | RegExp): boolean => screen.getByRole<HTMLInputElement>('checkbox', { name }).checked;
  expect([ticked(/^Sammanfattning/), ticked(/^Täckning/), ticked('Socialnämnden')]).toEqual([true, false, true]);
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Korta' }).checked).toBe(true);
  expect((await screen.findByRole<HTMLInputElement>('radio', { name: 'Inga diagram' })).checked).toBe(true);
  expect(ticked(/^Levande rapport/)).toBe(true);
  await user.click(screen.getByRole('checkbox', { name: /^Täckning/ }));
  await user.click(button('Skapa rapport'));
  const chosen = { kinds: ['summary', 'coverage'], owners: ['Socialnämnden'], texts: 'short', charts: [], live: true };
  expect(calls.at(-1)!.options).toEqual({ ...chosen, occasion: null });
  await act(() => controller.go('settings'));
  await act(() => controller.go('reports'));
  expect([ticked(/^Sammanfattning/), ticked(/^Täckning/), ticked(/^Avvikelser/)]).toEqual([true, true, false]);
});

it('lets indicators be chosen for charts, by a search among their names', async () => {
  const { user, controller, calls } = renderPane();
  await act(() => controller.go('reports'));
  expect((await screen.findByRole<HTMLInputElement>('radio', { name: /^Förslag/ })).checked).toBe(true);
  await user.click(screen.getByRole('radio', { name: 'Egna val' }));
  const [first, second] = MODEL.indicators;
  const nameOf = ({ id, title }: { readonly id: string | null; readonly title: string | null }): string =>
    `${id} ${title}`;
  await user.type(screen.getByRole('searchbox', { name: 'Sök indikator' }), second!.title!);
  expect(screen.queryByRole('checkbox', { name: nameOf(first!) })).toBeNull();
  await user.click(screen.getByRole('checkbox', { name: nameOf(second!) }));
  await user.click(button('Skapa rapport'));
  expect(calls.at(-1)!.options).toMatchObject({ charts: [second!.id], live: false });
  await user.clear(screen.getByRole('searchbox', { name: 'Sök indikator' }));
  await user.type(screen.getByRole('searchbox', { name: 'Sök indikator' }), 'finns inte');
  expect(screen.getByText('Ingen indikator har de orden i namnet.')).toBeTruthy();
  await user.click(screen.getByRole('radio', { name: 'Inga diagram' }));
  await user.click(button('Skapa rapport'));
  expect(calls.at(-1)!.options).toMatchObject({ charts: [] });
});

it('speaks English when Excel does, or when asked to', async () => {
  const { user, controller } = renderPane({ displayLanguage: 'en-US' });
  expect(button('Read this workbook')).toBeTruthy();
  await act(() => controller.go('settings'));
  await user.click(screen.getByRole('radio', { name: 'Svenska' }));
  expect(screen.getByRole('heading', { name: 'Inställningar' })).toBeTruthy();
  expect(document.documentElement.lang).toBe('sv');
});

it('stays in its language, and says so, when another cannot be fetched', async () => {
  const { user, controller } = renderPane({ loadLanguage: () => Promise.reject(new Error('no network')) });
  await act(() => controller.go('settings'));
  await user.click(screen.getByRole('radio', { name: 'English' }));
  expect(await screen.findByText(/^Språket kunde inte hämtas\./)).toBeTruthy();
  expect(screen.getByRole('radio', { name: 'Svenska' })).toHaveProperty('checked', true);
  expect(document.documentElement.lang).toBe('sv');
});

describe('a workbook that has changed', () => {
  it('is told of below the view; reading again keeps the keyboard in the view', async () => {
    const { user, controller, calls } = renderPane();
    await act(() => controller.go('judge'));
    expect(screen.queryByText('Arbetsboken har ändrats sedan den lästes.')).toBeNull();
    const main = screen.getByRole('main');
    act(() => controller.workbookChanged());
    const bar = screen.getByText('Arbetsboken har ändrats sedan den lästes.');
    expect(main.contains(bar)).toBe(false);
    expect(calls.map(({ id }) => id)).toEqual(['judge']);
    await user.click(button('Läs in igen'));
    expect(screen.queryByText('Arbetsboken har ändrats sedan den lästes.')).toBeNull();
    expect([document.activeElement, calls.map(({ id }) => id)]).toEqual([main, ['judge', 'judge']]);
  });

  it('takes the keyboard from nobody', async () => {
    const { controller } = renderPane();
    await act(() => controller.go('check'));
    const search = screen.getByRole('searchbox');
    act(() => search.focus());
    act(() => controller.workbookChanged());
    expect(document.activeElement).toBe(search);
  });
});

it('opens the goal in the selected cell, and the indicator with the keyboard on it', async () => {
  const { user, controller } = renderPane({
    answers: { goalAtSelection: async () => ({ ok: true, value: { goal: 'N1', indicator: 'I1' } }) },
  });
  await act(() => controller.go('judge'));
  await user.click(button('Visa målet i markerad cell'));
  const [opened] = screen.getAllByRole('button', { expanded: true });
  expect(opened!.textContent).toContain('I1');
  expect(document.activeElement).toBe(opened);
});
