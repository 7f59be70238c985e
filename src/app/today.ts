import type { IsoDate } from '../domain/model';

/** The day here, "2026-11-27". */
export function todayHere(): IsoDate {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
