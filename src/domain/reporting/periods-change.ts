import type { HistoryEntry } from '../history/entry';
import { list, type Message, type Proposal } from '../model';
import { say } from './messages';
import type { ReportCell } from './report-sheet';
import { countedAs } from './status-look';

/** How a status now stands to the one before. */
export type Change = 'better' | 'worse' | 'same' | 'new' | 'measured' | 'unmeasured' | 'unknown';

/** Those of what stands at both occasions, in the order they are told. */
const CHANGES = ['better', 'worse', 'same', 'measured', 'unmeasured', 'unknown'] as const satisfies Change[];

const RANK: Readonly<Partial<Record<Proposal, number>>> = { met: 3, partly: 2, notMet: 1 };

/**
 * @param then the row of *Historik*; absent: there is none
 * @param now null under a policy that proposes nothing, where nobody has assessed
 */
export function changeOf(then: HistoryEntry | undefined, now: Proposal | null): Change {
  if (then === undefined || then.status === 'notStarted' || then.status === 'ended') return 'new';
  if (then.status === null) return then.word === null && now === null ? 'same' : 'unknown';
  const [before, after] = [RANK[then.status], now === null ? undefined : RANK[now]];
  if (before !== undefined && after !== undefined) return after > before ? 'better' : after < before ? 'worse' : 'same';
  if (before === undefined && after === undefined) return 'same';
  return before === undefined ? 'measured' : 'unmeasured';
}

const SYMBOL: Readonly<Record<Change, string>> = {
  better: '↗',
  worse: '↘',
  same: '→',
  new: '＋',
  measured: '●',
  unmeasured: '○',
  unknown: '?',
};

/** Word and symbol; what has changed is in bold. */
export const changeCell = (change: Change): ReportCell => ({
  content: say(`report.periods.change.${change}`),
  style: change === 'same' ? 'text' : 'strong',
  format: { kind: 'symbol', symbol: SYMBOL[change] },
});

/** True for goals that are to be followed up now: not ended, not yet begun, not unscored. */
export const isInForce = (status: Proposal | null): boolean => status === null || countedAs(status) !== null;

/** Counts how many there are of each change. */
export class Changes {
  private readonly counts = new Map<Change, number>();

  add(change: Change): void {
    this.counts.set(change, this.of(change) + 1);
  }

  of(change: Change): number {
    return this.counts.get(change) ?? 0;
  }

  /** How many there are both now and then. */
  get compared(): number {
    return CHANGES.reduce((sum, change) => sum + this.of(change), 0);
  }

  /** "3 har bättre status och 20 har samma status": those that are none are not named. */
  get parts(): Message['args'] {
    const named = CHANGES.filter((change) => this.of(change) > 0);
    return { parts: list(named.map((change) => say(`report.periods.part.${change}`, { count: this.of(change) }))) };
  }
}
