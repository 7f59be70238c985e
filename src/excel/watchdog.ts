import { ExcelError } from './errors';

/** How long one round trip may take before the user is told: Excel on the web can lose one for good (office-js #6150). */
const SILENCE_LIMIT_MS = 60_000;

/**
 * Waits for a round trip, but not for ever: after `limit` milliseconds it fails with `HostSilent`. The trip itself
 * can't be called back, so whoever catches this must look again before writing anything more.
 */
export async function watched<T>(trip: Promise<T>, limit = SILENCE_LIMIT_MS): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new ExcelError('HostSilent', `${limit} ms`)), limit);
  });
  try {
    return await Promise.race([trip, silence]);
  } finally {
    clearTimeout(timer);
  }
}
