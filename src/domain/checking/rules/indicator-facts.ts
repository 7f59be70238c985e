import { type CellAddress, type Direction, type Indicator, type Target, unitsDiffer } from '../../model';
import { parseDirection } from '../../reading/direction';
import type { Facts } from '../facts';
import { defineRule, say, type Draft } from '../rule';
import { replaceCell } from '../support/fixes';
import { judgeKoladaId, endedSeries, isSameTitle, tidyKoladaId } from '../support/kolada-id';
import { missingValues } from '../support/missing-values';
import { nameOf, quote } from '../support/words';

/** The words of *Riktning* as the template writes them. */
const DIRECTION_WORDS: Readonly<Record<Direction, string>> = {
  higher: 'Högre bättre',
  lower: 'Lägre bättre',
  interval: 'Intervall',
  yesNo: 'Ja/nej',
  rank: 'Placering (Rang)',
  keep: 'Bibehålla',
  none: 'Ingen',
};

/** Words people write for a direction beside those that are read; looked for as the beginning of a word. */
const SYNONYMS: readonly (readonly [RegExp, Direction])[] = [
  [/^(?:uppåt|upp|ökande|öka|höj|växa|stig|högre|högt|fler|positiv|bättre)/, 'higher'],
  [/^(?:nedåt|neråt|ned|ner|minsk|sänk|sjunk|lägre|lågt|färre|kort|negativ)/, 'lower'],
  [/^(?:bibehåll|behåll|oförändra|stabil|samma)/, 'keep'],
  [/^(?:intervall|mellan|inom|spann)/, 'interval'],
  [/^(?:ja|nej)/, 'yesNo'],
  [/^(?:rang|rank|plac|plats|topp)/, 'rank'],
];

