import type { Book } from '../workbook';
import { openXlsx } from './open';
import { templateParts } from './template';
import { makeEntry, writeZip } from './zip';

/** A new workbook with one empty sheet, Blad1, as Excel in Swedish makes it. */
export function newBook(): Book {
  const encoder = new TextEncoder();
  const entries = Object.entries(templateParts).map(([name, text]) => makeEntry(name, encoder.encode(text)));
  return openXlsx(writeZip(entries), 'Bok1.xlsx');
}
