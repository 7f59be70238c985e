import type { CheckValue } from '../../app';
import type { Finding, Severity } from '../../domain/model';
import type { Translator } from '../../i18n';
import { addressJson } from './address';

const count = (findings: readonly Finding[], severity: Severity): number =>
  findings.filter((finding) => finding.severity === severity).length;

type Checked = Pick<CheckValue, 'findings' | 'acknowledged'>;

/** `check --json`: messages in the language asked for. Acknowledged findings are listed and counted like the others. */
export const checkJson = ({ findings, acknowledged }: Checked, translator: Translator): object => ({
  findings: findings.map((finding) => ({
    rule: finding.rule,
    severity: finding.severity,
    message: translator.message(finding.message),
    addresses: finding.cells.map(addressJson),
    fix: finding.fix && translator.message(finding.fix.description),
    acknowledged: acknowledged.get(finding.key) ?? null,
  })),
  counts: {
    error: count(findings, 'error'),
    warning: count(findings, 'warning'),
    notice: count(findings, 'notice'),
  },
});
