import type { Book, Sheet, TableModel } from '../../workbook';
import { parseRange } from '../../workbook';
import { invalidArgument, itemAlreadyExists } from '../host-error';

/** A table and the sheet it stands on: what Excel.Table stands for. */
export class TableRef {
  constructor(
    readonly sheet: Sheet,
    readonly table: TableModel,
  ) {}
}

/** Tables of the workbook, or of one sheet. */
export class TablesRef {
  constructor(
    readonly book: Book,
    readonly sheet: Sheet | null,
  ) {}

  get all(): TableRef[] {
    const sheets = this.sheet ? [this.sheet] : this.book.sheets;
    return sheets.flatMap((sheet) => sheet.tables.map((table) => new TableRef(sheet, table)));
  }

  /** By name (any case) or id. */
  find(key: unknown): TableRef | null {
    const wanted = String(key).toLowerCase();
    return (
      this.all.find(({ table }) => table.name.toLowerCase() === wanted || table.id.toLowerCase() === wanted) ?? null
    );
  }
}

/**
 * A name for a table or a defined name: no spaces, no cell address, starts with a letter, _ or \\; free among the tables and
 * the names of its scope (`names`). `except` keeps its own name.
 */
export function requireObjectName(
  book: Book,
  name: string,
  names: readonly { readonly name: string }[],
  except: object | null = null,
): void {
  const shaped = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  if (!shaped || parseRange(name) || /^(R|C|R\d*C\d*)$/i.test(name)) throw invalidArgument();
  const wanted = name.toLowerCase();
  const tables = book.sheets.flatMap((sheet) => sheet.tables);
  const taken = [...tables, ...names].some((item) => item !== except && item.name.toLowerCase() === wanted);
  if (taken) throw itemAlreadyExists();
}

/** "Tabell1", "Tabell2" …: the first free one in the display language. */
export function freeTableName(book: Book, locale: string): string {
  const word = locale.toLowerCase().startsWith('sv') ? 'Tabell' : 'Table';
  const tables = new Set(book.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name.toLowerCase())));
  let number = 1;
  while (tables.has(`${word}${number}`.toLowerCase())) number += 1;
  return `${word}${number}`;
}
