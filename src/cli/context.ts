import type { Command, ProgressReport } from '../app';
import type { IsoDate, Message, Occasion } from '../domain/model';
import type { TextKey, Translator } from '../i18n';
import { CliError, EXIT, type ExitCode } from './errors';
import type { AppFailure, FailureCode } from '../app';

/** The world around the command line: two streams and the folder it was called from. */
export interface Io {
  readonly folder: string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** "2026-11-27" in place of today's date: tests say it. */
  readonly today?: IsoDate;
}

/** What every command of the command line works with. */
export interface Context {
  readonly io: Io;
  readonly translator: Translator;
  /** A sentence for people, on standard error. */
  say(key: TextKey, args?: Message['args']): void;
}

export const occasionMessage = (occasion: Occasion): Message => ({
  key: `cli.occasion.${occasion.kind}`,
  args: { year: String(occasion.year) },
});

/** Failures that say the input can't be used; any other means that reading or writing it went wrong. */
const INPUT: readonly FailureCode[] = [
  'NoGoals',
  'TooManyCells',
  'MappingInvalid',
  'ModelUnknown',
  'WorkbookReadOnly',
  'KoladaMunicipalityUnknown',
  'KoladaGroupUnknown',
  'KoladaNothing',
];

/** An app failure as text and exit code. */
export class CommandFailure extends CliError {
  constructor(
    readonly failure: AppFailure,
    ifNotInput: ExitCode,
  ) {
    const isInput = INPUT.includes(failure.code);
    // No Excel runs here that could be updated: something is not modelled, and Excel itself would have done it.
    const key = isInput ? 'cli.input' : failure.code === 'ApiNotFound' ? 'cli.notModelled' : 'cli.failure';
    super(isInput ? EXIT.input : ifNotInput, key, {
      message: failure.message,
      remedy: failure.remedy,
      details: failure.details ?? '',
    });
  }
}

/**
 * Runs a command of the app to its end; `onStep` hears of each step once.
 * @throws CommandFailure
 */
export async function runCommand<Options, Value>(
  command: Command<Options, Value>,
  options: Options,
  ifNotInput: ExitCode,
  onStep: (step: string) => void = () => undefined,
): Promise<Value> {
  let last = '';
  const progress = ({ step }: ProgressReport): void => {
    if (step.key === last) return;
    last = step.key;
    onStep(step.key);
  };
  const result = await command.run(options, progress, new AbortController().signal);
  if (!result.ok) throw new CommandFailure(result.failure, ifNotInput);
  return result.value;
}
