import { comparePeriods, type Model, type Occasion, type OccasionKind } from '../../domain/model';
import type { Translator } from '../../i18n';

const KINDS: readonly OccasionKind[] = ['year', 'interim', 't1'];

export const occasionText = (t: Translator, { year, kind }: Occasion): string =>
  t.text(`pane.occasion.${kind}`, { year: String(year) });

/** Occasions worth offering: every one of the years that have outcomes, and the current one; newest first. */
export function occasionChoices(model: Model, current: Occasion | null): readonly Occasion[] {
  const years = new Set<number>();
  for (const indicator of model.indicators) for (const { period } of indicator.outcomes) years.add(period.year);
  if (current) years.add(current.year);
  return [...years]
    .flatMap((year) => KINDS.map((kind) => ({ year, kind })))
    .sort((a, b) => comparePeriods({ year: b.year, part: b.kind }, { year: a.year, part: a.kind }));
}

export const sameOccasion = (a: Occasion | null, b: Occasion | null): boolean =>
  a?.year === b?.year && a?.kind === b?.kind;
