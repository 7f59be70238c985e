import type { SheetKey } from '../../../domain/reporting/messages';
import type { Under } from '../../under';

/** How it was judged, at the foot of the sheets. English. */
export const judged = {
  'report.judged.heading': 'How it was judged',
  'report.judged.sentences': '{sentences}',
  'report.judged.proposal':
    'A proposal is computed from the indicators. Where a person has made an assessment, that is what is shown as status.',
  'report.judged.partial.default':
    'Partly met: within the row’s tolerance where there is one, else at least {limit} of the way from baseline to target; without a baseline there is no middle status.',
  'report.judged.partial.none': 'Partly met is not used, except where the row has a tolerance of its own.',
  'report.judged.partial.tolerance':
    'Partly met: the target is missed by at most the row’s tolerance{own, select, yes {, and for percentages without one by at most {limit}} other {}}.',
  'report.judged.partial.way':
    'Partly met: at least {limit} of the way from baseline to target, or within the row’s tolerance where there is one.',
  'report.judged.partial.improved':
    'Partly met: the target is missed but the outcome is better than the one before; or within the row’s tolerance where there is one.',
  'report.judged.partial.degree':
    'Partly met: at least {limit} of the target, or within the row’s tolerance where there is one.',
  'report.judged.policy.share':
    'A goal is met when at least {met} of the measured indicators are met, and partly met from {partly}{half, select, yes {; partly met count as half} other {}}.',
  'report.judged.policy.weighted':
    'A goal is judged by the weighted mean of its indicators (met 1, partly ½, not met 0): met from {met}, partly met from {partly}.',
  'report.judged.policy.worst': 'A goal has the status of the worst of its measured indicators.',
  'report.judged.policy.all':
    'A goal is met when all measured indicators are, and partly met when any is met or partly met.',
  'report.judged.policy.half':
    'A goal is met when at least half of the measured indicators are met and none is missed, not met when more than half are missed, else partly met.',
  'report.judged.policy.classwise':
    'A goal is met when all indicators and sub-goals of the class {class} are met and at least {met} of the others; partly met from {partly}.',
  'report.judged.policy.priority':
    'A goal is judged by its priority indicators: all must be met; the others are shown.',
  'report.judged.policy.manual': 'Goals are assessed by people, without a computed proposal.',
  'report.judged.policy.level': 'For the level {level}: {policy}',
  'report.judged.minMeasured': 'When less than {limit} of the indicators are measured the goal can’t be judged.',
  'report.judged.window':
    '{years, plural, =0 {An outcome counts if it is from the year of the follow-up.} one {An outcome counts if it is from the year of the follow-up or the year before; its period stands after the value when it is another.} other {An outcome counts if it is at most # years older than the follow-up; its period stands after the value when it is another.}}',
  'report.judged.noPartlyAtYearEnd': 'At year end there is no middle status: partly met becomes not met.',
  'report.judged.precision.target':
    'Outcome and target are compared with as many decimals as the target is written with.',
  'report.judged.precision.exact': 'Outcome and target are compared exactly, without rounding.',
  'report.judged.path.linear':
    'Where only the term has a target, the outcome is compared with a straight path from the baseline.',
  'report.judged.path.step': 'A target for the term applies only from its year.',
  'report.judged.path.default':
    'Where only the term has a target, the outcome is compared with a straight path from the baseline; without a baseline the target applies only from its year.',
  'report.judged.noiseBand': 'For percentages a change of at most {limit} counts as unchanged.',
  'report.judged.notMeasured':
    '{count, plural, one {# indicator is not measured: {reasons}.} other {# indicators are not measured: {reasons}.}}',
  'report.judged.notMeasured.item': '{reason} ({count})',
  'report.judged.allMeasured': 'All indicators are measured.',
  'report.judged.source.kolada': 'Source: Kolada.',
  'report.judged.source.own': 'Comparisons, means, ranks and differences: own processing of data from Kolada.',
  'report.judged.source.others': 'Other sources: {sources}.',
} as const satisfies Record<Under<SheetKey, 'report.judged'>, string>;
