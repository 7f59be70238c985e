import type { Block } from './block';

/** The columns a heading stands over, and its rows. */
export type Place = Pick<Block, 'heading' | 'left' | 'right'>;

/** As they are read on a sheet: top down, then from the left. */
export const inSheetOrder = (a: Place, b: Place): number => a.heading.top - b.heading.top || a.left - b.left;

/** Whether two headings stand in the same rows over the same columns. */
export const collide = (a: Place, b: Place): boolean =>
  a.heading.top < b.heading.bodyTop && b.heading.top < a.heading.bodyTop && a.left < b.right && b.left < a.right;
