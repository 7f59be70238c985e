import type { TemplateArguments } from '../arguments';
import type { Context } from '../context';
import { CliError, EXIT, type ExitCode } from '../errors';

const MODELS: readonly string[] = ['sollentuna', 'haninge', 'vallentuna', 'vaggeryd', 'inriktning'];

/** `template` can't make workbooks yet and says so: exit 2, nothing written. */
export function template(_context: Context, { model }: TemplateArguments): Promise<ExitCode> {
  return Promise.reject(
    MODELS.includes(model)
      ? new CliError(EXIT.input, 'cli.template.missing')
      : new CliError(EXIT.input, 'cli.template.unknown', { model }),
  );
}
