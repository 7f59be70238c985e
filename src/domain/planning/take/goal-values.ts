import type { Goal, Lifecycle } from '../../model';
import type { RowValues } from './other-workbook';

const LIFECYCLE_WORD: Readonly<Record<Lifecycle, string>> = {
  proposed: 'Förslag',
  decided: 'Beslutat',
  inForce: 'Gällande',
  ended: 'Avslutat',
};

const joined = (words: readonly string[]): string | null => (words.length === 0 ? null : words.join(', '));

/** A goal by the headings that reading knows best. Its number, its references and its owner are put in where it comes. */
export const goalValues = (goal: Goal): RowValues => ({
  Nivå: goal.level,
  Mål: goal.title,
  Beskrivning: goal.description,
  Målområde: goal.area,
  Målklass: goal.goalClass,
  Perspektiv: goal.perspective,
  Ursprung: goal.origin,
  'Agenda 2030': joined(goal.sdg),
  Fokusområden: joined(goal.focus),
  Plandokument: goal.plan,
  Skede: goal.lifecycle && LIFECYCLE_WORD[goal.lifecycle],
  'Gäller från': goal.validFrom,
  'Gäller till': goal.validTo,
  'Beslutat av': goal.decidedBy,
  Beslutsdatum: goal.decidedOn,
  Målgrupp: goal.targetGroup,
  Effekt: goal.effect,
  Bedömning: goal.assessment,
  Motivering: goal.motivation,
  Bedömningsdatum: goal.assessedOn,
  Kommentar: goal.comment,
});
