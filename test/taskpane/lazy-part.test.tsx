/** Parts of the pane that are fetched when they are first shown. */
import { render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { createTranslator } from '../../src/i18n';
import { lazyPart } from '../../src/taskpane/parts/lazy-part';
import { PaneContext } from '../../src/taskpane/parts/pane-context';
import { createController } from '../../src/taskpane/state/controller';
import { createStore } from '../../src/taskpane/state/store';
import { fakeCommands } from './support/fake-commands';
import { giveRoom, NO_WATCH } from './support/render';

beforeAll(giveRoom);

const Greeting = ({ name }: { name: string }) => <p>Hej {name}</p>;

function show(load: () => Promise<{ default: typeof Greeting }>) {
  const store = createStore();
  const Part = lazyPart(load);
  render(
    <PaneContext
      pane={{
        store,
        controller: createController(store, fakeCommands().commands, NO_WATCH),
        t: createTranslator('sv'),
        models: [],
        examples: [],
        version: null,
        fieldHeadings: () => new Map<string, string>(),
        setLanguage: async () => {},
      }}
    >
      <p>Resten av panelen</p>
      <Suspense>
        <Part name="Eva" />
      </Suspense>
    </PaneContext>,
  );
}

it('shows the part when it has come', async () => {
  show(() => Promise.resolve({ default: Greeting }));
  expect(await screen.findByText('Hej Eva')).toBeTruthy();
});

it('says in its place that it could not be fetched and what to do, and leaves the rest', async () => {
  show(() => Promise.reject(new Error('Loading chunk 7 failed.')));
  expect((await screen.findByRole('alert')).textContent).toMatch(/kunde inte hämtas.*Ingenting är ändrat.*öppna den/);
  expect(screen.getByText('Resten av panelen')).toBeTruthy();
});
