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
  const { municipality, peers, years, server, replace, addColumns, addRows } = given;
  const output = resolve(context.io.folder, given.output);
  await checkOutput(output, given.output, resolve(context.io.folder, given.file), given.overwrite);
  return withWorkbook(context, given, async ({ book, mapping }) => {
    const preview = await runCommand(
      commands.previewFetch,
      {
        municipality,
        peers,
        years,
        mapping,
        ...(server !== null && { service: { address: server } }),
        ...(context.io.today !== undefined && { today: context.io.today }),
      },
      EXIT.writing,
    );
    const { newColumns, newRows } = preview.plan;
    const { written, added } = await runCommand(
      commands.applyFetch,
      {
        preview,
        cells: chosen(preview, replace).map(({ cell }) => cell),
        columns: addColumns ? newColumns.map(({ key }) => key) : [],
        rows: addRows ? newRows.map(({ key }) => key) : [],
      },
      EXIT.writing,
    );
    const done = new Set(written.map(({ cell }) => addressText(cell)));
    const left = preview.plan.changes.filter(({ cell }) => !done.has(addressText(cell)));
    for (const note of preview.notes) context.io.err(`${context.translator.message(note)}\n`);
    for (const { cell, old, new: value } of written.filter(({ kind }) => kind === 'revised'))
      context.say('cli.fetch.revised', { cell: addressText(cell), old: String(old ?? ''), new: String(value ?? '') });
    if (!addRows && newRows.length > 0) context.say('cli.fetch.rows', { count: newRows.length });
    for (const { cell, old, new: value } of left.filter((one) => one.old !== null))
      context.say('cli.fetch.left', { cell: addressText(cell), old: String(old), new: String(value ?? '') });
    await saveBook(book, output, given.output);
    write(
      context,
      given.json
        ? fetchJson(preview, { written, left, added }, context.translator)
        : fetchText(preview, written.length + added.length, given.output, context.translator),
    );
    return EXIT.done;
  });
}
