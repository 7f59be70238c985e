import {
  type CellAddress,
  type CellValue,
  type Model,
  type Occasion,
  type OccasionKind,
  type WorkbookCells,
  valueAt,
} from '../../model';
import { goalChanges, type TermGoal } from './goals-of-term';
import { type InsertedColumn, moved } from './inserted-column';
import { settingChanges, type Term, type YearChange } from './setting-cells';
import { type NoColumns, yearColumns } from './year-columns';

export interface NewYearChoice {
  /** Null: the first kind of occasion that the workbook's columns speak of. */
  readonly followUp: OccasionKind | null;
  /** Keys of the goals that end with the old term; the others are carried over. */
  readonly ended: readonly string[];
}

export interface NewYearPlan {
  readonly year: number;
  readonly followUp: OccasionKind;
  readonly columns: readonly InsertedColumn[];
  /** Cells of *Inställningar* and of goals, where they stand now. */
  readonly changes: readonly YearChange[];
  readonly refused: readonly { readonly sheet: string; readonly reason: NoColumns }[];
  /** False: *Inställningar* has no row *År*, so the occasion follows the newest outcome. */
  readonly hasYear: boolean;
  /** A new term begins with the year; null: none does, or no term is stated. */
  readonly term: (Term & { readonly goals: readonly TermGoal[] }) | null;
  /** Cells that must hold what the plan was made from. */
  readonly anchors: readonly (CellAddress & { readonly value: CellValue })[];
}

/** T1 where the workbook has columns for it, else Delår, else Helår. */
function firstFollowUp(model: Model): OccasionKind {
  const parts = new Set(
    model.regions.flatMap(({ fields }) =>
      fields.flatMap(({ field, period }) => (field === 'outcome' && period ? [period.part] : [])),
    ),
  );
  return parts.has('t1') ? 't1' : parts.has('interim') ? 'interim' : 'year';
}

function termsOf({ settings }: Model, year: number): { old: Term; next: Term } | null {
  const { termFrom, termTo } = settings;
  if (termFrom === null || termTo === null || year !== termTo + 1) return null;
  return { old: { from: termFrom, to: termTo }, next: { from: termTo + 1, to: termTo + 1 + (termTo - termFrom) } };
}

/**
 * The workbook's next year: columns for its outcomes and targets, the occasion moved, and in a new term what becomes of
 * the goals. Values are never touched.
 */
export function planNewYear(
  model: Model,
  cells: WorkbookCells,
  occasion: Occasion,
  { followUp, ended }: NewYearChoice,
): NewYearPlan {
  const year = occasion.year + 1;
  const kind = followUp ?? firstFollowUp(model);
  const columns: InsertedColumn[] = [];
  const refused: NewYearPlan['refused'][number][] = [];
  for (const region of model.regions) {
    const sheet = cells.sheets.find(({ name }) => name === region.sheet);
    if (region.kind !== 'indicators' || region.blockLayout || !sheet) continue;
    const planned = yearColumns(sheet, model.regions, region, year);
    columns.push(...planned.columns);
    if (planned.refused !== null) refused.push({ sheet: sheet.name, reason: planned.refused });
  }
  const terms = termsOf(model, year);
  const settings = settingChanges(model, cells, year, kind, terms?.next ?? null);
  refused.push(...settings.refused.map((sheet) => ({ sheet, reason: 'protected' as const })));
  const goals = terms && goalChanges(model, cells, terms, new Set(ended));
  return {
    year,
    followUp: kind,
    columns,
    changes: [...settings.changes, ...(goals?.changes ?? [])],
    refused,
    hasYear: settings.hasYear,
    term: terms && goals && { ...terms.next, goals: goals.goals },
    anchors: [...(goals?.anchors ?? []), ...columnAnchors(columns, cells)],
  };
}

/** The headings the new ones are made from, where they stand now, and the last row of each block. */
const columnAnchors = (columns: readonly InsertedColumn[], cells: WorkbookCells): NewYearPlan['anchors'] =>
  columns.flatMap(({ sheet: name, table, tableLeft, source, top, bodyTop, lastRow }, index) => {
    const sheet = cells.sheets.find((one) => one.name === name)!;
    const before = columns
      .slice(0, index)
      .filter((one) => one.sheet === name && one.top === top && one.column <= source);
    const column = source - before.length;
    const anchor = (row: number, at: number) => ({ sheet: name, row, column: at, value: valueAt(sheet, row, at) });
    const headings = Array.from({ length: bodyTop - top }, (_, at) => anchor(top + at, column));
    return table === null && before.length === 0 ? [...headings, anchor(lastRow, tableLeft)] : headings;
  });

/** Sheets where reading would not find the new columns as what they are, or would find anything else changed. */
export function misread(before: Model, after: Model, plan: NewYearPlan): readonly string[] {
  const sheets = new Set(plan.columns.map(({ sheet }) => sheet));
  return [...sheets].filter((sheet) => {
    const inserted = plan.columns.filter((one) => one.sheet === sheet);
    const fields = (model: Model): string[] =>
      model.regions
        .filter((region) => region.sheet === sheet)
        .flatMap((region) =>
          region.fields.map(({ field, column, period, year, gender }) => {
            const at = model === before ? moved({ sheet, row: region.top, column }, inserted).column : column;
            return JSON.stringify([region.kind, field, at, period?.year ?? year, period?.part, gender]);
          }),
        );
    const old = new Set(fields(before));
    const now = fields(after);
    const fresh = now.filter((one) => !old.has(one));
    const kept = now.length - fresh.length === old.size;
    const right = fresh.every((one) => {
      const [, field, column, year] = JSON.parse(one) as [string, string, number, number | null];
      return (
        (field === 'outcome' || field === 'target') &&
        year === plan.year &&
        inserted.some((each) => each.column === column)
      );
    });
    return !kept || !right || fresh.length !== inserted.length;
  });
}
