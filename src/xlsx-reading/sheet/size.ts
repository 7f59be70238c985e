/** Rows and columns of a sheet: Excel's own. */
export const MAX_ROWS = 1048576;
export const MAX_COLUMNS = 16384;
