import { type Goal, sameWord, type Unit } from '../model';

/** A name of *Organisation* that is one person's: never handed over. */
export const isPerson = (name: string, units: readonly Unit[]): boolean =>
  units.some((unit) => unit.kind === 'individual' && sameWord(unit.name, name));

/** Who answers for a goal, as written; null where nobody does, or a person. */
export const ownerOf = ({ owner }: Pick<Goal, 'owner'>, units: readonly Unit[]): string | null =>
  owner === null || owner.trim() === '' || isPerson(owner, units) ? null : owner;
