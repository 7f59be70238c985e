/** Path of the program, or null where it is not on this machine. */
export declare function findBrowser(): string | null;
export declare function findLibreOffice(): string | null;
export declare function findPdfText(): string | null;
/** Folders of the fonts that printed reports are measured with, or null where one is missing. */
export declare function findPrintFonts(): readonly string[] | null;
/** The environment variable that names the program, when it is not found by itself. */
export declare const LIBRE_OFFICE: { readonly variable: string };
