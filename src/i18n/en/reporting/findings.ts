import type { SheetKey } from '../../../domain/reporting/messages';
import type { Under } from '../../under';

/** *Kontroll*. English. */
export const findings = {
  'report.findings.name': 'Check',
  'report.findings.title': 'Check: findings',
  'report.findings.intro':
    '{count, plural, =0 {No findings.} one {# finding. Acknowledge what is to stay, with a reason.} other {# findings. Acknowledge those that are to stay, with a reason.}}',
  'report.findings.empty': 'No findings.',
  'report.findings.column.rule': 'Rule',
  'report.findings.column.severity': 'Severity',
  'report.findings.column.cell': 'Cell',
  'report.findings.column.message': 'Finding',
  'report.findings.column.acknowledged': 'Acknowledged',
  'report.findings.acknowledged': 'Yes',
  'report.findings.column.reason': 'Reason',
  'report.findings.severity.error': 'Error',
  'report.findings.severity.warning': 'Warning',
  'report.findings.severity.notice': 'Notice',
  'report.findings.wholeWorkbook': 'The whole workbook',
} as const satisfies Record<Under<SheetKey, 'report.findings'>, string>;
