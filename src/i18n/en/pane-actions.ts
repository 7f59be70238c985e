/** What the user does with the workbook beside judging: tables made, a new year, other workbooks. English. */
export const paneActions = {
  'pane.busy.previewGoalTable': 'Laying out the table of goals',
  'pane.busy.writeGoalTable': 'Making the table of goals',
  'pane.task.done':
    '{count, plural, =0 {} one {# cell has been changed. } other {# cells have been changed. }}{sheets, plural, =0 {} one {# sheet has been added.} other {# sheets have been added.}}',
  'pane.goalTable.offer': 'Make a table of goals …',
  'pane.goalTable.title': 'A table of the sheet’s headings',
  'pane.goalTable.lead':
    '{count, plural, one {The goal} other {The # goals}} on {from} become rows with numbers on the new sheet {sheet}. Nothing has been written yet.',
  'pane.goalTable.kept':
    'The original sheet is left as it is. From now on the table is read instead of its headings. Should the table be removed, the headings are read again.',
  'pane.goalTable.tree': 'Goals in the table',
  'pane.goalTable.owner': 'Responsible: {owner}',
  'pane.goalTable.repairs': '{count, plural, one {One text was mended} other {# texts were mended}}',
  'pane.goalTable.repairsLead': 'Hyphens, line breaks and stray blanks from the document are left out of the table.',
  'pane.goalTable.write': 'Make the table of goals',
  'pane.read.origins': 'The table was made of {sheets}, which is not read by itself.',
  'pane.busy.previewExamples': 'Looking for example rows',
  'pane.busy.removeExamples': 'Removing example rows',
  'pane.examples.found':
    '{count, plural, one {# example row of the template is still there.} other {# example rows of the template are still there.}}',
  'pane.examples.offer': 'Remove example rows …',
  'pane.examples.title': 'Remove example rows',
  'pane.examples.lead':
    '{count, plural, =0 {No example rows stand as the template wrote them.} one {# example row is emptied.} other {# example rows are emptied.}} The rows stay, empty, to be filled in. It can be undone.',
  'pane.examples.rows': 'Rows that are emptied',
  'pane.examples.kept': 'Rows someone has worked in',
  'pane.examples.keptLead': 'They are left as they are.',
  'pane.examples.do': 'Remove example rows',
} as const satisfies Record<string, string>;
