import type { MissingReason } from '../model';

/**
 * Why an indicator is not measured: the stable codes of `reason` in the JSON, explained in docs/reasons.md. They are
 * the words of readings.md, because the missing marks' own words (A-61) are codes too.
 */
export const TARGET_REASONS = [
  'målvärde saknas',
  'mandatperiod saknas',
  'riktning saknas',
  'följs utan målriktning',
  'målvärdet kan inte läsas',
  'målvärdet kan inte läsas med riktningen',
  'intervallet är omvänt',
  'målvärdet är text',
  'målvärdet gäller från senare år',
  'procenttal och andelar blandade',
] as const;

export const OUTCOME_REASONS = [
  'senaste utfall är för gammalt',
  'helårsutfall saknas',
  'ackumulerat värde jämförs vid helår',
  'utfallet kan inte läsas',
  'utfallet passar inte målvärdet',
  'för få utfall för medelvärdet',
  'tidigare utfall saknas',
  'utgångsvärde saknas',
  'utgångsvärdet är noll',
  'jämförelsevärde saknas',
  'antal i jämförelsen saknas',
  'placering saknas',
] as const;

export const MISSING_REASONS = [
  'tom',
  'bortfall',
  'ej tillämplig',
  'sekretess',
  'för få svar',
  'felvärde',
  'mäts ej',
  'uppgift saknas',
] as const satisfies readonly MissingReason[];

export type TargetReason = (typeof TARGET_REASONS)[number];
export type OutcomeReason = (typeof OUTCOME_REASONS)[number];
