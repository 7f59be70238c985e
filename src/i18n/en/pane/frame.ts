import type { frame as swedish } from '../../sv/pane/frame';

/** The pane around its views: header, steps, what is under way, failures, words used in several views. English. */
export const frame = {
  'pane.name': 'Röda tråden',
  'pane.header.noMunicipality': 'No municipality given',
  'pane.header.occasion': 'Reporting occasion: {occasion}. Change occasion',
  'pane.header.noOccasion': 'No occasion',
  'pane.header.settings': 'Settings',
  'pane.value': '{value}',
  'pane.steps': 'Steps',
  'pane.steps.more': 'More steps ({count})',
  'pane.waiting': '{count, plural, one {# thing is waiting} other {# things are waiting}}',
  'pane.step.start': 'Start',
  'pane.step.read': 'Read',
  'pane.step.check': 'Check',
  'pane.step.judge': 'Judge',
  'pane.step.reports': 'Reports',
  'pane.step.settings': 'Settings',

  'pane.occasion.t1': 'T1 {year}',
  'pane.occasion.interim': 'Interim {year}',
  'pane.occasion.year': 'Full year {year}',

  'pane.trend.improving': 'Improving',
  'pane.trend.unchanged': 'Unchanged',
  'pane.trend.worsening': 'Worsening',
  'pane.trend.none': 'No trend',

  'pane.severity.error': '{count, plural, one {error} other {errors}}',
  'pane.severity.warning': '{count, plural, one {warning} other {warnings}}',
  'pane.severity.notice': '{count, plural, one {notice} other {notices}}',
  'pane.severity.name.error': 'Error',
  'pane.severity.name.warning': 'Warning',
  'pane.severity.name.notice': 'Notice',

  'pane.busy.read': 'Reading the workbook',
  'pane.busy.check': 'Checking',
  'pane.busy.judge': 'Judging',
  'pane.busy.previewStatus': 'Working out which cells would change',
  'pane.busy.writeStatus': 'Writing status',
  'pane.busy.undo': 'Putting back',
  'pane.busy.report': 'Creating the report',
  'pane.busy.showCell': 'Showing the cell',
  'pane.busy.saveMapping': 'Saving how the workbook is read',
  'pane.busy.writeFindings': 'Writing the sheet Kontroll',
  'pane.busy.applyChanges': 'Fixing',
  'pane.busy.template': 'Creating a template',
  'pane.cancel': 'Cancel',

  'pane.failure.cells': 'Cells concerned',
  'pane.failure.details': 'Details for support',
  'pane.failure.code': 'Code: {code}',
  'pane.close': 'Close',

  'pane.changed': 'The workbook has changed since it was read.',
  'pane.changed.reread': 'Read again',

  'pane.reread': 'Read again',
  'pane.to': 'To {step}',
  'pane.back': 'Back',
  'pane.done': 'Done',

  'pane.host.noExcel': 'Open Röda tråden in Excel',
  'pane.host.noExcelLead': 'This page is an add-in to Excel and does nothing on its own.',
  'pane.host.tooOld': 'This version of Excel is too old',
  'pane.host.tooOldLead':
    'The add-in needs Excel 2021, Microsoft 365 or Excel on the web. Nothing in the workbook has been read or changed.',

  'pane.say.read':
    '{goals, plural, one {# goal} other {# goals}} and {indicators, plural, one {# indicator} other {# indicators}} have been read.',
  'pane.say.checked': '{count, plural, =0 {No findings.} one {One finding.} other {# findings.}}',
  'pane.say.judged': '{count, plural, one {One goal is judged.} other {# goals are judged.}}',
} as const satisfies Record<keyof typeof swedish, string>;
