import type { CheckingKey } from '../../../domain/checking/messages';

/** Findings about goals and how they hang together (H). English. */
export const goals = {
  'check.H01':
    'The goal {title} has no number. Give it one of its own, so that other goals and indicators can link to it.',
  'check.H02':
    'The goal number {id} is also used in {places}. Give each goal a number of its own; now nobody can tell which is meant.',
  'check.H02.date':
    'Excel has turned the number of {title} into a date. Format the cell as text and type the number again.',
  'check.H03': 'The parent goal “{id}” is not among the goals. {suggestion}',
  'check.H04':
    '{goal} has no parent goal, and the model wants one on the level {level}. Say which goal it contributes to.',
  'check.H04.column':
    'There is no column for the parent goal, so {count, plural, one {one goal stands} other {# goals stand}} without a link upwards. Add the column Överordnat mål.',
  'check.H05':
    '{goal} ({level}) has {parent} ({parentLevel}) as its parent. The model allows: {allowed}. Change the parent or the level.',
  'check.H05.higher': 'a level above {level}',
  'check.H06': 'The goals form a circle: {chain}. Break it by changing one of the parents.',
  'check.H07': '{goal} is given as its own parent. Give the goal on the level above.',
  'check.H08': 'The level “{level}” is not in the model ({known}). {suggestion}',
  'check.H08.missing': '{goal} has no level. Give one of the model’s levels.',
  'check.H08.column':
    'The level is missing for {count, plural, one {one goal} other {# goals}}: the table has no column for it. Add the column Nivå.',
  'check.H09': '{goal} has no owner. Give a committee, company or unit.',
  'check.H09.column':
    'The owner is missing for {count, plural, one {one goal} other {# goals}}: the table has no column for it. Add the column Ansvarig.',
  'check.H09.unknown': 'The owner of {goal}, “{owner}”, is not in Organisation. {suggestion}',
  'check.H10':
    '{owner} has {count, plural, one {one goal} other {# goals}} on the level {level}, the model says {stated}. Change the goals, or the number in Nivåer.',
  'check.H11':
    'The level {level} has {count, plural, =0 {no goals} one {one goal} other {# goals}}, the model says {stated}. Change the goals, or the number in Nivåer.',
  'check.H12': 'No committee or company has taken up {goal}. Link a committee or company goal to it.',
  'check.H13':
    '{unit} has a directive on {goal} ({directive}) but no goal linked to it. Link a goal, or remove the directive.',
  'check.H13.required':
    '{goal} has no directive to any committee, but the level {level} requires one. Write it in Koppling.',
  'check.H14':
    '{owner} has no goal in the {count, plural, one {goal area} other {goal areas}} {areas}. See whether the committee should have one there.',
  'check.H15':
    'The level {level} has {count, plural, one {one goal} other {# goals}}, the previous period had {before}. Goals should be few and directing.',
  'check.H15.limit':
    'The level {level} has {count, plural, one {one goal} other {# goals}}, more than the {limit} of the setting Få mål.',
  'check.H16': '{goal} is linked to {ended}, which has ended. Link it to a goal in force.',
  'check.H16.replaced': '{goal} is linked to {ended}, which has ended and was replaced by {successors}; link it there.',
  'check.H17.parent': '{goal} is valid {own}, but its parent {parent} is valid {span}. Change the dates.',
  'check.H17.term': '{goal} is valid {own}, outside the term {term}. Change the dates unless it is intended.',
  'check.H17.date': 'The date “{value}” can’t be read. Write for example 2026-12-31.',
  'check.H18': '{goal} has ended but has no end date. Fill in Gäller till.',
  'check.H18.successor': '{goal} is replaced by “{id}”, which is not among the goals. {suggestion}',
  'check.H19': '{goal} says the same or nearly the same as {other} in {place}: {title}. Merge them or tell them apart.',
  'check.H20': '{goal} seems to hold two goals. Split it, so that each can be followed by itself.',
  'check.H21.perspective':
    '{goal} has no perspective, which the model requires on the level {level}. Fill in Perspektiv.',
  'check.H21.otherPerspective':
    '{goal} has another perspective than {wanted}, which the model requires on the level {level}. Change Perspektiv or the level.',
  'check.H21.class': '{goal} has no goal class. Fill in Målklass.',
  'check.H21.column':
    'The perspective is missing for {count, plural, one {one goal} other {# goals}}: the table has no column for it. Add the column Perspektiv.',
  'check.H22': '{goal} is on the level {level} ({expected}), but {owner} is a {kind}. Change the level or the owner.',
  'check.H22.fitting':
    '{goal} is on the level {level} ({expected}), but {owner} is a {kind}. Change the level ({fitting}) or the owner.',
} as const satisfies Record<Extract<CheckingKey, `check.H${string}`>, string>;
