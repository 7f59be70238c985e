import { STATUS_SYMBOL, statusWord as wordOf } from '../../domain/reporting/status-look';
import type { Proposal, Settings, Trend } from '../../domain/model';
import type { Translator } from '../../i18n';

/** Symbol and word of a status, from the same source as the cells: the workbook's own words where it has some. */
export const STATUS_SYMBOLS = STATUS_SYMBOL;

export function statusWord(t: Translator, settings: Settings, status: Proposal): string {
  const word = wordOf(status, settings);
  return typeof word === 'object' ? t.message(word) : String(word);
}

/** The word values the change; the arrow shows which way the numbers went where that is known. */
export function trendText(t: Translator, trend: Trend, way: 'up' | 'down' | 'flat' | null): string {
  const arrow = { up: '↗', down: '↘', flat: '→', '': '' }[way ?? ''];
  return `${arrow} ${t.text(`pane.trend.${trend}`)}`.trim();
}
