import { ExcelError } from '../errors';
import { CELLS_PER_ANSWER, type Part, planAnswers } from '../read-plan';
import type { SheetValue } from '../report/cell-mark';
import { inSmallerAnswers } from '../smaller-answers';
import { watched } from '../watchdog';

/** A sheet as it stands when something is to be put back. */
export interface Standing {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly protected: boolean;
  readonly tables: readonly string[];
  readonly charts: readonly string[];
  /** How far the sheet is used, counted from A1. */
  readonly usedRows: number;
  readonly usedColumns: number;
}

/** The named sheets that are there: one round trip, none for no names. */
export async function standingSheets(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<ReadonlyMap<string, Standing>> {
  if (names.length === 0) return new Map();
  const queued = names.map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load({ name: true, protection: { protected: true } });
    const { tables, charts } = sheet;
    tables.load('name');
    charts.load('name');
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex, columnIndex, rowCount, columnCount');
    return { name, sheet, tables, charts, used };
  });
  await watched(context.sync());
  return new Map(
    queued
      .filter(({ sheet }) => !sheet.isNullObject)
      .map(({ name, sheet, tables, charts, used }): [string, Standing] => [
        name,
        {
          name,
          sheet,
          protected: sheet.protection.protected,
          tables: tables.items.map((table) => table.name),
          charts: charts.items.map((chart) => chart.name),
          usedRows: used.isNullObject ? 0 : used.rowIndex + used.rowCount,
          usedColumns: used.isNullObject ? 0 : used.columnIndex + used.columnCount,
        },
      ]),
  );
}

export type SheetRows = readonly (readonly SheetValue[])[];

async function readAnswers(
  context: Excel.RequestContext,
  answers: readonly (readonly Part[])[],
  rows: ReadonlyMap<string, (readonly SheetValue[])[]>,
): Promise<void> {
  const [now, ...later] = answers;
  if (!now) return;
  const queued = now.map((part) => {
    const sheet = context.workbook.worksheets.getItem(part.sheet);
    const range = sheet.getRangeByIndexes(part.top, part.left, part.rows, part.columns);
    range.load('formulas');
    return { part, range };
  });
  await watched(context.sync());
  for (const { part, range } of queued) {
    const formulas = range.formulas as SheetValue[][] | null;
    // Excel answers null, not an error, when it finds a range too large: that says nothing about what stands there.
    if (formulas?.length !== part.rows) throw new ExcelError('TooManyCells', 'contents', [], part.sheet);
    rows.get(part.sheet)!.push(...formulas);
  }
  await readAnswers(context, later, rows);
}

/** Constants and formulas of rectangles, by sheet, one a sheet: a round trip for each `most` cells, none for no parts. */
export async function readRows(
  context: Excel.RequestContext,
  parts: readonly Part[],
  most = CELLS_PER_ANSWER,
): Promise<ReadonlyMap<string, SheetRows>> {
  return inSmallerAnswers(async (fewer) => {
    const rows = new Map(parts.map(({ sheet }): [string, (readonly SheetValue[])[]] => [sheet, []]));
    await readAnswers(context, planAnswers(parts, fewer), rows);
    return rows;
  }, most);
}
