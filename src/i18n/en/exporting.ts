import type { exporting as swedish } from '../sv/exporting';

/** Headings of files to hand over, and what is said about them. English. */
export const exporting = {
  'export.column.id': 'No',
  'export.column.level': 'Level',
  'export.column.goal': 'Goal',
  'export.column.parents': 'Parent goal',
  'export.column.owner': 'Owner',
  'export.column.class': 'Goal class',
  'export.column.status': 'Status',
  'export.column.proposal': 'Proposal',
  'export.column.assessment': 'Assessment',
  'export.column.motivation': 'Motivation',
  'export.column.met': 'Met',
  'export.column.partly': 'Partly met',
  'export.column.notMet': 'Not met',
  'export.column.notMeasured': 'Not measured',
  'export.column.basis': 'Basis',
  'export.column.assessedPer': 'Assessed per',
  'export.column.goals': 'Goal no',
  'export.column.indicator': 'Indicator',
  'export.column.unit': 'Unit',
  'export.column.reason': 'Reason',
  'export.column.outcome': 'Outcome',
  'export.column.period': 'Period of the outcome',
  'export.column.target': 'Target',
  'export.column.targetYear': 'Year of the target',
  'export.column.deviation': 'Deviation',
  'export.column.trend': 'Trend',
  'export.column.movement': 'Movement (%)',
  'export.column.source': 'Source',
  'export.note.noValue':
    '{count, plural, one {One indicator has no number to hand over and is left out} other {# indicators have no number to hand over and are left out}}: {names}.',
  'export.note.noOrganisation':
    '{count, plural, one {One indicator has no owner and is left out} other {# indicators have no owner and are left out}}: {names}.',
  'export.note.unsafeName':
    '{count, plural, one {One indicator is} other {# indicators are}} left out, as the name of the measure or of the organisation is empty, has a line break or a tab, or begins like a formula: {names}.',
  'export.note.conflict':
    '{count, plural, one {One indicator is} other {# indicators are}} left out, as one measure has different values for the same organisation and period: {names}.',
  'export.note.severalOwners':
    '{count, plural, one {One indicator has several owners and gets a row for each} other {# indicators have several owners and get a row for each}}: {names}.',
  'export.note.byGender':
    'Values for women and men are left out, only the total is there ({count, plural, one {one indicator} other {# indicators}}): {names}.',
  'export.note.decimals':
    '{count, plural, one {One indicator has} other {# indicators have}} values with more than {decimals, plural, =0 {no decimals} one {one decimal} other {# decimals}}. The file has them unrounded, but Stratsys rounds to what the column of the measure takes: {names}.',
  'export.names.andMore': '{names} and {rest} more',
} as const satisfies Record<keyof typeof swedish, string>;
