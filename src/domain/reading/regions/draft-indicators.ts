import type { Direction, Reference, RegionColumn } from '../../model';
import type { Work } from '../../work';
import { parseDirection } from '../direction';
import { isDoubtfulComma } from '../english-comma';
import { genderPair, parseGender } from '../gender';
import { headingBound } from '../heading-parts';
import { type GoalNames, readId, readReferences } from '../ids';
import { isPercentFormat } from '../number-format';
import { type TargetOptions, unreadable } from '../target';
import {
  type DraftTarget,
  draftValue,
  type DraftValue,
  type IndicatorDraft,
  openTarget,
  openValue,
  splitGenders,
  type TargetReader,
} from './indicator-draft';
import { genderOfRow } from './gender-rows';
import { colourLimits } from './colour-limits';
import type { Rows } from './row';
import { unitAtEnd, unitOfHeadings } from './stated-unit';
import { ValueColumn } from './value-column';
import { isPercentUnit } from './values';

/** What indicator regions are read with. */
export interface IndicatorContext {
  readonly region: number;
  readonly names: GoalNames;
  /** Names of comparison columns and groups, for targets like "minst som X". */
  readonly groups: readonly string[];
  readonly targets: TargetReader;
  /** Collects the columns whose percentages are settled later. */
  readonly columns: ValueColumn[];
  readonly key: (id: string | null, address: string) => string;
  /** The goal a row belongs to by its place in a list of goals with their indicators; null where it has a column of its own. */
  readonly goalAbove: ((row: number) => Reference | null) | null;
}

const YIELD_ROWS = 50;

/** A heading's column and the numbers below it. */
interface Column {
  readonly heading: RegionColumn;
  readonly values: ValueColumn;
}

interface ValueColumns {
  readonly outcomes: readonly Column[];
  readonly targets: readonly Column[];
  readonly comparisons: readonly Column[];
  readonly forecast: Column | null;
  readonly baseline: Column | null;
  /** The limit of green. */
  readonly colours: Column | null;
  /** The measure that the headings say, for rows that say none. */
  readonly unit: string | null;
}

/** The rows of one indicator region, values read. */
export function* draftIndicators(rows: Rows, context: IndicatorContext): Work<readonly IndicatorDraft[]> {
  const { block } = rows;
  const drafts: IndicatorDraft[] = [];
  const columns = valueColumns(block.fields, context);
  for (const [at, row] of block.rows.entries()) {
    if (at % YIELD_ROWS === YIELD_ROWS - 1) yield;
    const id = readId(rows.value(row, 'id'), rows.format(row, 'id')).id;
    const { gender, owner } = rows.has('gender')
      ? byColumn(rows, row, drafts, id)
      : { gender: genderOfRow(rows, row, drafts.at(-1)), owner: drafts.at(-1) ?? null };
    if (owner && gender !== undefined) {
      for (const column of columns.outcomes) {
        const value = valueAt(rows, row, column, owner.direction, gender);
        owner.outcomes.push(value);
        noteValue(owner, value);
      }
      continue;
    }
    const draft = readRow(rows, row, id, columns, context);
    noteNumbers(draft);
    drafts.push(draft);
  }
  return drafts;
}

/** Tells the columns which of the draft's numbers they have to settle. */
function noteNumbers(draft: IndicatorDraft): void {
  for (const value of draft.outcomes) noteValue(draft, value);
  for (const { value } of draft.comparisons) noteValue(draft, value);
  if (draft.baseline) noteValue(draft, draft.baseline);
  if (draft.forecast) noteValue(draft, draft.forecast);
  for (const target of draft.targets) noteTarget(draft, target);
}

export function noteValue(draft: IndicatorDraft, value: DraftValue): void {
  const number = openValue(value, draft.percentRow);
  if (number !== null) value.column.note(draft, value, number, value.percent === 'fraction');
}

export function noteTarget(draft: IndicatorDraft, target: DraftTarget): void {
  if (!draft.percentRow && !target.options.fraction) return;
  const number = openTarget(target);
  if (number !== null) target.column.note(draft, target, number, target.options.fraction);
}

/** What *Kön* says of a row, and the indicator it belongs to. */
function byColumn(rows: Rows, row: number, drafts: readonly IndicatorDraft[], id: string | null) {
  const said = rows.word(row, 'gender') ?? '';
  const gender = parseGender(said);
  const title = rows.text(row, 'title');
  // A row that says "Totalt" and no name is of the indicator above it; one with a name is an indicator.
  const ofOther =
    gender === 'women' || gender === 'men' || (gender === null && said !== '' && id === null && title === null);
  return ofOther ? { gender, owner: ownerOfSubRow(drafts, id, title) } : { gender: undefined, owner: null };
}

const ownerOfSubRow = (
  drafts: readonly IndicatorDraft[],
  id: string | null,
  title: string | null,
): IndicatorDraft | null =>
  (id === null ? null : (drafts.find((draft) => draft.id === id) ?? null)) ??
  (id === null && (title === null || drafts.at(-1)?.title === title) ? (drafts.at(-1) ?? null) : null);

function valueColumns(fields: readonly RegionColumn[], context: IndicatorContext): ValueColumns {
  const columns = (...wanted: readonly string[]): readonly Column[] =>
    fields
      .filter(({ field }) => wanted.includes(field))
      .map((heading) => {
        const values = new ValueColumn(heading.heading);
        context.columns.push(values);
        return { heading, values };
      });
  return {
    outcomes: columns('outcome', 'women', 'men'),
    targets: columns('target', 'targetEnd'),
    comparisons: columns('comparison'),
    forecast: columns('forecast')[0] ?? null,
    baseline: columns('baseline')[0] ?? null,
    colours: columns('green')[0] ?? null,
    unit: unitOfHeadings(fields),
  };
}

