import type { pane as swedish } from '../sv/pane';

/** pane: English. */
export const pane: Record<keyof typeof swedish, string> = {};
