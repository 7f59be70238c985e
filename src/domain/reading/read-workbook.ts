import {
  DEFAULT_SETTINGS,
  type Goal,
  type Indicator,
  type Model,
  type OutcomeConflict,
  type Reference,
  type Region,
  type Settings,
  type SteeringModel,
  type WorkbookCells,
} from '../model';
import type { Work } from '../work';
import { Grid } from './grid';
import { GoalNames, readId, readReferences } from './ids';
import type { ReadingKnowledge } from './knowledge';
import { type Mapping, mappingOf } from './mapping';
import type { Preset } from './preset';
import { Problems } from './problems';
import { Spoken } from './spoken';
import type { Block } from './recognise/block';
import { LINKS } from './recognise/indicator-links';
import type { Origin } from './recognise/arrange-regions';
import { recogniseRegions } from './recognise/recognise-regions';
import { draftIndicators } from './regions/draft-indicators';
import { finishIndicator } from './regions/finish-indicator';
import { readGoals } from './regions/goals';
import { type IndicatorDraft, TargetReader } from './regions/indicator-draft';
import { deriveModel, readLevels } from './regions/levels';
import { joinYears, type JoinedYears } from './regions/join-years';
import { DraftNames, readLongOutcomes, readLongTargets } from './regions/long';
import { readActivities, readFinance, readLinks, readUnits } from './regions/others';
import { Rows } from './regions/row';
import { settlePercentages } from './regions/settle-percent';
import type { ValueColumn } from './regions/value-column';
import { lower } from './text';

export interface ReadingOptions {
  /** The stored mapping, or `--mapping`: wins over recognition while its headings stand. */
  readonly mapping?: Mapping | null;
  /** Names of the add-in's own report sheets, which are not read. */
  readonly ownSheets?: readonly string[];
  /** Sheets written as documents that were made into a table on another sheet: that one is read while it has goals. */
  readonly origins?: readonly Origin[];
  /** The steering model to use where the workbook has no *Nivåer*; its settings lie under *Inställningar*. */
  readonly preset?: SteeringModel | Preset | null;
}

export interface ReadingResult {
  readonly model: Model;
  /** The regions that were found, as a mapping to store. */
  readonly mapping: Mapping;
}

const YIELD_DRAFTS = 200;

/**
 * Cells → model. Recognises regions by their headings (or by the mapping), reads every cell with its address, and hands
 * on what it could not take in as `model.problems`. Never throws on what cells hold.
 */
