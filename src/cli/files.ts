import { randomBytes } from 'node:crypto';
import { open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { openXlsx, saveXlsx, XlsxError, type XlsxErrorCode } from '../emulator/xlsx';
import type { Book } from '../emulator/workbook';
import type { TextKey } from '../i18n';
import { CliError, EXIT } from './errors';

const systemCode = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

/** One sentence for each reason a file can't be opened. */
const XLSX_TEXT: Readonly<Record<XlsxErrorCode, TextKey>> = {
  NotXlsx: 'cli.file.notXlsx',
  Encrypted: 'cli.file.encrypted',
  LegacyXls: 'cli.file.legacyXls',
  Truncated: 'cli.file.truncated',
  TooLarge: 'cli.file.tooLarge',
  MacroFile: 'cli.file.macroFile',
  Broken: 'cli.file.broken',
  Hostile: 'cli.file.hostile',
};

async function bytesOf(path: string, name: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    switch (systemCode(error)) {
      case 'ENOENT':
      case 'ENOTDIR':
        throw new CliError(EXIT.input, 'cli.file.notFound', { file: name });
      case 'EISDIR':
        throw new CliError(EXIT.input, 'cli.file.isFolder', { file: name });
      default:
        throw new CliError(EXIT.input, 'cli.file.unreadable', { file: name, details: systemCode(error) });
    }
  }
}

/**
 * Opens a workbook file. The file itself is never changed.
 * @throws CliError (exit 2) with one sentence that says why not
 */
export async function openBook(path: string, name: string): Promise<Book> {
  const bytes = await bytesOf(path, name);
  try {
    return openXlsx(bytes, basename(path));
  } catch (error) {
    if (error instanceof XlsxError) throw new CliError(EXIT.input, XLSX_TEXT[error.code], { file: name });
    throw error;
  }
}

const real = (path: string): Promise<string | null> => realpath(path).catch(() => null);

/**
 * Where the result may be written: an .xlsx in a folder that is there, and the file itself only with `--overwrite`,
 * also by another name or link.
 * @throws CliError (exit 2; 3 where the folder is not there)
 */
export async function checkOutput(
  output: string,
  name: string,
  input: string | null,
  overwrite: boolean,
): Promise<void> {
  if (extname(output).toLowerCase() !== '.xlsx') throw new CliError(EXIT.input, 'cli.output.notXlsx', { file: name });
  await checkPlace(output, name, input, overwrite);
}

/**
 * The same for a file of text, which is never an .xlsx.
 * @throws CliError (exit 2; 3 where the folder is not there)
 */
export async function checkTextOutput(output: string, name: string, input: string, overwrite: boolean): Promise<void> {
  if (extname(output).toLowerCase() === '.xlsx') throw new CliError(EXIT.input, 'cli.output.isXlsx', { file: name });
  await checkPlace(output, name, input, false);
  await checkNew(output, name, overwrite);
}

/**
 * Nothing may stand there already.
 * @throws CliError (exit 2)
 */
export async function checkNew(output: string, name: string, overwrite: boolean): Promise<void> {
  const there = await stat(output).catch(() => null);
  if (there !== null && !overwrite) throw new CliError(EXIT.input, 'cli.output.isThere', { file: name });
}

async function checkPlace(output: string, name: string, input: string | null, overwrite: boolean): Promise<void> {
  const folder = await stat(dirname(output)).catch(() => null);
  if (!folder?.isDirectory()) throw new CliError(EXIT.writing, 'cli.output.noFolder', { file: name });
  const there = await stat(output).catch(() => null);
  if (there?.isDirectory()) throw new CliError(EXIT.input, 'cli.file.isFolder', { file: name });
  if (overwrite || input === null) return;
  const [from, to] = await Promise.all([real(input), real(output)]);
  const sameFile = from !== null && from === to;
  const sameNode = there !== null && (await stat(input).then(({ ino, dev }) => ino === there.ino && dev === there.dev));
  if (sameFile || sameNode) throw new CliError(EXIT.input, 'cli.output.sameFile', { file: name });
}

/**
 * Saves the book in one step, so that the result is whole or not there.
 * @throws CliError (exit 3)
 */
export const saveBook = (book: Book, output: string, name: string): Promise<void> =>
  saveWhole(() => saveXlsx(book), output, name);

/**
 * Saves text as UTF-8, whole or not at all.
 * @throws CliError (exit 3)
 */
export const saveText = (text: string, output: string, name: string): Promise<void> =>
  saveWhole(() => new TextEncoder().encode(text), output, name);

/** Written beside, then renamed. */
async function saveWhole(content: () => Uint8Array | Promise<Uint8Array>, output: string, name: string): Promise<void> {
  const target = (await real(output)) ?? output;
  const beside = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const bytes = await content();
    const handle = await open(beside, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    const details = systemCode(error) || (error instanceof Error ? error.message : String(error));
    throw new CliError(EXIT.writing, 'cli.output.failed', { file: name, details });
  }
}
