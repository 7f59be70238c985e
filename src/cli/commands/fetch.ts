import { resolve } from 'node:path';
import { commands, type FetchPreview } from '../../app';
import type { FetchChange } from '../../domain/kolada';
import { addressText } from '../../domain/model';
import type { FetchArguments } from '../arguments';
import { type Context, runCommand } from '../context';
import { EXIT, type ExitCode } from '../errors';
import { checkOutput, saveBook } from '../files';
import { fetchJson } from '../json/fetch';
import { write } from '../output';
import { fetchText } from '../text/fetch';
import { withWorkbook } from './open';

/** Numbers and words that a person typed are replaced only when that is asked for. */
const chosen = ({ plan }: FetchPreview, replace: boolean): readonly FetchChange[] =>
  plan.changes.filter(({ ticked }) => ticked || replace);

/** `fetch`: fills outcomes and comparisons from Kolada, and saves the result as another file. */
export async function fetchOutcomes(context: Context, given: FetchArguments): Promise<ExitCode> {
  const { municipality, group, years, server, replace } = given;
  const output = resolve(context.io.folder, given.output);
  await checkOutput(output, given.output, resolve(context.io.folder, given.file), given.overwrite);
  return withWorkbook(context, given, async ({ book, mapping }) => {
    const preview = await runCommand(
      commands.previewFetch,
      {
        municipality,
        peers: group === null ? null : { kind: 'group', id: group },
        years,
        mapping,
        ...(server !== null && { service: { address: server } }),
        ...(context.io.today !== undefined && { today: context.io.today }),
      },
      EXIT.writing,
    );
    const { written } = await runCommand(
      commands.applyFetch,
      { preview, cells: chosen(preview, replace).map(({ cell }) => cell) },
      EXIT.writing,
    );
    const done = new Set(written.map(({ cell }) => addressText(cell)));
    const left = preview.plan.changes.filter(({ cell }) => !done.has(addressText(cell)));
    for (const note of preview.notes) context.io.err(`${context.translator.message(note)}\n`);
    for (const { cell, old, new: value } of left)
      context.say('cli.fetch.left', { cell: addressText(cell), old: String(old ?? ''), new: String(value ?? '') });
    await saveBook(book, output, given.output);
    write(
      context,
      given.json
        ? fetchJson(preview, written, left, context.translator)
        : fetchText(preview, written.length, given.output, context.translator),
    );
    return EXIT.done;
  });
}
