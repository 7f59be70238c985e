import {
  comparePeriods,
  writtenDecimals,
  type Indicator,
  type Message,
  type Occasion,
  type Outcome,
  type Period,
} from '../model';
import { say } from './messages';
import type { CellFormat, ReportCell, ReportRow } from './report-sheet';
import { missingCell } from './status-look';

/** Decimals of a number in its shortest form: 21.49 → 2; 1e-7 → 7. */
export const decimalsOf = writtenDecimals;

/** More decimals than this were computed, not chosen: such numbers are shown with one. */
const MOST_CHOSEN_DECIMALS = 2;

/**
 * Decimals an indicator's numbers are shown with: as its targets are written, or as its outcomes are typed. Means and
 * shares with many decimals are shown with one; the cell keeps them all.
 */
export function shownDecimals(indicator: Indicator): number {
  const known = decimalsShown.get(indicator);
  if (known !== undefined) return known;
  let shown = 0;
  for (const { value } of indicator.outcomes) {
    const typed = value === null ? 0 : decimalsOf(value);
    shown = Math.max(shown, typed > MOST_CHOSEN_DECIMALS ? 1 : typed);
  }
  for (const { decimals } of indicator.targets) shown = Math.max(shown, Math.min(decimals, MOST_CHOSEN_DECIMALS));
  decimalsShown.set(indicator, shown);
  return shown;
}

/** Asked for once a cell: indicators don't change. */
const decimalsShown = new WeakMap<Indicator, number>();

/** "2024", "delår 2025", "T1 2025". */
export function periodLabel(period: Pick<Period, 'year' | 'part'>): Message | string {
  return period.part === 'year'
    ? String(period.year)
    : say(`report.period.${period.part}`, { year: String(period.year) });
}

/** The occasion's own period, or a year column read as its latest value: printed without its period. */
export const isOwn = (period: Period, occasion: Occasion): boolean =>
  period.year === occasion.year && (period.part === occasion.kind || period.bare);

/** A report has hundreds of thousands of numbers and a handful of formats: those without a period are shared. */
const formats = new Map<number, CellFormat>();

function plainFormat(decimals: number): CellFormat {
  const known = formats.get(decimals);
  if (known !== undefined) return known;
  const made: CellFormat = { kind: 'number', decimals };
  formats.set(decimals, made);
  return made;
}

/** A number in the indicator's unit; its period is printed where it isn't the occasion's own. */
export const numberCell = (value: number, decimals: number, period: Message | string | null = null): ReportCell => ({
  content: value,
  style: 'number',
  format: period === null ? plainFormat(decimals) : { kind: 'number', decimals, period },
});

/** An outcome as it stands: a number, a word, places, or why there is none. */
export function outcomeCell(outcome: Outcome | undefined, indicator: Indicator, occasion: Occasion): ReportCell {
  if (!outcome || outcome.missing === 'tom') return missingCell;
  const period = isOwn(outcome.period, occasion) ? null : periodLabel(outcome.period);
  if (outcome.missing !== null) {
    const reason = say(`report.reason.${outcome.missing}`);
    const content =
      period === null ? say('report.missing.reason', { reason }) : say('report.missing.of', { reason, period });
    return { content, style: 'muted' };
  }
  if (outcome.value !== null && outcome.ranks.length <= 1) {
    return numberCell(outcome.value, shownDecimals(indicator), period);
  }
  return { content: String(outcome.word ?? outcome.raw ?? ''), style: 'number' };
}

/** Known at the occasion: a bare year column counts for its whole year (readings.md A-05). */
const knownAt = (period: Period, occasion: Occasion): boolean =>
  (period.bare && period.year === occasion.year) ||
  comparePeriods(period, { year: occasion.year, part: occasion.kind }) <= 0;

/** The newest outcomes for the whole indicator, oldest first: at most `count`, of the kind of period that is judged. */
export function latestOutcomes(
  indicator: Indicator,
  occasion: Occasion,
  judged: Period | null,
  count: number,
): readonly Outcome[] {
  const known = indicator.outcomes.filter(
    ({ gender, organisation, missing, period }) =>
      gender === null && organisation === null && missing !== 'tom' && knownAt(period, occasion),
  );
  known.sort((a, b) => comparePeriods(a.period, b.period));
  const kind = (judged ?? known.at(-1)?.period)?.part;
  const once: Outcome[] = [];
  for (const outcome of known) {
    if (outcome.period.part !== kind) continue;
    const last = once.at(-1);
    if (last?.period.year !== outcome.period.year) once.push(outcome);
    else if (last.missing !== null) once[once.length - 1] = outcome;
  }
  return once.slice(-count);
}

/** Characters the longest period label takes, in either language. */
const LABEL_LENGTH = 12;

/** About how many characters a number cell takes on paper: too narrow a column would print "####". */
function shownLength(cell: ReportCell | null): number {
  if (!cell || typeof cell.content !== 'number' || cell.format?.kind !== 'number') return 0;
  const { decimals, period, unit, signed } = cell.format;
  const places = decimals ?? Math.min(decimalsOf(cell.content), MOST_CHOSEN_DECIMALS);
  const whole = Math.abs(cell.content) < 1 ? 1 : Math.floor(Math.log10(Math.abs(cell.content))) + 1;
  const digits = Math.min(whole, 16) + Math.floor((Math.min(whole, 16) - 1) / 3) + (places > 0 ? places + 1 : 0);
  const label = period === undefined ? 0 : (typeof period === 'string' ? period.length : LABEL_LENGTH) + 3;
  const tail = unit === undefined ? 0 : (typeof unit === 'string' ? unit.length : LABEL_LENGTH) + 1;
  return digits + label + tail + (signed || cell.content < 0 ? 1 : 0);
}

/** Makes columns wide enough for the numbers of a row. */
export function widen(widths: number[], cells: ReportRow['cells']): void {
  for (const [column, cell] of cells.entries()) {
    const needed = shownLength(cell) + 2;
    if (needed > widths[column]!) widths[column] = needed;
  }
}
