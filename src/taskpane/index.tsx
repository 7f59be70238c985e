/**
 * The task pane: shows what the commands of src/app answer, and lets the user choose. Holds no rule of the domain.
 * state/ the one store and what can be done, views/ the steps, parts/ what they share, text/ words and small sums.
 */
import { createRoot } from 'react-dom/client';
import { commands, displayLanguage, fetchAhead, officeTheme, whenAsked, whenReady } from '../app';
import { EXAMPLES } from '../app/example-list';
import { knowledge } from '../app/knowledge';
import { presets } from '../app/presets';
import { VERSION } from '../app/version';
import { createWatch } from '../app/watch';
import { createTranslator, loadLanguage } from '../i18n';
import { App, languageOf } from './app';
import { HostMessage } from './host-message';
import type { Services } from './services';
import { createController } from './state/controller';
import { createStore, type Store } from './state/store';

/** The display language, its texts loaded; Swedish, which is always there, where they can't be fetched. */
const loadedLanguage = (displayLanguage: string): Promise<string> =>
  loadLanguage(languageOf(displayLanguage)).then(
    () => displayLanguage,
    () => 'sv-SE',
  );

/** Once the workbook is read, what comes of it is written sooner or later: fetched meanwhile. */
function fetchWhenRead(store: Store): void {
  const stop = store.subscribe(() => {
    if (store.state().read === null) return;
    stop();
    fetchAhead();
  });
}

async function start(): Promise<void> {
  const place = document.getElementById('root');
  // Without Office.js the page's own message stands (index.html).
  if (place === null || document.documentElement.className === 'no-office') return;
  const host = await whenReady();
  const root = createRoot(place);
  if (host.kind !== 'excel') {
    const language = await loadedLanguage(host.kind === 'noExcel' ? navigator.language : displayLanguage());
    root.render(<HostMessage kind={host.kind} t={createTranslator(languageOf(language))} />);
    return;
  }
  const store = createStore();
  const services: Services = {
    commands,
    officeTheme,
    displayLanguage: await loadedLanguage(displayLanguage()),
    loadLanguage,
    translate: createTranslator,
    models: presets(),
    examples: EXAMPLES,
    version: VERSION,
    fieldHeadings: (kind) => knowledge().canonical[kind],
  };
  fetchWhenRead(store);
  const watch = createWatch(() => controller.workbookChanged());
  const controller = createController(store, commands, watch);
  whenAsked((request) => void controller.answer(request));
  root.render(<App services={services} store={store} controller={controller} />);
}

void start();
