import type { TemplateSheet } from '../domain/template';
import { ExcelError } from './errors';
import { forWriting } from './safe-text';
import { writing } from './session';
import { watched } from './watchdog';

/** Points for one character of the default font, near enough. */
const POINTS_PER_CHARACTER = 5.6;
/** A list of choices longer than this can't be written as text (Excel's own limit). */
const LONGEST_LIST = 255;

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

function drawSheet(sheet: Excel.Worksheet, { name, columns, rows }: TemplateSheet): void {
  const whole = sheet.getRangeByIndexes(0, 0, rows.length + 1, columns.length);
  whole.values = [columns.map(({ heading }) => forWriting(heading)), ...rows.map((row) => row.map(forWriting))];
  const table = sheet.tables.add(whole, true);
  table.name = name;
  table.style = 'TableStyleLight1';
  columns.forEach(({ width, choices }, index) => {
    const column = sheet.getRangeByIndexes(1, index, rows.length, 1);
    column.format.columnWidth = width * POINTS_PER_CHARACTER;
    const source = choices?.join(',') ?? '';
    if (source === '' || source.length > LONGEST_LIST) return;
    column.dataValidation.rule = { list: { inCellDropDown: true, source } };
    // A controller's own words are as good: the list helps, it does not forbid.
    column.dataValidation.errorAlert = { showAlert: false, style: 'Information', title: '', message: '' };
  });
  sheet.freezePanes.freezeRows(1);
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
        drawSheet(worksheets.add(sheet.name), sheet);
        return;
      }
      const first = worksheets.getItem(blank);
      first.name = sheet.name;
      drawSheet(first, sheet);
    });
    worksheets.getItem(template[0]!.name).activate();
    await watched(context.sync());
    return template.map(({ name }) => name);
  });
}
