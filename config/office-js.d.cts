export declare const MICROSOFT: string;
/** `given`: what stands after --office-js. */
export declare function officeJs(given?: string): { address: string; copies: readonly object[] };
