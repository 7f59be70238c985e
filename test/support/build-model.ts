/**
 * Short builders for tests: say only what the case is about, the rest has quiet defaults.
 *
 *   indicator({ unit: '%', direction: 'higher', baseline: [83, 2022], targets: [atLeast(86, 2025)], outcomes: { 2025: 84.9 } })
 *   model({ goals: [goal({ id: 'N1' })], indicators: [indicator({ goals: ['N1'] })], settings: { year: 2025 } })
 */
import {
  DEFAULT_SETTINGS,
  type Baseline,
  type CellAddress,
  type Comparison,
  type Gender,
  type Goal,
  type Indicator,
  type Level,
  type MissingReason,
  type Model,
  type Occasion,
  type Outcome,
  type Period,
  type RankPlace,
  type Reference,
  type Settings,
  type SteeringModel,
  type Target,
  type TargetRule,
  type Tolerance,
} from '../../src/domain/model';

export const cell = (name = 'Test', row = 0, column = 0): CellAddress => ({ sheet: name, row, column });

/** Decimals of the shortest form of a number: 85 → 0, 84.96 → 2. */
export const decimalsOf = (value: number): number => (String(value).split('.')[1] ?? '').length;

/** "2025" (a bare year column), "Helår 2025", "Delår 2025" or "2025-08", "T1 2025" or "2025-04". */
export function period(text: string | number): Period {
  const written = String(text);
  const year = Number(/\d{4}/.exec(written)![0]);
  if (/delår|-08/i.test(written)) return { year, part: 'interim', bare: false };
  if (/t1|-04/i.test(written)) return { year, part: 't1', bare: false };
  return { year, part: 'year', bare: !/helår|-12/i.test(written) };
}

/** "2025" or "2025-12" Helår, "2025-08" Delår, "2025-04" T1. */
export function occasion(text: string | number): Occasion {
  const { year, part } = period(text);
  return { year, kind: part };
}

export type OutcomeSpec = number | string | null | Partial<Outcome>;

const MISSING: readonly MissingReason[] = [
  'tom',
  'bortfall',
  'ej tillämplig',
  'sekretess',
  'för få svar',
  'felvärde',
  'mäts ej',
  'uppgift saknas',
];

/** A number is a value, a missing reason's word is missing, null is an empty cell, any other text is a word ("Ja"). */
export function outcome(when: string | number, spec: OutcomeSpec): Outcome {
  const base: Outcome = {
    period: period(when),
    raw: typeof spec === 'object' && spec !== null ? null : spec,
    value: typeof spec === 'number' ? spec : null,
    word: null,
    ranks: [],
    missing: spec === null ? 'tom' : null,
    unreadable: false,
    mixedPercent: false,
    otherUnit: false,
    preliminary: false,
    unit: null,
    numberAsText: false,
    gender: null,
    organisation: null,
    address: cell(),
  };
  if (typeof spec === 'string') {
    const missing = MISSING.find((reason) => reason === spec);
    return missing ? { ...base, missing } : { ...base, word: spec };
  }
  return typeof spec === 'object' && spec !== null ? { ...base, ...spec } : base;
}

/** "plats 5 av 26 i länet, 61 av 290 i riket": ranks([5, 26, 'länet'], [61, 290, 'riket']). */
export function ranks(...places: readonly (readonly [number, number | null, string | null])[]): Partial<Outcome> {
  const list: RankPlace[] = places.map(([place, of, population]) => ({ place, of, population }));
  return { ranks: list, value: list.length === 1 ? list[0]!.place : null };
}

export const gendered = (when: string | number, value: number, gender: Gender): Outcome => ({
  ...outcome(when, value),
  gender,
});

