/** Kolada's own address, version 3. */
export const PUBLIC_ADDRESS = 'https://api.kolada.se/v3';

/** Set at build (`npm run build -- --kolada /kolada`): a path of the pane's own server, or another https address. */
declare const __KOLADA_ADDRESS__: string | undefined;

/** The one address that is ever asked. Never from a cell or a document setting: a shared workbook could send data elsewhere. */
export const BUILT_ADDRESS: string = typeof __KOLADA_ADDRESS__ === 'undefined' ? PUBLIC_ADDRESS : __KOLADA_ADDRESS__;

/** The part of `fetch` that is used. */
export type Fetch = (
  url: string,
  options: {
    readonly signal: AbortSignal;
    readonly headers: Readonly<Record<string, string>>;
    readonly credentials: 'omit';
    readonly redirect: 'error';
    readonly referrerPolicy: 'no-referrer';
  },
) => Promise<{
  readonly ok: boolean;
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}>;

/** Who is asked and how: handed in, so that tests ask nobody outside the machine. */
export interface KoladaService {
  /** Absolute, or a path of the page's own server. No slash at the end. */
  readonly address: string;
  /** What a path is resolved against: the page's address. */
  readonly page: string;
  readonly fetch: Fetch;
  /** False: the computer knows that it has no network. */
  readonly online: () => boolean;
  /** For one answer, in milliseconds. */
  readonly timeout: number;
  /** Waits before the first, second … try again, in milliseconds. */
  readonly waits: readonly number[];
  /** The longest wait a server may ask for. */
  readonly longestWait: number;
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/** Waits, or rejects with the signal's reason. */
export const waiting = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });

export const DEFAULT_PACE: Pick<KoladaService, 'timeout' | 'waits' | 'longestWait' | 'wait'> = {
  timeout: 30_000,
  waits: [1_000, 3_000, 8_000],
  longestWait: 60_000,
  wait: waiting,
};
