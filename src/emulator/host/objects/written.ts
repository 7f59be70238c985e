import { type CellRange, overlaps, rangeAddress, type Sheet } from '../../workbook';
import type { ChangeSource, Environment } from '../environment';
import { EventType } from '../events';
import { changeEvent } from './sheet-events';
import { followTables } from './table-growth';

/** What follows from other contents in cells: tables take headings and grow, the add-in is told. */
export function cellsChanged(
  env: Environment,
  sheet: Sheet,
  range: CellRange,
  source: ChangeSource,
  trigger: string,
): void {
  env.book.dirty = true;
  followTables(env, sheet, range);
  env.events.tell(EventType.changed, sheet.id, changeEvent(sheet, range, source, trigger));
  for (const table of sheet.tables) {
    if (!overlaps(table.range, range)) continue;
    env.events.tell(EventType.tableChanged, table.id, {
      address: rangeAddress(range),
      changeType: 'RangeEdited',
      source,
      triggerSource: trigger,
      tableId: table.id,
      worksheetId: sheet.id,
    });
  }
}
