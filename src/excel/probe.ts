import type { CellAddress } from '../domain/model';
import type { Work } from '../domain/work';
import { type Block, toBlocks } from './blocks';
import { breathing } from './breathe';
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

async function probed(
  cells: readonly CellAddress[],
  is: (formula: unknown) => boolean,
): Promise<readonly CellAddress[]> {
  if (cells.length === 0) return [];
  const parts = await breathing(partsOf(cells));
  return reading(async (context) =>
    breathing(wanted(await formulasOf(context, planAnswers(parts, CELLS_PER_ANSWER)), is)),
  );
}

/**
 * Cells among these that hold a formula although they show nothing. One round trip, none for no cells; more only where
 * there are more than a hundred thousand.
 */
export const hiddenFormulas = (cells: readonly CellAddress[]): Promise<readonly CellAddress[]> =>
  probed(cells, (formula) => formula !== '');

/** Cells among these whose value a formula gives. Round trips as above. */
export const formulaCells = (cells: readonly CellAddress[]): Promise<readonly CellAddress[]> =>
  probed(cells, (formula) => typeof formula === 'string' && formula.startsWith('='));
