/** Why a file can't be opened. Texts for people are made of these by whoever shows them. */
export type XlsxErrorCode =
  'NotXlsx' | 'Encrypted' | 'LegacyXls' | 'Truncated' | 'TooLarge' | 'MacroFile' | 'Broken' | 'Hostile';

/** A file that can't be opened. `part` is the package part at fault, when one is. The message is for developers. */
export class XlsxError extends Error {
  constructor(
    readonly code: XlsxErrorCode,
    detail: string,
    readonly part: string | null = null,
  ) {
    super(`${code}: ${detail}${part === null ? '' : ` (${part})`}`);
    this.name = 'XlsxError';
  }
}
