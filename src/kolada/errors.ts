/** Why Kolada gave no answer that can be used. */
export type KoladaErrorCode =
  /** This computer has no network. */
  | 'Offline'
  /** No answer came: the server does not let pages of other addresses ask, a proxy stops it, or it can't be reached. */
  | 'Blocked'
  /** Nothing within the time allowed. */
  | 'Silent'
  /** "Wait" (429), again and again. */
  | 'TooMany'
  /** The question was refused (other 4xx). */
  | 'Rejected'
  /** The server failed (5xx), again and again. */
  | 'Server'
  /** The answer ends in the middle. */
  | 'Truncated'
  /** The answer is something else than version 3 of the interface gives (a page of a proxy, another version). */
  | 'Garbage'
  /** The answer sends us to another address for its next page. */
  | 'Elsewhere';

/** Ends a fetch. Nothing was changed. */
export class KoladaError extends Error {
  override readonly name = 'KoladaError';

  constructor(
    readonly code: KoladaErrorCode,
    /** For support: status and path, never an answer's content. */
    readonly details: string,
  ) {
    super(`${code}: ${details}`);
  }
}
