import type { errors as swedish } from '../sv/errors';

/** errors: English. */
export const errors: Record<keyof typeof swedish, string> = {};
