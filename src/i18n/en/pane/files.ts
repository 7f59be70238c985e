import type { files as swedish } from '../../sv/pane/files';

/** *Files to hand over* in the pane. English. */
export const files = {
  'pane.busy.exportFiles': 'Making the file',
  'pane.files.title': 'Files to hand over',
  'pane.files.lead':
    'Text files for other systems, as of the occasion at the top. The workbook is not changed, and individual goals are never in them.',
  'pane.files.stratsys': 'Values for Stratsys',
  'pane.files.goals': 'Goals (CSV)',
  'pane.files.indicators': 'Indicators (CSV)',
  'pane.files.made': '{name}: {rows, plural, =0 {no rows} one {# row} other {# rows}}',
  'pane.files.save': 'Save the file',
  'pane.files.copy': 'Copy the text',
  'pane.files.show': 'Show the text',
  'pane.files.text': 'Contents of {name}',
  'pane.files.ifNothing':
    'If nothing happens when you save, your Excel does not let add-ins save files. Copy the text to Notepad instead and save it there as UTF-8.',
  'pane.files.copied': 'The text is copied.',
  'pane.files.copyYourself':
    'The text could not be copied from here. It is selected below: press Ctrl+C (Cmd+C on Mac).',
} as const satisfies Record<keyof typeof swedish, string>;
