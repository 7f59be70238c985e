/** Path of the program, or null where it is not on this machine. */
export declare function findBrowser(): string | null;
export declare function findLibreOffice(): string | null;
