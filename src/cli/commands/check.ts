import { commands } from '../../app';
import type { FileArguments } from '../arguments';
import { type Context, runCommand } from '../context';
import { EXIT, type ExitCode } from '../errors';
import { checkJson } from '../json/check';
import { write } from '../output';
import { checkText } from '../text/check';
import { withWorkbook } from './open';
import { tellOccasion } from './tell';

/** `check`: the findings. Exit code 1 when any of them is of severity fel. */
export const check = (context: Context, given: FileArguments): Promise<ExitCode> =>
  withWorkbook(context, given, async ({ mapping }) => {
    const { occasion } = given;
    const value = await runCommand(commands.check, { occasion, mapping }, EXIT.input);
    tellOccasion(context, value.occasion);
    const { findings } = value;
    write(context, given.json ? checkJson(value, context.translator) : checkText(findings, context.translator));
    return findings.some(({ severity }) => severity === 'error') ? EXIT.findings : EXIT.done;
  });
