/**
 * What the domain says instead of prose. `key` names an entry of the typed catalogue (src/i18n), `args` fill it.
 * The domain never builds sentences: i18n turns a Message into Swedish or English at the edge.
 */
export interface Message {
  readonly key: string;
  readonly args?: MessageArgs;
}

export type MessageArgs = Readonly<Record<string, MessageArg>>;

/** Plain numbers are counts (they choose plural forms); measured values are `Quantity`, so that decimals survive. Years are strings. */
export type MessageArg = string | number | Quantity | Message | MessageList;

/** A measured value for print. `decimals`: exactly that many; absent: the shortest form. `unit` is printed after it. */
export interface Quantity {
  readonly type: 'quantity';
  readonly value: number;
  readonly decimals?: number;
  readonly unit?: string | null;
  /** Print a plus sign before positive values (deviations). */
  readonly signed?: boolean;
}

/** Printed with commas and the language's "and" (`joiner: 'and'`), or joined by the given text. */
export interface MessageList {
  readonly type: 'list';
  readonly items: readonly (string | Message | Quantity)[];
  readonly joiner: 'and' | ', ' | '; ' | ' ' | ' · ' | ' → ';
}

export const quantity = (value: number, unit: string | null = null, decimals?: number, signed = false): Quantity => ({
  type: 'quantity',
  value,
  unit,
  signed,
  ...(decimals === undefined ? {} : { decimals }),
});

export const list = (items: MessageList['items'], joiner: MessageList['joiner'] = 'and'): MessageList => ({
  type: 'list',
  items,
  joiner,
});
