import type { CellValue, Model, SheetCells, WorkbookCells } from '../../../../src/domain/model';
import {
  EVERYTHING,
  marksAfter,
  type OtherWorkbook,
  otherWorkbook,
  planTake,
  type Remembered,
  type TakeChoice,
  type TakeNames,
  type TakePlan,
  takeWrites,
} from '../../../../src/domain/planning/take';
import { read } from '../../reading/support';

export const DAY = '2026-11-27';
export const NO_NAMES: TakeNames = { prefix: '', owner: null };
const NO_MARKS = { headings: [], rows: {} };
export const NOTHING_REMEMBERED: Remembered = {
  places: { goals: null, indicators: null },
  marks: { goals: NO_MARKS, indicators: NO_MARKS },
};

/** A workbook with what it remembers of one file. */
export interface Held {
  readonly cells: WorkbookCells;
  readonly remembered: Remembered;
}

export const held = (cells: WorkbookCells): Held => ({ cells, remembered: NOTHING_REMEMBERED });

export const looked = (
  from: WorkbookCells,
  to: Held,
  file = 'Nämnden.xlsx',
  source: Model = read(from),
): OtherWorkbook => otherWorkbook(file, source, read(to.cells));

export const planned = (from: WorkbookCells, to: Held, names = NO_NAMES, file = 'Nämnden.xlsx', date = DAY): TakePlan =>
  planTake({ model: read(to.cells), cells: to.cells }, looked(from, to, file), to.remembered, names, date);

/** The workbook as it is when the plan has been carried out. */
export function carriedOut(to: Held, plan: TakePlan, choice: TakeChoice = EVERYTHING): Held {
  const writes = takeWrites(plan, choice, read(to.cells).steeringModel.levels);
  const grids = new Map(to.cells.sheets.map((sheet) => [sheet.name, editable(sheet)]));
  for (const { name, table, columns, rows } of writes.sheets) {
    const values = [columns.map(({ heading }) => heading), ...rows.map((row) => [...row])];
    const range = { top: 0, left: 0, rows: values.length, columns: columns.length };
    const tables = [{ name: table, ...range, hasHeading: true, hasTotals: false }];
    grids.set(name, { ...editable(EMPTY), name, values, tables });
  }
  for (const { sheet, table, columns, count } of writes.rows) {
    const grid = grids.get(sheet)!;
    grid.tables = grid.tables.map((one) => (one.name === table ? { ...one, columns, rows: one.rows + count } : one));
  }
  for (const { sheet, table, heading, headingRow, column } of writes.columns) {
    const grid = grids.get(sheet)!;
    put(grid, headingRow, column, heading);
    grid.tables = grid.tables.map((one) =>
      one.name === table ? { ...one, columns: Math.max(one.columns, column - one.left + 1) } : one,
    );
  }
  for (const { cell, new: value } of writes.cells) put(grids.get(cell.sheet)!, cell.row, cell.column, value);
  const place = (kind: 'goals' | 'indicators') => plan.tables[kind].name;
  return {
    cells: { sheets: [...grids.values()].map(squared) },
    remembered: {
      places: { goals: place('goals'), indicators: place('indicators') },
      marks: {
        goals: marksAfter(plan, choice, 'goals', to.remembered.marks.goals),
        indicators: marksAfter(plan, choice, 'indicators', to.remembered.marks.indicators),
      },
    },
  };
}

interface Editable extends Omit<SheetCells, 'values' | 'tables'> {
  values: CellValue[][];
  tables: SheetCells['tables'];
}

const EMPTY: SheetCells = {
  name: '',
  visible: true,
  protected: false,
  top: 0,
  left: 0,
  values: [],
  formats: [],
  tables: [],
};

/** From A1, so that rows and columns are those of the sheet. */
const editable = (sheet: SheetCells): Editable => ({
  ...sheet,
  top: 0,
  left: 0,
  values: [
    ...Array.from({ length: sheet.top }, (): CellValue[] => []),
    ...sheet.values.map((row) => [...Array<CellValue>(sheet.left).fill(null), ...row]),
  ],
  formats: [
    ...Array.from({ length: sheet.top }, (): string[] => []),
    ...sheet.formats.map((row) => [...Array<string>(sheet.left).fill('General'), ...row]),
  ],
});

function put({ values }: Editable, row: number, column: number, value: CellValue): void {
  while (values.length <= row) values.push([]);
  const line = values[row]!;
  while (line.length <= column) line.push(null);
  line[column] = value;
}

function squared(sheet: Editable): SheetCells {
  const width = Math.max(0, ...sheet.values.map((row) => row.length));
  const filled = <T>(rows: readonly (readonly T[])[], filler: T): T[][] =>
    sheet.values.map((_, row) => Array.from({ length: width }, (__, column) => rows[row]?.[column] ?? filler));
  return { ...sheet, values: filled<CellValue>(sheet.values, null), formats: filled(sheet.formats, 'General') };
}

/** The workbook with a cell changed by hand, in the row whose first column holds `id`. */
export function edited(to: Held, sheet: string, id: string, heading: string, value: CellValue): Held {
  const sheets = to.cells.sheets.map((one) => {
    if (one.name !== sheet) return one;
    const column = one.values[0]!.indexOf(heading);
    return {
      ...one,
      values: one.values.map((row) => (row[0] === id ? row.map((old, at) => (at === column ? value : old)) : row)),
    };
  });
  return { ...to, cells: { sheets } };
}
