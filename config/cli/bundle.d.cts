/** Bundles an entry (a path in the project) and all it uses into one script for Node. */
export declare function bundle(entry: string): Promise<{ readonly code: string; readonly inputs: readonly string[] }>;
