import type { TemplateSheet } from '../domain/template';
import { ExcelError } from './errors';
import { writing } from './session';
import { drawTable } from './table-sheet';
import { watched } from './watchdog';

/** What is in the workbook before. */
interface Place {
  readonly names: readonly string[];
  /** The one sheet of a new workbook: it becomes the first sheet. */
  readonly blank: string | null;
}

async function lookAround(context: Excel.RequestContext): Promise<Place> {
  const sheets = context.workbook.worksheets;
  sheets.load({ name: true });
  context.workbook.load({ readOnly: true });
  await watched(context.sync());
  if (context.workbook.readOnly) throw new ExcelError('WorkbookReadOnly');
  const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(false));
  for (const range of used) range.load('address');
  await watched(context.sync());
  const names = sheets.items.map(({ name }) => name);
  return { names, blank: names.length === 1 && used[0]!.isNullObject ? names[0]! : null };
}

/**
 * Puts the sheets of a template into the workbook: into a new workbook's one blank sheet and after it. Three round trips.
 * @returns their names
 * @throws ExcelError `SheetTaken` when a sheet of one of the names is there (nothing is written)
 */
export async function writeTemplate(template: readonly TemplateSheet[]): Promise<readonly string[]> {
  return writing(async (context) => {
    const { names, blank } = await lookAround(context);
    const taken = template.find(({ name }) =>
      names.some((there) => there !== blank && there.toLowerCase() === name.toLowerCase()),
    );
    if (taken) throw new ExcelError('SheetTaken', null, [], taken.name);
    const { worksheets } = context.workbook;
    template.forEach((sheet, index) => {
      if (index > 0 || blank === null) {
        drawTable(worksheets.add(sheet.name), sheet);
        return;
      }
      const first = worksheets.getItem(blank);
      first.name = sheet.name;
      drawTable(first, sheet);
    });
    worksheets.getItem(template[0]!.name).activate();
    await watched(context.sync());
    return template.map(({ name }) => name);
  });
}
