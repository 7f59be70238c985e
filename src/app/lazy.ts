import type { Command, CommandId } from './command';
import { failure } from './failures';

/**
 * A command whose code is fetched when it is first run: what opens with the pane stays light. Can it not be fetched
 * (the network, or new files on the server), the command fails before it has touched anything.
 */
export function lazyCommand<Options, Value>(
  id: CommandId,
  load: () => Promise<Command<Options, Value>>,
): Command<Options, Value> {
  return {
    id,
    label: `app.command.${id}`,
    async run(options, progress, signal) {
      let command: Command<Options, Value>;
      try {
        command = await load();
      } catch (error) {
        return { ok: false, failure: failure('PartNotLoaded', {}, [], String(error)) };
      }
      return command.run(options, progress, signal);
    },
  };
}
