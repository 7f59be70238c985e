import type { CellAddress, CellValue } from '../domain/model';
import type { Work } from '../domain/work';
import { type Block, eachEntry, toBlocks } from './blocks';
import { breathing, eachOf, nextTask } from './breathe';
import { rectangles } from './report/rectangles';
import { asReadBack, forWriting } from './safe-text';
import { watched } from './watchdog';

/** What one cell is to hold and look like. */
export interface CellContent {
  readonly cell: CellAddress;
  /** `value` is made safe against formulas; `formula` is put back exactly as it was read. */
  readonly content: { readonly value: CellValue } | { readonly formula: string };
  readonly look: {
    readonly numberFormat: string;
    readonly fill: string | null;
    readonly font: string;
    readonly bold?: boolean;
  } | null;
}

/**
 * Characters of one request: well under the web's 5 MB, and what Office.js does with it is one task of the pane's thread.
 */
const REQUEST_ROOM = 600_000;
/** A cell of a rectangle, and its look as JSON. */
const CELL_WEIGHT = 30;
const LOOK_WEIGHT = 130;

const weight = ({ content, look }: CellContent): number =>
  CELL_WEIGHT + (look ? LOOK_WEIGHT : 0) + ('value' in content ? String(content.value ?? '') : content.formula).length;

/** Cuts the cells into requests, in order. */
function* requests(cells: readonly CellContent[]): Work<CellContent[][]> {
  const all: CellContent[][] = [];
  let room = 0;
  yield* eachOf(cells, (cell) => {
    const need = weight(cell);
    if (need > room || all.length === 0) {
      all.push([]);
      room = REQUEST_ROOM;
    }
    all.at(-1)!.push(cell);
    room -= need;
  });
  return all;
}

type Look = NonNullable<CellContent['look']>;

/** A look on more cells than this is set once for all of them: it costs a request about as much as so many cells. */
const CELLS_FOR_A_RANGE = 6;

const lookKey = ({ fill, font, bold }: Look): string => `${fill ?? ''}|${font}|${bold ?? ''}`;

/**
 * Fills and fonts: rectangle by rectangle where many neighbours look the same, cell by cell where they don't. A fill can
 * only be cleared by rectangle.
 */
function* queueLooks(context: Excel.RequestContext, block: Block<CellContent>): Work<void> {
  const at = (area: { top: number; left: number; rows: number; columns: number }): Excel.Range =>
    context.workbook.worksheets
      .getItem(block.sheet)
      .getRangeByIndexes(block.top + area.top, block.left + area.left, area.rows, area.columns);
  const dressed = block.cells.map((row) => row.map((item) => (item?.look ? 'look' : null)));
  for (const area of rectangles(dressed)) at(area).format.fill.clear();
  yield;
  const looks = block.cells.map((row) => row.map((item) => item?.look ?? null));
  let single = false;
  const cells = block.cells.map((row) => row.map((): Excel.SettableCellProperties => ({})));
  for (const { value: look, ...area } of rectangles(looks, lookKey)) {
    const { fill, font, bold } = look;
    if (area.rows * area.columns > CELLS_FOR_A_RANGE) {
      const { format } = at(area);
      format.font.color = font;
      if (bold !== undefined) format.font.bold = bold;
      if (fill !== null) format.fill.color = fill;
      yield;
      continue;
    }
    single = true;
    const properties: Excel.SettableCellProperties = {
      format: {
        font: { color: font, ...(bold === undefined ? {} : { bold }) },
        ...(fill === null ? {} : { fill: { color: fill } }),
      },
    };
    for (let row = area.top; row < area.top + area.rows; row++) {
      cells[row]!.fill(properties, area.left, area.left + area.columns);
    }
  }
  yield;
  if (single) at({ top: 0, left: 0, rows: cells.length, columns: cells[0]!.length }).setCellProperties(cells);
}

/** Number formats come before values: `"✓ "@` must not meet a value that was taken for a number. */
function* queueBlock(context: Excel.RequestContext, block: Block<CellContent>): Work<Excel.Range> {
  const range = context.workbook.worksheets
    .getItem(block.sheet)
    .getRangeByIndexes(block.top, block.left, block.cells.length, block.cells[0]!.length);
  const dressed = block.cells.some((row) => row.some((item) => item?.look));
  if (dressed) {
    // In a 2-D write null leaves the cell alone.
    range.numberFormat = block.cells.map((row) => row.map((item) => item?.look?.numberFormat ?? null)) as string[][];
    yield;
  }
  range.formulas = block.cells.map((row) =>
    row.map((item) => {
      if (!item) return null;
      return 'value' in item.content ? forWriting(item.content.value) : item.content.formula;
    }),
  );
  yield;
  if (dressed) yield* queueLooks(context, block);
  range.load({ values: true });
  return range;
}

function* queueBlocks(context: Excel.RequestContext, blocks: readonly Block<CellContent>[]): Work<Excel.Range[]> {
  const { application } = context.workbook;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  const ranges: Excel.Range[] = [];
  for (const block of blocks) {
    ranges.push(yield* queueBlock(context, block));
    yield;
  }
  return ranges;
}

/** Cells that do not hold what was written. Formulas are put back, not compared: their values are Excel's to compute. */
function* differing(ranges: readonly Excel.Range[], blocks: readonly Block<CellContent>[]): Work<CellAddress[]> {
  const wrong: CellAddress[] = [];
  for (const [index, block] of blocks.entries()) {
    const values: unknown[][] = ranges[index]!.values;
    yield* eachEntry(block, ({ content }, cell) => {
      if (!('value' in content)) return;
      const now = values[cell.row - block.top]![cell.column - block.left];
      if (now !== asReadBack(content.value)) wrong.push(cell);
    });
  }
  return wrong;
}

async function writeRequests(
  context: Excel.RequestContext,
  all: readonly (readonly CellContent[])[],
): Promise<CellAddress[]> {
  const [now, ...later] = all;
  if (!now) return [];
  const blocks = await breathing(toBlocks(now, ({ cell }) => cell));
  const ranges = await breathing(queueBlocks(context, blocks));
  await nextTask();
  await watched(context.sync());
  const wrong = await breathing(differing(ranges, blocks));
  return [...wrong, ...(await writeRequests(context, later))];
}

/**
 * Writes cells in few rectangles and reads them back in the same round trip: one, plus one for each further 600,000
 * characters. Whatever was queued on the context before is done first.
 * @returns the cells that do not hold what was written
 */
export const writeCells = async (
  context: Excel.RequestContext,
  cells: readonly CellContent[],
): Promise<CellAddress[]> => writeRequests(context, await breathing(requests(cells)));
