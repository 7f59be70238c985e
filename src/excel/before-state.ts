import type { CellAddress, CellValue } from '../domain/model';
import { toBlocks } from './blocks';
import { type Part, planAnswers } from './read-plan';
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

/** A cell nobody has used. */
export const EMPTY_STATE: CellState = {
  value: null,
  formula: null,
  numberFormat: 'General',
  fill: null,
  font: '#000000',
  bold: false,
};

/** What to look at: cells with their looks, and cells of which only the contents matter. */
export interface Wanted {
  readonly states: readonly CellAddress[];
  readonly contents: readonly CellAddress[];
}

interface LookedPart extends Part {
  readonly withLooks: boolean;
}

interface LoadedPart {
  readonly part: LookedPart;
  readonly range: Excel.Range;
  readonly looks: OfficeExtension.ClientResult<Excel.CellProperties[][]> | null;
}

/** A cell's answer is its value, its formula and its look: some 150 characters. */
const CELLS_PER_ANSWER = 20_000;

function load(context: Excel.RequestContext, part: LookedPart): LoadedPart {
  const range = context.workbook.worksheets
    .getItem(part.sheet)
    .getRangeByIndexes(part.top, part.left, part.rows, part.columns);
  range.load(['values', 'formulas']);
  if (part.withLooks) range.load('numberFormat');
  return { part, range, looks: part.withLooks ? range.getCellProperties(LOOK) : null };
}

/** Excel says white for a cell without fill; the pattern tells the two apart, where it is given. */
function fillOf(fill: Excel.CellPropertiesFill | undefined): string | null {
  if (!fill?.color || fill.pattern === Excel.FillPattern.none) return null;
  return !fill.pattern && fill.color.toUpperCase() === '#FFFFFF' ? null : fill.color;
}

function stateAt({ range, looks }: LoadedPart, row: number, column: number): CellState {
  const value = range.values[row]![column] as CellValue;
  const formula: unknown = range.formulas[row]![column];
  const contents = {
    value: value === '' ? null : value,
    formula: typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : null,
  };
  if (!looks) return { ...EMPTY_STATE, ...contents };
  const look = looks.value[row]![column]!.format;
  return {
    ...contents,
    numberFormat: range.numberFormat[row]![column] as string,
    fill: fillOf(look?.fill),
    font: look?.font?.color ?? EMPTY_STATE.font,
    bold: look?.font?.bold ?? false,
  };
}

async function statesFrom(
  context: Excel.RequestContext,
  answers: readonly (readonly LookedPart[])[],
  found: Map<string, CellState>,
): Promise<void> {
  const [now, ...later] = answers;
  if (!now) return;
  const loaded = now.map((part) => load(context, part));
  await watched(context.sync());
  for (const one of loaded) {
    const { sheet, top, left, rows, columns, withLooks } = one.part;
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const key = cellKey({ sheet, row: top + row, column: left + column });
        if (withLooks || !found.has(key)) found.set(key, stateAt(one, row, column));
      }
    }
  }
  await statesFrom(context, later, found);
}

const partsOf = (cells: readonly CellAddress[], withLooks: boolean): LookedPart[] =>
  toBlocks(cells, (cell) => cell).map(({ sheet, top, left, cells: rows }) => ({
    sheet,
    top,
    left,
    rows: rows.length,
    columns: rows[0]!.length,
    withLooks,
  }));

/**
 * Cells as they stand now, by `cellKey`: one round trip for each 20,000. Cells of which only the contents were asked
 * come with the look of an empty cell. The sheets must exist.
 */
export async function cellStates(
  context: Excel.RequestContext,
  { states, contents }: Wanted,
): Promise<ReadonlyMap<string, CellState>> {
  const found = new Map<string, CellState>();
  const parts = [...partsOf(states, true), ...partsOf(contents, false)];
  await statesFrom(context, planAnswers(parts, CELLS_PER_ANSWER), found);
  return found;
}

/** Nothing at all in the cell: a formula that gives "" is something. */
export const isFree = (state: CellState): boolean => state.value === null && state.formula === null;
