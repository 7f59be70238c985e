import { commands } from '../../app';
import type { FileArguments } from '../arguments';
import { type Context, runCommand } from '../context';
import { EXIT, type ExitCode } from '../errors';
import { readJson } from '../json/read';
import { write } from '../output';
import { readText } from '../text/read';
import { withWorkbook } from './open';

/** `read`: what is understood of the workbook. */
export const read = (context: Context, given: FileArguments): Promise<ExitCode> =>
  withWorkbook(context, given, async ({ mapping }) => {
    const { model } = await runCommand(commands.read, { occasion: null, mapping, goalsNeeded: true }, EXIT.input);
    write(context, given.json ? readJson(model) : readText(model, context.translator));
    return EXIT.done;
  });
