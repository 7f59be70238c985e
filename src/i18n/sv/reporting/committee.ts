import type { SheetKey } from '../../../domain/reporting/messages';
import type { Under } from '../../under';

/** A report sheet of a nämnd or a company. Swedish. */
export const committee = {
  'report.committee.title.committee': '{name}: uppföljning av mål',
  'report.committee.title.company': '{name}: uppföljning av mål',
  'report.committee.duties': 'Uppföljning vid sidan av målen (bedöms inte)',
  'report.committee.empty': 'Inga mål i kraft.',
  'report.goal.contributesTo': 'Bidrar till {goals}',
  'report.goal.parentEnded': '{goal} (avslutat mål)',
  'report.goal.noParent': 'Inget överordnat mål är angivet.',
  'report.goal.ownNeed': 'Kommer ur nämndens eget behov.',
  'report.goal.decided': '{said, select, both {Beslutat av {by} {on}} by {Beslutat av {by}} other {Beslutat {on}}}',
  'report.goal.valid': 'Gäller {from}–{to}',
  'report.goal.plan': 'Plan: {text}',
  'report.goal.origin': 'Ursprung: {text}',
  'report.goal.targetGroup': 'Målgrupp: {text}',
  'report.goal.effect': 'Effekt: {text}',
  'report.goal.focus': 'Fokusområden: {items}',
  'report.goal.facts': '{facts}.',
  'report.goal.proposal': 'Föreslagen bedömning: {proposal}. {explanation}',
  'report.goal.proposalDiffers': 'Bedömning: {assessment}. {proposal}',
  'report.goal.motivation': 'Motivering: {text}',
  'report.goal.noIndicators': 'Målet har ingen indikator.',
  'report.indicator': '{name} ({unit})',
  'report.indicator.line': '{title}\n{facts}',
  'report.indicator.source': 'Källa: {source}',
  'report.indicator.performer': 'Utförare: {performer}',
  'report.indicator.women': 'Kvinnor',
  'report.indicator.men': 'Män',
  'report.indicator.onPath': 'på väg',
  'report.directives.heading': 'Direktiv från kommunfullmäktige',
  'report.directives.column.directive': 'Direktiv',
  'report.directives.column.goal': 'Mål',
  'report.directives.column.answer': 'Besvaras av',
  'report.directives.unanswered': 'Inget mål',
  'report.directives.empty': 'Inga direktiv.',
  'report.activities.heading': 'Aktiviteter',
  'report.activities.column.activity': 'Aktivitet',
  'report.activities.column.goal': 'Mål',
  'report.activities.column.start': 'Start',
  'report.activities.column.end': 'Slut',
  'report.activities.column.status': 'Läge',
  'report.activities.column.owner': 'Ansvarig',
  'report.activities.column.performer': 'Utförare',
  'report.activities.empty': 'Inga aktiviteter.',
  'report.budget.heading': 'Ekonomi',
  'report.budget.column.subject': 'Nämnd, bolag eller mål',
  'report.budget.column.budget': 'Budget',
  'report.budget.column.outcome': 'Utfall',
  'report.budget.column.forecast': 'Prognos',
  'report.budget.column.deviation': 'Avvikelse',
  'report.budget.column.rest': 'Rest',
  'report.budget.empty': 'Inga belopp.',
} as const satisfies Record<
  Under<
    SheetKey,
    | 'report.committee'
    | 'report.goal'
    | 'report.indicator'
    | 'report.directives'
    | 'report.activities'
    | 'report.budget'
  >,
  string
>;
