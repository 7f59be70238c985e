import { addressText, quantity, type Indicator, type Occasion, type Outcome } from '../../model';
import { windowYears } from '../../judging/outcome-in-window';
import { newestFirst } from '../../judging/series';
import { serialDate } from '../../reading/date';
import type { Facts } from '../facts';
import { defineRule, say, type CheckMessage } from '../rule';
import { replaceCell } from '../support/fixes';
import { isFilled, isFuture, periodText } from '../support/periods';
import { unreadableText } from '../support/so-far';
import { nameOf, quote } from '../support/words';
import { isIn } from './target-reading';

const LOOKS_LIKE_DATE = /^\d{4}-\d{2}-\d{2}|^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}$/;

function problemText(indicator: Indicator, outcome: Outcome): CheckMessage | null {
  if (outcome.missing !== 'felvärde' && !outcome.unreadable) return null;
  const date = typeof outcome.raw === 'number' ? serialDate(outcome.raw) : null;
  const args = {
    indicator: nameOf(indicator),
    value: quote(date ?? String(outcome.raw)),
    period: periodText(outcome.period),
  };
  if (outcome.missing === 'felvärde') return say('check.U02.error', args);
  if (date !== null || LOOKS_LIKE_DATE.test(String(outcome.raw))) return say('check.U02.date', args);
  return outcome === indicator.forecast
    ? say('check.U02.forecast', args)
    : unreadableText(['check.U02', 'check.U02.soFar', 'check.U02.lines'], outcome.raw, args);
}

const unreadable = defineRule('U02', function* (facts) {
  for (const indicator of facts.indicators) {
    const outcomes = indicator.forecast === null ? indicator.outcomes : [...indicator.outcomes, indicator.forecast];
    for (const outcome of outcomes) {
      const message = problemText(indicator, outcome);
      if (message) yield { message, cells: [outcome.address], about: [indicator] };
    }
  }
  for (const problem of facts.model.problems) {
    if (problem.kind !== 'rowUnmatched' || isIn(facts, problem.cell, 'targets')) continue;
    yield {
      message: problem.id === null ? say('check.U02.rowWithoutId') : say('check.U02.row', { id: problem.id }),
      cells: [problem.cell],
      about: [],
    };
  }
});

const conflict = defineRule('U04', function* (facts) {
  const byKey = new Map(facts.indicators.map((indicator) => [indicator.key, indicator]));
  for (const { indicator, period, cells } of facts.model.outcomeConflicts) {
    const [used] = cells;
    if (used === undefined) continue;
    const subject = byKey.get(indicator);
    yield {
      message: say('check.U04', {
        indicator: subject ? nameOf(subject) : indicator,
        period: periodText(period),
        place: addressText(used),
        other: addressText(cells[1] ?? used),
      }),
      cells,
      about: subject ? [subject] : [],
    };
  }
});

/** The workbook's own occasion where it is later: running an older occasion again does not make known values future ones. */
function latestOccasion(facts: Facts): Occasion {
  const { year, followUp } = facts.model.settings;
  if (year === null || followUp === null) return facts.occasion;
  const own: Occasion = { year, kind: followUp };
  return isFuture({ year: own.year, part: own.kind, bare: false }, facts.occasion) ? own : facts.occasion;
}

const future = defineRule('U05', function* (facts) {
  const now = latestOccasion(facts);
  for (const indicator of facts.indicators) {
    for (const outcome of indicator.outcomes) {
      if (!isFilled(outcome) || !isFuture(outcome.period, now)) continue;
      yield {
        message: say('check.U05', {
          indicator: nameOf(indicator),
          period: periodText(outcome.period),
          occasion: periodText({ year: now.year, part: now.kind }),
        }),
        cells: [outcome.address],
        about: [indicator],
      };
    }
  }
});

/** A mark or a reservation makes it more than a number ("85,2*", "ca 12"): then text is its proper form. */
const MORE_THAN_A_NUMBER = /[*¹²³⁰⁴-⁹()?]|^\s*\p{L}/u;

/** Digits, grouping, sign and decimal mark: nothing that a plain number would lose. */
const PLAIN_NUMBER = /^\s*[-−–+]?\s*\d[\d\s\u00a0\u2009\u202f]*(?:[.,]\d+)?\s*$/;

const numberAsText = defineRule('U06', function* (facts) {
  for (const indicator of facts.indicators) {
    for (const outcome of indicator.outcomes) {
      if (!outcome.numberAsText || outcome.value === null || outcome.preliminary) continue;
      if (MORE_THAN_A_NUMBER.test(String(outcome.raw))) continue;
      const plain = typeof outcome.raw === 'string' && PLAIN_NUMBER.test(outcome.raw);
      const percentCell = facts.cells.format(outcome.address)?.includes('%') ?? false;
      yield {
        message: say('check.U06', {
          indicator: nameOf(indicator),
          value: quote(String(outcome.raw)),
          period: periodText(outcome.period),
        }),
        cells: [outcome.address],
        about: [indicator],
        fix: plain && !percentCell && !outcome.mixedPercent ? asNumber(facts, outcome) : null,
      };
    }
  }
});

/** The number the text shows, as it stands there (a fraction column keeps its fractions). */
function asNumber(facts: Facts, { raw, address }: Outcome) {
  const text = String(raw)
    .replace(/[\s\u00a0\u2009\u202f]/g, '')
    .replace(/[−–]/, '-')
    .replace(',', '.');
  return replaceCell(facts, address, Number(text));
}

const preliminary = defineRule('U08', function* (facts) {
  for (const indicator of facts.liveIndicators) {
    if (!indicator.outcomes.some((outcome) => outcome.preliminary)) continue;
    const used = newestKnown(indicator, facts);
    if (used === null || !used.preliminary) continue;
    yield {
      message: say('check.U08', {
        indicator: nameOf(indicator),
        value: used.value === null ? quote(String(used.raw)) : quantity(used.value, indicator.unit),
        period: periodText(used.period),
      }),
      cells: [used.address],
      about: [indicator],
    };
  }
});

/** The value the occasion rests on: the newest one in the window, readable or mixed, of the whole. */
function newestKnown(indicator: Indicator, facts: Facts): Outcome | null {
  const oldest = facts.occasion.year - windowYears(facts.model.settings, facts.occasion);
  const known = newestFirst(indicator, facts.occasion).find((outcome) => isFilled(outcome) && !outcome.unreadable);
  return known !== undefined && known.period.year >= oldest ? known : null;
}

export const outcomeReadingRules = [unreadable, conflict, future, numberAsText, preliminary];
