/** pane: Swedish. */
export const pane = {} as const satisfies Record<string, string>;