/** A target from its rule; decimals are those of the rule's numbers unless given. */
export function target(rule: TargetRule | null, year: number | null = 2025, rest: Partial<Target> = {}): Target {
  const numbers = rule === null ? [] : Object.values(rule).filter((value) => typeof value === 'number');
  return {
    year,
    forTerm: false,
    raw: 'x',
    rule,
    problem: null,
    decimals: Math.max(0, ...numbers.map(decimalsOf)),
    mean: null,
    limits: null,
    step: false,
    unit: null,
    saidByWords: false,
    address: cell(),
    ...rest,
  };
}

export const atLeast = (low: number, year: number | null = 2025, rest: Partial<Target> = {}): Target =>
  target({ kind: 'atLeast', low, strict: false }, year, rest);
export const atMost = (high: number, year: number | null = 2025, rest: Partial<Target> = {}): Target =>
  target({ kind: 'atMost', high, strict: false }, year, rest);
export const interval = (low: number, high: number, year: number | null = 2025, rest: Partial<Target> = {}): Target =>
  target({ kind: 'interval', low, high }, year, rest);

export const baseline = (value: number | null, year: number | null = null, rest: Partial<Baseline> = {}): Baseline => ({
  value,
  word: null,
  year,
  raw: value,
  unreadable: false,
  decimals: value === null ? 0 : decimalsOf(value),
  address: cell(),
  ...rest,
});

export const tolerance = (value: number, decimals = decimalsOf(value)): Tolerance => ({
  kind: 'number',
  value,
  decimals,
  address: cell(),
});

/** A comparison value; without a period it belongs to the outcome's own. */
export const comparison = (group: string, value: number | null, when: string | number | null = null): Comparison => ({
  group,
  period: when === null ? null : period(when),
  value,
  raw: value,
  address: cell(),
});

export interface IndicatorSpec extends Partial<
  Omit<Indicator, 'goals' | 'baseline' | 'outcomes' | 'tolerance' | 'forecast'>
> {
  readonly goals?: readonly string[];
  /** A value, or [value, year]. */
  readonly baseline?: number | readonly [number | null, number | null] | Baseline | null;
  /** By period ({ 2024: 83, 'Delår 2025': 84.9, 2025: 'mäts ej' }) or as a list. */
  readonly outcomes?: readonly Outcome[] | Readonly<Record<string, OutcomeSpec>>;
  readonly tolerance?: number | Tolerance | null;
  readonly forecast?: number | string | Outcome | null;
}

let made = 0;

const references = (ids: readonly string[]): Reference[] => ids.map((id) => ({ id, address: cell() }));

const isList = (outcomes: IndicatorSpec['outcomes']): outcomes is readonly Outcome[] => Array.isArray(outcomes);

function baselineOf(spec: IndicatorSpec['baseline']): Baseline | null {
  if (spec === null || spec === undefined) return null;
  if (typeof spec === 'number') return baseline(spec);
  return 'address' in spec ? spec : baseline(spec[0], spec[1]);
}

/** An indicator in % where higher is better, without anything else, unless said otherwise. */
export function indicator(spec: IndicatorSpec = {}): Indicator {
  made += 1;
  const id = spec.id === undefined ? `I${made}` : spec.id;
  const {
    goals = [],
    baseline: start = null,
    outcomes = [],
    tolerance: allowed = null,
    forecast = null,
    ...rest
  } = spec;
  return {
    key: id ?? `indicator-${made}`,
    id,
    title: 'Indikator',
    unit: '%',
    direction: 'higher',
    directionRaw: null,
    targets: [],
    comparisons: [],
    weight: null,
    priority: false,
    margin: null,
    cumulative: null,
    comparableFrom: null,
    rankOf: null,
    missingReason: null,
    source: 'Egen mätning',
    method: null,
    frequency: null,
    koladaId: null,
    performer: null,
    comment: null,
    row: { region: 0, row: made },
    ...rest,
    goals: references(goals),
    baseline: baselineOf(start),
    outcomes: isList(outcomes) ? outcomes : Object.entries(outcomes).map(([when, value]) => outcome(when, value)),
    tolerance: typeof allowed === 'number' ? tolerance(allowed) : allowed,
    forecast: typeof forecast === 'number' || typeof forecast === 'string' ? outcome('Helår 2025', forecast) : forecast,
  };
}

