import type { actions as swedish } from '../../sv/pane/actions';

/** What the user does with the workbook beside judging: tables made, a new year, other workbooks. English. */
export const actions = {
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
  'pane.busy.previewOpenExample': 'Fetching the example',
  'pane.busy.openExample': 'Adding the example’s sheets',
  'pane.openExample.lead': 'Want to see how it works? Add the sheets of an example to an empty workbook.',
  'pane.openExample.offer': 'Open example',
  'pane.openExample.like': 'As in {name}',
  'pane.openExample.title': 'Example as in {name}',
  'pane.openExample.what':
    '{count, plural, one {# sheet is added} other {# sheets are added}} after those that are there. Nothing is written yet, no other sheet changes, and it can be undone.',
  'pane.openExample.values':
    'The layout is as in {name}. Goals, outcomes and other details are largely made up and say nothing of the municipality.',
  'pane.openExample.sheets': 'Sheets to be added',
  'pane.openExample.renamed': 'Named {wanted} in the example. That name is taken here.',
  'pane.openExample.do': '{count, plural, one {Add # sheet} other {Add # sheets}}',
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
    '{sheet}: the new columns would not be read correctly. Insert them by hand and point them out under Read.',
  'pane.newYear.followUp': 'First occasion',
  'pane.newYear.noYear': 'År is not given in Inställningar, so the occasion follows the newest outcome.',
  'pane.newYear.cells': 'Cells that change',
  'pane.newYear.term': 'New term {from}–{to}',
  'pane.newYear.termLead': 'Tick goals that end with the old term. The others are carried over.',
  'pane.newYear.cannotEnd': 'Goals without Gäller till and Skede can’t be ended here: {count}.',
  'pane.newYear.write': 'Add {year}',
  'pane.task.columns': '{count, plural, one {# column has been added.} other {# columns have been added.}}',
  'pane.busy.previewTake': 'Reading the other workbook',
  'pane.busy.writeTake': 'Taking',
  'pane.take.lead':
    'Does a committee or company keep a file of its own? Bring its goals, indicators and outcomes here.',
  'pane.take.offer': 'Take goals from another workbook …',
  'pane.take.title': 'Take goals from another workbook',
  'pane.take.what':
    '{file} has been read on this computer. The file is not changed, and nothing is written yet. It can be undone.',
  'pane.take.read': 'What was read in the file',
  'pane.take.sheets': 'Sheets',
  'pane.take.list': '{items}',
  'pane.take.unread': 'Without goals and indicators: {sheets}.',
  'pane.take.tooLarge': 'Too large to be read: {sheets}. Delete empty rows and columns there and save the file.',
  'pane.take.out.personalGoals':
    '{count, plural, one {# individual goal is never taken.} other {# individual goals are never taken.}}',
  'pane.take.out.personalIndicators':
    '{count, plural, one {# indicator of individual goals is never taken.} other {# indicators of individual goals are never taken.}}',
  'pane.take.out.unitOutcomes':
    '{count, plural, one {# outcome of a single unit is not taken: the columns here are for totals.} other {# outcomes of single units are not taken: the columns here are for totals.}}',
  'pane.take.out.nameless':
    '{count, plural, one {# row without number and text is not taken.} other {# rows without number and text are not taken.}}',
  'pane.take.lostReferences':
    '{count, plural, one {# reference} other {# references}} to goals that are not taken, or to a name that several goals have, are left empty.',
  'pane.take.findings': '{count, plural, one {# finding on the file} other {# findings on the file}}',
  'pane.take.moreFindings':
    '{count, plural, one {One more finding is shown} other {# more findings are shown}} when the file is opened in Excel and checked there.',
  'pane.take.names': 'What the file does not say',
  'pane.take.owner':
    '{count, plural, one {Owner of one goal without an owner} other {Owner of # goals without an owner}}',
  'pane.take.ownerHint': 'The committee or company, as it is written here. Its report then has the goals.',
  'pane.take.prefix': 'Characters before the file’s numbers',
  'pane.take.prefixHint':
    '{count, plural, =0 {Put before every number of the file.} one {A number of the file is used here for something else. Put for example {prefix} before the file’s numbers.} other {# numbers of the file are used here for something else. Put for example {prefix} before the file’s numbers.}}',
  'pane.take.apply': 'Show with this',
  'pane.take.nothing':
    '{count, plural, =0 {There is nothing to take.} one {The row from the file is as in the file already.} other {All # rows from the file are as in the file already.}}',
  'pane.take.same':
    '{count, plural, one {# row is as in the file already.} other {# rows are as in the file already.}}',
  'pane.take.new': '{count, plural, one {# new row} other {# new rows}}',
  'pane.take.changed': '{count, plural, one {# changed row} other {# changed rows}}',
  'pane.take.byHand': '{count, plural, one {# row changed by hand} other {# rows changed by hand}}',
  'pane.take.byHandLead':
    'Somebody has changed these cells since they were taken. They are left as they are. Tick those to be overwritten.',
  'pane.take.gone': '{count, plural, one {# row is no longer in the file} other {# rows are no longer in the file}}',
  'pane.take.goneLead':
    'They stay, and are marked in the column Läge i filen. Delete them by hand if they are not to be followed up.',
  'pane.take.all': 'All {count}',
  'pane.take.change': '{heading}: {old} → {new}',
  'pane.take.left.idTaken':
    '{count, plural, one {One number is used here for something else} other {# numbers are used here for something else}}',
  'pane.take.left.idTakenLead':
    'The rows are not taken. Put characters before the file’s numbers, or renumber in the file.',
  'pane.take.left.goalLeftOut':
    '{count, plural, one {One indicator lacks its goal} other {# indicators lack their goals}}',
  'pane.take.left.goalLeftOutLead': 'The goals they measure are not taken, and so neither are the indicators.',
  'pane.take.left.twice':
    '{count, plural, one {One row can’t be told from another} other {# rows can’t be told apart}}',
  'pane.take.left.twiceLead': 'Number and text are the same on several rows of the file. They are not taken.',
  'pane.take.left.alreadyHere': '{count, plural, one {One row is here already} other {# rows are here already}}',
  'pane.take.left.alreadyHereLead': 'The same number and text stand on another sheet. The rows there are not touched.',
  'pane.take.andMore': 'and {count} more',
  'pane.take.refused': 'Nothing is taken here',
  'pane.take.refused.protected': '{sheet} is protected. Unprotect it in Excel if something is to be taken there.',
  'pane.take.refused.hemmedIn':
    '{sheet} needs new columns, but something stands at the table’s right edge. Move it first.',
  'pane.take.write': 'Take',
  'pane.take.done':
    '{fresh, plural, =0 {No new rows} one {# new row} other {# new rows}}, {changed, plural, =0 {none changed} one {# changed} other {# changed}}, {gone, plural, =0 {none gone from the file} one {# no longer in the file} other {# no longer in the file}}.',
} as const satisfies Record<keyof typeof swedish, string>;
