import type { workbench as swedish } from '../sv/workbench';

/** workbench: English. */
export const workbench: Record<keyof typeof swedish, string> = {};
