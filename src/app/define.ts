import type { Command, CommandId, Progress, Result } from './command';
import { toFailure } from './failures';

/** Makes a command of a function that may throw: whatever comes out of it is a Result. */
export function defineCommand<Options, Value>(
  id: CommandId,
  run: (options: Options, progress: Progress, signal: AbortSignal) => Promise<Value>,
): Command<Options, Value> {
  return {
    id,
    label: `app.command.${id}`,
    async run(options, progress, signal): Promise<Result<Value>> {
      try {
        return { ok: true, value: await run(options, progress, signal) };
      } catch (error) {
        return { ok: false, failure: toFailure(error, signal) };
      }
    },
  };
}
