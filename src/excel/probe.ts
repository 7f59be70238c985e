import type { CellAddress } from '../domain/model';
import type { Work } from '../domain/work';
import { type Block, toBlocks } from './blocks';
import { breathing } from './breathe';
import { loadNamedPlaces, type NamedPlace } from './named-places';
import { type Part, planAnswers } from './read-plan';
import { reading } from './session';
import { watched } from './watchdog';

/** Empty cells answer with two characters each. */
const CELLS_PER_ANSWER = 100_000;

interface ProbedPart extends Part {
  /** The block it is a part of: which of its cells were asked for. */
  readonly of: Block<CellAddress>;
}

interface Answer {
  readonly part: ProbedPart;
  readonly formulas: unknown[][];
}

async function formulasOf(
  context: Excel.RequestContext,
  answers: readonly (readonly ProbedPart[])[],
): Promise<readonly Answer[]> {
  const [now, ...later] = answers;
  if (!now) return [];
  const loaded = now.map((part) => {
    const range = context.workbook.worksheets
      .getItem(part.sheet)
      .getRangeByIndexes(part.top, part.left, part.rows, part.columns);
    range.load('formulas');
    return { part, range };
  });
  await watched(context.sync());
  const read = loaded.map(({ part, range }): Answer => ({ part, formulas: range.formulas }));
  return [...read, ...(await formulasOf(context, later))];
}

function* partsOf(cells: Iterable<CellAddress>): Work<ProbedPart[]> {
  const blocks = yield* toBlocks(cells, (cell) => cell);
  return blocks.map((of) => {
    const { sheet, top, left, cells: rows } = of;
    return { sheet, top, left, rows: rows.length, columns: rows[0]!.length, of };
  });
}

const ROWS_PER_STEP = 200;

/** The cells asked for whose formula (or value, where there is none) is as wanted. */
function* wanted(answers: readonly Answer[], is: (formula: unknown) => boolean): Work<CellAddress[]> {
  const found: CellAddress[] = [];
  for (const { part, formulas } of answers) {
    for (const [row, cells] of formulas.entries()) {
      const asked = part.of.cells[part.top - part.of.top + row]!;
      for (const [column, formula] of cells.entries()) {
        if (asked[column] && is(formula)) found.push(asked[column]);
      }
      if (row % ROWS_PER_STEP === 0) yield;
    }
  }
  return found;
}

/** Where a new column is to stand: its heading's row, to the last row. */
export interface FreeColumn {
  readonly sheet: string;
  readonly column: number;
  readonly headingRow: number;
  readonly lastRow: number;
}

/** Names that reach further to the left than the new columns stand for the list itself, or for whole rows. */
function namedCells(columns: readonly FreeColumn[], places: readonly NamedPlace[]): CellAddress[] {
  const together = (a: FreeColumn, b: FreeColumn): boolean => a.sheet === b.sheet && a.headingRow === b.headingRow;
  return columns.flatMap((one) => {
    const { sheet, column, headingRow, lastRow } = one;
    const first = Math.min(...columns.filter((other) => together(one, other)).map((other) => other.column));
    return places
      .filter((place) => place.sheet.toLowerCase() === sheet.toLowerCase())
      .filter(({ left, right }) => left >= first && left <= column && right >= column)
      .filter(({ top, bottom }) => top <= lastRow && bottom >= headingRow)
      .map(({ top }): CellAddress => ({ sheet, row: Math.max(top, headingRow), column }));
  });
}

const NO_PLACES = (): readonly NamedPlace[] => [];

async function probed(
  cells: readonly CellAddress[],
  is: (formula: unknown) => boolean,
  columns: readonly FreeColumn[] = [],
): Promise<readonly CellAddress[]> {
  if (cells.length === 0) return [];
  const parts = await breathing(partsOf(cells));
  const sheets = [...new Set(columns.map(({ sheet }) => sheet))];
  return reading(async (context) => {
    const { worksheets } = context.workbook;
    const places =
      sheets.length === 0
        ? NO_PLACES
        : loadNamedPlaces(
            context,
            sheets.map((sheet) => worksheets.getItem(sheet)),
          );
    const found = await breathing(wanted(await formulasOf(context, planAnswers(parts, CELLS_PER_ANSWER)), is));
    return [...found, ...namedCells(columns, places())];
  });
}

/**
 * Cells among these that are somebody's although they show nothing: they hold a formula, or stand in a new column (one of
 * `columns`) and have been given a name. One round trip, none for no cells; more only where there are more than a hundred
 * thousand.
 */
export const takenCells = (
  cells: readonly CellAddress[],
  columns: readonly FreeColumn[],
): Promise<readonly CellAddress[]> => probed(cells, (formula) => formula !== '', columns);

/** Cells among these whose value a formula gives. Round trips as above. */
export const formulaCells = (cells: readonly CellAddress[]): Promise<readonly CellAddress[]> =>
  probed(cells, (formula) => typeof formula === 'string' && formula.startsWith('='));
