import type { CheckingKey } from '../../../domain/checking/messages';

/** Findings about indicators (I). English. */
export const indicators = {
  'check.I01': 'The indicator {indicator} belongs to the goal “{id}”, which does not exist. {suggestion}',
  'check.I02': 'The indicator {indicator} belongs to no goal and so does not count. Give a goal number.',
  'check.I03': '{goal} has no indicator, but the model requires one on the level {level}. Add an indicator.',
  'check.I04':
    'The indicator {indicator} is the same as {other} in {place}. Keep one of them; it may belong to several goals.',
  'check.I04.id': 'The indicator number {id} is also used in {place}. Give each indicator a number of its own.',
  'check.I05':
    'The indicator {indicator} has no direction, so the target can’t be judged. Give for example Högre bättre or Lägre bättre.',
  'check.I05.column':
    'The direction is missing for {count, plural, one {one indicator} other {# indicators}}: the table has no column for it. Add the column Riktning.',
  'check.I05.words':
    'The direction {words} of {indicator} can’t be read. Write for example Högre bättre or Lägre bättre.',
  'check.I05.meant': 'The direction {words} of {indicator} can’t be read. Did you mean {meant}?',
  'check.I06': 'The indicator {indicator} has no unit. Give it, for example % or days.',
  'check.I06.column':
    'The unit is missing for {count, plural, one {one indicator} other {# indicators}}: the table has no column for it. Add the column Enhet.',
  'check.I06.differs':
    'The indicator {indicator} has the unit {unit}, but here it says {other}. Use one unit for target and outcome.',
  'check.I07':
    'The indicator {indicator} has no baseline, so no movement can be shown. Fill in Utgångsvärde and Utgångsår.',
  'check.I07.column':
    'The baseline is missing for {count, plural, one {one indicator} other {# indicators}}: the table has no column for it. Add it, so that movement can be shown.',
  'check.I07.unreadable': 'The baseline {value} of {indicator} can’t be read. Write a number.',
  'check.I08.form':
    'The Kolada id “{id}” of {indicator} does not have the right form: N or U and five digits, for example N15428.',
  'check.I08.unknown': 'The Kolada id {id} of {indicator} is not in Kolada. Check the number.',
  'check.I08.ended':
    'The key figure {id} of {indicator} ended in Kolada in {year}: {title}. Look for one that replaces it.',
  'check.I08.title':
    '{id} is now called {title} in Kolada, here it is {own}. See that the indicator {indicator} is still the same key figure.',
  'check.I09':
    'The indicator {indicator} belongs to {goal}, which has ended. Move it to a goal in force, or leave it as history.',
  'check.I09.replaced':
    'The indicator {indicator} belongs to {goal}, which has ended and was replaced by {successors}. Move it if it is to be followed.',
  'check.I10': 'The indicator {indicator} has no source. Say where the values come from.',
  'check.I10.column':
    'The source is missing for {count, plural, one {one indicator} other {# indicators}}: the table has no column for it. Add the column Källa.',
} as const satisfies Record<Extract<CheckingKey, `check.I${string}`>, string>;
