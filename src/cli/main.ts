import '../i18n/both-languages';
import { createTranslator } from '../i18n';
import { parseArguments, languageOf } from './arguments';
import { check } from './commands/check';
import { exportFile } from './commands/export';
import { fetchOutcomes } from './commands/fetch';
import { judge } from './commands/judge';
import { read } from './commands/read';
import { run } from './commands/run';
import { template } from './commands/template';
import { CommandFailure, type Context, type Io } from './context';
import { CliError, EXIT, type ExitCode } from './errors';
import type { Arguments } from './arguments';

function dispatch(context: Context, given: Arguments): Promise<ExitCode> {
  switch (given.command) {
    case 'read':
      return read(context, given);
    case 'check':
      return check(context, given);
    case 'judge':
      return judge(context, given);
    case 'run':
      return run(context, given);
    case 'export':
      return exportFile(context, given);
    case 'template':
      return template(context, given);
    case 'fetch':
      return fetchOutcomes(context, given);
    case 'help':
      context.io.out(`${context.translator.text('cli.help')}\n`);
      return Promise.resolve(EXIT.done);
  }
}

/** Runs one command line; never throws. Standard output gets the result, standard error what is said about it. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  const translator = createTranslator(languageOf(argv));
  const context: Context = {
    io,
    translator,
    say: (key, args) => io.err(`${translator.text(key, args)}\n`),
  };
  try {
    return await dispatch(context, parseArguments(argv));
  } catch (error) {
    if (!(error instanceof CliError)) {
      context.say('errors.Unexpected');
      context.say('cli.failure.details', {
        details: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
      return ['run', 'export', 'template', 'fetch'].some((command) => argv.includes(command))
        ? EXIT.writing
        : EXIT.input;
    }
    context.say(error.key, error.args);
    if (error instanceof CommandFailure && error.failure.details !== null && error.failure.code === 'Unexpected') {
      context.say('cli.failure.details', { details: error.failure.details });
    }
    return error.exit;
  }
}
