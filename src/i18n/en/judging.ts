import type { judging as swedish } from '../sv/judging';

/** judging: English. */
export const judging: Record<keyof typeof swedish, string> = {
  'judging.period.year': '{year}',
  'judging.period.t1': 'T1 {year}',
  'judging.period.interim': 'August {year}',
  'judging.period.preliminary': '{period}, preliminary',

  'judging.explanation': '{sentences}',
  'judging.sentence': '{clauses}.',
  'judging.subject.outcome': 'Outcome {value} ({period})',
  'judging.subject.rounded': 'Outcome {value} ({period}), rounded {rounded},',
  'judging.subject.mean': 'The mean {value} of {count} yearly outcomes ({years})',
  'judging.value.places': 'Place {places} ({period})',
  'judging.value.place': '{place}',
  'judging.value.placeOf': '{place} of {of}',
  'judging.value.placeIn': '{place} in {population}',
  'judging.value.placeOfIn': '{place} of {of} in {population}',
  'judging.value.at': '{value} ({period})',
  'judging.value.baseline': 'the baseline {value}',

  'judging.target.atLeast': 'at least {limit}',
  'judging.target.moreThan': 'more than {limit}',
  'judging.target.atMost': 'at most {limit}',
  'judging.target.lessThan': 'less than {limit}',
  'judging.target.interval': '{low} to {high}',
  'judging.target.equals': 'exactly {value}',
  'judging.target.word': '{word, select, ja {yes} other {no}}',
  'judging.target.increase': 'increase',
  'judging.target.decrease': 'decrease',
  'judging.target.keep': 'keep',
  'judging.target.keepOrIncrease': 'increase or keep',
  'judging.target.keepOrDecrease': 'decrease or keep',
  'judging.target.changeUp': 'increase by {amount}',
  'judging.target.changeDown': 'decrease by {amount}',
  'judging.target.top': 'top {max}',
  'judging.target.topIn': 'top {max} in {populations}',
  'judging.target.topShare': 'top {share}',
  'judging.target.topShareIn': 'top {share} in {populations}',
  'judging.target.higherThan': 'higher than {group}',
  'judging.target.lowerThan': 'lower than {group}',
  'judging.target.betterLowerThan': 'better (lower) than {group}',
  'judging.target.atLeastAsLower': 'at least as good (at most) as {group}',
  'judging.target.betterThan': 'better than {group}',
  'judging.target.atLeastAs': 'at least as {group}',
  'judging.target.text': 'in words',
  'judging.target.timed': '{target} ({time})',
  'judging.target.path': '{year}, on the way to {end} {endYear}',

  'judging.claim.reaches':
    '{subject} {met, select, true {reaches} other {does not reach}} the target {target}: {deviation}',
  'judging.claim.keeps': '{subject} {met, select, true {meets} other {does not meet}} the target {target}: {deviation}',
  'judging.claim.inside':
    '{subject} is {met, select, true {inside} other {outside}} the target {target}: {deviation} to the nearest limit',
  'judging.claim.equals':
    '{subject} {met, select, true {equals} other {does not equal}} the target {target}: {deviation}',
  'judging.claim.word': '{subject} {met, select, true {agrees} other {does not agree}} with the target {target}',
  'judging.claim.rank':
    '{subject} {met, select, true {reaches} other {does not reach}} the target {target}: {deviation}',
  'judging.claim.rankShare':
    '{subject} {met, select, true {reaches} other {does not reach}} the target {target}: {limits}',
  'judging.claim.limit': '{place} against the limit, place {limit}',
  'judging.claim.increase':
    '{subject} {met, select, true {is higher} other {is not higher}} than {before}: {deviation}, target {target}',
  'judging.claim.decrease':
    '{subject} {met, select, true {is lower} other {is not lower}} than {before}: {deviation}, target {target}',
  'judging.claim.keep':
    '{subject} {met, select, true {keeps} other {does not keep}} the level of {before}: {deviation}{banded, select, true {, noise band {band}} other {}}, target {target}{better, select, up {, higher is better} down {, lower is better} other {}}',
  'judging.claim.change':
    '{subject} {met, select, true {reaches} other {does not reach}} the target {target}: {change} from {start}',
  'judging.claim.comparison':
    '{subject} {met, select, true {reaches} other {does not reach}} the target {target} {value}: {deviation}',
  'judging.claim.before': '{claim}; {why}',

  'judging.deviation.none': 'no deviation',
  'judging.deviation.amount': '{amount}',
  'judging.deviation.points': '{amount} percentage {count, plural, one {point} other {points}}',
  'judging.amount.points': '{amount} percentage {count, plural, one {point} other {points}}',
  'judging.deviation.places': '{amount} {count, plural, one {place} other {places}}',
  'judging.peers':
    'Comparison {period}: {clauses}.{source, select, kolada { Own processing of data from Kolada.} own { Own calculation.} other {}}',
  'judging.peers.place': '{shared, select, true {shared place} other {place}} {place} of {of}',
  'judging.peers.mean': 'unweighted mean {mean} ({members}), difference {difference}',
  'judging.peers.missing': 'no value for {members}',
  'judging.peers.group': '{name} {value}',
  'judging.way': '{share} of the way from {from}',
  'judging.way.distance': '{share} of the distance from {from} is gone',

  'judging.rule.way': '{status, select, partly {Partly met} other {Not met}} by the rule way ≥ {limit}.',
  'judging.rule.tolerance':
    '{status, select, partly {Partly met} other {Not met}} by the rule tolerance ≤ {limit}: missed by {miss}.',
  'judging.rule.improved':
    'Partly met by the rule improved: {mean, select, true {{now} is } other {}}better than {previous}.',
  'judging.rule.notImproved':
    'Not met by the rule improved: {mean, select, true {{now} is } other {}}not better than {previous}.',
  'judging.rule.nothingBefore': 'Not met by the rule improved: no earlier outcome to compare with.',
  'judging.rule.degree':
    '{status, select, partly {Partly met} other {Not met}} by the rule degree ≥ {limit}: {share} of the target.',
  'judging.rule.limits':
    '{status, select, met {Met} partly {Partly met} other {Not met}} by the limits: green at {green}, yellow {redIncluded, select, true {past} other {from}} {red}.',
  'judging.rule.limitsRounded':
    '{status, select, met {Met} partly {Partly met} other {Not met}} by the limits: green at {green}, yellow {redIncluded, select, true {past} other {from}} {red}; the outcome rounded {rounded}.',
  'judging.rule.limitsGreenOnly': '{status, select, met {Met} other {Not met}} by the limit: green at {green}.',
  'judging.rule.degreeUnfit': 'The rule degree does not fit the target.',
  'judging.rule.noPartlyAtYearEnd': 'Not met: partly is not used at year end.',
  'judging.rule.trend':
    '{status, select, partly {Partly met before the target year: the trend is improving} other {Not met before the target year: the trend is worsening}}, {now} after {previous}, {better, select, up {higher is better} down {lower is better} nearer {nearer to the target is better} other {every change is a worsening}}{banded, select, true {, noise band {band}} other {}}.',

  'judging.gender.both': 'Women {women}, men {men}: gap {gap}.',
  'judging.gender.women': 'Women {women}.',
  'judging.gender.men': 'Men {men}.',
  'judging.forecast':
    'Forecast {value} ({period}): {status, select, willBeMet {will be met} willBePartlyMet {will be partly met} willNotBeMet {will not be met} other {cannot be judged}}.',

  'judging.notMeasured': 'Not measured: {reason}.',
  'judging.stands': 'Outcome {outcome}.',
  'judging.reason.targetMissing': 'no target for {year}',
  'judging.reason.termMissing': 'the settings have no term of office',
  'judging.reason.noDirection': 'no direction',
  'judging.reason.noTargetDirection': 'followed without a direction',
  'judging.reason.targetUnreadable': 'the target “{text}” cannot be read',
  'judging.reason.directionUnfit': 'the target cannot be read with the direction',
  'judging.reason.reversed': 'the interval “{text}” is reversed',
  'judging.reason.textTarget': 'the target is text and is not computed',
  'judging.reason.notYet': 'the target applies from {year}',
  'judging.reason.mixedPercent': 'percentages and fractions are mixed in the column',
  'judging.reason.old': 'latest outcome {period}',
  'judging.reason.partYear': 'no full-year outcome, latest {period} ({value})',
  'judging.reason.cumulative': 'an accumulated value is compared at year end, latest {period}',
  'judging.reason.outcomeUnreadable': 'the outcome “{text}” cannot be read',
  'judging.reason.outcomeUnfit': 'the outcome “{text}” does not fit the target',
  'judging.reason.tooFew': '{found} of the {needed} yearly outcomes for the mean are there',
  'judging.reason.nothingBefore': 'no earlier outcome and no baseline',
  'judging.reason.noBaseline': 'no baseline to compare with',
  'judging.reason.zeroBaseline': 'the baseline is zero',
  'judging.reason.noComparison': 'no comparison value for {group} ({period})',
  'judging.reason.noPopulationSize': 'the size of the comparison is missing',
  'judging.reason.noPlace':
    '{named, select, true {no place in {population}} other {it is not said which place is meant}}',
  'judging.reason.empty': 'no outcome for {period}',
  'judging.reason.lost': 'no response ({period})',
  'judging.reason.notApplicable': 'not applicable ({period})',
  'judging.reason.secret': 'confidential ({period})',
  'judging.reason.tooFewAnswers': 'too few answers ({period})',
  'judging.reason.errorValue': 'error value in the cell ({period})',
  'judging.reason.notCounted': 'not measured that period ({period})',
  'judging.reason.unknown': 'data missing ({period})',
  'judging.reason.written': '{text} ({period})',

  'judging.goal.share':
    '{met} of {measured} measured {sort, select, indicators {{measured, plural, one {indicator} other {indicators}}} goals {{measured, plural, one {sub-goal} other {sub-goals}}} other {indicators and sub-goals}} met{partly, plural, =0 {} other {, # partly}}{half, select, true { counting as half} other {}} ({share}), {limit}',
  'judging.goal.weighted':
    'Weighted mean {share} of {measured} measured {sort, select, indicators {{measured, plural, one {indicator} other {indicators}}} goals {{measured, plural, one {sub-goal} other {sub-goals}}} other {indicators and sub-goals}}, {limit}',
  'judging.goal.worst':
    'The worst status decides: {met} met, {partly} partly, {notMet} not met of {measured} measured {sort, select, indicators {{measured, plural, one {indicator} other {indicators}}} goals {{measured, plural, one {sub-goal} other {sub-goals}}} other {indicators and sub-goals}}',
  'judging.goal.all':
    'All must be met: {met} met, {partly} partly, {notMet} not met of {measured} measured {sort, select, indicators {{measured, plural, one {indicator} other {indicators}}} goals {{measured, plural, one {sub-goal} other {sub-goals}}} other {indicators and sub-goals}}',
  'judging.goal.half':
    'At least half met and none missed: {met} met, {partly} partly, {notMet} not met of {measured} measured {sort, select, indicators {{measured, plural, one {indicator} other {indicators}}} goals {{measured, plural, one {sub-goal} other {sub-goals}}} other {indicators and sub-goals}}',
  'judging.goal.classwise':
    '{required, plural, =0 {No goals of the class {goalClass}} other {{met} of {required} of the class {goalClass} met, {missed} not met}}; of the others {othersMet} of {others} met ({share}), {limit}',
  'judging.goal.classwiseNoOthers':
    '{met} of {required} of the class {goalClass} met, {missed} not met; there are no others',
  'judging.goal.priority':
    'The prioritised ones decide, all must be met: {met} met, {partly} partly, {notMet} not met of {measured} prioritised {measured, plural, one {indicator} other {indicators}}',
  'judging.goal.manual': 'Judged by people, no proposal is computed',
  'judging.goal.limit.met': 'limit {limit}',
  'judging.goal.limit.both': 'limit {limit}, partly from {partly}',
  'judging.goal.unmeasured': '{count, plural, one {# not measured} other {# not measured}} ({items})',
  'judging.goal.unmeasuredItem': '{name}: {why}',
  'judging.goal.andMore': 'and {count} more',
  'judging.goal.tooFewMeasured': 'Cannot be judged: {measured} of {total} measured, at least {limit} needed',
  'judging.goal.noneMeasured': 'Cannot be judged: 0 of {total} measured',
  'judging.goal.noPriority': 'Cannot be judged: no indicator is marked as prioritised',
  'judging.goal.noWeight': 'Cannot be judged: the weights are zero',
  'judging.goal.classUnmeasured': 'Cannot be judged: nothing of the class {goalClass} is measured',
  'judging.goal.onlySubGoals': 'Cannot be judged: only sub-goals',
  'judging.goal.nothing': 'Not measured: the goal has neither indicators nor sub-goals to judge',
  'judging.goal.ended': 'Ended.',
  'judging.goal.endedOn': 'Ended {date}.',
  'judging.goal.notStarted': 'Not started: proposed.',
  'judging.goal.notStartedUntil': 'Not started: valid from {date}.',
  'judging.goal.counts': '{met} met, {partly} partly, {notMet} not met, {notMeasured} not measured.',
  'judging.goal.noChildren': 'Not scored; no goals under it to count.',
  'judging.goal.noPartlyAtYearEnd': 'partly is not used at year end',
};
