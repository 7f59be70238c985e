/**
 * The bytes of an .xlsx → its parts, and its cells. Only reads: writing, and the workbook it is written of, are
 * emulator/'s. The pane loads it when a file has been chosen (docs/decisions/0012-other-workbooks.md).
 */
export { XlsxError, type XlsxErrorCode } from './error';
export { type FileCells, MOST, readCells } from './read-cells';
