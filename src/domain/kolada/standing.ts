import { decimalComma } from '../model';
import type { KoladaComparison, PlaceValue } from './compare';

/** What a column says of how the own value stands among those compared with. */
export const STANDING_FIELDS = ['peerPlace', 'peerBest', 'peerWorst'] as const;
export type StandingField = (typeof STANDING_FIELDS)[number];

export const isStanding = (field: string): field is StandingField =>
  (STANDING_FIELDS as readonly string[]).includes(field);

/** More decimals than people write say nothing of a place. */
const MOST_DECIMALS = 2;

const named = ({ title, value }: PlaceValue): string =>
  `${title} ${decimalComma(Number(value.toFixed(MOST_DECIMALS)))}`;

/** "delad 4 av 31", "Habo 95,34": in the words of the workbook. Null: there is no place, since neither way is better or no other has a value. */
export function standingText(field: StandingField, compared: KoladaComparison | null): string | null {
  if (compared === null || compared.rank === null) return null;
  switch (field) {
    case 'peerPlace':
      return `${compared.shared ? 'delad ' : ''}${compared.rank} av ${compared.of}`;
    case 'peerBest':
      return compared.best && named(compared.best);
    case 'peerWorst':
      return compared.worst && named(compared.worst);
  }
}
