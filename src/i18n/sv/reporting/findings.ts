import type { SheetKey } from '../../../domain/reporting/messages';
import type { Under } from '../../under';

/** *Kontroll*. Swedish. */
export const findings = {
  'report.findings.name': 'Kontroll',
  'report.findings.title': 'Kontroll: påpekanden',
  'report.findings.intro':
    '{count, plural, =0 {Inga påpekanden.} one {# påpekande. Kvittera det som ska stå kvar, med ett skäl.} other {# påpekanden. Kvittera dem som ska stå kvar, med ett skäl.}}',
  'report.findings.empty': 'Inga påpekanden.',
  'report.findings.column.rule': 'Regel',
  'report.findings.column.severity': 'Allvar',
  'report.findings.column.cell': 'Cell',
  'report.findings.column.message': 'Påpekande',
  'report.findings.column.acknowledged': 'Kvitterad',
  'report.findings.acknowledged': 'Ja',
  'report.findings.column.reason': 'Skäl',
  'report.findings.severity.error': 'Fel',
  'report.findings.severity.warning': 'Varning',
  'report.findings.severity.notice': 'Upplysning',
  'report.findings.wholeWorkbook': 'Hela arbetsboken',
} as const satisfies Record<Under<SheetKey, 'report.findings'>, string>;
