import type { Indicator, Outcome, Period } from '../../model';
import { isPercent } from '../../model';
import { shiftDecimals } from '../number-format';
import type { PercentReading } from '../percent';
import type { DraftValue } from './indicator-draft';

/** True for rows whose *Enhet* is percent. */
export const isPercentUnit = (unit: string | null): boolean => unit !== null && isPercent({ unit } as Indicator);

/** A number as its column's percentages say. */
export const settled = (value: number | null, reading: PercentReading): number | null =>
  value !== null && reading === 'fraction' ? shiftDecimals(value, 2) : value;

const NO_RANKS: Outcome['ranks'] = [];

/** The outcome a value gives for a period. A year in the cell itself ("77 % (2015)") is stronger than its column's. */
export function toOutcome(draft: DraftValue, column: Period, otherUnit: boolean): Outcome {
  const { parsed, raw, percent, gender, organisation } = draft;
  const own = parsed?.ownYear ?? null;
  return {
    period: own === null || own === column.year ? column : { year: own, part: 'year', bare: true },
    raw,
    value: settled(parsed === null ? (raw as number) : parsed.value, percent),
    word: parsed === null ? null : parsed.word,
    ranks: parsed === null ? NO_RANKS : parsed.ranks,
    missing: parsed === null ? null : parsed.missing,
    unreadable: parsed !== null && parsed.unreadable,
    mixedPercent: percent === 'mixed',
    otherUnit,
    preliminary: parsed !== null && parsed.preliminary,
    unit: parsed === null ? null : parsed.unit,
    numberAsText: parsed !== null && parsed.numberAsText,
    gender,
    organisation,
    address: draft.grid.address(draft.row, draft.at),
  };
}
