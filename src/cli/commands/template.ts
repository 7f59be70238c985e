import { resolve } from 'node:path';
import { commands } from '../../app';
import { list } from '../../domain/model';
import { removeSheet } from '../../emulator/workbook';
import { newBook } from '../../emulator/xlsx';
import type { TemplateArguments } from '../arguments';
import { type Context, runCommand } from '../context';
import { EXIT, type ExitCode } from '../errors';
import { openInExcel } from '../excel-in-node';
import { checkNew, checkOutput, saveBook } from '../files';
import { write } from '../output';

/** `template`: a new workbook for a steering model. An existing file is only replaced with `--overwrite`. */
export async function template(context: Context, given: TemplateArguments): Promise<ExitCode> {
  const output = resolve(context.io.folder, given.output);
  await checkOutput(output, given.output, null, given.overwrite);
  await checkNew(output, given.output, given.overwrite);
  const book = newBook();
  const excel = await openInExcel(book);
  try {
    const blank = book.sheets[0]!;
    const { sheets } = await runCommand(commands.template, { model: given.model, year: null }, EXIT.writing);
    const { translator } = context;
    // The file is ours, and so is the empty sheet it began with.
    removeSheet(book, blank);
    // The file is ours to name: Excel's accessibility rules ask for a title. A user's own workbook keeps its own.
    book.properties.title = translator.text('cli.template.title');
    book.propertiesChanged = true;
    await saveBook(book, output, given.output);
    const text = translator.text('cli.template.done', { file: given.output, sheets: list(sheets) });
    write(context, given.json ? { sheets } : text);
    return EXIT.done;
  } finally {
    excel.close();
  }
}
