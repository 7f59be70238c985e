/** Every text of the pane comes from the catalogue: in a language that is no language, all else is the workbook's own. */
import { act, screen } from '@testing-library/react';
import type { Translator } from '../../src/i18n';
import type { View } from '../../src/taskpane/state/pane-state';
import type { TaskKind } from '../../src/taskpane/state/task';
import { failed } from './support/fake-commands';
import * as KOLADA from './support/made-kolada';
import * as PLANS from './support/made-plans';
import { TAKE } from './support/made-take';
import { JUDGED, PREVIEW } from './support/made-workbook';
import { giveRoom, renderPane } from './support/render';

const pseudo: Translator = {
  language: 'sv',
  text: (key) => `⟦${key}⟧`,
  message: ({ key }) => `⟦${key}⟧`,
  number: String,
};

const TASKS: readonly TaskKind[] = ['goalTable', 'examples', 'newYear'];

/** What the workbook says, and the sheets the fake commands make. */
const WORKBOOK = `${JSON.stringify([JUDGED, PREVIEW, PLANS, TAKE, KOLADA])} Sammanfattning Röd tråd Range.values`;

function* texts(root: Node): Generator<string> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    if (walker.currentNode.parentElement?.closest('style, script')) continue;
    yield walker.currentNode.textContent ?? '';
  }
  for (const element of (root as Element).querySelectorAll('[aria-label], [title], [placeholder]')) {
    for (const name of ['aria-label', 'title', 'placeholder']) {
      const value = element.getAttribute(name);
      if (value !== null) yield value;
    }
  }
}

/** Words that are neither in ⟦brackets⟧ nor in the workbook; cell names and single letters of columns are places, not words. */
const foreign = (text: string): readonly string[] =>
  (
    text
      .replace(/⟦[^⟧]*⟧/g, ' ')
      .replace(/![A-Z]+\d+(:[A-Z]+\d+)?/g, ' ')
      .match(/\p{L}{2,}/gu) ?? []
  ).filter((word) => !WORKBOOK.includes(word));

beforeAll(giveRoom);

const at = async (view: View, more?: (pane: ReturnType<typeof renderPane>) => Promise<void> | void) => {
  const pane = renderPane({ translate: () => pseudo });
  await act(() => pane.controller.judge());
  await act(() => pane.controller.go(view));
  await act(async () => more?.(pane));
  return pane;
};

it.each<[string, () => Promise<ReturnType<typeof renderPane>>]>([
  ['the first run', async () => renderPane({ translate: () => pseudo })],
  ['the glance', () => at('start')],
  ['reading', () => at('read')],
  ['findings', () => at('check')],
  ['goals', () => at('judge')],
  ['a goal', () => at('judge', ({ store }) => store.dispatch({ type: 'goalOpened', goal: 'N1' }))],
  ['the preview', () => at('judge', ({ controller }) => controller.preview())],
  [
    'what was written',
    () =>
      at('judge', async ({ controller }) => {
        await controller.preview();
        await controller.write();
      }),
  ],
  ['what was undone', () => at('judge', ({ controller }) => controller.undo())],
  ['an example to open', () => at('start', ({ controller }) => controller.openExample('vaggeryd'))],
  ['a changed workbook', () => at('judge', ({ controller }) => controller.workbookChanged())],
  ['reports', () => at('reports')],
  [
    'a file to hand over',
    async () => {
      const pane = await at('reports');
      await pane.user.click(screen.getByRole('button', { name: '⟦pane.files.stratsys⟧' }));
      await screen.findByText('⟦export.note.noValue⟧');
      return pane;
    },
  ],
  [
    'reports made',
    () => at('reports', ({ controller }) => controller.report({ kinds: null, owners: null, texts: 'full' })),
  ],
  ['settings', () => at('settings')],
  ...TASKS.map((task): [string, () => Promise<ReturnType<typeof renderPane>>] => [
    `the preview of ${task}`,
    () => at('read', ({ controller }) => controller.open(task)),
  ]),
  [
    'the preview of another workbook',
    () => at('read', ({ controller }) => controller.take(new File([], 'Nämnden.xlsx'))),
  ],
  ['the question to Kolada', () => at('read', ({ controller }) => controller.kolada.open())],
  [
    'what came of Kolada',
    () =>
      at('read', async ({ controller }) => {
        await controller.kolada.open();
        await controller.kolada.fetch();
      }),
  ],
  [
    'the search for key figures',
    () =>
      at('read', async ({ controller }) => {
        await controller.kolada.open();
        await controller.kolada.pick(KOLADA.INDICATOR);
      }),
  ],
  [
    'a key figure that is chosen',
    () =>
      at('read', async ({ controller }) => {
        await controller.kolada.open();
        await controller.kolada.pick(KOLADA.INDICATOR);
        await controller.kolada.chooseFigure(KOLADA.ID_PREVIEW.options.figure);
      }),
  ],
  [
    'what an action did',
    () =>
      at('read', async ({ controller }) => {
        await controller.open('goalTable');
        await controller.carryOut();
      }),
  ],
  [
    'a failure',
    async () => {
      const pane = renderPane({ translate: () => pseudo, answers: { read: async () => failed('Unexpected') } });
      await act(() => pane.controller.read());
      return pane;
    },
  ],
])('%s', async (_name, open) => {
  await open();
  const all = [...texts(document.body)];
  expect(all.some((text) => text.includes('⟦'))).toBe(true);
  expect(all.flatMap(foreign)).toEqual([]);
});
