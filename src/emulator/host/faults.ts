import { HostError } from './host-error';
import { HostStatus } from './wire/messages';

/**
 * What can go wrong in a sync.
 * - editMode … responseTooLarge: Excel refuses the whole request; nothing is done (responseTooLarge: everything is done,
 *   but the answer is lost).
 * - hang: Excel never answers; nothing is done.
 * - nullResult: everything is done; grids of cells come back as null, as from reads that are too big.
 * - partial: the first `after` actions are done and stay done, then the error `code` (GeneralException).
 */
export type Fault =
  | 'editMode'
  | 'accessDenied'
  | 'sessionLost'
  | 'activityLimit'
  | 'requestTooLarge'
  | 'responseTooLarge'
  | 'hang'
  | 'nullResult'
  | { readonly kind: 'partial'; readonly after: number; readonly code?: string };

export const statusOf = (fault: Exclude<Fault, 'hang' | 'nullResult' | object>): number => HostStatus[fault];

export const interruptionOf = (fault: Fault): { after: number; error: HostError } | null =>
  typeof fault === 'object'
    ? {
        after: fault.after,
        error: new HostError(
          fault.code ?? 'GeneralException',
          'There was an internal error while processing the request.',
        ),
      }
    : null;

/** Faults waiting for their sync. Counted from now: 1 is the add-in's next sync. */
export class Faults {
  private readonly waiting = new Map<number, Fault>();
  private standing: Fault | null = null;
  private passed = 0;

  /** The fault meets the n-th sync from now (1 = the next). */
  at(n: number, fault: Fault): void {
    this.waiting.set(this.passed + n, fault);
  }

  /** Every sync from now on meets the fault, until `clear`. */
  always(fault: Fault): void {
    this.standing = fault;
  }

  clear(): void {
    this.waiting.clear();
    this.standing = null;
  }

  /** Called for every sync of the add-in. */
  next(): Fault | null {
    this.passed += 1;
    const fault = this.waiting.get(this.passed) ?? this.standing;
    this.waiting.delete(this.passed);
    return fault;
  }
}
