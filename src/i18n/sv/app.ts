/** app: Swedish. */
export const app = {} as const satisfies Record<string, string>;
