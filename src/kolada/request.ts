import { KoladaError } from './errors';
import type { KoladaService } from './service';

const RETRIED = (status: number): boolean => status === 429 || status >= 500;

/** "2" (seconds) → 2000; a date, or nothing: null. */
function askedWait(header: string | null): number | null {
  const seconds = Number(header ?? NaN);
  return header !== null && Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : null;
}

interface Answered {
  readonly status: number;
  readonly retryAfter: number | null;
  readonly text: string;
}

/** One try. Both the answer's beginning and its whole text must come within the time. */
async function ask(url: string, path: string, service: KoladaService, signal: AbortSignal): Promise<Answered> {
  // One signal for both: the web view of older Macs has no AbortSignal.any.
  const stop = new AbortController();
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    stop.abort();
  }, service.timeout);
  const cancel = (): void => stop.abort();
  signal.addEventListener('abort', cancel, { once: true });
  try {
    const response = await service.fetch(url, {
      signal: stop.signal,
      headers: { Accept: 'application/json' },
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    });
    const text = await response.text();
    return { status: response.status, retryAfter: askedWait(response.headers.get('retry-after')), text };
  } catch (error) {
    signal.throwIfAborted();
    if (late) throw new KoladaError('Silent', path);
    if (!service.online()) throw new KoladaError('Offline', path);
    // Browsers say no more than "failed", so that a page can't look into other networks.
    throw new KoladaError('Blocked', `${path}: ${error instanceof Error ? error.name : String(error)}`);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', cancel);
  }
}

/** A text that begins as JSON and does not end as it has been cut off; one that does not begin so is something else. */
function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const begun = text.trimStart();
    throw new KoladaError(/^[{[]/.test(begun) && !/[}\]]\s*$/.test(text) ? 'Truncated' : 'Garbage', path);
  }
}

/**
 * The JSON at an address. "Wait" (429) and failures of the server (5xx) are tried again, after the time the server asks
 * for or longer and longer waits.
 * @throws KoladaError; the signal's reason when it is aborted
 */
export async function getJson(
  url: string,
  path: string,
  service: KoladaService,
  signal: AbortSignal,
): Promise<unknown> {
  for (let tries = 0; ; tries++) {
    signal.throwIfAborted();
    const { status, retryAfter, text } = await ask(url, path, service, signal);
    if (!RETRIED(status)) {
      if (status < 200 || status >= 300) throw new KoladaError('Rejected', `${status} ${path}`);
      return parse(text, path);
    }
    const next = service.waits[tries];
    if (next === undefined) throw new KoladaError(status === 429 ? 'TooMany' : 'Server', `${status} ${path}`);
    await service.wait(Math.min(Math.max(retryAfter ?? 0, next), service.longestWait), signal);
  }
}
