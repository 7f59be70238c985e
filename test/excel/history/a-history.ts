import { HISTORY_FIELDS, type HistoryField, USER_FIELDS, type UserField } from '../../../src/domain/history';
import type { CellValue, Proposal, SheetCells } from '../../../src/domain/model';
import { complete } from '../../../src/domain/work';
import { newCells } from '../../../src/excel/history/new-history';
import { type HistoryPlan, type PlainRow, planHistory } from '../../../src/excel/history/plan-history';
import { readHistory, type StandingHistory } from '../../../src/excel/history/read-history';

type Name = HistoryField | UserField;

export const HEADINGS = Object.fromEntries([...HISTORY_FIELDS, ...USER_FIELDS].map((name) => [name, name])) as Record<
  Name,
  Name
>;

const KNOWN = Object.fromEntries(
  Object.entries(HEADINGS).map(([name, heading]) => [name, [heading]]),
) as unknown as Record<Name, string[]>;

export const row = (key: string, status: Proposal, more: PlainRow['values'] = {}): PlainRow => ({
  key,
  status,
  values: { id: key.slice(2), status, ran: 46000, ...more },
  looks: {},
});

/** Rows of an occasion, as a run makes them. */
export const run = (occasion: string, statuses: Readonly<Record<string, Proposal>>): readonly PlainRow[] =>
  Object.entries(statuses).map(([key, status]) => row(key, status, { occasion }));

/** *Historik* in memory: a grid with its table. */
export class AHistory {
  constructor(
    readonly grid: CellValue[][],
    public tableRows: number = grid.length,
  ) {}

  static made(occasion: string, rows: readonly PlainRow[]): AHistory {
    const grid: CellValue[][] = [];
    const made = { name: 'Historik', table: 'Historik', headings: HEADINGS, rows, occasion, footer: '' };
    for (const { cell, content } of complete(newCells(made))) {
      ((grid[cell.row] ??= [])[cell.column] as CellValue) = 'value' in content ? content.value : null;
    }
    return new AHistory(grid);
  }

  get sheet(): SheetCells {
    const columns = Math.max(...this.grid.map((cells) => cells.length));
    const values = this.grid.map((cells) => Array.from({ length: columns }, (_, at) => cells[at] ?? null));
    return {
      name: 'Historik',
      visible: true,
      protected: false,
      top: 0,
      left: 0,
      values,
      formats: values.map((cells) => cells.map(() => 'General')),
      tables: [
        { name: 'Historik', top: 0, left: 0, rows: this.tableRows, columns, hasHeading: true, hasTotals: false },
      ],
    };
  }

  read(): StandingHistory {
    return complete(readHistory({ sheets: [this.sheet] }, null, KNOWN))!;
  }

  plan(occasion: string, rows: readonly PlainRow[]): HistoryPlan {
    const typed = ({ values }: { values: Partial<Record<HistoryField, CellValue>> }): string | null =>
      values.occasion === occasion && values.id !== null ? `m.${String(values.id)}` : null;
    return complete(planHistory(this.read(), rows, occasion, typed));
  }

  /** Runs an occasion; cells must hold what the plan says they hold. */
  write(occasion: string, rows: readonly PlainRow[]): HistoryPlan {
    const plan = this.plan(occasion, rows);
    for (const { cell, old, new: value } of plan.cells) {
      const cells = (this.grid[cell.row] ??= []);
      if ((cells[cell.column] ?? null) !== old) throw new Error(`${cell.row}:${cell.column} holds something else`);
      cells[cell.column] = value;
    }
    this.tableRows = Math.max(this.tableRows, plan.added.top + plan.added.rows);
    return plan;
  }

  /** "occasion key status", sorted: what the rows say. */
  says(): string[] {
    return this.read()
      .rows.filter(({ blank }) => !blank)
      .map(({ values }) => `${String(values.occasion)} ${String(values.id)} ${String(values.status)}`)
      .sort();
  }

  column(name: Name): number {
    return this.grid[0]!.indexOf(name);
  }
}
