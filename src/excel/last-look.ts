import type { CellAddress, CellValue, NamingCell } from '../domain/model';
import type { Work } from '../domain/work';
import { type CellState, gatherStates, type LoadedPart, loadStates } from './before-state';
import type { Block } from './blocks';
import { eachOf, filtered } from './breathe';
import { CellMap } from './cell-map';
import type { CellContent } from './write-blocks';

/** What a cell must hold when writing begins; undefined: anything. */
export type Expected = (cell: CellAddress) => CellValue | undefined;

/**
 * Queues a look at cells that name rows and columns.
 * @returns those that do not say what they did, once the context is synced
 */
export function* queueNames(
  context: Excel.RequestContext,
  names: readonly NamingCell[],
): Work<() => Work<NamingCell[]>> {
  const loaded = yield* loadStates(context, [], names);
  return function* () {
    const states = new CellMap<CellState>();
    yield* gatherStates(loaded, states);
    return yield* filtered(names, (name) => states.get(name)!.value !== name.value);
  };
}

/**
 * The last look before writing, in the same request as the writing itself: Excel carries out a request as a whole, so
 * that nobody's edit comes in between. Where rows or columns have moved since the plan was checked, it says so, and what
 * has been overwritten can be put back exactly.
 */
export class LastLook {
  /** Cells as they stood when they were written. */
  readonly seen = new CellMap<CellState>();
  readonly written: { readonly cell: CellAddress; readonly withLook: boolean }[] = [];
  /** Cells that no longer held what the plan was made from. */
  readonly moved: CellAddress[] = [];
  private queued: {
    readonly loaded: readonly LoadedPart[];
    readonly movedNames: () => Work<NamingCell[]>;
    readonly blocks: readonly Block<CellContent>[];
  } | null = null;
  private readonly headings: readonly NamingCell[];

  /**
   * @param fresh sheets that are made by the same request: there is nothing to look at
   * @param rows rows of the plan, by sheet
   * @param anchors cells that name the rows and columns; those of a row are looked at when the row is written
   */
  constructor(
    private readonly expected: Expected,
    private readonly anchors: readonly NamingCell[],
    rows: Pick<CellMap<true>, 'has'>,
    private readonly fresh: ReadonlySet<string> = new Set(),
  ) {
    this.headings = anchors.filter(({ sheet, row }) => !rows.has({ sheet, row, column: 0 }));
  }

  /** Queues the look at blocks that are about to be written. */
  *queue(context: Excel.RequestContext, all: readonly Block<CellContent>[]): Work<void> {
    const blocks = all.filter(({ sheet }) => !this.fresh.has(sheet));
    const rows = new CellMap<true>();
    yield* eachOf(blocks, ({ sheet, top, cells }) =>
      cells.forEach((_, at) => rows.set({ sheet, row: top + at, column: 0 }, true)),
    );
    const sheets = new Set(blocks.map(({ sheet }) => sheet));
    const names = [
      ...this.headings.filter(({ sheet }) => sheets.has(sheet)),
      ...this.anchors.filter(({ sheet, row }) => rows.has({ sheet, row, column: 0 })),
    ];
    const parts = blocks.map(({ sheet, top, left, cells }) => ({
      ...{ sheet, top, left, rows: cells.length, columns: cells[0]!.length },
      withLooks: cells.some((row) => row.some((cell) => cell?.look)),
    }));
    const movedNames = yield* queueNames(context, names);
    this.queued = { loaded: yield* loadStates(context, parts, []), movedNames, blocks };
  }

  /** What was seen, once the context is synced. False: something has moved. */
  *read(): Work<boolean> {
    const { loaded, movedNames, blocks } = this.queued!;
    const states = new CellMap<CellState>();
    yield* gatherStates(loaded, states);
    for (const { top, left, sheet, cells } of blocks) {
      yield;
      cells.forEach((row, r) =>
        row.forEach((item, c) => {
          if (!item) return;
          const cell = { sheet, row: top + r, column: left + c };
          const state = states.get(cell)!;
          this.seen.set(cell, state);
          this.written.push({ cell, withLook: item.look !== null });
          const expected = this.expected(cell);
          if (expected !== undefined && state.value !== expected) this.moved.push(cell);
        }),
      );
    }
    this.moved.push(...(yield* movedNames()));
    return this.moved.length === 0;
  }
}
