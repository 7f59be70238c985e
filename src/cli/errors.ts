import type { MessageArgs } from '../domain/model';
import type { TextKey } from '../i18n';

/** Exit codes of the command line. */
export const EXIT = {
  done: 0,
  /** `check` found something of severity fel. */
  findings: 1,
  /** The input, or the way it was asked for, can't be used. */
  input: 2,
  /** Writing failed; nothing was left half-written. */
  writing: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Ends a command with one sentence on standard error and an exit code. */
export class CliError extends Error {
  override readonly name = 'CliError';

  constructor(
    readonly exit: ExitCode,
    readonly key: TextKey,
    readonly args: MessageArgs = {},
  ) {
    super(key);
  }
}
