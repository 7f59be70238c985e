import type { RegionColumn } from '../../model';
import { squeeze } from '../text';
import { canonicalUnit } from '../units';

const KNOWN =
  /^(?:%|procent|andel ?\(?%\)?|andel i %|‰|promille|procentenheter|p\.?e\.?|antal|st\.?|stycken|kr|kronor|sek|tkr|mkr|mnkr|msek|miljoner(?: kr(?:onor)?)?|kr ?\/ ?\p{L}+|tkr ?\/ ?\p{L}+|kronor per \p{L}+|dagar|dgr|veckor|månader|mån|timmar|tim|h|minuter|min|år|sekunder|index|indexvärde|nki|hme|poäng|betyg|meritvärde|kg|kg ?\/ ?\p{L}+|ton|kwh|mwh|gwh|kwh ?\/ ?(?:kvm|m2|m²)|kvm|m2|m²|ha|km|personer|invånare|plats|placering|rang|days|weeks|months|hours|years|number|percent|per cent|points)$/iu;

/** The measure at the end of a text: "Vakansgrad, %", "Handläggningstid (veckor)", "Andel i procent"; null without one. */
export function unitAtEnd(text: string | null): string | null {
  if (text === null) return null;
  const said = /(?:\(([^()]{1,20})\)|(?:,| i| –| -)\s+([^,()]{1,20}))\s*[:*]*$/u.exec(squeeze(text));
  const unit = squeeze(said?.[1] ?? said?.[2] ?? '').replace(/^i /u, '');
  if (!KNOWN.test(unit)) return null;
  return /^(?:andel|procent|percent|per cent)/iu.test(unit) && !/enheter/iu.test(unit) ? '%' : canonicalUnit(unit);
}

const OF_VALUES = new Set(['outcome', 'target', 'targetEnd', 'baseline', 'forecast']);

/** The measure that the headings of a row's values say: "Utfall 2024 (%)"; null unless those that say one agree. */
export function unitOfHeadings(fields: readonly RegionColumn[]): string | null {
  const said = fields.flatMap(({ field, heading }) => {
    const unit = OF_VALUES.has(field) || field === 'title' ? unitAtEnd(heading.replace(/ ?%$/u, ' (%)')) : null;
    return unit === null ? [] : [unit];
  });
  return new Set(said).size === 1 ? said[0]! : null;
}
