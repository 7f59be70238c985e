/**
 * The stand-in for a workbook in Excel's memory: sheets, cells, styles, tables, charts, page set-up.
 * Data and small functions on it; knows neither Office.js (host/) nor files (xlsx/).
 */
export * from './address';
export * from './book';
export * from './cell-text';
export * from './count-formula';
export * from './dates';
export * from './entry';
export * from './measures';
export * from './range';
export * from './references';
export * from './sheet';
export * from './sheet-references';
export * from './style';
