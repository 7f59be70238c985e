import type { judging as swedish } from '../sv/judging';

/** judging: English. */
export const judging: Record<keyof typeof swedish, string> = {};
