/** Previews of actions: shown in place of the view, done only by their own button. */
import { act, screen } from '@testing-library/react';
import { NEW_YEAR } from './support/made-plans';
import { TAKE } from './support/made-take';
import { READ } from './support/made-workbook';
import { giveRoom, renderPane } from './support/render';

const WITH_EXAMPLES = { ...READ, examples: 3 };

beforeAll(giveRoom);

it('the table of goals: tree with ids, mended texts, and then the table', async () => {
  const { controller, user, calls } = renderPane();
  await act(() => controller.go('read'));
  await act(() => controller.open('goalTable'));
  await screen.findByRole('heading', { name: 'Måltabell av bladets rubriker' });
  expect(screen.getByText('Tydlig myndighetsutövning').closest('li li')?.textContent).toContain('SN1');
  expect(screen.getByRole('table', { name: 'En text har lagats' }).textContent).toContain('myndighet');
  await user.click(screen.getByRole('button', { name: 'Gör måltabell' }));
  expect(calls.map(({ id }) => id)).toEqual(['read', 'previewGoalTable', 'writeGoalTable', 'read']);
  expect(screen.queryByRole('heading', { name: 'Måltabell av bladets rubriker' })).toBeNull();
  await screen.findByRole('button', { name: 'Mål 2' });
});

it('Tillbaka leads back, and nothing is done', async () => {
  const { controller, user, calls } = renderPane();
  await act(() => controller.go('read'));
  await act(() => controller.open('goalTable'));
  await user.click(await screen.findByRole('button', { name: 'Tillbaka' }));
  screen.getByRole('heading', { name: 'Läs in' });
  expect(calls.map(({ id }) => id)).toEqual(['read', 'previewGoalTable']);
});

it('the example rows: those that go and those that stay, from the glance at the workbook', async () => {
  const { controller, user, calls } = renderPane({
    answers: { read: async () => ({ ok: true, value: WITH_EXAMPLES }) },
  });
  await act(() => controller.read());
  await user.click(screen.getByRole('button', { name: 'Ta bort exempelrader …' }));
  await screen.findByText('Exempel: Trygga invånare');
  screen.getByText('Exempel: Renare luft');
  await user.click(screen.getByRole('button', { name: 'Ta bort exempelrader' }));
  expect(calls.map(({ id }) => id)).toEqual(['read', 'previewExamples', 'removeExamples', 'read']);
});

it('the new year: columns, cells, what is refused, and the goals that end', async () => {
  const { controller, user, calls } = renderPane();
  await act(() => controller.read());
  await user.click(screen.getByRole('button', { name: 'Nytt år …' }));
  await screen.findByText('Indikatorer: Utfall 2027 i kolumn I');
  screen.getByText(/Indikatorer är skyddat/);
  expect(screen.getByRole('table', { name: 'Celler som ändras' }).textContent).toContain('20262027');
  expect(screen.getByRole('table', { name: 'Celler som ändras' }).textContent).toContain('2026-12-312030-12-31');
  screen.getByText('Mål utan Gäller till och Skede kan inte avslutas här: 1.');
  await user.click(screen.getByRole('checkbox', { name: 'N1 Trygga invånare' }));
  await user.click(screen.getByRole('button', { name: 'Lägg till 2027' }));
  expect(calls.map(({ id, options }) => [id, options])).toEqual([
    ['read', { occasion: null }],
    ['previewNewYear', { followUp: null, ended: [] }],
    ['previewNewYear', { followUp: null, ended: ['N1'] }],
    ['writeNewYear', { preview: NEW_YEAR }],
    ['read', { occasion: null }],
  ]);
  await screen.findByText(/2 kolumner är tillagda/);
});

it('another workbook: what was read, which rows come, and what the user chooses of them', async () => {
  const { controller, user, calls } = renderPane();
  await act(() => controller.go('read'));
  const file = new File(['x'], 'Socialnämnden 2025.xlsx');
  await user.upload(screen.getByLabelText('Hämta mål från annan arbetsbok …', { selector: 'input' }), file);
  await screen.findByRole('heading', { name: 'Hämta mål från annan arbetsbok' });
  screen.getByText('Nämndens mål');
  screen.getByText('Utan mål och indikatorer: Anteckningar.');
  screen.getByText(/För stora för att läsas: Rådata/);
  screen.getByText('2 individuella mål hämtas aldrig.');
  screen.getByRole('heading', { name: '1 ny rad' });
  screen.getByText('Utfall 2025: tom → 81,5');
  screen.getByText('Målvärde 2025: minst 80 → minst 85');
  screen.getByRole('heading', { name: '1 rad finns inte längre i filen' });
  screen.getByRole('button', { name: 'Mål!A7' });
  await user.click(screen.getByRole('checkbox', { name: 'N7 Fler i arbete' }));
  const [changed, byHand] = screen.getAllByRole<HTMLInputElement>('checkbox', { name: 'I7 Nöjda brukare' });
  expect([changed!.checked, byHand!.checked]).toEqual([true, false]);
  await user.click(byHand!);
  await user.click(screen.getByRole('button', { name: 'Hämta' }));
  expect(calls.map(({ id, options }) => [id, options])).toEqual([
    ['read', { occasion: null }],
    ['previewTake', { source: file, names: null }],
    ['writeTake', { preview: TAKE, choice: { without: ['goals new #N7'], overwrite: ['indicators changed #I7'] } }],
    ['read', { occasion: null }],
  ]);
  await screen.findByText('1 ny rad, 1 ändrad, 1 som inte längre finns i filen.');
});

it('another workbook: words before its numbers, and who owns what names nobody', async () => {
  const { controller, user, calls } = renderPane();
  await act(() => controller.read());
  await act(() => controller.take(new File(['x'], 'Socialnämnden 2025.xlsx')));
  const apply = await screen.findByRole('button', { name: 'Visa med detta' });
  expect(apply.getAttribute('aria-disabled')).toBe('true');
  await user.type(screen.getByLabelText('Tecken före filens nummer'), 'SN-');
  await user.clear(screen.getByLabelText('Ansvarig för ett mål utan ansvarig'));
  await user.click(apply);
  expect(calls.at(-1)).toEqual({
    id: 'previewTake',
    options: { source: TAKE.other, names: { prefix: 'SN-', owner: null } },
  });
});

it('another workbook: nothing chosen, nothing to do', async () => {
  const { controller, user } = renderPane();
  await act(() => controller.read());
  await act(() => controller.take(new File(['x'], 'Socialnämnden 2025.xlsx')));
  const write = await screen.findByRole<HTMLButtonElement>('button', { name: 'Hämta' });
  for (const name of ['N7 Fler i arbete', 'N8 Kortare väntetid']) {
    await user.click(screen.getByRole('checkbox', { name }));
  }
  expect(write.disabled || write.getAttribute('aria-disabled') === 'true').toBe(false);
  await user.click(screen.getAllByRole('checkbox', { name: 'I7 Nöjda brukare' })[0]!);
  expect(write.disabled || write.getAttribute('aria-disabled') === 'true').toBe(true);
});
