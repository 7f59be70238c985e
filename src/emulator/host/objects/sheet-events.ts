import { type CellRange, overlaps, rangeAddress, type Sheet } from '../../workbook';
import type { ChangeSource, Environment } from '../environment';
import { EventType } from '../events';
import { invalidOperation } from '../host-error';

/** What `Worksheet.onChanged` tells. */
export const changeEvent = (sheet: Sheet, range: CellRange, source: ChangeSource, trigger: string): object => ({
  address: rangeAddress(range),
  changeType: 'RangeEdited',
  source,
  triggerSource: trigger,
  worksheetId: sheet.id,
});

/** Shows the sheet, and tells it. */
export function activateSheet(env: Environment, sheet: Sheet): void {
  const { book, events } = env;
  if (sheet.visibility !== 'Visible') throw invalidOperation('A hidden worksheet cannot be activated.');
  const before = book.active;
  if (before === sheet) return;
  book.activeId = sheet.id;
  if (before) events.tell(EventType.deactivated, before.id, { worksheetId: before.id });
  events.tell(EventType.activated, sheet.id, { worksheetId: sheet.id });
}

/** Selects cells on their sheet, which is shown. */
export function selectRange(env: Environment, sheet: Sheet, range: CellRange): void {
  activateSheet(env, sheet);
  const { top, left, rows, columns } = range;
  sheet.selection = { top, left, rows, columns };
  env.events.tell(EventType.selectionChanged, sheet.id, { address: rangeAddress(range), worksheetId: sheet.id });
  for (const table of sheet.tables) {
    env.events.tell(EventType.tableSelectionChanged, table.id, {
      address: rangeAddress(range),
      isInsideTable: overlaps(range, table.range),
      tableId: table.id,
      worksheetId: sheet.id,
    });
  }
}
