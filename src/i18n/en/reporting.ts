import type { reporting as swedish } from '../sv/reporting';

/** reporting: English. */
export const reporting: Record<keyof typeof swedish, string> = {};
