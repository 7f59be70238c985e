import type { GoalTablePlan } from '../../domain/planning';
import type { WorkbookCells } from '../../domain/model';
import type { FileSettings, SheetIds, SheetMark } from '../../excel';
import { defineCommand } from '../define';
import { CommandFailed } from '../failures';
import { type ActionValue, requireSeen, runAction } from '../run-plan';
import { load, type Loaded, tell } from '../workbook';

export interface GoalTableOptions {
  /** What the user saw. */
  readonly preview: GoalTablePlan;
}

async function planned(loaded: Loaded): Promise<GoalTablePlan> {
  // Loaded when it is asked for: few workbooks hold such a sheet.
  const { planGoalTable } = await import('../../domain/planning/goal-table');
  const plan = planGoalTable(loaded.model, loaded.cells);
  if (plan === null) throw new CommandFailed('NoDocument');
  return plan;
}

/** The *Mål* table that would be made of the sheets whose headings carry the hierarchy. Nothing is written. */
export const previewGoalTable = defineCommand(
  'previewGoalTable',
  async (_options: object, progress, signal): Promise<GoalTablePlan> =>
    planned(await load({ occasion: null }, progress, signal)),
);

/** From now on the table is read, and the documents are not read beside it. */
const remember =
  ({ from, sheet }: GoalTablePlan, cells: WorkbookCells) =>
  (settings: FileSettings, ids: SheetIds): FileSettings => {
    const mark = (name: string): SheetMark => ({ id: cells.sheets.find((one) => one.name === name)?.id ?? '', name });
    const to = { id: ids.get(sheet.name) ?? '', name: sheet.name };
    const others = (settings.origins ?? []).filter((origin) => !from.includes(origin.from.name));
    return { ...settings, origins: [...others, ...from.map((name) => ({ from: mark(name), to }))] };
  };

/** Writes the table on a sheet of its own; the documents stay as they are. */
export const writeGoalTable = defineCommand(
  'writeGoalTable',
  async ({ preview }: GoalTableOptions, progress, signal): Promise<ActionValue> => {
    const loaded = await load({ occasion: null }, progress, signal);
    const plan = await planned(loaded);
    requireSeen(preview, plan);
    tell(progress, 'write');
    return runAction({ sheets: [plan.sheet] }, signal, remember(plan, loaded.cells));
  },
);
