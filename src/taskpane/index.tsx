/**
 * The task pane: shows what the commands of src/app answer, and lets the user choose. Holds no rule of the domain.
 * state/ the one store and what can be done, views/ the steps, parts/ what they share, text/ words and small sums.
 */
import { createRoot } from 'react-dom/client';
import { commands, displayLanguage, officeTheme, whenAsked, whenReady } from '../app';
import { knowledge } from '../app/knowledge';
import { presets } from '../app/presets';
import { createTranslator } from '../i18n';
import { App, languageOf } from './app';
import { HostMessage } from './host-message';
import type { Services } from './services';
import { createController } from './state/controller';
import { createStore } from './state/store';

async function start(): Promise<void> {
  const place = document.getElementById('root');
  // Without Office.js the page's own message stands (index.html).
  if (place === null || document.documentElement.className === 'no-office') return;
  const host = await whenReady();
  const root = createRoot(place);
  if (host.kind !== 'excel') {
    const language = host.kind === 'noExcel' ? languageOf(navigator.language) : languageOf(displayLanguage());
    root.render(<HostMessage kind={host.kind} t={createTranslator(language)} />);
    return;
  }
  const store = createStore();
  const services: Services = {
    commands,
    officeTheme,
    displayLanguage: displayLanguage(),
    translate: createTranslator,
    models: presets(),
    fieldHeadings: (kind) => knowledge().canonical[kind],
  };
  const controller = createController(store, commands);
  whenAsked((request) => void controller.answer(request));
  root.render(<App services={services} store={store} controller={controller} />);
}

void start();
