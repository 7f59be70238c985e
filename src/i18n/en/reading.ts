import type { reading as swedish } from '../sv/reading';

/** reading: English. */
export const reading: Record<keyof typeof swedish, string> = {};
