import type { CheckingKey } from '../../../domain/checking/messages';

/** Findings about targets (T). English. */
export const targets = {
  'check.T01':
    'The indicator {indicator} has no target for {year}. Fill it in, or write Ingen as the direction if it is only followed.',
  'check.T01.required':
    'The indicator {indicator} has no target for {year}, but the model requires one on the level {level}. Fill it in.',
  'check.T01.term':
    'The target of {indicator} is for the term, which is not in Inställningar. Fill in Mandatperiod från and till.',

  'check.T02':
    'The target {value} of {indicator} can’t be read. Write for example minst 85 %, högst 14 dagar or 70–80.',
  'check.T02.soFar':
    'The target {value} of {indicator} cannot be read as a whole. Understood so far: {understood}. Write for example minst 85 %, högst 14 dagar or 70–80.',
  'check.T02.lines':
    'The cell of {indicator} has {count} targets on lines of their own. Give each indicator its own row in the table.',
  'check.T02.unfit':
    'The target {value} of {indicator} can’t be read with its direction. Spell it out: at least, at most, an interval or Ja.',
  'check.T02.tolerance': 'The tolerance {value} of {indicator} can’t be read. Write a number in the indicator’s unit.',
  'check.T02.conflict':
    'The indicator {indicator} has different targets for {year}: {values}. The first is used; remove the wrong one.',
  'check.T02.conflictUndated':
    'The indicator {indicator} has different targets: {values}. The first is used; remove the wrong one.',
  'check.T02.row':
    'The row with a target for “{id}” can’t be used: there is no such indicator, or the year or value can’t be read.',
  'check.T03':
    'The target {target} of {indicator} is worse than the baseline {baseline}. A movement should show; check the values.',
  'check.T04':
    'The target {later} for {laterYear} asks for less than {earlier} for {earlierYear} ({indicator}). Check the years.',
  'check.T05':
    'The interval {value} of {indicator} is reversed: the lower value goes first. The indicator is not judged until it is corrected.',
  'check.T06.share':
    'The target {value} of {indicator} is impossible: a share lies between 0 and 100%. Correct the value or the unit.',
  'check.T06.count':
    'The target {value} of {indicator} is impossible: a count ({unit}) can’t be negative. Correct the value.',
  'check.T06.rank':
    'The target {value} of {indicator} is impossible: a place is at least 1 and at most the population ({population}). Correct the value.',
  'check.T06.rankShare':
    'The target {value} of {indicator} is impossible: the share should lie between 0 and 100%. Correct the value.',
  'check.T06.outcome':
    'The outcome {value} of {indicator} is impossible: a count ({unit}) can’t be negative. Correct the value.',
  'check.T06.outcomeShare':
    'The outcome {value} of {indicator} is impossible: a share lies between 0 and 100%. Correct the value.',
  'check.T06.place': 'The outcome {value} of {indicator} is impossible: a place is at least 1. Correct the value.',
  'check.T07':
    'The column {heading} mixes percentages as fractions (0.85) and as numbers (85){count, plural, =0 {. The cell’s percent format decides, so the values are judged all the same, but formulas get the column wrong.} one {, so the odd value is not judged.} other {, so the # odd values are not judged.}} Write all in one way{count, plural, =0 {} other {, or format the fractions as percentages}}.',
  'check.T08':
    'The target {target} of {indicator} is to be compared with {group}, but the comparison value is missing. Fill it in, in a column of that name.',
  'check.T09': 'The target {target} of {indicator} was met already by the baseline {baseline}. Consider a higher aim.',
  'check.T10':
    'The direction of {indicator} says that {direction}, but the target {target} says otherwise. Correct the wrong one.',
} as const satisfies Record<Extract<CheckingKey, `check.T${string}`>, string>;
