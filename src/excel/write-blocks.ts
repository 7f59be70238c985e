import type { CellAddress, CellValue } from '../domain/model';
import type { Work } from '../domain/work';
import { type Block, eachEntry, toBlocks } from './blocks';
import { breathing, eachOf, nextTask } from './breathe';
import { ExcelError } from './errors';
import type { LastLook } from './last-look';
import { type Area, onRange } from './on-range';
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

/** A look on at least so many cells below each other is set once for all of them: a range costs as much as a dozen. */
const CELLS_FOR_A_RANGE = 24;

const lookKey = ({ fill, font, bold }: Look): string => `${fill ?? ''}|${font}|${bold ?? ''}`;

/** Cells below each other that look the same. */
interface LookRun extends Area {
  readonly look: Look;
}

function* lookRuns({ cells }: Block<CellContent>): Work<LookRun[]> {
  const found: LookRun[] = [];
  for (let left = 0; left < cells[0]!.length; left++) {
    let top = 0;
    for (let row = 0; row <= cells.length; row++) {
      const look = cells[top]?.[left]?.look ?? null;
      const next = cells[row]?.[left]?.look ?? null;
      if (row < cells.length && (look === next || (look && next && lookKey(look) === lookKey(next)))) continue;
      if (look) found.push({ look, top, left, rows: row - top, columns: 1 });
      top = row;
    }
    yield;
  }
  return found;
}

const propertiesOf = ({ fill, font, bold }: Look): Excel.SettableCellProperties => ({
  format: {
    font: { color: font, ...(bold === undefined ? {} : { bold }) },
    ...(fill === null ? {} : { fill: { color: fill } }),
  },
});

/**
 * Fills and fonts: a stretch of a column at a time where many cells look the same, cell by cell where they don't. A fill
 * can only be cleared by range.
 */
function* queueLooks(sheet: Excel.Worksheet, block: Block<CellContent>): Work<void> {
  const single: LookRun[] = [];
  for (const run of yield* lookRuns(block)) {
    const { fill, font, bold } = run.look;
    const many = run.rows >= CELLS_FOR_A_RANGE;
    if (!many) single.push(run);
    if (!many && fill !== null) continue;
    onRange(sheet, { ...run, top: block.top + run.top, left: block.left + run.left }, ({ format }) => {
      if (fill === null) format.fill.clear();
      else format.fill.color = fill;
      if (!many) return;
      format.font.color = font;
      if (bold !== undefined) format.font.bold = bold;
    });
    yield;
  }
  if (single.length === 0) return;
  const cells = block.cells.map((row) => row.map((): Excel.SettableCellProperties => ({})));
  for (const { look, top, left, rows } of single) {
    const properties = propertiesOf(look);
    for (let row = top; row < top + rows; row++) cells[row]![left] = properties;
  }
  yield;
  onRange(sheet, areaOf(block), (range) => range.setCellProperties(cells));
}

const areaOf = ({ top, left, cells }: Block<unknown>): Area => ({
  top,
  left,
  rows: cells.length,
  columns: cells[0]!.length,
});

/** Number formats come before values: `"✓ "@` must not meet a value that was taken for a number. */
function* queueBlock(sheet: Excel.Worksheet, block: Block<CellContent>): Work<Excel.Range> {
  const { top, left, rows, columns } = areaOf(block);
  const range = sheet.getRangeByIndexes(top, left, rows, columns);
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
  if (dressed) yield* queueLooks(sheet, block);
  range.load({ values: true });
  return range;
}

function* queueBlocks(context: Excel.RequestContext, blocks: readonly Block<CellContent>[]): Work<Excel.Range[]> {
  const { application } = context.workbook;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  const sheets = new Map(
    blocks.map(({ sheet }): [string, Excel.Worksheet] => [sheet, context.workbook.worksheets.getItem(sheet)]),
  );
  const ranges: Excel.Range[] = [];
  for (const block of blocks) {
    ranges.push(yield* queueBlock(sheets.get(block.sheet)!, block));
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
  lastLook: LastLook | null,
): Promise<CellAddress[]> {
  const [now, ...later] = all;
  if (!now) return [];
  const blocks = await breathing(toBlocks(now, ({ cell }) => cell));
  if (lastLook) await breathing(lastLook.queue(context, blocks));
  const ranges = await breathing(queueBlocks(context, blocks));
  await nextTask();
  await watched(context.sync());
  if (lastLook && !(await breathing(lastLook.read()))) throw new ExcelError('CellsChanged', null, lastLook.moved);
  const wrong = await breathing(differing(ranges, blocks));
  return [...wrong, ...(await writeRequests(context, later, lastLook))];
}

/**
 * Writes cells in few rectangles and reads them back in the same round trip: one, plus one for each further 600,000
 * characters. Whatever was queued on the context before is done first.
 * @param lastLook looks again in each request, before it writes
 * @returns the cells that do not hold what was written
 * @throws ExcelError `CellsChanged` when the last look sees something else than the plan was made from: by then it is
 * overwritten, and `lastLook.seen` says what it was
 */
export const writeCells = async (
  context: Excel.RequestContext,
  cells: readonly CellContent[],
  lastLook: LastLook | null = null,
): Promise<CellAddress[]> => writeRequests(context, await breathing(requests(cells)), lastLook);
