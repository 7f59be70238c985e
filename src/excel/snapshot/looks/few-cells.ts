/** Cells whose looks are asked one by one, in one answer: at 650 bytes each, where 5 MB are the most on the web. */
export const FEW_CELLS = 3_000;
