import {
  list,
  type CellAddress,
  type Goal,
  type Indicator,
  type Activity,
  type Message,
  type MessageArg,
  addressText,
} from '../../model';
import type { Subject } from '../rule';

const LONGEST = 60;

const shorten = (text: string): string => {
  const tidy = text.replace(/\s+/g, ' ').trim();
  return tidy.length <= LONGEST ? tidy : `${tidy.slice(0, LONGEST - 1).trimEnd()}…`;
};

/** A word of the workbook; which marks stand around it is the language's own. */
const quote = (text: string): Message => ({ key: 'check.quoted', args: { text: shorten(text) } });

/** How a message names a thing: by its id, else by its title in quotes, else by its row. */
export function nameOf(subject: Goal | Indicator | Activity): string | Message {
  if (subject.id !== null && subject.id.trim() !== '') return shorten(subject.id);
  return subject.title !== null && subject.title.trim() !== '' ? quote(subject.title) : `#${subject.row.row + 1}`;
}

/** "A, B och C"; long lists end with the number of those left out. */
export function names(items: readonly (Subject | string)[], most = 8): MessageArg {
  const shown = items.slice(0, most).map((item) => (typeof item === 'string' ? shorten(item) : nameOf(item)));
  return items.length <= most
    ? list(shown)
    : { key: 'check.andMore', args: { shown: list(shown, ', '), more: items.length - most } };
}

export const places = (cells: readonly CellAddress[]): MessageArg => names(cells.map(addressText), 5);

export { quote, shorten };
