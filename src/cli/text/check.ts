import { addressText, type Finding, type Severity } from '../../domain/model';
import type { Translator } from '../../i18n';
import { table } from '../table';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

/** `check` for people: one line a finding, the worst first, and the counts. */
export function checkText(findings: readonly Finding[], translator: Translator): string {
  if (findings.length === 0) return translator.text('cli.check.none');
  const of = (severity: Severity): readonly Finding[] => findings.filter((finding) => finding.severity === severity);
  const rows = SEVERITIES.flatMap(of).map((finding) => [
    translator.text(`cli.severity.${finding.severity}`),
    finding.rule,
    finding.cells[0] ? addressText(finding.cells[0]) : translator.text('cli.wholeWorkbook'),
    translator.message(finding.message),
  ]);
  const counts = { error: of('error').length, warning: of('warning').length, notice: of('notice').length };
  return [table(rows), '', translator.text('cli.check.counts', counts)].join('\n');
}
