/**
 * Puts a hand-built model on sheets, so that every finding has a cell to name: goals on *Mål*, indicators on *Indikatorer*
 * and so on, headings in row 1, one column a field in the order of the lists below.
 */
import {
  addressText,
  type Activity,
  type CellAddress,
  type CellValue,
  type FinanceRow,
  type Finding,
  type Goal,
  type Indicator,
  type Judgements,
  type Link,
  type Model,
  type Region,
  type RegionColumn,
  type RegionKind,
  type RowSource,
  type SheetCells,
  type Unit,
} from '../../../src/domain/model';
import { checkModel, type CheckContext } from '../../../src/domain/checking';
import { judgeModel } from '../../../src/domain/judging';
import { complete } from '../../../src/domain/work';
import { createTranslator } from '../../../src/i18n';
import { model as buildModel, occasion, period, type ModelSpec } from '../../support/build-model';

const YEARS = ['2020', '2021', '2022', '2023', '2024', '2025', '2026', 'T1 2025', 'Delår 2025'];
const TARGET_YEARS = [2024, 2025, 2026, 2027];

export const GOAL_FIELDS =
  'id level title parents owner area goalClass perspective lifecycle validFrom validTo replacedBy assessment motivation assessedOn'.split(
    ' ',
  );
export const INDICATOR_FIELDS = 'id goals title unit direction baseline source koladaId tolerance'.split(' ');

const plain = (field: string, column: number): RegionColumn => ({
  field,
  heading: field,
  column,
  period: null,
  year: null,
  gender: null,
  group: null,
  confidence: 1,
});

/** Fields a test takes away from a region ("indicators.source"). */
export type Lacking = readonly string[];

function region(kind: RegionKind, sheet: string, fields: readonly string[], rows: number, lacking: Lacking): Region {
  const columns = fields.map(plain);
  const years: RegionColumn[] =
    kind === 'indicators'
      ? [
          ...YEARS.map((when, index) => ({ ...plain('outcome', fields.length + index), period: period(when) })),
          ...TARGET_YEARS.map((year, index) => ({ ...plain('target', fields.length + YEARS.length + index), year })),
        ]
      : [];
  return {
    kind,
    sheet,
    top: 0,
    left: 0,
    rows: rows + 1,
    columns: columns.length + years.length,
    bodyTop: 1,
    table: null,
    fields: [...columns, ...years].filter(({ field }) => !lacking.includes(`${kind}.${field}`)),
    ignored: [],
    ambiguous: [],
    confidence: 1,
    blockLayout: false,
  };
}

const SHEETS = ['Mål', 'Indikatorer', 'Aktiviteter', 'Koppling', 'Ekonomi', 'Organisation'] as const;
type Sheet = (typeof SHEETS)[number];

const at = (sheet: Sheet, row: number, column: number): CellAddress => ({ sheet, row, column });
const source = (sheet: Sheet, index: number): RowSource => ({ region: SHEETS.indexOf(sheet), row: index + 1 });

function placeGoal(goal: Goal, index: number): Goal {
  const row = source('Mål', index);
  const cell = (field: string): CellAddress => at('Mål', row.row, GOAL_FIELDS.indexOf(field));
  return {
    ...goal,
    key: `goal-${index}`,
    row,
    parents: goal.parents.map(({ id }) => ({ id, address: cell('parents') })),
    replacedBy: goal.replacedBy.map(({ id }) => ({ id, address: cell('replacedBy') })),
  };
}

function placeIndicator(indicator: Indicator, index: number): Indicator {
  const row = source('Indikatorer', index);
  const cell = (column: number): CellAddress => at('Indikatorer', row.row, column);
  const field = (name: string): CellAddress => cell(INDICATOR_FIELDS.indexOf(name));
  const periods = YEARS.map(period);
  const outcomeColumn = (when: { year: number; part: string }): number => {
    const found = periods.findIndex(({ year, part }) => year === when.year && part === when.part);
    return INDICATOR_FIELDS.length + Math.max(0, found);
  };
  return {
    ...indicator,
    key: `indicator-${index}`,
    row,
    goals: indicator.goals.map(({ id }) => ({ id, address: field('goals') })),
    baseline: indicator.baseline && { ...indicator.baseline, address: field('baseline') },
    tolerance: indicator.tolerance && { ...indicator.tolerance, address: field('tolerance') },
    targets: indicator.targets.map((target) => ({
      ...target,
      address: cell(INDICATOR_FIELDS.length + YEARS.length + Math.max(0, TARGET_YEARS.indexOf(target.year ?? 0))),
    })),
    outcomes: indicator.outcomes.map((outcome) => ({ ...outcome, address: cell(outcomeColumn(outcome.period)) })),
  };
}

const placeActivity = (activity: Activity, index: number): Activity => ({
  ...activity,
  key: `activity-${index}`,
  row: source('Aktiviteter', index),
  goals: activity.goals.map(({ id }) => ({ id, address: at('Aktiviteter', index + 1, 2) })),
});

