import type { CheckingKey } from '../../domain/checking/messages';

/** Checking: what each rule looks for (`rule.…`), and what is wrong and what to do about it (`check.…`). English. */
export const checking: Record<CheckingKey, string> = {
  'rule.H01': 'Goal number missing',
  'rule.H02': 'Goal number used twice',
  'rule.H03': 'Parent goal not found',
  'rule.H04': 'Parent goal missing',
  'rule.H05': 'Parent goal on the wrong level',
  'rule.H06': 'The goals form a circle',
  'rule.H07': 'The goal is its own parent',
  'rule.H08': 'Unknown level',
  'rule.H09': 'Owner missing or unknown',
  'rule.H10': 'Too few or too many goals for an owner',
  'rule.H11': 'Too few or too many goals on a level',
  'rule.H12': 'Overall goal that nobody has taken up',
  'rule.H13': 'Directive without a goal',
  'rule.H14': 'Goal area without a goal of the committee',
  'rule.H15': 'More goals than in the previous period',
  'rule.H16': 'Link to a goal that has ended',
  'rule.H17': 'Valid outside the time of its parent or of the term',
  'rule.H18': 'Ended without an end date, or replaced by an unknown goal',
  'rule.H19': 'Same or nearly the same goal twice',
  'rule.H20': 'Two goals in one sentence',
  'rule.H21': 'Perspective or goal class missing',
  'rule.H22': 'Owner does not match the level',
  'rule.I01': 'The indicator’s goal not found',
  'rule.I02': 'Indicator without a goal',
  'rule.I03': 'Goal without an indicator',
  'rule.I04': 'Same indicator twice',
  'rule.I05': 'Direction missing or not understood',
  'rule.I06': 'Unit missing or differing',
  'rule.I07': 'Baseline missing',
  'rule.I08': 'Kolada id not right',
  'rule.I09': 'Indicator of a goal that has ended',
  'rule.I10': 'Source missing',
  'rule.T01': 'Target missing for the year',
  'rule.T02': 'Target can’t be read',
  'rule.T03': 'Target worse than the baseline',
  'rule.T04': 'Targets go backwards between years',
  'rule.T05': 'Reversed interval',
  'rule.T06': 'Impossible value',
  'rule.T07': 'Percentages written in two ways in one column',
  'rule.T08': 'Comparison value missing',
  'rule.T09': 'Target met from the start',
  'rule.T10': 'Direction contradicts the target',
  'rule.U01': 'Outcome missing',
  'rule.U02': 'Outcome can’t be read',
  'rule.U03': 'Outcome far from the indicator’s own values',
  'rule.U04': 'Two different outcomes for one period',
  'rule.U05': 'Outcome for a period yet to come',
  'rule.U06': 'Number stored as text',
  'rule.U07': 'Total outside the values of women and men',
  'rule.U08': 'Preliminary outcome used',
  'rule.U09': 'Same outcome three years running',
  'rule.U10': 'Place larger than the population',
  'rule.B01': 'Differing assessment without motivation',
  'rule.B02': 'Unknown word of assessment',
  'rule.B03': 'Assessment older than the occasion',
  'rule.B04': 'Goal neither measured nor assessed',
  'rule.A01': 'Activity without a goal',
  'rule.A02': 'Activity ends before it starts',
  'rule.A03': 'Late activity',
  'rule.A04': 'Activity on a level without activities',
  'rule.E01': 'Budget missing',
  'rule.E02': 'Outcome and rest do not add up to the budget',
  'rule.W01': 'A needed table was not found',
  'rule.W02': 'Same heading twice',
  'rule.W03': 'A needed column or entry is missing',
  'rule.W04': 'Error value in a cell that is read',
  'rule.W05': 'Personal goals in the workbook',
  'rule.W06': 'Stored column mapping no longer fits',
  'rule.W07': 'The table is cut by a blank row',

  'check.personal': 'Individual goal: {rule}. Its contents are not shown here; go to the cell.',
  'check.quoted': '“{text}”',
  'check.andMore': '{shown} and {more} more',
  'check.suggest.none': 'Change it to one that exists.',
  'check.suggest.one': 'Did you mean {suggestion}?',
  'check.suggest.several': 'Nearest in spelling: {suggestions}.',
  'check.count.exactly': '{count}',
  'check.count.between': '{low}–{high}',
  'check.count.most': 'at most {count}',
  'check.count.least': 'at least {count}',
  'check.period.year': '{year}',
  'check.period.t1': 'T1 {year}',
  'check.period.interim': 'interim {year}',
  'check.direction.higher': 'higher is better',
  'check.direction.lower': 'lower is better',
  'check.ownerKind.council': 'council',
  'check.ownerKind.committee': 'committee',
  'check.ownerKind.company': 'company',
  'check.ownerKind.department': 'department',
  'check.ownerKind.unit': 'unit',
  'check.ownerKind.individual': 'individual',
  'check.region.goals': 'Mål (goals)',
  'check.region.indicators': 'Indikatorer (indicators)',
  'check.region.outcomes': 'Utfall (outcomes)',
  'check.region.targets': 'Målvärden (targets)',
  'check.region.activities': 'Aktiviteter (activities)',
  'check.region.organisation': 'Organisation',
  'check.region.links': 'Koppling (links)',
  'check.region.finance': 'Ekonomi (finance)',
  'check.region.levels': 'Nivåer (levels)',
  'check.region.settings': 'Inställningar (settings)',
  'check.field.id': 'number (id)',
  'check.field.title': 'name',
  'check.field.goals': 'goal number',
  'check.field.level': 'level',
  'check.field.period': 'period',
  'check.field.outcome': 'outcome',
  'check.field.target': 'target',
  'check.field.name': 'name',
  'check.field.goal': 'goal number',
  'check.field.value': 'value',
  'check.field.subject': 'committee or company',
  'check.field.year': 'year',
  'fix.number': 'Make the text “{old}” the number {new}',
  'fix.replace': 'Change “{old}” to “{new}”',

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

  'check.T01':
    'The indicator {indicator} has no target for {year}. Fill it in, or write Ingen as the direction if it is only followed.',
  'check.T01.required':
    'The indicator {indicator} has no target for {year}, but the model requires one on the level {level}. Fill it in.',
  'check.T01.term':
    'The target of {indicator} is for the term, which is not in Inställningar. Fill in Mandatperiod från and till.',
  'check.soFar.number': 'the number {number}',
  'check.soFar.year': 'the year {year}',
  'check.soFar.word': 'the word {word}',
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

  'check.U01':
    'The outcome for {period} is missing for {indicator}. The latest is {latest}{years, plural, =0 {} one {, one year earlier} other {, # years earlier}}. Fill it in, or write why it is missing.',
  'check.U01.ahead':
    'There is no outcome for {period} yet for {indicator}; the latest is {latest}. It is expected later in the year.',
  'check.U01.never':
    'The indicator {indicator} has no outcome, neither for {period} nor earlier. Fill it in, or write why it is missing.',
  'check.U02':
    'The outcome {value} ({period}) of {indicator} can’t be read. Write a number, or the reason why it is missing.',
  'check.U02.soFar':
    'The outcome {value} ({period}) of {indicator} cannot be read as one number. Understood so far: {understood}. Write a number, or why it is missing.',
  'check.U02.lines':
    'The cell of {indicator} ({period}) has {count} values on lines of their own. Give each indicator its own row in the table.',
  'check.U02.forecast':
    'The forecast {value} ({period}) of {indicator} cannot be read. Write a number, or leave the cell empty.',
  'check.U02.date':
    'The outcome {value} ({period}) of {indicator} is a date. Excel may have changed a number; format the cell as a number and type it again.',
  'check.U02.error':
    'The outcome ({period}) of {indicator} is the error value {value}. Correct the formula or write a number.',
  'check.U02.row':
    'The row with an outcome for “{id}” can’t be used: there is no such indicator, or the period can’t be read.',
  'check.U02.rowWithoutId': 'The row with an outcome can’t be used: the indicator number is missing. Fill it in.',
  'check.U03':
    'The outcome {value} ({period}) of {indicator} is far from the indicator’s other values. See that it is not mistyped.',
  'check.U04':
    'The indicator {indicator} has two different outcomes for {period}. The one in {place} is used, not the one in {other}. Remove the wrong one.',
  'check.U05':
    'The indicator {indicator} has an outcome for {period}, which is after {occasion}. Check the column; a forecast belongs in Prognos.',
  'check.U06':
    'The outcome {value} ({period}) of {indicator} is a number stored as text. It is read, but formulas and charts leave it out.',
  'check.U07':
    'The total {total} ({period}) of {indicator} is outside the women’s {women} and the men’s {men}. One of the values is wrong: correct it.',
  'check.U08': 'The outcome {value} ({period}) of {indicator} is preliminary. Replace it when the final one is there.',
  'check.U09':
    'The outcome of {indicator} is {value} every year from {from} to {to}. See that it is not an old value that was copied.',
  'check.U10':
    'The place {place} of {of} ({period}) of {indicator} is impossible. Correct the place or the population.',

  'check.B01':
    '{goal} is assessed as “{assessment}”, but the indicators propose {proposal}. Write a motivation, or change the assessment.',
  'check.B01.unmeasured':
    '{goal} is assessed as “{assessment}” without any measurement to lean on. Write a motivation.',
  'check.B02': 'The assessment “{assessment}” of {goal} is not a known word ({known}). {suggestion}',
  'check.B03':
    'The assessment of {goal} was made {date}, before the follow-up as of {day}. Assess again, or change the date.',
  'check.B03.date': 'The date of assessment “{value}” can’t be read. Write for example 2025-08-31.',
  'check.B04': '{goal} is neither measured nor assessed. Fill in outcomes, add an indicator or write an assessment.',
  'check.status.met': 'met',
  'check.status.partly': 'partly met',
  'check.status.notMet': 'not met',
  'check.status.notMeasured': 'not measured',
  'check.status.cannotJudge': 'cannot be judged',

  'check.A01': 'The activity {activity} belongs to no goal. Give a goal number.',
  'check.A01.column':
    '{count, plural, one {One activity belongs} other {# activities belong}} to no goal: the table has no column for it. Add the column Mål.',
  'check.A01.unknown': 'The activity {activity} belongs to the goal “{id}”, which does not exist. {suggestion}',
  'check.A02': 'The activity {activity} ends {end}, before its start {start}. Correct the dates.',
  'check.A02.date': 'The date “{value}” can’t be read. Write for example 2025-06-30.',
  'check.A03':
    'The activity {activity} should have been done by {end} but its status is “{status}”. Update the status or the end date.',
  'check.A03.noStatus':
    'The activity {activity} should have been done by {end} but has no status. Fill in the status or a new end date.',
  'check.A04':
    'The activity {activity} belongs to {goal} on the level {level}, which has no activities in the model. Move it.',
  'check.A04.allowed':
    'The activity {activity} belongs to {goal} on the level {level}, which has no activities in the model. Move it to {allowed}.',

  'check.E01': '{owner} has goals but no budget in Ekonomi. Goals and money belong together; add a row.',
  'check.E02':
    '{subject}: outcome {outcome} and rest {rest} make {sum}, not the budget {budget}. Correct the wrong figure.',

  'check.W01.goals':
    'No table of goals was found. Make a template, or give the columns headings such as Målnr, Nivå and Mål.',
  'check.W01.indicators':
    'No table of indicators was found, but the model requires indicators on the level {level}. Add a table with the headings Indikatornr, Målnr, Indikator and Målvärde.',
  'check.W02': 'The heading {heading} stands {count} times in one table. Only the first is read; rename the other.',
  'check.W02.sameMeaning':
    'The headings {read} and {heading} mean the same, and only the column {read} is read. Remove one of them, or rename it.',
  'check.W02.ambiguous':
    'The heading {heading} may mean more than one thing, so the column is not read. Say which in Read, or rename it.',
  'check.W03':
    'The column for {field} is missing in a table that looks like {region}, so its rows can’t be fully used. Add the column.',
  'check.W03.ids':
    'The goals have no numbers ({count, plural, one {one goal} other {# goals}}), so nothing can be linked to them. Add a column Målnr.',
  'check.W03.blockLayout':
    'The goals stand under headings and have no numbers ({count, plural, one {one goal} other {# goals}}). They are read and reported, but nothing is written in the sheet. Let the add-in make the table Mål of them.',
  'check.W03.titles':
    '{count, plural, one {The goal is the title of its table and has no number} other {The goals (#) are the titles of their tables and have no numbers}}. This is read and reported, but nothing is written at the title. Where numbers are needed: put the goals in a table with a column Målnr.',
  'check.W03.year':
    'The heading {heading} does not say which year its values are of. Write the year in the heading, or fill in År in Inställningar.',
  'check.W03.period':
    '{count, plural, =1 {The column {headings} is not read: its heading says} other {The columns {headings} are not read: their headings say}} no year or occasion that can be judged. Write for example Outcome 2024, T1 2025 or Interim 2025.',
  'check.W01.transposed':
    'The sheet {sheet} seems to have an indicator in each column, with its facts on the rows. That is not read. Turn the table so that each indicator has a row: copy it and paste with Transpose.',
  'check.W01.yearRows':
    'The sheet {sheet} seems to have a year on each row and a measure in each column, but the workbook has no table with indicators of those names. The sheet is not read. Add a table with Goal ID, Indicator and Target, with the same names as the columns.',
  'check.W01.noTitle':
    'The sheet {sheet} seems to have goals, but the heading above their text is empty. The sheet is not read. Write Goal in the cell.',
  'check.W01.earlier':
    'The sheet {sheet} seems to hold a list of earlier assessments of goals that stand elsewhere. Its rows do not count as goals, and nothing is written there. If they are goals, point out the columns in Read.',
  'check.W01.carried':
    'Blank cells in the column {heading} are read as what stands above them, as merged cells show it. If that is wrong, fill in every row.',
  'check.W01.years':
    '{count, plural, =1 {One indicator stands} other {# indicators stand}} on a sheet for each year. The values on {sheets} are read as earlier years’, and status is written only on the sheet {newest}.',
  'check.W03.setting':
    'The setting {name} has the value {value}, which can’t be read. The default is used; correct the cell.',
  'check.W04': 'The cell holds the error value {value}. Correct the formula; the value counts as missing.',
  'check.W05':
    '{count, plural, one {There is one individual goal} other {There are # individual goals}} in the workbook. They are kept out of all reports and roll-ups.',
  'check.W06': 'The heading {heading} has moved since the column mapping was stored. Check the mapping in Read.',
  'check.W06.gone': 'The heading {heading} on the sheet {sheet} is no longer there. Map the columns again in Read.',
  'check.W06.field':
    'The column mapping says that the heading {heading} is the field {field}, which does not exist. The column is read by its heading, if that is known. Choose a field in Read.',
  'check.W07':
    'The table {region} is cut by a blank row with data below, which is easily missed. Remove the blank row.',
};