function readRow(
  rows: Rows,
  row: number,
  id: string | null,
  columns: ValueColumns,
  context: IndicatorContext,
): IndicatorDraft {
  const { grid } = rows.block;
  const said = rows.text(row, 'unit') ?? unitAtEnd(rows.words(row, 'title')) ?? columns.unit;
  const unit = said ?? (mostlyPercent(rows, row, columns) ? '%' : null);
  const words = rows.text(row, 'direction');
  const direction = words === null ? null : parseDirection(rows.word(row, 'direction')!);
  const options: TargetOptions = { direction, unit, groups: context.groups, format: 'General', fraction: false };
  const filled = ({ heading }: Column): boolean => !grid.blank(row, heading.column);
  const whereFilled = (column: Column | null): DraftValue | null =>
    column && filled(column) ? valueAt(rows, row, column, direction, null) : null;
  return {
    key: context.key(id, `${grid.name}!${row + 1}`),
    id,
    title: rows.words(row, 'title'),
    goals: goalsOf(rows, row, context),
    unit,
    direction,
    directionRaw: direction === null ? words : null,
    percentRow: isPercentUnit(unit),
    outcomes: columns.outcomes.flatMap((column) => outcomesAt(rows, row, column, direction)),
    targets:
      columns.targets.length === 0
        ? colourTarget(rows, row, options, columns, context)
        : columns.targets.filter(filled).map((column) => targetAt(rows, row, column, options, context.targets)),
    comparisons: columns.comparisons
      .filter(filled)
      .map((column) => ({ value: valueAt(rows, row, column, direction, null), column: column.heading })),
    baseline: whereFilled(columns.baseline),
    forecast: whereFilled(columns.forecast),
    rows,
    row,
    region: context.region,
  };
}

function targetAt(rows: Rows, row: number, column: Column, shared: TargetOptions, reader: TargetReader): DraftTarget {
  const { grid } = rows.block;
  const at = column.heading.column;
  const raw = grid.value(row, at);
  const format = grid.format(row, at);
  const bound = headingBound(column.heading.heading);
  const own = bound === null ? shared : { ...shared, bound };
  const options =
    format === 'General' ? own : { ...own, format, fraction: typeof raw === 'number' && isPercentFormat(format) };
  const said = grid.meaning(row, at);
  return {
    raw,
    said,
    options,
    address: grid.address(row, at),
    column: column.values,
    forTerm: column.heading.field === 'targetEnd',
    year: column.heading.year,
    parsed: isDoubtfulComma(raw, column.heading.heading) ? [unreadable] : reader.read(said, options),
  };
}

/** Where limits stand in a column for each colour and no other column has a target, they are the target (O-08). */
function colourTarget(
  rows: Rows,
  row: number,
  options: TargetOptions,
  { colours }: ValueColumns,
  { targets }: IndicatorContext,
): DraftTarget[] {
  const said = colours === null ? null : colourLimits(rows, row);
  const parsed = said === null ? [] : targets.read(rows.block.grid.swedish(said), options);
  if (!parsed.some(({ limits }) => limits !== null)) return [];
  return [
    {
      raw: rows.value(row, 'green'),
      said,
      options,
      address: rows.address(row, 'green'),
      column: colours!.values,
      forTerm: false,
      year: null,
      parsed,
    },
  ];
}

const valueAt = (
  rows: Rows,
  row: number,
  { heading, values }: Column,
  direction: Direction | null,
  gender: 'women' | 'men' | null,
): DraftValue =>
  draftValue(
    {
      grid: rows.block.grid,
      row,
      at: heading.column,
      period: heading.period,
      gender,
      organisation: null,
      column: values,
    },
    direction,
  );

/** A row that names no measure: percent where at least half of its values have the sign or the format, and none another. */
function mostlyPercent(rows: Rows, row: number, { outcomes, targets }: ValueColumns): boolean {
  const { grid } = rows.block;
  let percent = 0;
  let filled = 0;
  for (const { heading } of [...outcomes, ...targets]) {
    const value = grid.value(row, heading.column);
    if (typeof value === 'number') {
      filled++;
      if (isPercentFormat(grid.format(row, heading.column))) percent++;
    } else if (typeof value === 'string' && /\d/.test(value)) {
      filled++;
      if (/\d ?(?:%|procent(?!en))/u.test(value)) percent++;
    }
  }
  return percent > 0 && percent * 2 >= filled;
}

/** The values of an outcome cell: one, or those of both genders where its heading says so ("Utfall 2023 (K/M)"). */
function outcomesAt(rows: Rows, row: number, column: Column, direction: Direction | null): readonly DraftValue[] {
  const value = valueAt(rows, row, column, direction, column.heading.gender);
  const pair = value.parsed?.unreadable === true ? genderPair(column.heading.heading) : null;
  return pair === null ? [value] : (splitGenders(value, pair, direction) ?? [value]);
}

function goalsOf(rows: Rows, row: number, { names, goalAbove }: IndicatorContext): readonly Reference[] {
  if (rows.has('goals')) {
    const own = readReferences(rows.block.grid, rows.rowOf(row, 'goals'), rows.column('goals'), names);
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
    const words = text.replace(/^mål[: ]+/i, '');
    if (names.names(words))
      found = { id: names.resolve(words, rows.block.grid.name), address: rows.block.grid.address(at, rows.block.left) };
  }
  return found;
}
