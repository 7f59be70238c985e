/** Previews of actions: shown in place of the view, done only by their own button. */
import { act, screen } from '@testing-library/react';
import { NEW_YEAR } from './support/made-plans';
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