/** The model with every row and every address in its place. */
export function layOut(model: Model, lacking: Lacking = []): Model {
  const place = <T extends { row: RowSource }>(items: readonly T[], sheet: Sheet): T[] =>
    items.map((item, index) => ({ ...item, row: source(sheet, index) }));
  const regions = [
    region('goals', 'Mål', GOAL_FIELDS, model.goals.length, lacking),
    region('indicators', 'Indikatorer', INDICATOR_FIELDS, model.indicators.length, lacking),
    region('activities', 'Aktiviteter', ['id', 'title', 'goals', 'owner', 'start', 'end', 'status'], 9, lacking),
    region('links', 'Koppling', ['goal', 'unit', 'directive', 'answeredBy'], model.links.length, lacking),
    region('finance', 'Ekonomi', ['subject', 'budget', 'outcome', 'rest'], model.finance.length, lacking),
    region('organisation', 'Organisation', ['name', 'kind', 'parent'], model.units.length, lacking),
  ];
  return {
    ...model,
    regions: regions.filter(({ kind }) => !lacking.includes(kind)),
    goals: model.goals.map(placeGoal),
    indicators: model.indicators.map(placeIndicator),
    activities: model.activities.map(placeActivity),
    links: place(model.links, 'Koppling'),
    finance: place(model.finance, 'Ekonomi'),
    units: place(model.units, 'Organisation'),
  };
}

/** A sheet with one cell filled, for fixes. */
export function oneCell(cell: string, value: CellValue, format = 'General'): SheetCells {
  const [sheet, name] = cell.split('!') as [string, string];
  const column = name.charCodeAt(0) - 65;
  const row = Number(name.slice(1)) - 1;
  return {
    name: sheet,
    visible: true,
    protected: false,
    top: row,
    left: column,
    values: [[value]],
    formats: [[format]],
    tables: [],
  };
}

const row0: RowSource = { region: 0, row: 0 };

export const activity = (spec: Partial<Omit<Activity, 'goals'>> & { goals?: readonly string[] } = {}): Activity => ({
  key: 'activity',
  id: 'A1',
  title: 'Aktivitet',
  owner: 'Socialnämnden',
  start: null,
  end: null,
  status: null,
  performer: null,
  row: row0,
  ...spec,
  goals: (spec.goals ?? []).map((id) => ({ id, address: at('Aktiviteter', 0, 2) })),
});

export const link = (spec: Partial<Link> = {}): Link => ({
  goal: 'KF1',
  unit: 'Socialnämnden',
  directive: 'Korta köerna.',
  answeredBy: [],
  row: row0,
  ...spec,
});

export const unit = (name: string, kind: Unit['kind']): Unit => ({
  name,
  kind,
  kindRaw: kind,
  parent: null,
  row: row0,
});

export const finance = (spec: Partial<FinanceRow> = {}): FinanceRow => ({
  subject: 'Socialnämnden',
  budget: null,
  outcome: null,
  forecast: null,
  deviation: null,
  rest: null,
  row: row0,
  ...spec,
});

export interface CheckSpec extends ModelSpec {
  /** "2025-08"; Helår 2025 unless said otherwise. */
  readonly occasion?: string;
  readonly context?: CheckContext;
  readonly lacking?: Lacking;
  /** False: findings without judgements. */
  readonly judged?: boolean;
}

/** Every finding on a laid-out model. */
export function check(spec: CheckSpec): Finding[] {
  const { occasion: when = '2025', context = {}, lacking = [], judged = true, ...rest } = spec;
  const laid = layOut(buildModel(rest), lacking);
  const judgements: Judgements | null = judged ? complete(judgeModel(laid, occasion(when))) : null;
  return complete(checkModel(laid, occasion(when), judgements, context));
}

const swedish = createTranslator('sv');

export const textOf = (finding: Finding): string => swedish.message(finding.message);

/** The first cells of a rule's findings: ["Mål!D2", …]; "" for a finding without one. */
export const cellsOf = (findings: readonly Finding[], rule: string): string[] =>
  findings.filter((finding) => finding.rule === rule).map(({ cells }) => (cells[0] ? addressText(cells[0]) : ''));

/** A row of a rule's table: what it is about, the model, and the first cells of the findings (none: clean). */
export type Case = readonly [what: string, spec: CheckSpec, cells: readonly string[]];

/** A rule's table as tests. */
export function table(rule: string, cases: readonly Case[]): void {
  describe(rule, () => {
    test.each(cases)('%s', (_, spec, cells) => {
      expect(cellsOf(check(spec), rule)).toEqual(cells);
    });
  });
}

/** The first finding of a rule, which must be there. */
export function the(rule: string, spec: CheckSpec): Finding {
  const found = check(spec).find((finding) => finding.rule === rule);
  if (found === undefined) throw new Error(`no ${rule}`);
  return found;
}
