import { type CellRange, overlaps, type Sheet } from '../../workbook';
import type { ChangeSource, Environment } from '../environment';
import { EventType } from '../events';
import { changeEvent } from './sheet-events';

/** What follows from other contents in cells: the add-in is told. */
export function cellsChanged(
  env: Environment,
  sheet: Sheet,
  range: CellRange,
  source: ChangeSource,
  trigger: string,
): void {
  env.book.dirty = true;
  env.events.tell(EventType.changed, sheet.id, changeEvent(sheet, range, source, trigger));
  for (const table of sheet.tables) {
    if (!overlaps(table.range, range)) continue;
    const args = { ...changeEvent(sheet, range, source, trigger), tableId: table.id };
    env.events.tell(EventType.tableChanged, table.id, args, sheet.id);
  }
}
