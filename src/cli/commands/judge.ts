import { commands } from '../../app';
import type { FileArguments } from '../arguments';
import { type Context, runCommand } from '../context';
import { EXIT, type ExitCode } from '../errors';
import { judgeJson } from '../json/judge';
import { write } from '../output';
import { judgeText } from '../text/judge';
import { withWorkbook } from './open';
import { tellOccasion } from './tell';

/** `judge`: statuses and proposals with their arithmetic. */
export const judge = (context: Context, given: FileArguments): Promise<ExitCode> =>
  withWorkbook(context, given, async ({ mapping }) => {
    const { occasion } = given;
    const value = await runCommand(commands.judge, { occasion, mapping }, EXIT.input);
    tellOccasion(context, value.occasion);
    const { model, judgements } = value;
    const { translator } = context;
    write(context, given.json ? judgeJson(model, judgements, translator) : judgeText(model, judgements, translator));
    return EXIT.done;
  });
