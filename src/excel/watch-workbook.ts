import { readMarks } from './report/marks';
import { reading, speaks } from './session';
import { readSettings } from './settings';
import { watched } from './watchdog';

/** Since when Excel tells that a sheet was renamed. */
const TELLS_NAMES = '1.17';

type SheetEvent = { readonly worksheetId: string };

/** Ids of our own sheets, where people write to each other and nothing is read of it. */
function quietSheets(read: readonly string[]): ReadonlySet<string> {
  const marks = Object.entries(readMarks(readSettings().settings.reports));
  return new Set(marks.filter(([key]) => !read.includes(key)).map(([, { sheetId }]) => sheetId));
}

/**
 * Listens for what people do to the workbook, here and elsewhere (co-authoring): cells changed or sorted, sheets added, deleted,
 * and renamed where Excel tells it. One round trip, and one to stop. Results of formulas are no events.
 * @param read keys of our own sheets whose changes count
 * @returns how to stop; where that fails it can be asked again
 */
export async function watchWorkbook(read: readonly string[], changed: () => void): Promise<() => Promise<void>> {
  const quiet = quietSheets(read);
  const tell = async ({ worksheetId }: SheetEvent): Promise<void> => {
    if (!quiet.has(worksheetId)) changed();
  };
  const { events, within } = await reading(async (context) => {
    const { worksheets } = context.workbook;
    const told: OfficeExtension.EventHandlers<SheetEvent>[] = [
      worksheets.onChanged,
      worksheets.onRowSorted,
      worksheets.onColumnSorted,
      worksheets.onAdded,
      worksheets.onDeleted,
      // An older copy of Office.js beside the pane lacks what the host could tell.
      ...(speaks(TELLS_NAMES) && 'onNameChanged' in worksheets ? [worksheets.onNameChanged] : []),
    ];
    for (const event of told) event.add(tell);
    await watched(context.sync());
    return { events: told, within: context };
  });
  return () =>
    // A handler can only be taken away in the context it was added in. Not by what adding gave: that works only once, also
    // when Excel could not be reached.
    reading(async (context) => {
      for (const event of events) event.remove(tell);
      await watched(context.sync());
    }, within);
}
