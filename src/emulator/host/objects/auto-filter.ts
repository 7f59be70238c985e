import type { Environment } from '../environment';
import { HostType, readOnly } from './define';
import { requireAllowed } from './guards';
import { rangeType } from './range';
import { RangeRef } from './range-ref';
import type { TableRef } from './table-ref';

/** Shows all rows of the table again. What was filtered is not modelled, only that rows are hidden by it. */
export function clearFilters({ sheet, table }: TableRef, env: Environment): void {
  requireAllowed(sheet, 'allowAutoFilter');
  if (!table.filtered) return;
  table.filtered = false;
  for (let row = table.range.top; row < table.range.top + table.range.rows; row++) {
    if (sheet.hiddenRows.delete(row)) sheet.dirtyRows.add(row);
  }
  sheet.touch('rows');
  sheet.touch('tables');
  env.book.dirty = true;
}

/** Excel.AutoFilter of a table: whether it filters, as found in the file. */
export const autoFilterType: HostType<TableRef> = new HostType<TableRef>({
  name: 'AutoFilter',
  properties: {
    enabled: readOnly(({ table }) => table.filterButton),
    isDataFiltered: readOnly(({ table }) => table.filtered),
  },
  methods: {
    getRange: ({ sheet, table }) => rangeType.of(RangeRef.of(sheet, table.range)),
    getRangeOrNullObject: ({ sheet, table }) =>
      table.filterButton ? rangeType.of(RangeRef.of(sheet, table.range)) : null,
    clearCriteria: (ref, _args, env) => clearFilters(ref, env),
  },
});
