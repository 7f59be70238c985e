import type { CheckingKey } from '../../../domain/checking/messages';

/** Findings about outcomes (U). English. */
export const outcomes = {
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
} as const satisfies Record<Extract<CheckingKey, `check.U${string}`>, string>;
