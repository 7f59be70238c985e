import { addressText, list, type CellAddress, type Message } from '../model';
import { say } from './messages';
import type { KeyFigure } from './types';

/** What the user should know of a fetch beside the cells it would change. `indicator` is Indicator.key. */
export type FetchNote =
  | { readonly kind: 'malformedId'; readonly indicator: string; readonly id: string }
  /** Kolada has no key figure of that id (any more). */
  | { readonly kind: 'gone'; readonly indicator: string; readonly id: string; readonly successor: KeyFigure | null }
  | {
      readonly kind: 'ended';
      readonly indicator: string;
      readonly id: string;
      readonly title: string;
      readonly year: string;
      readonly successor: KeyFigure | null;
    }
  /** The title is not what it was when last fetched. */
  | {
      readonly kind: 'renamed';
      readonly indicator: string;
      readonly id: string;
      readonly was: string;
      readonly title: string;
    }
  /** The workbook's own title is of something else. */
  | {
      readonly kind: 'otherTitle';
      readonly indicator: string;
      readonly id: string;
      readonly own: string;
      readonly title: string;
    }
  /** A yes/no indicator: Kolada's numbers do not answer it. */
  | { readonly kind: 'notNumbers'; readonly indicator: string; readonly id: string }
  /** Indicators of individual goals alone are left alone; which they are is not said. */
  | { readonly kind: 'personal'; readonly count: number }
  /** None of the years wanted has a value. */
  | { readonly kind: 'noValues'; readonly indicator: string; readonly id: string }
  /** Kolada has no value (any more) for a cell that holds one: it stands. */
  | { readonly kind: 'withdrawn'; readonly id: string; readonly year: number; readonly cell: CellAddress }
  /** A comparison column whose group nobody has chosen, or that Kolada does not know. */
  | { readonly kind: 'groupUnknown'; readonly heading: string; readonly cell: CellAddress }
  /** Years asked for that have no column. */
  | { readonly kind: 'noColumns'; readonly years: readonly number[] }
  /** Women's and men's values in one cell. */
  | { readonly kind: 'sharedCell'; readonly cell: CellAddress }
  /** Percentages of which fraction or whole number can't be told. */
  | { readonly kind: 'percentUnclear'; readonly cell: CellAddress }
  /** A formula of someone's own: it stands. */
  | { readonly kind: 'formula'; readonly cell: CellAddress }
  | { readonly kind: 'protected'; readonly sheet: string }
  /** Not all comparison columns that could be added have room beside what stands there. */
  | { readonly kind: 'noRoom'; readonly sheet: string }
  /** Something stands below a plain block of outcomes, so it gets no new rows. */
  | { readonly kind: 'noRows'; readonly sheet: string };

const successorText = (successor: KeyFigure | null): Message =>
  successor === null
    ? say('kolada.note.noSuccessor')
    : say('kolada.note.successor', { id: successor.id, title: successor.title });

/** A note in words. */
export function noteMessage(note: FetchNote): Message {
  switch (note.kind) {
    case 'malformedId':
    case 'notNumbers':
    case 'noValues':
      return say(`kolada.note.${note.kind}`, { id: note.id });
    case 'personal':
      return say('kolada.note.personal', { count: note.count });
    case 'gone':
      return say('kolada.note.gone', { id: note.id, successor: successorText(note.successor) });
    case 'ended':
      return say('kolada.note.ended', {
        id: note.id,
        title: note.title,
        year: note.year,
        successor: successorText(note.successor),
      });
    case 'renamed':
      return say('kolada.note.renamed', { id: note.id, was: note.was, title: note.title });
    case 'otherTitle':
      return say('kolada.note.otherTitle', { id: note.id, own: note.own, title: note.title });
    case 'withdrawn':
      return say('kolada.note.withdrawn', { id: note.id, year: String(note.year), cell: addressText(note.cell) });
    case 'groupUnknown':
      return say('kolada.note.groupUnknown', { heading: note.heading });
    case 'noColumns':
      return say('kolada.note.noColumns', { years: list(note.years.map(String)) });
    case 'sharedCell':
    case 'percentUnclear':
    case 'formula':
      return say(`kolada.note.${note.kind}`, { cell: addressText(note.cell) });
    case 'protected':
    case 'noRoom':
    case 'noRows':
      return say(`kolada.note.${note.kind}`, { sheet: note.sheet });
  }
}
