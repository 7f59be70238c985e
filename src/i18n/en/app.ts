import type { app as swedish } from '../sv/app';

/** app: English. */
export const app: Record<keyof typeof swedish, string> = {};
