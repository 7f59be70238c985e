import { resolve } from 'node:path';
import { commands } from '../../app';
import type { ExportArguments } from '../arguments';
import { type Context, runCommand } from '../context';
import { EXIT, type ExitCode } from '../errors';
import { checkTextOutput, saveText } from '../files';
import { write } from '../output';
import { withWorkbook } from './open';
import { tellOccasion } from './tell';

/** `export`: a file for another system. The workbook is only read. What was left out is said on standard error. */
export async function exportFile(context: Context, given: ExportArguments): Promise<ExitCode> {
  const { occasion, format, decimals } = given;
  const output = resolve(context.io.folder, given.output);
  await checkTextOutput(output, given.output, resolve(context.io.folder, given.file), given.overwrite);
  return withWorkbook(context, given, async ({ mapping }) => {
    const file = await runCommand(commands.exportFiles, { occasion, mapping, format, decimals }, EXIT.input);
    await saveText(file.text, output, given.output);
    const { translator } = context;
    tellOccasion(context, file.occasion);
    const notes = file.notes.map((note) => translator.message(note));
    for (const note of notes) context.io.err(`${note}\n`);
    const done = translator.text('cli.export.done', { rows: file.rows, file: given.output });
    write(context, given.json ? { format, rows: file.rows, notes } : done);
    return EXIT.done;
  });
}
