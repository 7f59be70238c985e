/** checking: Swedish. */
export const checking = {} as const satisfies Record<string, string>;
