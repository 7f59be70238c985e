/** judging: Swedish. */
export const judging = {} as const satisfies Record<string, string>;
