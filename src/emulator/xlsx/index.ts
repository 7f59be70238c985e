/**
 * Files: a real .xlsx into a Book and back. What was not touched is unchanged, byte for byte in its part.
 * openXlsx, saveXlsx, newBook; XlsxError says why a file can't be opened. See docs/decisions/0003-own-patch-of-the-package.md.
 */
export { XlsxError, type XlsxErrorCode } from '../../xlsx-reading/error';
export { newBook } from './new-book';
export { openXlsx } from './open';
export { saveXlsx } from './save';
export { ADD_IN_ID } from '../../xlsx-reading/settings';
