import type { Environment } from '../environment';
import { RangeRef } from './range-ref';
import { insertCells } from './shift-cells';
import { bodyRange } from './table-growth';
import type { TableRef } from './table-ref';
import { emptyCells } from './write-cells';

/** Shows or hides the total row: a word in the first column; what the last column adds up is left to the user. */
export function setTotals({ sheet, table }: TableRef, show: boolean, env: Environment): void {
  if (show === table.hasTotals) return;
  const { left, columns } = table.range;
  const end = table.range.top + table.range.rows;
  if (show) {
    insertCells(env, new RangeRef(sheet, end, left, 1, columns), 'down', table);
    table.range = { ...table.range, rows: table.range.rows + 1 };
    table.hasTotals = true;
    const label = env.options.locale.toLowerCase().startsWith('sv') ? 'Summa' : 'Total';
    table.columns[0]!.totalsLabel = label;
    sheet.edit(end, left).value = label;
    return;
  }
  const { top, rows } = bodyRange(table);
  emptyCells(sheet, new RangeRef(sheet, top + rows, left, 1, columns));
  table.hasTotals = false;
  table.range = { ...table.range, rows: table.range.rows - 1 };
  for (const column of table.columns) Object.assign(column, { totalsFunction: null, totalsLabel: null });
}
