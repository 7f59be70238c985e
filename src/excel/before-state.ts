import type { CellAddress, CellValue } from '../domain/model';
import { type Block, entries, toBlocks } from './blocks';
import { watched } from './watchdog';

/** A cell as it stands, enough to put it back exactly. */
export interface CellState {
  readonly value: CellValue;
  /** "=B3*2"; null for constants. Text that begins with "=" is a constant: its formula equals its value. */
  readonly formula: string | null;
  readonly numberFormat: string;
  /** Null = no fill. */
  readonly fill: string | null;
  readonly font: string;
  readonly bold: boolean;
}

export const cellKey = ({ sheet, row, column }: CellAddress): string => `${row},${column},${sheet}`;

const LOOK = { format: { fill: { color: true, pattern: true }, font: { color: true, bold: true } } } as const;

interface LoadedBlock {
  readonly block: Block<CellAddress>;
  readonly range: Excel.Range;
  readonly looks: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

function load(context: Excel.RequestContext, block: Block<CellAddress>): LoadedBlock {
  const range = context.workbook.worksheets
    .getItem(block.sheet)
    .getRangeByIndexes(block.top, block.left, block.cells.length, block.cells[0]!.length);
  range.load({ values: true, formulas: true, numberFormat: true });
  return { block, range, looks: range.getCellProperties(LOOK) };
}

function stateAt({ range, looks }: LoadedBlock, row: number, column: number): CellState {
  const value = range.values[row]![column] as CellValue;
  const formula: unknown = range.formulas[row]![column];
  const look = looks.value[row]![column]!.format;
  return {
    value: value === '' ? null : value,
    formula: typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : null,
    numberFormat: range.numberFormat[row]![column] as string,
    fill: look?.fill?.pattern === Excel.FillPattern.none ? null : (look?.fill?.color ?? null),
    font: look?.font?.color ?? '#000000',
    bold: look?.font?.bold ?? false,
  };
}

/** A cell's answer is its value, its formula and its look: some 150 characters. */
const CELLS_PER_ANSWER = 20_000;

async function statesFrom(
  context: Excel.RequestContext,
  cells: readonly CellAddress[],
  from: number,
): Promise<[string, CellState][]> {
  if (from >= cells.length) return [];
  const loaded = toBlocks(cells.slice(from, from + CELLS_PER_ANSWER), (cell) => cell).map((block) =>
    load(context, block),
  );
  await watched(context.sync());
  const states = loaded.flatMap((one) =>
    entries(one.block).map(({ cell }): [string, CellState] => [
      cellKey(cell),
      stateAt(one, cell.row - one.block.top, cell.column - one.block.left),
    ]),
  );
  return [...states, ...(await statesFrom(context, cells, from + CELLS_PER_ANSWER))];
}

/** Cells as they stand now, by `cellKey`: one round trip for each 20,000. The sheets must exist. */
export async function cellStates(
  context: Excel.RequestContext,
  cells: readonly CellAddress[],
): Promise<ReadonlyMap<string, CellState>> {
  const once = [...new Map(cells.map((cell) => [cellKey(cell), cell])).values()];
  return new Map(await statesFrom(context, once, 0));
}

/** Nothing at all in the cell: a formula that gives "" is something. */
export const isFree = (state: CellState): boolean => state.value === null && state.formula === null;
