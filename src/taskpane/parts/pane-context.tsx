import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import type { Language, Translator } from '../../i18n';
import type { Services } from '../services';
import type { Controller } from '../state/controller';
import type { PaneState } from '../state/pane-state';
import type { Store } from '../state/store';

export interface Pane {
  readonly store: Store;
  readonly controller: Controller;
  readonly t: Translator;
  /** Steering models that *Skapa mall* offers. */
  readonly models: Services['models'];
  /** Workbooks that *Öppna exempel* offers. */
  readonly examples: Services['examples'];
  readonly fieldHeadings: Services['fieldHeadings'];
  readonly version: Services['version'];
  /** Rejects where the language's texts can't be fetched: the pane then stays as it is. */
  readonly setLanguage: (language: Language) => Promise<void>;
}

const Context = createContext<Pane | null>(null);

export function PaneContext({ pane, children }: { pane: Pane; children: ReactNode }) {
  return <Context.Provider value={pane}>{children}</Context.Provider>;
}

export function usePane(): Pane {
  const pane = useContext(Context);
  if (pane === null) throw new Error('usePane outside PaneContext');
  return pane;
}

/** A part of the state; the component renders again only when that part is another. */
export function usePaneState<T>(select: (state: PaneState) => T): T {
  const { store } = usePane();
  return useSyncExternalStore(store.subscribe, () => select(store.state()));
}
