import type { CellValue, Message, Occasion, Outcome } from '../../model';
import type { NoOutcome } from '../outcome-in-window';
import type { MISSING_REASONS } from '../reasons';
import { say, type JudgingKey } from '../messages';
import type { NoTarget } from '../target-in-force';
import { outcomePeriod, outcomeValue } from './subject';
import { periodText } from './quantities';

const rawText = (raw: CellValue): string => (raw === null ? '' : String(raw).trim());

/** Why no target can be used: "målvärde saknas för 2025". Short enough for a parenthesis. */
export function targetReasonText({ reason, target }: NoTarget, occasion: Occasion): Message {
  const text = rawText(target?.raw ?? null);
  switch (reason) {
    case 'målvärde saknas':
      return say('judging.reason.targetMissing', { year: String(occasion.year) });
    case 'mandatperiod saknas':
      return say('judging.reason.termMissing');
    case 'riktning saknas':
      return say('judging.reason.noDirection');
    case 'följs utan målriktning':
      return say('judging.reason.noTargetDirection');
    case 'målvärdet kan inte läsas':
      return say('judging.reason.targetUnreadable', { text });
    case 'målvärdet kan inte läsas med riktningen':
      return say('judging.reason.directionUnfit');
    case 'intervallet är omvänt':
      return say('judging.reason.reversed', { text });
    case 'målvärdet är text':
      return say('judging.reason.textTarget');
    case 'målvärdet gäller från senare år':
      return notYetText(target?.year ?? null);
    case 'procenttal och andelar blandade':
      return say('judging.reason.mixedPercent');
  }
}

/** "målvärdet gäller från 2026" */
export const notYetText = (year: number | null): Message =>
  say('judging.reason.notYet', { year: year === null ? '' : String(year) });

const MARKS: Readonly<Record<(typeof MISSING_REASONS)[number], JudgingKey>> = {
  tom: 'judging.reason.empty',
  bortfall: 'judging.reason.lost',
  'ej tillämplig': 'judging.reason.notApplicable',
  sekretess: 'judging.reason.secret',
  'för få svar': 'judging.reason.tooFewAnswers',
  felvärde: 'judging.reason.errorValue',
  'mäts ej': 'judging.reason.notCounted',
  'uppgift saknas': 'judging.reason.unknown',
};

const isMark = (reason: string): reason is keyof typeof MARKS => Object.hasOwn(MARKS, reason);

/** Why there is no outcome to judge: "senaste utfall 2022", "sekretess (2025)". */
export function outcomeReasonText(
  { reason, latest, marked }: NoOutcome,
  occasion: Occasion,
  unit: string | null,
): Message {
  const period = marked === null ? String(occasion.year) : periodText(marked.period);
  if (isMark(reason)) return say(MARKS[reason], { period });
  switch (reason) {
    case 'senaste utfall är för gammalt':
      return say('judging.reason.old', { period: periodText(latest!.period) });
    case 'helårsutfall saknas':
      return say('judging.reason.partYear', {
        period: outcomePeriod(latest!),
        value: outcomeValue(latest!, unit),
      });
    case 'procenttal och andelar blandade':
      return say('judging.reason.mixedPercent');
    case 'utfallet kan inte läsas':
      return say('judging.reason.outcomeUnreadable', { text: rawText(marked?.raw ?? null) });
    case 'utfallet passar inte målvärdet':
      return say('judging.reason.outcomeUnfit', { text: rawText(marked?.raw ?? null) });
    default:
      return say('judging.reason.written', { text: reason, period });
  }
}

/** "ackumulerat värde jämförs vid helår" */
export const cumulativeText = (outcome: Outcome): Message =>
  say('judging.reason.cumulative', { period: outcomePeriod(outcome) });
