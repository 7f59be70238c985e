import type { preview as swedish } from '../../sv/pane/preview';

/** What would be written, and what has been. English. */
export const preview = {
  'pane.preview.title': 'This would be written',
  'pane.preview.lead':
    '{count, plural, =0 {{refused, plural, =0 {No cells change: the workbook already shows these judgements.} other {No cells change.}}} one {# cell changes.} other {# cells change.}} Nothing has been written yet.',
  'pane.preview.changes': 'Cells that change',
  'pane.preview.cell': 'Cell',
  'pane.preview.old': 'Now',
  'pane.preview.new': 'Becomes',
  'pane.preview.blank': 'empty',
  'pane.preview.columns': 'New columns are added',
  'pane.preview.adopted': 'Empty columns are put to use',
  'pane.preview.column': '{sheet}: {heading} in column {column}',
  'pane.preview.renamed': 'Your own columns are left alone',
  'pane.preview.renamedItem':
    '{sheet}: the column {wanted} is already filled in by someone else, so the add-in’s is called {used}.',
  'pane.preview.refused': 'These sheets are not written',
  'pane.preview.refused.protected': '{sheet} is protected. Remove the protection in Excel if you want status there.',
  'pane.preview.refused.blockLayout': '{sheet} has its goals as headings and no columns to write in.',
  'pane.preview.unmarked': 'Are these columns the add-in’s?',
  'pane.preview.unmarkedLead':
    'They are named like the add-in’s columns but lack its mark. Tick those the add-in may write in.',
  'pane.preview.write': '{count, plural, one {Write # cell} other {Write # cells}}',
  'pane.preview.more': '… and {count, plural, one {# more cell} other {# more cells}}',

  'pane.notice.written':
    '{count, plural, =0 {{refused, plural, =0 {Nothing needed writing.} other {Nothing is written.}}} one {Status is written in # cell.} other {Status is written in # cells.}}',
  'pane.notice.writtenDetail': '{occasion}. Read back and verified.',
  'pane.notice.notUndoable': 'What stood there before was too much to keep, so it can’t be undone from here.',
  'pane.notice.refused': '{sheet} is protected and stands as it was.',
  'pane.notice.structure':
    'The structure of the workbook is protected, so these sheets could not be made: {sheets}. Remove the protection (Review, Protect Workbook) and create the report again.',
  'pane.notice.undone':
    '{count, plural, =0 {The run is undone.} one {# cell is put back.} other {# cells are put back.}}',
  'pane.notice.leftAlone':
    '{count, plural, one {One cell had been changed by someone since, and was left:} other {# cells had been changed by someone since, and were left:}}',
  'pane.notice.removedSheets': 'Sheets removed: {sheets}.',
  'pane.notice.restoredSheets': 'As before the run again: {sheets}.',
  'pane.notice.renamedSheet': 'The sheet {from} is now called {to}, and is undone there.',
  'pane.notice.missingSheets': 'Not recognised, or gone: {sheets}. Nothing is undone there.',
  'pane.notice.keptSheets': 'Someone has worked in {sheets} since, so nothing is undone there.',
  'pane.notice.reported': '{count, plural, one {# sheet is ready.} other {# sheets are ready.}}',
  'pane.notice.renamed':
    'A sheet named {wanted} already exists and is not the add-in’s, so the new one is called {used}.',
  'pane.notice.comments':
    '{kept, plural, one {# comment was} other {# comments were}} kept{moved, plural, =0 {.} one {, # was moved to Kommentarer utan mål.} other {, # were moved to Kommentarer utan mål.}}',
  'pane.notice.history':
    '{count, plural, one {# row} other {# rows}} in the history of results {count, plural, one {differs from today’s result and stands, since it is} other {differ from today’s results and stand, since they are}} confirmed or changed by hand.',
  'pane.notice.template':
    '{count, plural, one {# sheet is created.} other {# sheets are created.}} Fill them in and read again.',
  'pane.undo': 'Undo',
} as const satisfies Record<keyof typeof swedish, string>;
