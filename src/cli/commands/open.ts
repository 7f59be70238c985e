import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Book } from '../../emulator/workbook';
import type { FileArguments } from '../arguments';
import type { Context } from '../context';
import { CliError, EXIT } from '../errors';
import { type ExcelInNode, openInExcel } from '../excel-in-node';
import { openBook } from '../files';

export interface Opened {
  readonly book: Book;
  readonly excel: ExcelInNode;
  readonly mapping: unknown;
}

/** The text of the mapping file: what is wrong with it is told with its line by those who read it. */
async function readMapping(context: Context, name: string | null): Promise<string | undefined> {
  if (name === null) return undefined;
  try {
    return await readFile(resolve(context.io.folder, name), 'utf8');
  } catch {
    throw new CliError(EXIT.input, 'cli.mapping.notFound', { file: name });
  }
}

/** Opens the file in the emulated Excel, does the work, and closes it again. */
export async function withWorkbook<T>(
  context: Context,
  given: FileArguments,
  work: (opened: Opened) => Promise<T>,
): Promise<T> {
  const mapping = await readMapping(context, given.mapping);
  const book = await openBook(resolve(context.io.folder, given.file), given.file);
  const excel = await openInExcel(book);
  try {
    return await work({ book, excel, mapping });
  } finally {
    excel.close();
  }
}
