/** A workbook of one municipality, and the fetch of it from a server of this machine. */
import { commands, type ApplyFetchOptions, type FetchOptions, type FetchPreview } from '../../src/app';
import type { CellValue } from '../../src/domain/model';
import type { Book } from '../../src/emulator/workbook';
import { fill } from '../excel/support';
import { KoladaServer } from '../support/kolada/server';
import { serviceFor } from '../support/kolada/service';
import { newBook, openOffice } from '../support/office';
import { must } from './support';

export const asking = (server: KoladaServer, more: Partial<FetchOptions> = {}): FetchOptions => ({
  municipality: null,
  peers: null,
  years: null,
  service: serviceFor(server).service,
  today: '2026-04-15',
  ...more,
});

export const preview = (server = new KoladaServer(), more: Partial<FetchOptions> = {}): Promise<FetchPreview> =>
  must(commands.previewFetch, asking(server, more));
export const apply = (
  seen: FetchPreview,
  cells: FetchPreview['plan']['changes'][number]['cell'][] | null = null,
  more: Pick<ApplyFetchOptions, 'columns' | 'rows'> = {},
) => must(commands.applyFetch, { preview: seen, cells, ...more });

/** A workbook of one municipality with these indicators. */
export async function opened(
  rows: readonly (readonly CellValue[])[],
  more: Readonly<Record<string, readonly (readonly CellValue[])[]>> = {},
  municipality = 'Karlstad',
): Promise<Book> {
  const book = newBook('Indikatorer', 'Inställningar', ...Object.keys(more));
  fill(book.sheet('Indikatorer')!, rows);
  fill(book.sheet('Inställningar')!, [
    ['Inställning', 'Värde'],
    ['Kommun', municipality],
    ['År', 2025],
  ]);
  for (const [name, block] of Object.entries(more)) fill(book.sheet(name)!, block);
  await openOffice(book);
  return book;
}

export const HEAD = ['Indikatornr', 'Indikator', 'Enhet', 'Riktning', 'Kolada-id'];
export const ROW = ['I1', 'Elever i åk 9 behöriga till yrkesprogram', '%', 'Högre bättre', 'N15428'];

export const rowOf = (book: Book, row = 1, sheet = 'Indikatorer'): unknown[] =>
  Array.from(book.sheet(sheet)!.rows[row]!, (cell) => cell?.value ?? null);
export const changesOf = ({ plan }: FetchPreview): unknown[] =>
  plan.changes.map(({ field, year, old, new: to, kind, ticked }) => [field, year, old, to, kind, ticked]);
