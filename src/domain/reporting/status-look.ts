import type { Proposal, Settings, Status, Trend } from '../model';
import { say } from './messages';
import type { CellContent, CellStyle, ReportCell } from './report-sheet';

/** Symbol before the status word: told apart without colour, in black-and-white print too. */
export const STATUS_SYMBOL: Readonly<Record<Proposal, string>> = {
  met: '✓',
  partly: '◐',
  notMet: '✗',
  notMeasured: '○',
  cannotJudge: '?',
  ended: '■',
  notStarted: '□',
  notScored: '·',
};

const STYLE: Readonly<Record<Proposal, CellStyle>> = {
  met: 'met',
  partly: 'partly',
  notMet: 'notMet',
  notMeasured: 'notMeasured',
  cannotJudge: 'notMeasured',
  ended: 'other',
  notStarted: 'other',
  notScored: 'other',
};

const OWN_WORD: Readonly<Partial<Record<Proposal, number>>> = { met: 0, partly: 1, notMet: 2, notMeasured: 3 };

/** The status in the workbook's own words (*Statusord*) where it has them, else in ours. */
export function statusWord(status: Proposal, settings: Settings): CellContent {
  const place = OWN_WORD[status];
  const own = place === undefined ? undefined : settings.statusWords?.[place];
  return own ?? say(`report.status.${status}`);
}

export const missingCell: ReportCell = { content: say('report.missing'), style: 'muted' };

/** Word, symbol and colour; "–" where there is none. */
export function statusCell(status: Proposal | null, settings: Settings): ReportCell {
  if (status === null) return missingCell;
  return {
    content: statusWord(status, settings),
    style: STYLE[status],
    format: { kind: 'symbol', symbol: STATUS_SYMBOL[status] },
  };
}

const ARROW = { up: '↗', down: '↘', flat: '→' } as const;
const TREND_ARROW: Readonly<Record<Exclude<Trend, 'none'>, string>> = {
  improving: ARROW.up,
  unchanged: ARROW.flat,
  worsening: ARROW.down,
};

/** The word values the change; the arrow shows which way the numbers went. */
export function trendCell(trend: Trend, way: 'up' | 'down' | 'flat' | null = null): ReportCell {
  if (trend === 'none') return missingCell;
  return {
    content: say(`report.trend.${trend}`),
    style: 'text',
    format: { kind: 'symbol', symbol: way ? ARROW[way] : TREND_ARROW[trend] },
  };
}

/** The four statuses in the order of reports. */
export const STATUSES: readonly Status[] = ['met', 'partly', 'notMet', 'notMeasured'];

/** Worst first: what a matrix shows when several goals share a cell. */
const WORST: readonly Proposal[] = [
  'notMet',
  'partly',
  'cannotJudge',
  'notMeasured',
  'met',
  'notStarted',
  'ended',
  'notScored',
];

export const worstOf = (statuses: readonly (Proposal | null)[]): Proposal | null =>
  WORST.find((status) => statuses.includes(status)) ?? null;

/** Which column of a count a status belongs to; null for goals that aren't in force or not scored. */
export function countedAs(status: Proposal | null): Status | null {
  switch (status) {
    case 'met':
    case 'partly':
    case 'notMet':
    case 'notMeasured':
      return status;
    case 'cannotJudge':
    case null:
      return 'notMeasured';
    case 'ended':
    case 'notStarted':
    case 'notScored':
      return null;
  }
}
