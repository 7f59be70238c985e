import type { checking as swedish } from '../sv/checking';

/** checking: English. */
export const checking: Record<keyof typeof swedish, string> = {};
