import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createTranslator, type Translator } from '../../../src/i18n';
import { App } from '../../../src/taskpane/app';
import { createController } from '../../../src/taskpane/state/controller';
import { createStore } from '../../../src/taskpane/state/store';
import type { Watch } from '../../../src/taskpane/services';
import { fakeCommands } from './fake-commands';

const ROOM = 4000;
const WIDTH = 350;
const ROW = 60;

/** jsdom measures nothing: without a height the lists would show no rows, without matchMedia the theme has no system. */
export function giveRoom(): void {
  Object.defineProperty(Element.prototype, 'clientHeight', { configurable: true, get: () => ROOM });
  Object.defineProperty(Element.prototype, 'clientWidth', { configurable: true, get: () => WIDTH });
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { configurable: true, get: () => ROW });
  window.matchMedia = (media) =>
    ({ media, matches: false, addEventListener: () => {}, removeEventListener: () => {} }) as unknown as MediaQueryList;
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
}

/** An Excel that tells nothing. */
export const NO_WATCH: Watch = { start: () => Promise.resolve(), stop: () => Promise.resolve() };

/** The whole pane over the made workbook. */
export function renderPane({
  answers,
  translate = createTranslator,
  loadLanguage = async () => {},
  displayLanguage = 'sv-SE',
}: {
  answers?: Parameters<typeof fakeCommands>[0];
  translate?: (language: 'sv' | 'en') => Translator;
  loadLanguage?: () => Promise<void>;
  displayLanguage?: string;
} = {}) {
  const { commands, calls } = fakeCommands(answers);
  const store = createStore();
  const controller = createController(store, commands, NO_WATCH);
  const services = {
    commands,
    officeTheme: () => null,
    displayLanguage,
    loadLanguage,
    translate,
    models: [{ id: 'vaggeryd', name: 'Vaggeryd' }],
    examples: [{ id: 'vaggeryd' as const, name: 'Vaggeryd' }],
    version: '0.1.0',
    fieldHeadings: () => new Map([['id', 'Målnr']]),
  };
  return {
    ...render(<App services={services} store={store} controller={controller} />),
    store,
    controller,
    calls,
    user: userEvent.setup(),
  };
}
