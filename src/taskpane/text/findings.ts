import type { CellAddress, Finding, Severity } from '../../domain/model';
import { addressText, SEVERITIES } from '../../domain/model';
import type { CheckValue } from '../services';
import type { FindingFilter } from '../state/pane-state';

/** A finding with what the list needs worked out once: its sentence, and what a search looks in. */
export interface ListedFinding {
  /** Unique in the list. */
  readonly key: string;
  readonly finding: Finding;
  readonly sentence: string;
  readonly haystack: string;
  /** Why it is to stand as it is; null where it is not acknowledged. */
  readonly reason: string | null;
}

export interface FindingGroup {
  readonly key: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly findings: readonly ListedFinding[];
}

export function listFindings(
  findings: readonly Finding[],
  say: (finding: Finding) => string,
  acknowledged: CheckValue['acknowledged'] = new Map(),
): readonly ListedFinding[] {
  return findings.map((finding, index) => {
    const sentence = say(finding);
    const place = finding.cells.map(addressText).join(' ');
    return {
      key: `f${index}`,
      finding,
      sentence,
      reason: acknowledged.get(finding.key) ?? null,
      haystack: `${finding.rule} ${place} ${finding.owner ?? ''} ${sentence}`.toLocaleLowerCase('sv'),
    };
  });
}

/** Findings that pass the filter; every word of the search must occur. */
export function filterFindings(findings: readonly ListedFinding[], filter: FindingFilter): readonly ListedFinding[] {
  const words = filter.search.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean);
  return findings.filter(
    ({ finding, haystack, reason }) =>
      (reason !== null) === filter.acknowledged &&
      (filter.severities.length === 0 || filter.severities.includes(finding.severity)) &&
      (filter.owner === null || finding.owner === filter.owner) &&
      (filter.sheet === null || finding.cells.some(({ sheet }) => sheet === filter.sheet)) &&
      (filter.rule === null || finding.rule === filter.rule) &&
      words.every((word) => haystack.includes(word)),
  );
}

/** By severity, then rule code; findings keep the workbook's order. A rule with two severities makes two groups. */
export function groupFindings(findings: readonly ListedFinding[]): readonly FindingGroup[] {
  const groups = new Map<string, { key: string; rule: string; severity: Severity; findings: ListedFinding[] }>();
  for (const listed of findings) {
    const { rule, severity } = listed.finding;
    const key = `${severity} ${rule}`;
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { key, rule, severity, findings: [] }));
    group.findings.push(listed);
  }
  return [...groups.values()].sort(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || a.rule.localeCompare(b.rule, 'sv'),
  );
}

/** Those that still wait for somebody. */
export const openFindings = ({ findings, acknowledged }: Pick<CheckValue, 'findings' | 'acknowledged'>) =>
  acknowledged.size === 0 ? findings : findings.filter(({ key }) => !acknowledged.has(key));

export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** Different values in the order they are met, sorted as Swedish. */
export const distinct = (values: Iterable<string | null>): readonly string[] =>
  [...new Set([...values].filter((value): value is string => value !== null))].sort((a, b) => a.localeCompare(b, 'sv'));

export const firstCell = (finding: Finding): CellAddress | null => finding.cells[0] ?? null;