export interface GoalSpec extends Partial<Omit<Goal, 'parents' | 'replacedBy'>> {
  readonly parents?: readonly string[];
  readonly replacedBy?: readonly string[];
}

/** A goal on the level Nämndmål, in force, without parent, unless said otherwise. */
export function goal(spec: GoalSpec = {}): Goal {
  made += 1;
  const id = spec.id === undefined ? `N${made}` : spec.id;
  const { parents = [], replacedBy = [], ...rest } = spec;
  return {
    key: id ?? `goal-${made}`,
    id,
    idBecameDate: false,
    level: 'Nämndmål',
    title: `Mål ${id ?? made}`,
    description: null,
    owner: 'Socialnämnden',
    area: null,
    goalClass: null,
    perspective: null,
    origin: null,
    sdg: [],
    focus: [],
    plan: null,
    lifecycle: null,
    validFrom: null,
    validTo: null,
    decidedBy: null,
    decidedOn: null,
    targetGroup: null,
    effect: null,
    assessment: null,
    motivation: null,
    assessedCells: { assessment: rest.assessment ?? null, motivation: rest.motivation ?? null },
    assessedOn: null,
    comment: null,
    row: { region: 0, row: made },
    ...rest,
    parents: references(parents),
    replacedBy: references(replacedBy),
  };
}

export function level(name: string, order: number, rest: Partial<Level> = {}): Level {
  return {
    name,
    order,
    owners: [],
    parents: [],
    parentRequired: 'no',
    minCount: null,
    maxCount: null,
    countPer: 'total',
    indicatorRequired: false,
    targetRequired: false,
    judged: true,
    inReports: true,
    perspectiveRequired: false,
    perspective: null,
    directiveRequired: false,
    activities: null,
    policy: null,
    ...rest,
  };
}

/** Vision and Målområde (never scored), Övergripande mål, Nämndmål, Verksamhetsmål, Individuellt mål (personal). */
export const LEVELS: readonly Level[] = [
  level('Vision', 0, { judged: false, owners: ['council'] }),
  level('Målområde', 1, { judged: false, owners: ['council'], parents: ['Vision'] }),
  level('Övergripande mål', 2, { owners: ['council'], parents: ['Målområde', 'Vision'] }),
  level('Nämndmål', 3, { owners: ['committee'], parents: ['Övergripande mål'], countPer: 'owner' }),
  level('Verksamhetsmål', 4, { owners: ['department', 'unit'], parents: ['Nämndmål'], countPer: 'owner' }),
  level('Individuellt mål', 5, {
    owners: ['individual'],
    parents: ['Verksamhetsmål'],
    countPer: 'owner',
    inReports: false,
  }),
];

export const steeringModel = (levels: readonly Level[] = LEVELS): SteeringModel => ({
  name: 'Testmodell',
  source: 'workbook',
  levels,
});

/** The term 2023–2026 and the defaults of readings.md A-60, unless said otherwise. */
export const settings = (rest: Partial<Settings> = {}): Settings => ({
  ...DEFAULT_SETTINGS,
  termFrom: 2023,
  termTo: 2026,
  ...rest,
});

export interface ModelSpec extends Partial<Omit<Model, 'settings' | 'steeringModel'>> {
  readonly settings?: Partial<Settings>;
  readonly levels?: readonly Level[];
}

export function model(spec: ModelSpec = {}): Model {
  const { settings: rules = {}, levels, ...rest } = spec;
  return {
    steeringModel: steeringModel(levels),
    settings: settings(rules),
    goals: [],
    indicators: [],
    activities: [],
    units: [],
    links: [],
    finance: [],
    regions: [],
    problems: [],
    outcomeConflicts: [],
    targetConflicts: [],
    ...rest,
  };
}
