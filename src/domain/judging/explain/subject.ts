import { list, type Message, type MessageArg, type Outcome, type RankPlace } from '../../model';
import { comparedDecimals, type Evidence } from '../kinds/kind';
import { say } from '../messages';
import { amount, periodText, printedUnit } from './quantities';
import { writtenDecimals } from '../exact';

/** Digits enough for a mean compared as it stands. */
const MOST_DECIMALS = 10;

/** The outcome's period, said to be preliminary where it is. */
export function outcomePeriod(outcome: Outcome): Message {
  const period = periodText(outcome.period);
  return outcome.preliminary ? say('judging.period.preliminary', { period }) : period;
}

/** "35 av 290", "5 av 26 i länet" */
export function placeText({ place, of, population }: RankPlace): Message {
  if (of !== null && population !== null) {
    return say('judging.value.placeOfIn', { place: amount(place, null), of: amount(of, null), population });
  }
  if (of !== null) return say('judging.value.placeOf', { place: amount(place, null), of: amount(of, null) });
  if (population !== null) return say('judging.value.placeIn', { place: amount(place, null), population });
  return say('judging.value.place', { place: amount(place, null) });
}

/** The outcome as written: "84,9 %", "Ja", "35 av 290". */
export function outcomeValue(outcome: Outcome, unit: string | null): MessageArg {
  if (outcome.word !== null) return outcome.word;
  if (outcome.ranks.length > 0) return list(outcome.ranks.map(placeText));
  return outcome.value === null ? '–' : amount(outcome.value, unit);
}

/** "84,9 % (2025)" */
export const valueAt = (outcome: Outcome, unit: string | null): Message =>
  say('judging.value.at', { value: outcomeValue(outcome, unit), period: outcomePeriod(outcome) });

/** At how many decimals a compared value is printed; kinds that compare outcomes with each other print them as they stand. */
export interface Printing {
  /** The compared value too, where rounding to these decimals decided. */
  readonly roundedTo: number | null;
  readonly printedTo: number;
}

/** What is judged, as the subject of the sentence: "Utfall 84,9 % (2025)", or the mean and its years. */
export function subjectText(evidence: Evidence, printing: Printing | null = null): Message {
  const { outcome, value, meanOf, indicator } = evidence;
  const unit = printedUnit(indicator);
  const period = outcomePeriod(outcome);
  if (meanOf !== null && value !== null) {
    return say('judging.subject.mean', {
      value: amount(
        value,
        unit,
        (printing && comparedDecimals(evidence)) ?? Math.min(writtenDecimals(value), MOST_DECIMALS),
      ),
      count: meanOf.length,
      years: list(meanOf.map(String)),
    });
  }
  if (value === null || printing === null) {
    // Only the kinds for ranks count places; the others still judge an outcome that is one.
    const places = evidence.places.length > 0 ? evidence.places : outcome.ranks;
    return places.length > 0
      ? say('judging.value.places', { places: list(places.map(placeText)), period })
      : say('judging.subject.outcome', { value: outcomeValue(outcome, unit), period });
  }
  const printed = amount(value, unit, printing.printedTo);
  return printing.roundedTo === null
    ? say('judging.subject.outcome', { value: printed, period })
    : say('judging.subject.rounded', { value: printed, period, rounded: amount(value, unit, printing.roundedTo) });
}
