import type { ways as swedish } from '../../sv/pane/ways';

/** Ways on: what the pane says where something is missing, and what comes next. English. */
export const ways = {
  'pane.point.offer': 'Point out a table …',
  'pane.point.offerLead':
    'Is a table of goals or indicators missing? Select a cell in its heading row and point it out.',
  'pane.point.title': 'Point out a table',
  'pane.point.lead':
    'The headings on the sheet {sheet}, row {row}. Choose what each column is. This is saved in the workbook; no cells change.',
  'pane.point.needsName': 'Choose the column that holds the name of the goal or the indicator.',
  'pane.point.goals': 'Goal: {field}',
  'pane.point.indicators': 'Indicator: {field}',
  'pane.point.save': 'Read the table',
  'pane.busy.headingsAtSelection': 'Reading the headings',
  'pane.busy.saveTable': 'Reading the table',
  'pane.messages': 'Messages',
  'pane.start.noMunicipality': 'Missing. Enter it in a table with the headings Inställning and Värde.',
  'pane.start.levels': '{levels} (from the goals’ levels)',
  'pane.settings.makeSettings':
    'To change anything, or to say which municipality this is: make a table with the headings Inställning and Värde on a sheet of its own, for example Kommun, År, Uppföljning (T1, Delår or Helår) and Gräns uppfyllt, one on each row. Then read again.',
  'pane.change.text': '{value} (text)',
  'pane.change.number': '{value} (number)',
} as const satisfies Record<keyof typeof swedish, string>;
