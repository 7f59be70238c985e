/** Which goal a place in the workbook speaks of: rows of lists, our own columns beside them, and rows of our reports. */
import { type CellAddress, goalTreeOf, type Indicator, type Judgements, type Model, type RowSource } from '../model';
import type { Work } from '../work';
import { viewOf } from './view';

export interface PointedGoal {
  /** Goal.key */
  readonly goal: string;
  /** Indicator.key where the place is an indicator's; else null. */
  readonly indicator: string | null;
}

/** The indicator, under the first of its goals; null where it measures none. */
function pointed(model: Model, indicator: Indicator): PointedGoal | null {
  const [goal] = goalTreeOf(model).goalsOf(indicator);
  return goal ? { goal: goal.key, indicator: indicator.key } : null;
}

/**
 * By its place among what was read. A row that holds goals of more than one level is that of the column's own, else the
 * lowest. `isOurs` says whether a column of the sheet is one the add-in writes, which may stand outside the list.
 */
export function goalAtCell(
  model: Model,
  { sheet, row, column }: CellAddress,
  isOurs: (sheet: string, column: number) => boolean,
): PointedGoal | null {
  const { regions, goals, indicators } = model;
  const covers = (source: RowSource): boolean => {
    const region = regions[source.region]!;
    if (region.sheet !== sheet || source.row !== row) return false;
    return (column >= region.left && column < region.left + region.columns) || isOurs(sheet, column);
  };
  const here = goals.filter((goal) => covers(goal.row));
  const own = here.filter(({ row: { region } }) => regions[region]!.fields.some((field) => field.column === column));
  const goal = own.at(-1) ?? here.at(-1);
  if (goal) return { goal: goal.key, indicator: null };
  const isValue = ({ address }: { readonly address: CellAddress }): boolean =>
    address.sheet === sheet && address.row === row;
  const indicator =
    indicators.find((one) => covers(one.row)) ??
    indicators.find(({ outcomes, targets }) => outcomes.some(isValue) || targets.some(isValue));
  return indicator ? pointed(model, indicator) : null;
}

/** Every run of whole pieces of a key between its slashes, those at the end first, the longest first. */
function* piecesOf(key: string): Generator<string> {
  const pieces = key.split('/');
  for (let end = pieces.length; end > 0; end--) {
    for (let start = 0; start < end; start++) yield pieces.slice(start, end).join('/');
  }
}

/**
 * By the key of a report's row, which names its goal or indicator and may name those it stands under: the last one named
 * is the row's own.
 */
export function* goalOfRowKey(model: Model, judgements: Judgements, key: string): Work<PointedGoal | null> {
  const view = yield* viewOf(model, judgements);
  const goals = new Map(view.goals.map((one) => [one.key, one.goal]));
  const indicators = new Map(view.indicators.map((one) => [one.key, one.indicator]));
  let indicator: Indicator | null = null;
  for (const piece of piecesOf(key)) {
    const goal = goals.get(piece);
    if (goal) return { goal: goal.key, indicator: indicator?.key ?? null };
    indicator ??= indicators.get(piece) ?? null;
  }
  return indicator && pointed(model, indicator);
}
