import type { CellAddress, CellValue } from '../domain/model';
import type { Work } from '../domain/work';
import { toBlocks } from './blocks';
import { breathing, mapped } from './breathe';
import { CellMap } from './cell-map';
import { isWhite, PLAIN_LOOK } from './plain-look';
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

export type CellStates = Pick<CellMap<CellState>, 'get' | 'has'>;

const LOOK = { format: { fill: { color: true, pattern: true }, font: { color: true, bold: true } } } as const;

/** A cell nobody has used. */
export const EMPTY_STATE: CellState = {
  value: null,
  formula: null,
  ...PLAIN_LOOK,
  bold: false,
};

/** What to look at: cells with their looks, and cells of which only the contents matter. */
export interface Wanted {
  readonly states: Iterable<CellAddress>;
  readonly contents: Iterable<CellAddress>;
}

export interface LookedPart extends Part {
  readonly withLooks: boolean;
}

export interface LoadedPart {
  readonly part: LookedPart;
  readonly range: Excel.Range;
  readonly looks: OfficeExtension.ClientResult<Excel.CellProperties[][]> | null;
}

/** Cells whose contents are asked in one answer: some 30 characters each. A look is 120 more. */
const CELLS_PER_ANSWER = 20_000;
const LOOK_WEIGHT = 5;

function load(context: Excel.RequestContext, part: LookedPart): LoadedPart {
  const range = context.workbook.worksheets
    .getItem(part.sheet)
    .getRangeByIndexes(part.top, part.left, part.rows, part.columns);
  range.load(['values', 'formulas']);
  if (part.withLooks) range.load('numberFormat');
  return { part, range, looks: part.withLooks ? range.getCellProperties(LOOK) : null };
}

/** Excel says white for a cell without fill; the pattern tells the two apart, where it is given. */
export function fillOf(fill: { readonly color?: string; readonly pattern?: string | null } | undefined): string | null {
  if (!fill?.color || fill.pattern === Excel.FillPattern.none) return null;
  return !fill.pattern && isWhite(fill.color) ? null : fill.color;
}

/** What was loaded of a part, as plain grids: Office.js's own objects are slow to ask again and again. */
interface Answer {
  readonly part: LookedPart;
  readonly values: unknown[][];
  readonly formulas: unknown[][];
  readonly formats: string[][] | null;
  readonly looks: Excel.CellProperties[][] | null;
}

const answerOf = ({ part, range, looks }: LoadedPart): Answer => ({
  part,
  values: range.values,
  formulas: range.formulas,
  formats: looks && (range.numberFormat as string[][]),
  looks: looks && looks.value,
});

function stateAt({ values, formulas, formats, looks }: Answer, row: number, column: number): CellState {
  const value = values[row]![column] as CellValue;
  const formula = formulas[row]![column];
  const content = value === '' ? null : value;
  const own = typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : null;
  if (!looks) return content === null && own === null ? EMPTY_STATE : { ...EMPTY_STATE, value: content, formula: own };
  const look = looks[row]![column]!.format;
  return {
    value: content,
    formula: own,
    numberFormat: formats![row]![column]!,
    fill: fillOf(look?.fill),
    font: look?.font?.color ?? EMPTY_STATE.font,
    bold: look?.font?.bold ?? false,
  };
}

const ROWS_PER_STEP = 100;

function* gather(answers: readonly Answer[], found: CellMap<CellState>): Work<void> {
  for (const answer of answers) {
    const { sheet, top, left, rows, columns, withLooks } = answer.part;
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const cell = { sheet, row: top + row, column: left + column };
        if (withLooks || !found.has(cell)) found.set(cell, stateAt(answer, row, column));
      }
      if (row % ROWS_PER_STEP === 0) yield;
    }
  }
}

async function statesFrom(
  context: Excel.RequestContext,
  answers: readonly (readonly LookedPart[])[],
  found: CellMap<CellState>,
): Promise<void> {
  const [now, ...later] = answers;
  if (!now) return;
  const loaded = now.map((part) => load(context, part));
  await watched(context.sync());
  await breathing(gather(loaded.map(answerOf), found));
  await statesFrom(context, later, found);
}

function* partsOf(cells: Iterable<CellAddress>, withLooks: boolean): Work<LookedPart[]> {
  const blocks = yield* toBlocks(cells, (cell) => cell);
  return blocks.map(({ sheet, top, left, cells: rows }) => ({
    sheet,
    top,
    left,
    rows: rows.length,
    columns: rows[0]!.length,
    withLooks,
  }));
}

/**
 * Cells as they stand now: one round trip, more only where they are many. Cells of which only the contents were asked
 * come with the look of an empty cell. The sheets must exist.
 */
export async function cellStates(context: Excel.RequestContext, { states, contents }: Wanted): Promise<CellStates> {
  const found = new CellMap<CellState>();
  const parts = [...(await breathing(partsOf(states, true))), ...(await breathing(partsOf(contents, false)))];
  const weight = ({ withLooks }: LookedPart): number => (withLooks ? LOOK_WEIGHT : 1);
  await statesFrom(context, planAnswers(parts, CELLS_PER_ANSWER, weight), found);
  return found;
}

/** Queues a look at rectangles, and at single cells of which only the contents matter. */
export function* loadStates(
  context: Excel.RequestContext,
  parts: readonly LookedPart[],
  contents: readonly CellAddress[],
): Work<LoadedPart[]> {
  const all = [...parts, ...(yield* partsOf(contents, false))];
  return yield* mapped(all, (part) => load(context, part));
}

/** What was looked at, once the context is synced. */
export const gatherStates = (loaded: readonly LoadedPart[], found: CellMap<CellState>): Work<void> =>
  gather(loaded.map(answerOf), found);

/** Nothing at all in the cell: a formula that gives "" is something. */
export const isFree = (state: CellState): boolean => state.value === null && state.formula === null;

/** States of some cells more; what was looked at last holds. */
export const bothStates = (first: CellStates, then: CellStates): CellStates => ({
  get: (cell) => then.get(cell) ?? first.get(cell),
  has: (cell) => then.has(cell) || first.has(cell),
});
