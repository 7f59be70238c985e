/**
 * The stand-in for a workbook in Excel's memory: sheets, cells, styles, tables, charts, page set-up.
 * Data and small functions on it; knows neither Office.js (host/) nor files (xlsx/).
 */
export * from './book';
export * from './range';
export * from './sheet';
export * from './style';
