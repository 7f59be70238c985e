import type { PointedColumn, PointedTable } from '../services';

/** What a column of a pointed-out table is to be read as. */
export type PointedChoice = Pick<PointedColumn, 'kind' | 'field'>;

/** Choices by column; columns without one are not read. */
export type PointedChoices = ReadonlyMap<number, PointedChoice>;

/** Fields of indicators that stand in one column. Outcomes and targets have one for each time, comparisons one for each group. */
const ONCE: ReadonlySet<string> = new Set(['id', 'title', 'unit', 'direction']);

const isSameOnce = (a: PointedChoice, b: PointedChoice): boolean =>
  a.kind === b.kind && a.field === b.field && (a.kind === 'goals' || ONCE.has(a.field));

/**
 * Chooses for a column; null: it is not read. A column chosen before for a field that stands in one gives way, which the
 * pane shows.
 */
export function choosePointed(choices: PointedChoices, column: number, choice: PointedChoice | null): PointedChoices {
  const others = [...choices].filter(
    ([other, said]) => other !== column && (choice === null || !isSameOnce(said, choice)),
  );
  return new Map(choice === null ? others : [...others, [column, choice]]);
}

/** What the headings themselves say; of two for a field that stands in one column, the leftmost. */
export function proposePointed({ headings }: PointedTable): PointedChoices {
  const choices = new Map<number, PointedChoice>();
  for (const { column, guess } of headings) {
    if (guess !== null && ![...choices.values()].some((said) => isSameOnce(said, guess))) choices.set(column, guess);
  }
  return choices;
}
