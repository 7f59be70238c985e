import type {
  Baseline,
  Comparison,
  Indicator,
  Model,
  Outcome,
  OutcomeConflict,
  Period,
  Reference,
  Settings,
  Target,
  Tolerance,
} from '../../model';
import { comparePeriods } from '../../model';
import { isYear } from '../date';
import { isBlankMark, missingReason } from '../missing';
import { parseNumber } from '../number';
import { formatDecimals, isPercentFormat, shiftDecimals, shortestDecimals } from '../number-format';
import { readLimits } from '../target';
import { plain, squeeze, wordKey } from '../text';
import { otherUnits } from './other-unit';
import { colourLimits } from './colour-limits';
import { type DraftValue, type IndicatorDraft, plainNumber } from './indicator-draft';
import { settled, toOutcome } from './values';

/** What settles the years of columns that have none. */
export interface FinishContext {
  readonly settings: Settings;
  /** The year of the newest dated outcome of the workbook; null without any. */
  readonly newestYear: number | null;
  readonly conflicts: OutcomeConflict[];
  /** Indicator id → the goals that name it. */
  readonly linkedBy: ReadonlyMap<string, readonly Reference[]>;
  readonly targetConflicts: Model['targetConflicts'][number][];
}

/** The same, with the year that columns without one have in the draft's block. */
interface Dated extends Omit<FinishContext, 'newestYear' | 'linkedBy'> {
  /** The year of *Inställningar*, else of the block's title, of the newest outcome, of the targets; null without any. */
  readonly currentYear: number | null;
}

/** Turns a draft whose percentages are settled into the indicator. */
export function finishIndicator(
  draft: IndicatorDraft,
  { settings, newestYear, conflicts, linkedBy, targetConflicts }: FinishContext,
): Indicator {
  const { rows, row } = draft;
  const currentYear = settings.year ?? rows.block.year ?? newestYear ?? rows.block.targetYear;
  const context = { settings, currentYear, conflicts, targetConflicts };
  return {
    key: draft.key,
    id: draft.id,
    goals: withLinks(draft, linkedBy),
    title: draft.title,
    unit: draft.unit,
    direction: draft.direction,
    directionRaw: draft.directionRaw,
    baseline: baselineOf(draft),
    targets: targetsOf(draft, context),
    outcomes: outcomesOf(draft, context),
    forecast: forecastOf(draft, currentYear),
    comparisons: draft.comparisons.map(({ value, column }) =>
      comparisonOf(value, column.group, column.period, settings),
    ),
    ...standingsOf(draft),
    tolerance: toleranceOf(draft),
    weight: rows.number(row, 'weight'),
    priority: rows.yesNo(row, 'priority') ?? /^(?:prio\p{L}*|ja.*|x)$/iu.test(rows.word(row, 'priority') ?? ''),
    margin: rows.number(row, 'margin'),
    cumulative: rows.yesNo(row, 'cumulative'),
    comparableFrom: yearAt(draft, 'comparableFrom'),
    rankOf: rows.number(row, 'rankOf'),
    missingReason: rows.word(row, 'missingReason'),
    source: rows.text(row, 'source'),
    method: rows.text(row, 'method'),
    frequency: rows.text(row, 'frequency'),
    koladaId: rows.text(row, 'koladaId'),
    performer: rows.text(row, 'performer'),
    comment: rows.words(row, 'comment'),
    row: { region: draft.region, row },
  };
}

/** The goals of its own row, and those whose rows name it. */
function withLinks({ id, goals }: IndicatorDraft, linkedBy: FinishContext['linkedBy']): readonly Reference[] {
  const more = id === null ? [] : (linkedBy.get(id) ?? []);
  return [...goals, ...more.filter((link) => !goals.some((own) => own.id === link.id))];
}

function yearAt({ rows, row }: IndicatorDraft, field: string): number | null {
  const value = rows.value(row, field);
  if (typeof value === 'number') return isYear(value) ? value : null;
  const found = typeof value === 'string' ? /(?<!\d)((?:19|20)\d\d)(?!\d)/.exec(value) : null;
  return found ? Number(found[1]) : null;
}

