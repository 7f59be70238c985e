/** workbench: Swedish. */
export const workbench = {} as const satisfies Record<string, string>;
