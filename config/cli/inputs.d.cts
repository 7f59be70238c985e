/** What the files look like now; null when one of them changed too recently to be sure of. */
export declare function recordInputs(files: readonly string[], readAt: number): Record<string, string | null> | null;
export declare function areUnchanged(record: Record<string, string | null>): boolean;
