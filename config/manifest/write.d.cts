/** Throws a sentence when the address can't be used. */
export declare function parseBaseUrl(text: string): string;
export declare function manifestFor(source: string, options: { baseUrl: string; version: string }): string;