function decimalsOf({ raw, format, parsed, percent }: DraftValue): number {
  if (typeof raw === 'number') return formatDecimals(format) ?? shortestDecimals(settled(raw, percent)!);
  const written = parsed?.decimals ?? 0;
  return percent === 'fraction' ? Math.max(0, written - 2) : written;
}

function baselineOf(draft: IndicatorDraft): Baseline | null {
  const base = draft.baseline;
  if (base === null || base.parsed?.missing) return null;
  const value = settled(plainNumber(base), base.percent);
  const saysOther = (base.parsed?.unit ?? null) !== null && otherUnits(draft)(base);
  const heading = draft.rows.block.fields.find(({ field }) => field === 'baseline');
  return {
    value,
    word: base.parsed?.word ?? null,
    year: base.parsed?.ownYear ?? heading?.year ?? yearAt(draft, 'baselineYear'),
    raw: base.raw,
    unreadable: (base.parsed?.unreadable ?? false) || base.percent === 'mixed' || saysOther,
    decimals: value === null ? 0 : decimalsOf(base),
    address: base.grid.address(base.row, base.at),
  };
}

function targetsOf(draft: IndicatorDraft, { settings, currentYear, targetConflicts }: Dated): readonly Target[] {
  const targets: Target[] = [];
  for (const entry of draft.targets) {
    for (const parsed of entry.parsed) {
      const forTerm = (entry.forTerm || parsed.forTerm) && (parsed.year === null || parsed.year === settings.termTo);
      const year = parsed.year ?? (forTerm ? settings.termTo : (entry.year ?? currentYear));
      targets.push({
        year,
        forTerm,
        raw: entry.raw,
        rule: parsed.rule,
        problem: parsed.problem,
        decimals: parsed.decimals,
        mean: parsed.mean,
        limits: parsed.limits,
        step: parsed.step,
        unit: parsed.unit,
        saidByWords: parsed.saidByWords,
        address: entry.address,
      });
    }
  }
  const used: Target[] = [];
  for (const target of targets) {
    const rival = used.find((other) => other.year === target.year && other.forTerm === target.forTerm);
    if (rival === undefined) used.push(target);
    else if (
      JSON.stringify([rival.rule, rival.limits, rival.mean]) !==
      JSON.stringify([target.rule, target.limits, target.mean])
    )
      targetConflicts.push({ indicator: draft.key, targets: [rival, target] });
  }
  return used;
}

/** Outcomes in the order of their columns; one a period, gender and unit: a value before a gap, the wide before the long. */
function outcomesOf(draft: IndicatorDraft, { currentYear, conflicts }: Dated): readonly Outcome[] {
  const current: Period | null = currentYear === null ? null : { year: currentYear, part: 'year', bare: true };
  const newest = draft.outcomes.some(({ period }) => period === null) ? newestPeriod(draft, current) : null;
  const isOther = otherUnits(draft);
  const outcomes: Outcome[] = [];
  for (const value of draft.outcomes) {
    const period = value.period ?? (value.gender === null ? current : newest);
    if (period === null) continue;
    const outcome = toOutcome(value, period, isOther(value));
    const at = outcomes.findIndex((other) => sameSlot(other, outcome));
    if (at < 0) {
      outcomes.push(outcome);
      continue;
    }
    const first = outcomes[at]!;
    if (first.missing !== null && outcome.missing === null) outcomes[at] = outcome;
    else if (outcome.missing === null && differ(first, outcome))
      conflicts.push({
        indicator: draft.key,
        period: first.period,
        gender: first.gender,
        cells: [first.address, outcome.address],
      });
  }
  return outcomes;
}

/** The newest period with a total value, for gender columns without a year; without any value the newest column. */
function newestPeriod(draft: IndicatorDraft, current: Period | null): Period | null {
  const totals = draft.outcomes.filter(({ gender, organisation }) => gender === null && organisation === null);
  const latest = (values: readonly DraftValue[]): Period | null =>
    values
      .map(({ period }) => period ?? current)
      .reduce(
        (best, period) => (best === null || (period !== null && comparePeriods(period, best) > 0) ? period : best),
        null,
      );
  return latest(totals.filter(hasValue)) ?? latest(totals);
}

