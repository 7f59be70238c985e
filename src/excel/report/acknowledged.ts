import type { CellAddress, CellValue, NamingCell, SheetCells, WorkbookCells } from '../../domain/model';
import type { Work } from '../../domain/work';
import type { SheetValue } from './cell-mark';
import { readOldSheet } from './kept-text';
import { parseTopKey } from './key-column';

/** Places of *Kvitterad* and *Skäl* among the kept columns of *Kontroll*. */
const ACKNOWLEDGED = 0;
const REASON = 1;

/** Words in *Kvitterad* that take it back. */
const NOT = /^(nej|no|n|0|falskt|false)$/i;

/** *Kontroll* as it was read. */
export interface FindingsSheet {
  /** Reason ("" where none is given) by row key; only rows that are acknowledged. */
  readonly reasons: ReadonlyMap<string, string>;
  /** The cells of a row, with what they hold; null where the sheet has no such row. */
  place(
    rowKey: string,
  ):
    (Record<'acknowledged' | 'reason', { readonly cell: CellAddress; readonly value: CellValue }> & FindingName) | null;
}

interface FindingName {
  /** What else stands in the row: says that it is still the finding's. */
  readonly names: readonly NamingCell[];
}

/** From A1, as report sheets are looked at; empty cells are "". */
function fromTopLeft({ top, left, values }: SheetCells): SheetValue[][] {
  const blank = Array<SheetValue>(left).fill('');
  const rows = values.map((row) => [...blank, ...row.map((value) => value ?? '')]);
  return [...Array.from({ length: top }, () => []), ...rows];
}

const isOurs = ({ values }: SheetCells, reportKey: string): boolean =>
  values.some((row) => row.some((value) => typeof value === 'string' && parseTopKey(value, reportKey) !== null));

/** Finds *Kontroll* among the cells by its mark and reads what is acknowledged there. Null where there is none. */
export function* readFindingsSheet({ sheets }: WorkbookCells, reportKey: string): Work<FindingsSheet | null> {
  const sheet = sheets.find((one) => isOurs(one, reportKey));
  if (sheet === undefined) return null;
  const old = yield* readOldSheet(fromTopLeft(sheet), reportKey);
  if (old === null || old.keptColumns.length <= REASON) return null;
  const words = (place: number): ReadonlyMap<string, string> =>
    new Map(old.comments.filter((one) => one.place === place).map(({ key, text }) => [key, text.trim()]));
  const reasons = words(REASON);
  const acknowledged = [...words(ACKNOWLEDGED)].filter(([, text]) => text !== '' && !NOT.test(text));
  return {
    reasons: new Map(acknowledged.map(([key]) => [key, reasons.get(key) ?? ''])),
    place: (rowKey) => {
      const row = old.rowOf.get(rowKey);
      if (row === undefined) return null;
      const at = (place: number) => {
        const cell = { sheet: sheet.name, row, column: old.keptColumns[place]! };
        return { cell, value: sheet.values[row - sheet.top]?.[cell.column - sheet.left] ?? null };
      };
      const [acknowledged, reason] = [at(ACKNOWLEDGED), at(REASON)];
      const own = [acknowledged.cell.column, reason.cell.column];
      const names = (sheet.values[row - sheet.top] ?? []).flatMap((value, index) => {
        const column = sheet.left + index;
        return value === null || own.includes(column) ? [] : [{ sheet: sheet.name, row, column, value }];
      });
      return { acknowledged, reason, names };
    },
  };
}
