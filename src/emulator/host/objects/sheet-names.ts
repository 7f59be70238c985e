import type { Book, Sheet } from '../../workbook';
import { invalidArgument, itemAlreadyExists } from '../host-error';

/** A name Excel takes for a sheet: 1–31 characters, none of \ / ? * : [ ], no apostrophe first or last, not "History". */
export function requireSheetName(book: Book, name: string, except: Sheet | null): void {
  const bad = name === '' || name.length > 31 || /[\\/?*:[\]]/.test(name) || /^'|'$/.test(name);
  if (bad || name.toLowerCase() === 'history') throw invalidArgument();
  const wanted = name.toLowerCase();
  if (book.sheets.some((sheet) => sheet !== except && sheet.name.toLowerCase() === wanted)) throw itemAlreadyExists();
}

/** "Blad1", "Blad2" …: the first free one in the display language. */
export function freeSheetName(book: Book, locale: string): string {
  const word = locale.toLowerCase().startsWith('sv') ? 'Blad' : 'Sheet';
  const taken = new Set(book.sheets.map((sheet) => sheet.name.toLowerCase()));
  let number = 1;
  while (taken.has(`${word}${number}`.toLowerCase())) number += 1;
  return `${word}${number}`;
}
