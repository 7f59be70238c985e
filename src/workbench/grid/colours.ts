/** A sheet is light in every theme, as Excel draws it: the reports' colours are chosen for paper. */
export const PAPER = '#ffffff';
export const INK = '#000000';
export const GRID_LINE = '#e1e1e1';
export const CARD_LINE = '#c8c8c8';
export const SELECTION = '#0f6cbd';
