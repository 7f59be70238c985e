import type { cli as swedish } from '../sv/cli';

/** cli: English. */
export const cli: Record<keyof typeof swedish, string> = {};
