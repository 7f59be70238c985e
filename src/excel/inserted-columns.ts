import type { CellAddress, CellValue } from '../domain/model';
import type { InsertedColumn } from '../domain/planning';
import type { CellStates } from './before-state';
import type { UndoRecord } from './undo-record';
import { watched } from './watchdog';
import type { CellContent } from './write-blocks';

/** A rule of the source's cells that means the same one column on. */
type Rule = Pick<Excel.DataValidation, 'rule' | 'errorAlert' | 'prompt' | 'ignoreBlanks'>;
export type Rules = ReadonlyMap<InsertedColumn, Rule>;

/** Types of `Excel.DataValidationType` that are no rule of the whole column. */
const NONE: readonly string[] = ['None', 'Inconsistent', 'MixedCriteria'];

/** A reference without dollar signs would have to move along. */
const isFixed = (rule: Excel.DataValidationRule): boolean =>
  !/=[^"]*(?<![$A-Za-z])[A-Za-z]{1,3}\$?\d|=[^"]*\$[A-Za-z]{1,3}\d/.test(JSON.stringify(rule));

/** Rows of data, sums below them left out where the table has them: rules and formats are the whole column's. */
const bodyOf = (
  context: Excel.RequestContext,
  { sheet, bodyTop, lastRow }: InsertedColumn,
  column: number,
): Excel.Range =>
  context.workbook.worksheets.getItem(sheet).getRangeByIndexes(bodyTop, column, Math.max(1, lastRow - bodyTop + 1), 1);

/** Where a column's source stands before anything is inserted. */
function sourceNow(column: InsertedColumn, all: readonly InsertedColumn[]): number {
  const before = all.filter(
    (one) => one.sheet === column.sheet && one.top === column.top && one.column <= column.source,
  );
  return column.source - before.length;
}

/** The rules of the columns that will be followed. One round trip, none without columns. */
export async function rulesToCarry(context: Excel.RequestContext, columns: readonly InsertedColumn[]): Promise<Rules> {
  if (columns.length === 0) return new Map();
  const loaded = columns.map((column) => {
    const { dataValidation } = bodyOf(context, column, sourceNow(column, columns));
    dataValidation.load(['type', 'rule', 'errorAlert', 'prompt', 'ignoreBlanks']);
    return { column, dataValidation };
  });
  await watched(context.sync());
  return new Map(
    loaded.flatMap(({ column, dataValidation: { type, rule, errorAlert, prompt, ignoreBlanks } }) =>
      NONE.includes(type) || !isFixed(rule) ? [] : [[column, { rule, errorAlert, prompt, ignoreBlanks }] as const],
    ),
  );
}

const headingOf = ({ headings }: InsertedColumn): string => String(headings.at(-1) ?? '');

const wholeOf = (context: Excel.RequestContext, { sheet, top, lastRow }: InsertedColumn, column: number): Excel.Range =>
  context.workbook.worksheets.getItem(sheet).getRangeByIndexes(top, column, lastRow - top + 1, 1);

/** Queues the columns from the left: room, formats as the column they follow, and its rule. */
export function queueInserted(context: Excel.RequestContext, columns: readonly InsertedColumn[], rules: Rules): void {
  for (const column of columns) {
    const room = wholeOf(context, column, column.column);
    if (column.table === null) room.insert(Excel.InsertShiftDirection.right);
    else {
      const table = context.workbook.worksheets.getItem(column.sheet).tables.getItem(column.table);
      table.columns.add(tableIndex(column), undefined, headingOf(column));
    }
    wholeOf(context, column, column.column).copyFrom(
      wholeOf(context, column, column.source),
      Excel.RangeCopyType.formats,
    );
    const rule = rules.get(column);
    if (rule) {
      const { dataValidation } = bodyOf(context, column, column.column);
      dataValidation.rule = rule.rule;
      dataValidation.errorAlert = rule.errorAlert;
      dataValidation.prompt = rule.prompt;
      dataValidation.ignoreBlanks = rule.ignoreBlanks;
    }
  }
}

const tableIndex = ({ column, tableLeft }: InsertedColumn): number => column - tableLeft;

/** The headings of the new columns, to be written and read back; a table's own came with the column. */
export const insertedHeadings = (columns: readonly InsertedColumn[]): CellContent[] =>
  columns.flatMap(({ sheet, top, column, headings }) =>
    headings.flatMap((value, index): CellContent[] =>
      value === null ? [] : [{ cell: { sheet, row: top + index, column }, content: { value }, look: null }],
    ),
  );

/** The heading cells that now stand where the columns will go in. */
export const placesOf = (
  { sheet, bodyTop, top, column }: InsertedColumn,
  index: number,
  all: readonly InsertedColumn[],
): CellAddress[] => {
  const earlier = all.slice(0, index).filter((one) => one.sheet === sheet && one.top === top).length;
  return [{ sheet, row: bodyTop - 1, column: column - earlier }];
};

/** What undoing needs to know: the columns where they now stand, and each block's last row. */
export const insertedRecord = (columns: readonly InsertedColumn[]): UndoRecord['columns'] =>
  columns.map((inserted) => ({
    sheet: inserted.sheet,
    table: inserted.table,
    heading: headingOf(inserted),
    headingRow: inserted.bodyTop - 1,
    column: inserted.column,
    lastRow: inserted.lastRow,
    insertedFrom: inserted.top,
  }));

/**
 * Takes out those of the columns that came to be, after writing failed half-way: a column is there when what stood in its
 * place stands one to the right. Where columns had moved before, all have come to be, and each has its heading. Two round
 * trips.
 * @param planned the same columns, their sheets by the names that `states` knows
 */
export async function removeInserted(
  context: Excel.RequestContext,
  columns: readonly InsertedColumn[],
  planned: readonly InsertedColumn[],
  { states, moved }: { readonly states: CellStates; readonly moved: boolean },
): Promise<void> {
  if (columns.length === 0) return;
  const looked = columns.map((column, index) => {
    const { sheet, table, bodyTop } = column;
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const place = worksheet.getRangeByIndexes(bodyTop - 1, column.column, 1, 2);
    place.load('values');
    const inTable =
      table === null ? null : worksheet.tables.getItem(table).columns.getItemOrNullObject(headingOf(column));
    inTable?.load('name');
    const [now] = placesOf(planned[index]!, index, planned);
    const stood = states.get(now!)?.value ?? null;
    return { column, place, inTable, stood };
  });
  await watched(context.sync());
  for (const { column, place, inTable, stood } of looked.toReversed()) {
    if (inTable) {
      if (!inTable.isNullObject) inTable.delete();
      continue;
    }
    const [here, next] = place.values[0] as CellValue[];
    if (stood === null && !moved) wholeOf(context, column, column.column).clear();
    else if (moved ? here === headingOf(column) : next === stood && here !== stood)
      wholeOf(context, column, column.column).delete(Excel.DeleteShiftDirection.left);
  }
  await watched(context.sync());
}
