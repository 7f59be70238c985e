import '../support/node-globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command, Result } from '../../src/app';
import type { Book } from '../../src/emulator/workbook';
import { openXlsx } from '../../src/emulator/xlsx';
import { openOffice, type OpenOffice } from '../support/office';

/** Opens a workbook of test/fixtures/workbooks in the emulated Excel. */
export function openFixture(name: string): Promise<OpenOffice> {
  const bytes = readFileSync(join(__dirname, `../fixtures/workbooks/${name}.xlsx`));
  return openOffice(openXlsx(new Uint8Array(bytes), `${name}.xlsx`));
}

export const attempt = <Options, Value>(
  command: Command<Options, Value>,
  options: Options,
  signal: AbortSignal = new AbortController().signal,
): Promise<Result<Value>> => command.run(options, () => undefined, signal);

/** The value, or the failure's code as an error. */
export async function must<Options, Value>(command: Command<Options, Value>, options: Options): Promise<Value> {
  const result = await attempt(command, options);
  if (!result.ok) throw new Error(`${result.failure.code} ${result.failure.details ?? ''}`);
  return result.value;
}

/** Values down a column from a heading in a row, both counted from 0. */
export function under(book: Book, sheet: string, heading: string): unknown[] {
  const rows = book.sheet(sheet)!.rows;
  for (const [row, cells] of rows.entries()) {
    const column = (cells ?? []).findIndex((cell) => cell?.value === heading);
    if (column >= 0) return rows.slice(row + 1).map((line) => line?.[column]?.value ?? null);
  }
  return [];
}

/** Calls `between` before each round trip; what it does itself is not counted. */
export function beforeTrips(between: (trip: number) => Promise<void>): () => void {
  const prototype = OfficeExtension.ClientRequestContext.prototype as unknown as {
    sync: (value: unknown) => Promise<unknown>;
  };
  const { sync } = prototype;
  let trip = 0;
  let inside = false;
  prototype.sync = async function (this: unknown, value: unknown) {
    if (!inside) {
      inside = true;
      trip += 1;
      await between(trip);
      inside = false;
    }
    return sync.call(this, value);
  };
  return () => void (prototype.sync = sync);
}