/** What was probably meant by words that were not understood; null where they tell nothing, or two things. */
export function suggestDirection(words: string): Direction | null {
  const tidy = words
    .toLocaleLowerCase('sv')
    .replace(/[^\p{L}/ ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const read = parseDirection(tidy);
  if (read !== null) return read;
  const found = new Set<Direction>();
  for (const word of tidy.split(' ')) {
    const direction = SYNONYMS.find(([pattern]) => pattern.test(word))?.[1];
    if (direction !== undefined) found.add(direction);
  }
  const [only] = found;
  return found.size === 1 ? only! : null;
}

const speaksForItself = (target: Target): boolean => target.saidByWords || target.rule?.kind === 'text';

const direction = defineRule('I05', function* (facts) {
  for (const indicator of facts.liveIndicators) {
    if (indicator.direction !== null || indicator.directionRaw === null) continue;
    const cell = facts.cell(indicator.row, 'direction', 'id');
    const meant = suggestDirection(indicator.directionRaw);
    const args = { indicator: nameOf(indicator), words: quote(indicator.directionRaw) };
    yield {
      message:
        meant === null
          ? say('check.I05.words', args)
          : say('check.I05.meant', { ...args, meant: DIRECTION_WORDS[meant] }),
      cells: [cell],
      about: [indicator],
      fix: meant === null ? null : replaceCell(facts, cell, DIRECTION_WORDS[meant]),
    };
  }
  yield* missingValues(facts, {
    rows: facts.liveIndicators.filter(
      (indicator) =>
        indicator.direction === null &&
        indicator.directionRaw === null &&
        (indicator.targets.length === 0 || !indicator.targets.every(speaksForItself)),
    ),
    field: 'direction',
    row: (indicator) => say('check.I05', { indicator: nameOf(indicator) }),
    column: (count) => say('check.I05.column', { count }),
  });
});

/** Yes/no answers and places have no unit. */
function needsUnit(indicator: Indicator): boolean {
  if (indicator.direction === 'yesNo' || indicator.direction === 'rank') return false;
  const unitless = (target: Target): boolean =>
    target.rule !== null && ['yesNo', 'rank', 'rankShare', 'text'].includes(target.rule.kind);
  if (indicator.targets.length > 0 && indicator.targets.every(unitless)) return false;
  return true;
}

/** "minska med 5 %" and "topp 25 %" are no values in the unit. */
const hasOwnUnit = (target: Target): boolean =>
  target.rule !== null && !['change', 'rank', 'rankShare', 'comparison', 'text', 'yesNo'].includes(target.rule.kind);

function differingUnit(facts: Facts, indicator: Indicator): Draft | null {
  const odd: { readonly cell: CellAddress; readonly unit: string }[] = [];
  const outcomes = indicator.outcomes.filter((outcome) => outcome.unit !== null && outcome.value !== null);
  for (const target of indicator.targets) {
    if (target.unit === null || !hasOwnUnit(target)) continue;
    const outcome = outcomes.find((item) => unitsDiffer(item.unit, target.unit));
    if (unitsDiffer(target.unit, indicator.unit) || (indicator.unit === null && outcome !== undefined)) {
      odd.push({ cell: target.address, unit: target.unit });
    }
  }
  for (const outcome of outcomes) {
    if (unitsDiffer(outcome.unit, indicator.unit)) odd.push({ cell: outcome.address, unit: outcome.unit! });
  }
  const [first] = odd;
  if (first === undefined) return null;
  return {
    message: say('check.I06.differs', {
      indicator: nameOf(indicator),
      unit: indicator.unit ?? '–',
      other: first.unit,
    }),
    cells: [...odd.map(({ cell }) => cell), facts.cell(indicator.row, 'unit', 'id')],
    about: [indicator],
  };
}

const unit = defineRule('I06', function* (facts) {
  yield* missingValues(facts, {
    rows: facts.liveIndicators.filter((indicator) => indicator.unit === null && needsUnit(indicator)),
    field: 'unit',
    row: (indicator) => say('check.I06', { indicator: nameOf(indicator) }),
    column: (count) => say('check.I06.column', { count }),
  });
  for (const indicator of facts.liveIndicators) {
    const draft = differingUnit(facts, indicator);
    if (draft) yield draft;
  }
});

/** Movement is a way in numbers: yes/no answers, places kept, and measures without a wanted direction have none. */
function canMove(indicator: Indicator): boolean {
  if (indicator.direction === 'yesNo' || indicator.direction === 'none' || indicator.direction === 'keep') return false;
  const still = (target: Target): boolean =>
    target.rule !== null && ['yesNo', 'text', 'keep', 'comparison', 'rankShare'].includes(target.rule.kind);
  return indicator.targets.length === 0 || !indicator.targets.every(still);
}

const baseline = defineRule('I07', function* (facts) {
  for (const indicator of facts.liveIndicators) {
    if (!indicator.baseline?.unreadable) continue;
    yield {
      message: say('check.I07.unreadable', {
        indicator: nameOf(indicator),
        value: quote(String(indicator.baseline.raw)),
      }),
      cells: [indicator.baseline.address],
      about: [indicator],
    };
  }
  if (!facts.model.settings.movementRequired) return;
  yield* missingValues(facts, {
    rows: facts.liveIndicators.filter(
      (indicator) =>
        canMove(indicator) &&
        (indicator.baseline === null || (indicator.baseline.value === null && !indicator.baseline.unreadable)),
    ),
    field: 'baseline',
    row: (indicator) => say('check.I07', { indicator: nameOf(indicator) }),
    column: (count) => say('check.I07.column', { count }),
  });
});

function koladaFinding(facts: Facts, indicator: Indicator, id: string): Draft | null {
  const titles = facts.context.koladaTitles ?? null;
  const cell = facts.cell(indicator.row, 'koladaId', 'id');
  const args = { indicator: nameOf(indicator), id };
  const verdict = judgeKoladaId(id, titles);
  const draft = (message: Draft['message']): Draft => ({ message, cells: [cell], about: [indicator] });
  if (verdict === 'malformed') {
    const tidy = tidyKoladaId(id);
    return { ...draft(say('check.I08.form', args)), fix: tidy === null ? null : replaceCell(facts, cell, tidy) };
  }
  if (verdict === 'unknown') return draft(say('check.I08.unknown', args));
  const title = titles?.get(id);
  if (title === undefined) return null;
  const ended = endedSeries(title);
  if (ended !== null) return draft(say('check.I08.ended', { ...args, title: quote(title), year: ended }));
  if (indicator.title === null || isSameTitle(indicator.title, title)) return null;
  return draft(say('check.I08.title', { ...args, own: quote(indicator.title), title: quote(title) }));
}

const kolada = defineRule('I08', function* (facts) {
  for (const indicator of facts.indicators) {
    const id = indicator.koladaId?.trim() ?? '';
    const draft = id === '' ? null : koladaFinding(facts, indicator, id);
    if (draft) yield draft;
  }
});

const source = defineRule('I10', function* (facts) {
  yield* missingValues(facts, {
    rows: facts.liveIndicators.filter((indicator) => indicator.source === null && indicator.koladaId === null),
    field: 'source',
    row: (indicator) => say('check.I10', { indicator: nameOf(indicator) }),
    column: (count) => say('check.I10.column', { count }),
  });
});

export const indicatorFactRules = [direction, unit, baseline, kolada, source];
