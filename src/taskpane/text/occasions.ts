import {
  comparePeriods,
  type Model,
  type Occasion,
  type OccasionKind,
  parseOccasionCode,
  type Period,
} from '../../domain/model';
import type { Translator } from '../../i18n';

const KINDS: readonly OccasionKind[] = ['year', 'interim', 't1'];

export const occasionText = (t: Translator, { year, kind }: Occasion): string =>
  t.text(`pane.occasion.${kind}`, { year: String(year) });

/** A period in the user's words: "Delår 2025"; a bare year as it is written. */
export const periodText = (t: Translator, { year, part, bare }: Period): string =>
  bare ? String(year) : occasionText(t, { year, kind: part });

/** When and for which occasion the add-in last wrote; the text as it is stored where it can't be understood. */
export function lastRunText(t: Translator, { occasion, at }: { occasion: string; at: string }): string {
  const parsed = parseOccasionCode(occasion);
  const time = new Date(at);
  return t.text('pane.start.lastRunText', {
    occasion: parsed ? occasionText(t, parsed) : occasion,
    at: Number.isNaN(time.getTime())
      ? at
      : time.toLocaleString(t.language === 'sv' ? 'sv-SE' : 'en-GB', { dateStyle: 'medium', timeStyle: 'short' }),
  });
}

/** Occasions worth offering: every one of the years that have outcomes, and the current one; newest first. */
export function occasionChoices(model: Model, current: Occasion | null): readonly Occasion[] {
  const years = new Set<number>();
  for (const indicator of model.indicators) for (const { period } of indicator.outcomes) years.add(period.year);
  if (current) years.add(current.year);
  return [...years]
    .flatMap((year) => KINDS.map((kind) => ({ year, kind })))
    .sort((a, b) => comparePeriods({ year: b.year, part: b.kind }, { year: a.year, part: a.kind }));
}
