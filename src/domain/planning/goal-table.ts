import { type CellAddress, type Goal, isDocument, type Model, type SheetCells, type WorkbookCells } from '../model';
import { Grid } from '../reading/grid';
import { type BlockLayout, readBlockLayout } from '../reading/regions/block-layout';
import { UPPER_LEVELS } from '../reading/regions/document-labels';
import { nameKey } from '../reading/text';
import { goalColumns } from '../template/register-sheets';
import { rowOf, type TemplateSheet } from '../template/template-sheet';
import { freeName, freeTableName } from './free-name';
import { newIds, ownerCode } from './new-ids';

/** A goal as a row of the table to come. */
export interface TableGoal {
  readonly id: string;
  /** Null where the heading does not say it (a mere "Mål"). */
  readonly level: string | null;
  readonly title: string;
  readonly description: string | null;
  /** Id of the goal or area above it. */
  readonly parent: string | null;
  readonly owner: string | null;
  readonly area: string | null;
  /** Where it stands in the document. */
  readonly cell: CellAddress;
}

/** A text that was put together again: as it stands in the document, and as the table will have it. */
export interface Repair {
  readonly cell: CellAddress;
  readonly old: string;
  readonly new: string;
}

export interface GoalTablePlan {
  /** The sheets written as documents, which stay as they are. */
  readonly from: readonly string[];
  readonly sheet: TemplateSheet;
  readonly goals: readonly TableGoal[];
  readonly repairs: readonly Repair[];
}

interface Document {
  readonly sheet: SheetCells;
  readonly layout: BlockLayout;
}

function documents(model: Model, cells: WorkbookCells): readonly Document[] {
  return model.regions.flatMap((region, index) => {
    const sheet = isDocument(region, model.regions)
      ? cells.sheets.find(({ name }) => name === region.sheet)
      : undefined;
    const layout = sheet ? readBlockLayout(new Grid(sheet), index, (_, address) => address) : null;
    return sheet && layout ? [{ sheet, layout }] : [];
  });
}

/**
 * What stands above the goals of a nämnd (areas, overall goals) is the same in every nämnd's document: those of one name,
 * level and place become one row.
 */
function tableGoals(found: readonly Document[], taken: Iterable<string>): readonly TableGoal[] {
  const nextId = newIds(taken);
  const goals: TableGoal[] = [];
  const upper = new Map<string, number>();
  for (const { layout } of found) {
    /** Ids by row and title. */
    const ids = new Map<string, string>();
    for (const goal of layout.goals) {
      const [above] = goal.parents;
      const parent = (above && ids.get(`${above.address.row}|${above.id}`)) ?? null;
      const shared = goal.level !== null && UPPER_LEVELS.has(goal.level);
      const key = `${goal.level}|${parent}|${nameKey(goal.title!)}`;
      const known = shared ? upper.get(key) : undefined;
      const at = known ?? goals.length;
      goals[at] =
        known === undefined
          ? tableGoal(goal, layout, nextId(codeOf(goal, shared)), parent)
          : withDescription(goals[known]!, goal.description);
      if (shared) upper.set(key, at);
      ids.set(`${goal.row.row}|${goal.title}`, goals[at].id);
    }
  }
  return goals;
}

const withDescription = (goal: TableGoal, more: string | null): TableGoal =>
  more === null || goal.description === more
    ? goal
    : { ...goal, description: goal.description === null ? more : `${goal.description}\n${more}` };

const tableGoal = (goal: Goal, { region }: BlockLayout, id: string, parent: string | null): TableGoal => ({
  id,
  level: goal.level,
  title: goal.title!,
  description: goal.description,
  parent,
  owner: goal.owner,
  area: goal.area,
  cell: { sheet: region.sheet, row: goal.row.row, column: region.left },
});

/** The letters of its id: the nämnd's, or those of the level for what is above them all. */
const codeOf = ({ level, owner }: Goal, shared: boolean): string =>
  (!shared && owner !== null && ownerCode(owner)) || (level ?? 'Mål')[0]!.toLocaleUpperCase('sv');

/**
 * The *Mål* table of the sheets whose headings carry the hierarchy (no ids): each goal a row with an id, its text put
 * together where a document broke it. Null when the workbook has no such sheet.
 */
export function planGoalTable(model: Model, cells: WorkbookCells): GoalTablePlan | null {
  const found = documents(model, cells);
  if (found.length === 0) return null;
  const goals = tableGoals(
    found,
    [...model.goals, ...model.indicators].flatMap(({ id }) => id ?? []),
  );
  const name = freeName(
    'Mål',
    cells.sheets.map((sheet) => sheet.name),
  );
  const table = freeTableName(
    'Mål',
    cells.sheets.flatMap((sheet) => sheet.tables.map((one) => one.name)),
  );
  const columns = goalColumns(model.steeringModel.levels);
  const rows = goals.map((goal) =>
    rowOf(columns, {
      Målnr: goal.id,
      Nivå: goal.level,
      Mål: goal.title,
      Beskrivning: goal.description,
      'Överordnat mål': goal.parent,
      Ansvarig: goal.owner,
      Målområde: goal.area,
    }),
  );
  const repairs = found.flatMap(({ layout }) =>
    layout.mended.map(({ cell, raw, text }) => ({ cell, old: raw, new: text })),
  );
  return { from: found.map(({ sheet }) => sheet.name), sheet: { name, table, columns, rows }, goals, repairs };
}
