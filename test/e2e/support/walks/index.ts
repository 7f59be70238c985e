import { emptyBook, goalTable, newYear, taking } from './actions';
import { kolada } from './kolada';
import { beginning, checking, judging, reporting } from './main-job';
import { pointingOut } from './pointing-out';
import { noPane, trouble } from './trouble';
import type { Walk } from './walker';

/** Ways through the pane that together meet every view, menu, dialog and message. Each goes on in the same window; the last leaves it. */
export const WALKS: readonly (readonly [string, Walk])[] = Object.entries({
  beginning,
  checking,
  judging,
  reporting,
  emptyBook,
  goalTable,
  pointingOut,
  newYear,
  taking,
  kolada,
  trouble,
  noPane,
});

export { type Walk, type Walker, walker } from './walker';
