import type { CellValue, TargetProblem, TargetRule } from '../../model';
import { parseDate } from '../date';
import { formatDecimals, isDateFormat, isPercentFormat, shiftDecimals, shortestDecimals } from '../number-format';
import { missingReason } from '../missing';
import { stripFootnote } from '../number';
import { plain } from '../text';
import { type Bound, readBound } from './bound';
import { readComparison } from './comparison';
import { readLimits } from './limits';
import { readMovement } from './movement';
import { type ParsedTarget, target, type TargetOptions, unreadable } from './parsed-target';
import { qualify } from './qualifiers';
import { readRank } from './rank';
import { YEAR } from './words';

/**
 * The targets a cell says. Empty: the cell has none (empty, "-", "saknas", an error value). Several: steps, each with its
 * year. A target that can't be used has `rule` null and a `problem`; a reversed interval keeps its rule.
 */
export function parseTarget(raw: CellValue, options: TargetOptions): readonly ParsedTarget[] {
  if (raw === null) return [];
  if (typeof raw === 'boolean') return [target({ rule: { kind: 'yesNo', word: raw ? 'ja' : 'nej' } })];
  if (typeof raw === 'number') return [fromNumber(raw, options)];
  const text = plain(raw);
  if (text === '' || missingReason(raw) !== null) return [];
  return readText(stripFootnote(text).text.replace(/^["”'](.*)["”']$/u, '$1'), options);
}

function fromNumber(value: number, options: TargetOptions): ParsedTarget {
  if (isDateFormat(options.format)) return unreadable;
  const shown = options.fraction ? shiftDecimals(value, 2) : value;
  const decimals =
    isPercentFormat(options.format) || !options.fraction
      ? (formatDecimals(options.format) ?? shortestDecimals(shown))
      : shortestDecimals(shown);
  return byDirection({ kind: 'bare', low: shown, high: shown, strict: false, decimals, unit: null }, options);
}

function readText(text: string, options: TargetOptions): readonly ParsedTarget[] {
  if (parseDate(text, 'to') !== null && !/^(?:år )?\d{4}$/i.test(text) && !/^\d{8}$/.test(text)) return [unreadable];
  const limits = readLimits(text, options.direction);
  if (limits !== null) return [limits];
  return readSteps(text, options) ?? [readOne(text, options)];
}

const HAS_YEAR = new RegExp(`(?<!\\d)${YEAR}(?!\\d)`, 'u');
const SEPARATOR = /[;|\n]| (?:och|samt) |,(?=\s)| \/ /u;

/** Several (year, value) pairs in one cell. A part without a bound word takes the first part's. */
function readSteps(text: string, options: TargetOptions): readonly ParsedTarget[] | null {
  const parts = text.split(SEPARATOR).map((part) => part.trim());
  if (parts.length < 2 || !parts.every((part) => HAS_YEAR.test(part))) return null;
  const first = readOne(parts[0]!, options);
  if (first.year === null || first.rule === null || first.rule.kind === 'text') return null;
  const steps = [first];
  for (const part of parts.slice(1)) {
    const { core, year } = qualify(part);
    const bound = readBound(core);
    const step =
      bound?.kind === 'bare' && first.saidByWords && (first.rule.kind === 'atLeast' || first.rule.kind === 'atMost')
        ? fromBound({ ...bound, kind: first.rule.kind, strict: first.rule.strict }, options, year)
        : readOne(part, options);
    if (step.rule === null || step.year === null || step.rule.kind === 'text') return null;
    steps.push(step);
  }
  const years = new Set(steps.map((step) => step.year));
  return years.size === steps.length ? steps.map((step) => ({ ...step, step: true })) : null;
}

/** "ska överstiga 2024": a level or a year, and nothing tells which. "2 000" and numbers with a unit are levels. */
const OVER_YEAR = new RegExp(`(?<!\\p{L})(?:över|under|(?:över|under)(?:stig|skrid)\\p{L}*|än) (?:år )?${YEAR}$`, 'iu');

/** A day or a month that something is to be done by (but the year's last day), years alone, a change ("+2 %"): no level. */
const NO_VALUE = new RegExp(
  `(?<!\\d)${YEAR}-(?!12-31(?!\\d))(?:0[1-9]|1[0-2])(?!\\d)|^(?:år )?${YEAR} ?[–/-] ?(?:${YEAR}|\\d\\d)$|^\\+ ?\\d`,
  'iu',
);

function readOne(text: string, options: TargetOptions): ParsedTarget {
  const { core, year, forTerm, baseYear, mean, pace } = qualify(text);
  const when = { year, forTerm, mean };
  if (NO_VALUE.test(text)) return unreadable;
  const found =
    readYesNo(core) ?? readRank(core) ?? readComparison(core, options.groups) ?? readMovement(core, baseYear, options);
  if (found !== null) return { ...found, ...when };
  if (OVER_YEAR.test(core)) return { ...unreadable, ...when };
  if (!/\d/.test(core) && readBound(core) === null) return target({ ...when, rule: { kind: 'text' } });
  const bound = pace ? null : (readBound(core) ?? readFraction(core, options));
  return bound === null ? { ...unreadable, year, forTerm } : { ...fromBound(bound, options, year), ...when };
}

function readYesNo(core: string): ParsedTarget | null {
  const word = /^(?:ska vara |svaret ska vara )?(ja|nej)$/iu.exec(core)?.[1];
  return word === undefined
    ? null
    : target({ rule: { kind: 'yesNo', word: word.toLowerCase() === 'ja' ? 'ja' : 'nej' } });
}

/** "Åtta av tio (8/10)" in a row of percentages → 80. */
function readFraction(core: string, options: TargetOptions): Bound | null {
  const found = /^(?:minst )?(?:\p{L}+ av \p{L}+ ?)?\(?(\d+) ?(?:\/|av) ?(\d+)\)?$/iu.exec(core);
  if (!found || options.unit === null || !/^(?:%|procent)/iu.test(options.unit.trim())) return null;
  const [part, whole] = [Number(found[1]), Number(found[2])];
  if (whole === 0 || part > whole) return null;
  const value = shiftDecimals(part / whole, 2);
  return Number.isInteger(value)
    ? {
        kind: /^minst/i.test(core) ? 'atLeast' : 'bare',
        low: value,
        high: value,
        strict: false,
        decimals: 0,
        unit: '%',
      }
    : null;
}

function fromBound(bound: Bound, options: TargetOptions, year: number | null): ParsedTarget {
  if (bound.kind === 'bare' && bound.unit === null && year === null && isBareYear(bound)) return unreadable;
  const scaled = options.fraction && bound.unit === null ? scale(bound) : bound;
  return { ...byDirection(scaled, options), year };
}

/** "2025" alone in text: a year is never taken for a value. */
const isBareYear = ({ low, decimals }: Bound): boolean => decimals === 0 && low >= 1950 && low <= 2099;

const scale = (bound: Bound): Bound => ({
  ...bound,
  low: shiftDecimals(bound.low, 2),
  high: shiftDecimals(bound.high, 2),
  decimals: Math.max(0, bound.decimals - 2),
});

/** A bound's own words decide, then its heading's; a bare number follows *Riktning* (readings.md ). */
function byDirection(written: Bound, { direction, bound: headed }: TargetOptions): ParsedTarget {
  const bound: Bound = written.kind === 'bare' && headed ? { ...written, kind: headed } : written;
  const { low, high, strict, decimals, unit } = bound;
  const said = (rule: TargetRule, problem: TargetProblem | null = null): ParsedTarget =>
    target({ rule, problem, decimals, unit, saidByWords: bound.kind !== 'bare' });
  const unfit = (problem: TargetProblem): ParsedTarget => target({ problem, decimals, unit, saidByWords: false });
  switch (bound.kind) {
    case 'atLeast':
      return said({ kind: 'atLeast', low, strict });
    case 'atMost':
      return said({ kind: 'atMost', high: low, strict });
    case 'interval':
      return said({ kind: 'interval', low, high }, low > high ? 'reversed' : null);
    case 'equals':
      return said({ kind: 'equals', value: low });
    case 'bare':
      break;
  }
  switch (direction) {
    case 'higher':
      return said({ kind: 'atLeast', low, strict: false });
    case 'lower':
      return said({ kind: 'atMost', high: low, strict: false });
    case 'rank':
      return unit !== '%' && Number.isInteger(low) && low > 0
        ? said({ kind: 'rank', max: low })
        : unfit('directionUnfit');
    case 'none':
      return unfit('noTargetDirection');
    case null:
      return unfit('noDirection');
    case 'interval':
    case 'yesNo':
    case 'keep':
      return unfit('directionUnfit');
  }
}
