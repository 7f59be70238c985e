import { cellName, list, type Message, type Model, type SheetCells, type WorkbookCells } from '../domain/model';

const MOST_SHEETS = 5;
const MOST_HEADINGS = 4;

/** The first row that says anything, as headings. */
function headings(sheet: SheetCells): string[] {
  const row = sheet.values.find((cells) => cells.some((value) => typeof value === 'string')) ?? [];
  return row.filter((value): value is string => typeof value === 'string').slice(0, MOST_HEADINGS);
}

function sheetFound(sheet: SheetCells): Message {
  if (sheet.values.length === 0) return { key: 'app.found.sheet.empty', args: { sheet: sheet.name } };
  const found = headings(sheet);
  return found.length === 0
    ? { key: 'app.found.sheet.noWords', args: { sheet: sheet.name } }
    : { key: 'app.found.sheet', args: { sheet: sheet.name, headings: list(found, ', ') } };
}

/** What the workbook holds where goals were looked for: a sheet of goals whose heading is missing, else regions of other kinds, else its sheets and their headings. */
export function whatWasFound(model: Model, cells: WorkbookCells): Message {
  const unread = model.problems.find((problem) => problem.kind === 'sheetUnread');
  if (model.regions.length > 0 && unread?.reason !== 'noTitle') {
    const regions = model.regions.map(({ kind, sheet }): Message => ({
      key: `app.found.region.${kind}`,
      args: { sheet },
    }));
    return { key: 'app.found.regions', args: { regions: list(regions, 'and') } };
  }
  if (unread !== undefined)
    return {
      key: `app.found.${unread.reason}`,
      args: { sheet: unread.cell.sheet, cell: cellName(unread.cell.row, unread.cell.column) },
    };
  if (cells.sheets.every(({ values }) => values.length === 0)) return { key: 'app.found.nothing' };
  return { key: 'app.found.sheets', args: { sheets: list(cells.sheets.slice(0, MOST_SHEETS).map(sheetFound), ', ') } };
}
