import type { CellLook } from './write-plan';

/** What Excel answers for the font of a cell that nobody has coloured. */
export const AUTOMATIC_INK = '#000000';

/** How a cell looks that nobody has dressed, or that is undressed again: the colour goes with the word. */
export const PLAIN_LOOK: CellLook = { numberFormat: 'General', fill: null, font: AUTOMATIC_INK };

/** Excel answers white for a cell without fill too; only the pattern, where it is given, tells the two apart. */
export const isWhite = (color: string | null | undefined): boolean => color?.toUpperCase() === '#FFFFFF';
