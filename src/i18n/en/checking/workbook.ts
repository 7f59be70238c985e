import type { CheckingKey } from '../../../domain/checking/messages';

/** Findings about the workbook and its tables (W). English. */
export const workbook = {
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
  'check.W01.crosses':
    'The sheet {sheet} seems to link goals with crosses. The crosses are not read. Write the number of the upper goal on the goal’s own row, in the column Parent goal.',
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
} as const satisfies Record<Extract<CheckingKey, `check.W${string}`>, string>;
