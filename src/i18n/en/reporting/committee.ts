import type { SheetKey } from '../../../domain/reporting/messages';
import type { Under } from '../../under';

/** A report sheet of a nämnd or a company. English. */
export const committee = {
  'report.committee.title.committee': '{name}: goal follow-up',
  'report.committee.title.company': '{name}: goal follow-up',
  'report.committee.duties': 'Follow-up beside the goals (not scored)',
  'report.committee.empty': 'No goals in force.',
  'report.goal.contributesTo': 'Contributes to {goals}',
  'report.goal.parentEnded': '{goal} (ended goal)',
  'report.goal.noParent': 'No parent goal is stated.',
  'report.goal.ownNeed': 'Comes from the committee’s own need.',
  'report.goal.decided': '{said, select, both {Decided by {by} {on}} by {Decided by {by}} other {Decided {on}}}',
  'report.goal.valid': 'In force {from}–{to}',
  'report.goal.plan': 'Plan: {text}',
  'report.goal.origin': 'Origin: {text}',
  'report.goal.targetGroup': 'Target group: {text}',
  'report.goal.effect': 'Effect: {text}',
  'report.goal.focus': 'Focus areas: {items}',
  'report.goal.facts': '{facts}.',
  'report.goal.proposal': 'Proposal: {proposal}. {explanation}',
  'report.goal.proposalDiffers': 'Assessment: {assessment}. {proposal}',
  'report.goal.motivation': 'Motivation: {text}',
  'report.goal.noIndicators': 'The goal has no indicator.',
  'report.indicator': '{name} ({unit})',
  'report.indicator.line': '{title}\n{facts}',
  'report.indicator.source': 'Source: {source}',
  'report.indicator.performer': 'Performer: {performer}',
  'report.indicator.women': 'Women',
  'report.indicator.men': 'Men',
  'report.indicator.onPath': 'on path',
  'report.directives.heading': 'Directives from the council',
  'report.directives.column.directive': 'Directive',
  'report.directives.column.goal': 'Goal',
  'report.directives.column.answer': 'Answered by',
  'report.directives.unanswered': 'No goal',
  'report.directives.empty': 'No directives.',
  'report.activities.heading': 'Activities',
  'report.activities.column.activity': 'Activity',
  'report.activities.column.goal': 'Goal',
  'report.activities.column.start': 'Start',
  'report.activities.column.end': 'End',
  'report.activities.column.status': 'State',
  'report.activities.column.owner': 'Owner',
  'report.activities.column.performer': 'Performer',
  'report.activities.empty': 'No activities.',
  'report.budget.heading': 'Finances',
  'report.budget.column.subject': 'Committee, company or goal',
  'report.budget.column.budget': 'Budget',
  'report.budget.column.outcome': 'Outcome',
  'report.budget.column.forecast': 'Forecast',
  'report.budget.column.deviation': 'Deviation',
  'report.budget.column.rest': 'Rest',
  'report.budget.empty': 'No amounts.',
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
