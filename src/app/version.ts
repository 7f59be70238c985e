/** Set at build from package.json. */
declare const __VERSION__: string | undefined;

/** The add-in's version, "0.1.0"; null where it is run as it is written. */
export const VERSION: string | null = typeof __VERSION__ === 'undefined' ? null : __VERSION__;
