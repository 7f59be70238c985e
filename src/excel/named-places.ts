import { columnIndex, parseRangeName } from '../domain/model';

/** Cells that a name stands for: rows and columns from 0, both ends included. */
export interface NamedPlace {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A sheet has no more. */
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

const PLACE = /^(?:'((?:[^']|'')+)'|([^'!,()[\]]+))!([$A-Za-z0-9:]+)$/;

function boundsOf(cells: string): Omit<NamedPlace, 'sheet'> | null {
  const plain = cells.replaceAll('$', '');
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(plain);
  if (columns) return { top: 0, bottom: LAST_ROW, left: columnIndex(columns[1]!), right: columnIndex(columns[2]!) };
  const rows = /^(\d+):(\d+)$/.exec(plain);
  if (rows) return { top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1, left: 0, right: LAST_COLUMN };
  const range = parseRangeName(plain);
  if (!range) return null;
  const { top, left, rows: count, columns: wide } = range;
  return { top, left, bottom: top + count - 1, right: left + wide - 1 };
}

/** The place a name's formula ("='Mål 1'!$J$2:$J$9") stands for; null for constants, functions and other workbooks. */
function namedPlace(formula: string): NamedPlace | null {
  const [, quoted, plain, cells] = PLACE.exec(formula.replace(/^=/, '')) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  if (sheet === undefined || sheet.includes('[')) return null;
  const bounds = boundsOf(cells!);
  return bounds && { sheet, ...bounds };
}

/** Names Excel makes by itself: what is printed or filtered says nothing about whose cells they are. */
const EXCELS_OWN = /(^|!)(_xl|print_|utskrifts|_filter)/i;

/**
 * Queues the names of the workbook and of some of its sheets.
 * @returns the places they stand for, once the context is synced
 */
export function loadNamedPlaces(
  { workbook }: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): () => readonly NamedPlace[] {
  const lists = [workbook.names, ...sheets.map(({ names }) => names)];
  for (const names of lists) names.load({ name: true, formula: true, visible: true });
  return () =>
    lists
      .flatMap(({ items }) => items)
      .filter(({ name, visible }) => visible && !EXCELS_OWN.test(name))
      .flatMap(({ formula }) => namedPlace(String(formula)) ?? []);
}
