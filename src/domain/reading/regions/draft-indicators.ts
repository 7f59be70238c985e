import type { Direction, Reference, RegionColumn } from '../../model';
import type { Work } from '../../work';
import { parseDirection } from '../direction';
import { parseGender } from '../gender';
import { type GoalNames, readId, readReferences } from '../ids';
import { isPercentFormat } from '../number-format';
import { type DraftValue, draftTarget, type IndicatorDraft } from './indicator-draft';
import type { Rows } from './row';
import { isPercentUnit, readValue } from './values';

/** What indicator regions are read with. */
export interface IndicatorContext {
  readonly region: number;
  readonly names: GoalNames;
  /** Names of comparison columns and groups, for targets like "minst som X". */
  readonly groups: readonly string[];
  readonly key: (id: string | null, address: string) => string;
  /** The goal a row belongs to by its place in a list of goals with their indicators; null where it has a column of its own. */
  readonly goalAbove: ((row: number) => Reference | null) | null;
}

const YIELD_ROWS = 200;

/** The rows of one indicator region, values read. */
export function* draftIndicators(rows: Rows, context: IndicatorContext): Work<readonly IndicatorDraft[]> {
  const { block } = rows;
  const drafts: IndicatorDraft[] = [];
  const columns = valueColumns(block.fields);
  for (const [at, row] of block.rows.entries()) {
    if (at % YIELD_ROWS === YIELD_ROWS - 1) yield;
    const gender = rows.has('gender') ? parseGender(rows.text(row, 'gender') ?? '') : null;
    const id = readId(rows.value(row, 'id'), rows.format(row, 'id')).id;
    const owner = gender === null || gender === 'unknown' ? null : ownerOfSubRow(drafts, id, rows.text(row, 'title'));
    if (owner && (gender === 'women' || gender === 'men')) {
      for (const column of columns.outcomes) owner.outcomes.push(outcomeAt(rows, row, column, owner.direction, gender));
      continue;
    }
    drafts.push(readRow(rows, row, id, columns, context));
  }
  return drafts;
}

const ownerOfSubRow = (
  drafts: readonly IndicatorDraft[],
  id: string | null,
  title: string | null,
): IndicatorDraft | null =>
  (id === null ? null : (drafts.find((draft) => draft.id === id) ?? null)) ??
  (id === null && (title === null || drafts.at(-1)?.title === title) ? (drafts.at(-1) ?? null) : null);

interface ValueColumns {
  readonly outcomes: readonly RegionColumn[];
  readonly targets: readonly RegionColumn[];
  readonly comparisons: readonly RegionColumn[];
  readonly forecasts: readonly RegionColumn[];
}

const valueColumns = (fields: readonly RegionColumn[]): ValueColumns => ({
  outcomes: fields.filter(({ field }) => field === 'outcome' || field === 'women' || field === 'men'),
  targets: fields.filter(({ field }) => field === 'target' || field === 'targetEnd'),
  comparisons: fields.filter(({ field }) => field === 'comparison'),
  forecasts: fields.filter(({ field }) => field === 'forecast'),
});

function readRow(
  rows: Rows,
  row: number,
  id: string | null,
  columns: ValueColumns,
  context: IndicatorContext,
): IndicatorDraft {
  const { grid } = rows.block;
  const unit = rows.text(row, 'unit');
  const words = rows.text(row, 'direction');
  const direction = words === null ? null : parseDirection(words);
  const base = fieldColumnOf(rows, 'baseline');
  const forecast = columns.forecasts[0];
  const targetOptions = { direction, unit, groups: context.groups };
  return {
    key: context.key(id, `${grid.name}!${row + 1}`),
    id,
    title: rows.words(row, 'title'),
    goals: goalsOf(rows, row, context),
    unit,
    direction,
    directionRaw: direction === null ? words : null,
    percentRow: isPercentUnit(unit),
    outcomes: columns.outcomes.map((column) => outcomeAt(rows, row, column, direction, column.gender)),
    targets: columns.targets.map((column) =>
      draftTarget(grid.value(row, column.column), grid.format(row, column.column), targetOptions, {
        address: grid.address(row, column.column),
        column: columnKey(rows, column),
        heading: column.heading,
        forTerm: column.field === 'targetEnd',
        year: column.year,
      }),
    ),
    comparisons: columns.comparisons
      .filter((column) => !grid.blank(row, column.column))
      .map((column) => ({ value: valueAt(rows, row, column, direction), column })),
    baseline: base && !grid.blank(row, base.column) ? valueAt(rows, row, base, direction) : null,
    forecast: forecast && !grid.blank(row, forecast.column) ? valueAt(rows, row, forecast, direction) : null,
    rows,
    row,
    region: context.region,
  };
}

const fieldColumnOf = (rows: Rows, field: string): RegionColumn | null =>
  rows.block.fields.find((column) => column.field === field) ?? null;

const columnKey = (rows: Rows, column: RegionColumn): string =>
  `${rows.block.grid.name}\n${rows.block.heading.top}\n${column.column}`;

function valueAt(rows: Rows, row: number, column: RegionColumn, direction: Direction | null): DraftValue {
  const { grid } = rows.block;
  const raw = grid.value(row, column.column);
  const format = grid.format(row, column.column);
  return {
    read: readValue(raw, format, direction, grid.address(row, column.column)),
    period: column.period,
    gender: column.gender,
    organisation: null,
    column: columnKey(rows, column),
    heading: column.heading,
    percent: typeof raw === 'number' && isPercentFormat(format) ? 'fraction' : 'asIs',
  };
}

const outcomeAt = (
  rows: Rows,
  row: number,
  column: RegionColumn,
  direction: Direction | null,
  gender: 'women' | 'men' | null,
): DraftValue => ({ ...valueAt(rows, row, column, direction), gender });

function goalsOf(rows: Rows, row: number, { names, goalAbove }: IndicatorContext): readonly Reference[] {
  if (rows.has('goals')) {
    const own = readReferences(rows.block.grid, row, rows.column('goals'), names);
    if (own.length > 0 || goalAbove === null) return own;
  }
  const above = goalAbove?.(row) ?? labelGoal(rows, row, names);
  return above === null ? [] : [above];
}

/** A label row above that names a goal: "N1 Trygga äldre" over its indicators. */
function labelGoal(rows: Rows, row: number, names: GoalNames): Reference | null {
  if (rows.has('goals')) return null;
  let found: Reference | null = null;
  for (const [at, text] of rows.block.labels) {
    if (at > row) break;
    const id = names.resolve(text.replace(/^mål[: ]+/i, ''));
    if (names.has(id)) found = { id, address: rows.block.grid.address(at, rows.block.left) };
  }
  return found;
}