const sameSlot = (a: Outcome, b: Outcome): boolean =>
  a.period.year === b.period.year &&
  a.period.part === b.period.part &&
  a.gender === b.gender &&
  a.organisation === b.organisation;

const hasValue = ({ parsed }: DraftValue): boolean =>
  parsed === null || parsed.value !== null || parsed.word !== null || parsed.ranks.length > 0;

const differ = (a: Outcome, b: Outcome): boolean =>
  a.value !== b.value ||
  (a.word ?? '').toLowerCase() !== (b.word ?? '').toLowerCase() ||
  JSON.stringify(a.ranks) !== JSON.stringify(b.ranks);

function forecastOf(draft: IndicatorDraft, currentYear: number | null): Outcome | null {
  const { forecast } = draft;
  if (forecast === null) return null;
  const period: Period | null =
    forecast.period ?? (currentYear === null ? null : { year: currentYear, part: 'year', bare: false });
  return period === null ? null : toOutcome(forecast, period, otherUnits(draft)(forecast));
}

const NAMELESS = new Set(['jämförelse', 'jämförelsegrupp', 'jämförelsevärde']);

function comparisonOf(value: DraftValue, group: string | null, period: Period | null, settings: Settings): Comparison {
  const name = group ?? value.column.heading;
  return {
    group: NAMELESS.has(wordKey(name)) ? (settings.comparisonGroup ?? name) : name,
    period,
    value: value.percent === 'mixed' ? null : settled(plainNumber(value), value.percent),
    raw: value.raw,
    address: value.grid.address(value.row, value.at),
  };
}

/** Column *Tolerans*: a number in the unit (percentage points for %), or colour limits (O-08). */
function toleranceOf({ rows, row, direction }: IndicatorDraft): Tolerance | null {
  const raw = rows.value(row, 'tolerance') ?? colourLimits(rows, row);
  const address = rows.address(row, rows.has('tolerance') ? 'tolerance' : 'green');
  if (raw === null || (typeof raw === 'string' && missingReason(rows.block.grid.swedish(raw)) !== null)) return null;
  if (typeof raw === 'number') {
    const percent = isPercentFormat(rows.format(row, 'tolerance'));
    const value = percent ? shiftDecimals(raw, 2) : raw;
    const decimals = formatDecimals(rows.format(row, 'tolerance')) ?? shortestDecimals(value);
    return value < 0 ? { kind: 'unreadable', raw, address } : { kind: 'number', value, decimals, address };
  }
  if (typeof raw !== 'string') return { kind: 'unreadable', raw, address };
  const said = plain(rows.block.grid.swedish(raw));
  const coloured = readLimits(said, direction);
  if (coloured?.limits) return { kind: 'limits', limits: coloured.limits, decimals: coloured.decimals, address };
  const number = parseNumber(said.replace(/^[±+] ?/, ''));
  return number === null || number.value < 0
    ? { kind: 'unreadable', raw, address }
    : { kind: 'number', value: number.value, decimals: number.decimals, address };
}

const STANDINGS = ['peerPlace', 'peerBest', 'peerWorst'] as const;

/** "4 av 31", "Habo 95,3": said by the workbook's own columns, not computed anew. */
function standingsOf({ rows, row }: IndicatorDraft): Pick<Indicator, 'standings'> {
  const standings = rows.block.fields.flatMap(({ field, column, period }) => {
    const named = STANDINGS.find((one) => one === field);
    const value = named === undefined ? null : rows.block.grid.value(row, column);
    const text = value === null ? '' : squeeze(String(value));
    if (named === undefined || text === '' || isBlankMark(text, false)) return [];
    return [{ field: named, period, text, address: rows.block.grid.address(row, column) }];
  });
  return standings.length === 0 ? {} : { standings };
}