export function* readWorkbook(
  cells: WorkbookCells,
  knowledge: ReadingKnowledge,
  options: ReadingOptions = {},
): Work<ReadingResult> {
  const own = new Set((options.ownSheets ?? []).map(lower));
  const spoken = new Spoken(knowledge.english);
  const grids = cells.sheets.filter(({ name }) => !own.has(lower(name))).map((sheet) => new Grid(sheet, spoken));
  const problems = new Problems();
  const goalKeys = uniqueKeys();
  const origins = options.origins ?? [];
  const found = yield* recogniseRegions(grids, knowledge, options.mapping ?? null, problems, goalKeys, origins);
  const { blocks, regions } = found;

  const preset = options.preset ?? null;
  const settings: Settings = { ...DEFAULT_SETTINGS, ...presetSettings(preset), ...found.settings };
  const rowsOf = new Map(blocks.flatMap((block) => (block ? [[block, new Rows(block, problems)] as const] : [])));
  const of = (kind: Block['kind']): readonly { readonly rows: Rows; readonly region: number }[] =>
    blocks.flatMap((block, region) => (block?.kind === kind ? [{ rows: rowsOf.get(block)!, region }] : []));

  const levels = of('levels').flatMap(({ rows }) => readLevels(rows));
  const levelSheet = blocks.find((block) => block?.kind === 'levels')?.grid.name ?? '';
  const stated: SteeringModel | null =
    levels.length > 0 ? { name: settings.municipality ?? levelSheet, source: 'workbook', levels } : preset;
  const units = of('organisation').flatMap(({ rows, region }) => readUnits(rows, region));

  const names = goalNames(
    of('goals').map(({ rows }) => rows),
    found.layoutGoals,
    regions.map(({ sheet }) => sheet),
  );
  const goals: Goal[] = [];
  for (const [region, block] of blocks.entries()) {
    if (block === null) goals.push(...found.layoutGoals.filter((goal) => goal.row.region === region));
    if (block?.kind !== 'goals') continue;
    const context = {
      region,
      names,
      steeringModel: stated,
      knowledge,
      units: units.map(({ name }) => name),
      key: goalKeys,
    };
    goals.push(...(yield* readGoals(rowsOf.get(block)!, context)));
  }

  const linkedBy = linksToIndicators(
    of('goals').map(({ rows }) => rows),
    names,
  );
  const aboveIn = (region: number) => goalAboveIn(goals, regions, region, found.listOf.get(region) ?? null);
  const drafts: IndicatorDraft[] = [];
  const groups = comparisonGroups(blocks, settings);
  const indicatorKeys = uniqueKeys();
  const columns: ValueColumn[] = [];
  const targets = new TargetReader();
  for (const { rows, region } of of('indicators')) {
    const goalAbove = aboveIn(region);
    drafts.push(
      ...(yield* draftIndicators(rows, { region, names, groups, targets, columns, key: indicatorKeys, goalAbove })),
    );
  }
  const long = [...of('outcomes'), ...of('targets')];
  const draftNames = new DraftNames(long.length > 0 ? drafts : []);
  for (const { rows } of of('outcomes')) yield* readLongOutcomes(rows, draftNames, columns);
  for (const { rows } of of('targets')) yield* readLongTargets(rows, draftNames, groups, columns);
  yield;
  settlePercentages(columns, problems);
  yield;

  const { drafts: whole, joined } = joinYears(drafts);
  noteJoined(joined, problems);
  const newest = newestYear(blocks, whole);
  const currentYear = settings.year ?? newest;
  noteUndated(blocks, settings.year ?? newest, problems);
  const outcomeConflicts: OutcomeConflict[] = [];
  const targetConflicts: Model['targetConflicts'][number][] = [];
  const indicators: Indicator[] = [];
  for (const [at, draft] of whole.entries()) {
    if (at % YIELD_DRAFTS === YIELD_DRAFTS - 1) yield;
    indicators.push(
      finishIndicator(draft, { linkedBy, settings, newestYear: newest, conflicts: outcomeConflicts, targetConflicts }),
    );
  }

  const activityKeys = uniqueKeys();
  const model: Model = {
    steeringModel:
      stated ??
      deriveModel(
        goals.flatMap(({ level }) => level ?? []),
        settings.municipality ?? '',
        knowledge,
      ),
    settings,
    goals,
    indicators,
    activities: of('activities').flatMap(({ rows, region }) =>
      readActivities(rows, region, names, activityKeys, aboveIn(region)),
    ),
    units,
    links: of('links').flatMap(({ rows, region }) => readLinks(rows, region, names)),
    finance: of('finance').flatMap(({ rows, region }) => readFinance(rows, region, currentYear)),
    regions,
    problems: problems.list,
    outcomeConflicts,
    targetConflicts,
  };
  return { model, mapping: mappingOf(regions) };
}

const presetSettings = (preset: SteeringModel | Preset | null): Partial<Settings> =>
  preset !== null && 'settings' in preset ? preset.settings : {};

/** Keys that are ids where they can be: the first of an id has it, others are named by their place. */
function uniqueKeys(): (id: string | null, address: string) => string {
  const used = new Set<string>();
  return (id, address) => {
    let key = id ?? address;
    if (used.has(key)) key = address;
    for (let copy = 2; used.has(key); copy++) key = `${address}#${copy}`;
    used.add(key);
    return key;
  };
}

function goalNames(regions: readonly Rows[], layout: readonly Goal[], sheets: readonly string[]): GoalNames {
  const names = new GoalNames();
  for (const rows of regions)
    for (const row of rows.block.rows)
      names.add(
        readId(rows.value(row, 'id'), rows.format(row, 'id')).id,
        rows.words(row, 'title'),
        rows.block.grid.name,
      );
  for (const goal of layout) names.add(goal.id, goal.title, sheets[goal.row.region]!);
  return names;
}

