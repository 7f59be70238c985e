import type { Activity, CellAddress, Fix, Goal, Indicator, Message, Offer, Severity } from '../model';
import { severities, type RuleCode } from './codes';
import type { Facts } from './facts';
import type { CheckingKey } from './messages';

/** A message whose key is one of checking's own: a misspelt key does not compile. */
export interface CheckMessage extends Message {
  readonly key: CheckingKey;
}

export const say = (key: CheckingKey, args?: Message['args']): CheckMessage =>
  args === undefined ? { key } : { key, args };

/** What a finding is about: decides its owner and whether it is personal. */
export type Subject = Goal | Indicator | Activity;

/** What a rule says; `checkModel` makes a Finding of it (severity, owner, care for personal goals). */
export interface Draft {
  readonly message: CheckMessage;
  /** First the cell to go to, then the others involved. */
  readonly cells: readonly CellAddress[];
  /** Everything the message names. The first one's owner is the finding's. */
  readonly about: readonly Subject[];
  /** Only where the steering model moves it from the catalogue's, or reading says of a table how it was taken. */
  readonly severity?: Severity;
  readonly fix?: Fix | null;
  readonly owner?: string | null;
  readonly offer?: Offer;
}

export interface Rule {
  readonly code: RuleCode;
  /** The catalogue's severity; a draft may carry the steering model's. */
  readonly severity: Severity;
  /** What the rule looks for, in a few words: the heading of its group in the pane. */
  readonly describe: CheckingKey;
  /** True for rules whose messages say nothing of any goal (W05). */
  readonly impersonal?: boolean;
  find(facts: Facts): Iterable<Draft>;
}

/** A rule with the catalogue's severity and its heading `rule.CODE`. */
export const defineRule = (
  code: RuleCode,
  find: (facts: Facts) => Iterable<Draft>,
  options: { readonly impersonal?: boolean } = {},
): Rule => ({ code, severity: severities[code], describe: `rule.${code}`, find, ...options });
