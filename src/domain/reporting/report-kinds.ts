/** The report sheets of docs (reports.md), by the names the command line uses, in the order they are offered. */
export const REPORT_KINDS = [
  'summary',
  'committees',
  'thread',
  'coverage',
  'deviations',
  'appendix',
  'findings',
  'sdg',
  'periods',
] as const;

export type ReportKind = (typeof REPORT_KINDS)[number];
