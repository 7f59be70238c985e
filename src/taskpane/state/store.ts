import { type Action, reduce } from './reducer';
import { INITIAL_STATE, type PaneState } from './pane-state';

export interface Store {
  readonly state: () => PaneState;
  readonly dispatch: (action: Action) => void;
  /** Calls `listener` after every change; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** The pane's one store. Plain, so that ribbon buttons and commands reach it from outside React. */
export function createStore(initial: PaneState = INITIAL_STATE): Store {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    dispatch(action) {
      const next = reduce(state, action);
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
