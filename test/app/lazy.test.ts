import { lazyCommand } from '../../src/app/lazy';
import { defineCommand } from '../../src/app/define';
import { createTranslator } from '../../src/i18n';

const run = <Value>(command: ReturnType<typeof lazyCommand<null, Value>>) =>
  command.run(null, () => undefined, new AbortController().signal);

describe('a command that is fetched when it is run', () => {
  it('is the command itself', async () => {
    const command = lazyCommand('undo', () => Promise.resolve(defineCommand('undo', () => Promise.resolve(7))));
    expect([command.id, command.label]).toEqual(['undo', 'app.command.undo']);
    expect(await run(command)).toEqual({ ok: true, value: 7 });
  });

  it('fails with what to do when it can’t be fetched, and is fetched anew the next time', async () => {
    let times = 0;
    const command = lazyCommand('undo', () => {
      times += 1;
      return times === 1
        ? Promise.reject(new Error('Loading chunk 7 failed.'))
        : Promise.resolve(defineCommand('undo', () => Promise.resolve(7)));
    });
    const first = await run(command);
    expect(first).toMatchObject({
      ok: false,
      failure: { code: 'PartNotLoaded', details: 'Error: Loading chunk 7 failed.' },
    });
    for (const language of ['sv', 'en'] as const) {
      const { message, remedy } = (first as Extract<typeof first, { ok: false }>).failure;
      for (const text of [message, remedy]) expect(createTranslator(language).message(text)).not.toMatch(/[{}]/);
    }
    expect(await run(command)).toEqual({ ok: true, value: 7 });
  });
});
