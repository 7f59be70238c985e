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
  'pane.busy.previewNewYear': 'Preparing the new year',
  'pane.busy.writeNewYear': 'Adding the new year',
  'pane.newYear.offer': 'New year …',
  'pane.newYear.lead': 'Add columns for the next year and move the occasion.',
  'pane.newYear.title': 'New year: {year}',
  'pane.newYear.what':
    'This is how the workbook changes. Nothing has been written yet, no values are changed, and it can be undone.',
  'pane.newYear.columns': 'New columns',
  'pane.newYear.noColumns': 'No new columns are needed: {year} is there already, or the years stand in rows.',
  'pane.newYear.column': '{sheet}: {heading} in column {column}',
  'pane.newYear.refused': 'Nothing is added here',
  'pane.newYear.refused.protected': '{sheet} is protected. Remove the protection in Excel if columns are to be added.',
  'pane.newYear.refused.neighbours':
    '{sheet}: other things beside or above would be torn apart. Insert the columns by hand.',
  'pane.newYear.refused.heading':
    '{sheet}: the heading of the next year can’t be made from the last one. Insert the columns by hand.',
  'pane.newYear.refused.unclear':
    '{sheet}: the new columns would not be read rightly. Insert them by hand and point them out under Read.',
  'pane.newYear.followUp': 'First occasion',
  'pane.newYear.noYear': 'Inställningar has no row År. The occasion then follows the newest outcome.',
  'pane.newYear.cells': 'Cells that change',
  'pane.newYear.term': 'New term {from}–{to}',
  'pane.newYear.termLead': 'Tick goals that end with the old term. The others are carried over.',
  'pane.newYear.cannotEnd': 'Goals without Gäller till and Skede can’t be ended here: {count}.',
  'pane.newYear.write': 'Add {year}',
  'pane.task.columns': '{count, plural, one {# column has been added.} other {# columns have been added.}}',
} as const satisfies Record<string, string>;
