import type { CellAddress, CellValue } from '../domain/model';
import { type Block, entries, toBlocks } from './blocks';
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

/** Characters of one request, well under the web's 5 MB: some letters are two or three bytes. */
const REQUEST_ROOM = 1_800_000;
/** A cell of a rectangle, and its look as JSON. */
const CELL_WEIGHT = 30;
const LOOK_WEIGHT = 130;

const weight = ({ content, look }: CellContent): number =>
  CELL_WEIGHT + (look ? LOOK_WEIGHT : 0) + ('value' in content ? String(content.value ?? '') : content.formula).length;

/** Cuts the cells into requests, in order. */
function requests(cells: readonly CellContent[]): CellContent[][] {
  const all: CellContent[][] = [];
  let room = 0;
  for (const cell of cells) {
    const need = weight(cell);
    if (need > room || all.length === 0) {
      all.push([]);
      room = REQUEST_ROOM;
    }
    all.at(-1)!.push(cell);
    room -= need;
  }
  return all;
}

const rangeOf = (context: Excel.RequestContext, block: Block<unknown>): Excel.Range =>
  context.workbook.worksheets
    .getItem(block.sheet)
    .getRangeByIndexes(block.top, block.left, block.cells.length, block.cells[0]!.length);

/** Number formats come before values: `"✓ "@` must not meet a value that was taken for a number. */
function queueBlock(context: Excel.RequestContext, block: Block<CellContent>): Excel.Range {
  const range = rangeOf(context, block);
  const looks = entries(block).filter(({ item }) => item.look);
  if (looks.length > 0) {
    // In a 2-D write null leaves the cell alone.
    range.numberFormat = block.cells.map((row) => row.map((item) => item?.look?.numberFormat ?? null)) as string[][];
  }
  range.formulas = block.cells.map((row) =>
    row.map((item) => {
      if (!item) return null;
      return 'value' in item.content ? forWriting(item.content.value) : item.content.formula;
    }),
  );
  if (looks.length > 0) {
    range.setCellProperties(
      block.cells.map((row) =>
        row.map((item): Excel.SettableCellProperties => {
          if (!item?.look) return {};
          const { fill, font, bold } = item.look;
          return {
            format: {
              font: { color: font, ...(bold === undefined ? {} : { bold }) },
              ...(fill === null ? {} : { fill: { color: fill } }),
            },
          };
        }),
      ),
    );
    const bare = looks.filter(({ item }) => item.look!.fill === null).map(({ cell }) => cell);
    for (const empty of toBlocks(bare, (cell) => cell).flatMap(solidRuns)) rangeOf(context, empty).format.fill.clear();
  }
  range.load({ values: true });
  return range;
}

/** The stretches of a block's columns that are filled without a hole: a fill can only be cleared by rectangle. */
function solidRuns(block: Block<CellAddress>): Block<CellAddress>[] {
  const found: Block<CellAddress>[] = [];
  for (let column = 0; column < block.cells[0]!.length; column++) {
    let from = -1;
    for (let row = 0; row <= block.cells.length; row++) {
      const there = block.cells[row]?.[column] !== undefined;
      if (there && from < 0) from = row;
      if (!there && from >= 0) {
        const cells = block.cells.slice(from, row).map((cellsOfRow) => [cellsOfRow[column]]);
        found.push({ sheet: block.sheet, top: block.top + from, left: block.left + column, cells });
        from = -1;
      }
    }
  }
  return found;
}

/** Cells that do not hold what was written. Formulas are put back, not compared: their values are Excel's to compute. */
function differing(range: Excel.Range, block: Block<CellContent>): CellAddress[] {
  return entries(block).flatMap(({ item, cell }) => {
    if (!('value' in item.content)) return [];
    const now: unknown = range.values[cell.row - block.top]![cell.column - block.left];
    return now === asReadBack(item.content.value) ? [] : [cell];
  });
}

async function writeRequests(
  context: Excel.RequestContext,
  all: readonly (readonly CellContent[])[],
): Promise<CellAddress[]> {
  const [now, ...later] = all;
  if (!now) return [];
  const { application } = context.workbook;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  const blocks = toBlocks(now, ({ cell }) => cell);
  const ranges = blocks.map((block) => queueBlock(context, block));
  await watched(context.sync());
  const wrong = ranges.flatMap((range, index) => differing(range, blocks[index]!));
  return [...wrong, ...(await writeRequests(context, later))];
}

/**
 * Writes cells in few rectangles and reads them back in the same round trip: one, plus one for each further 1.8 million
 * characters. Whatever was queued on the context before is done first.
 * @returns the cells that do not hold what was written
 */
export const writeCells = (context: Excel.RequestContext, cells: readonly CellContent[]): Promise<CellAddress[]> =>
  writeRequests(context, requests(cells));
