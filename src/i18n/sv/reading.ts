/** reading: Swedish. */
export const reading = {} as const satisfies Record<string, string>;