/** Indicator id → the goals that name it in a column of theirs. */
function linksToIndicators(regions: readonly Rows[], names: GoalNames): ReadonlyMap<string, readonly Reference[]> {
  const linked = new Map<string, Reference[]>();
  for (const rows of regions.filter((goals) => goals.has(LINKS)))
    for (const row of rows.block.rows) {
      const own = readId(rows.value(row, 'id'), rows.format(row, 'id')).id ?? rows.text(row, 'title');
      if (own === null) continue;
      for (const { id, address } of readReferences(rows.block.grid, row, rows.column(LINKS), null))
        linked.set(id, [...(linked.get(id) ?? []), { id: names.resolve(own, rows.block.grid.name), address }]);
    }
  return linked;
}

function comparisonGroups(blocks: readonly (Block | null)[], settings: Settings): readonly string[] {
  const groups = blocks.flatMap((block) => block?.fields.flatMap(({ group }) => group ?? []) ?? []);
  return [...new Set(settings.comparisonGroup === null ? groups : [settings.comparisonGroup, ...groups])];
}

/** In a list of goals with their indicators below: the goal whose row stands nearest above. */
function goalAboveIn(
  goals: readonly Goal[],
  regions: readonly Region[],
  region: number,
  list: number | null,
): ((row: number) => Reference | null) | null {
  if (list === null) return null;
  const own = goals.filter((goal) => goal.row.region === list).sort((a, b) => a.row.row - b.row.row);
  const { sheet, left } = regions[region]!;
  return (row) => {
    const above = own.findLast((goal) => goal.row.row <= row);
    const id = above?.id ?? above?.title ?? null;
    return id === null ? null : { id, address: { sheet, row: above!.row.row, column: left } };
  };
}

/** Indicators of a sheet for each year, told once for each newest sheet. */
function noteJoined(joined: JoinedYears['joined'], problems: Problems): void {
  const byBlock = new Map<Block, JoinedYears['joined'][number][]>();
  for (const one of joined) {
    const { block } = one.newest.rows;
    byBlock.set(block, [...(byBlock.get(block) ?? []), one]);
  }
  for (const [block, group] of byBlock) {
    const { row, column } = block.heading.cells[0]!;
    problems.add({
      kind: 'yearsJoined',
      count: group.length,
      sheets: [...new Set(group.flatMap(({ sheets }) => sheets))],
      newest: block.grid.name,
      cell: block.grid.address(row, column),
    });
  }
}

/** Values in a column without a year belong to no period where nothing tells the year: told, not dropped in silence. */
function noteUndated(blocks: readonly (Block | null)[], year: number | null, problems: Problems): void {
  for (const block of blocks) {
    if (block?.kind !== 'indicators' || (year ?? block.year ?? block.targetYear) !== null) continue;
    for (const { field, period, gender, heading, column } of block.fields) {
      if (field !== 'outcome' || period !== null || gender !== null) continue;
      if (!block.rows.some((row) => !block.grid.blank(row, column))) continue;
      const row = block.heading.cells.find((cell) => cell.column === column)?.row ?? block.heading.top;
      problems.add({ kind: 'headingUndated', heading, cell: block.grid.address(row, column) });
    }
  }
}

/** The newest year with an outcome, for columns without a year where *Inställningar* says none. */
function newestYear(blocks: readonly (Block | null)[], drafts: readonly IndicatorDraft[]): number | null {
  let newest: number | null = null;
  for (const draft of drafts)
    for (const { period, parsed } of draft.outcomes)
      if (period !== null && !parsed?.missing && !parsed?.unreadable && (newest === null || period.year > newest))
        newest = period.year;
  if (newest !== null) return newest;
  for (const block of blocks)
    for (const column of block?.kind === 'indicators' ? block.fields : [])
      if (column.field === 'outcome' && column.period !== null) newest = Math.max(newest ?? 0, column.period.year);
  return newest;
}
