/** Everything wrong with a manifest, as sentences; `folder` holds what `baseUrl` serves. */
export declare function problemsOf(xml: string, place: { folder: string; baseUrl?: string }): string[];
export declare const MANIFEST_ADDRESS: string;
