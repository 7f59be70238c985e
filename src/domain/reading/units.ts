import { lower } from './text';

/** Units that may stand glued to a number ("14 978st", "10,1miljoner ton"). */
const GLUED =
  /^(?:%|‰|procent\p{L}*|p\.?e\.?|st|stycken|kr|kronor|sek|tkr|mnkr|mkr|mdkr|msek|miljon(?:er)?|miljard(?:er)?|ton|kton|kg|g|mg|km|mil|m|m2|m²|m3|m³|h|tim|timmar|min|minuter|dgr|dag|dagar|v|veckor|mån|månader|år|kwh|mwh|gwh|twh|poäng|pers|personer|inv)(?![\p{L}\p{N}])/iu;

/** Words after a number that make it something else than a measured level. */
const NOT_A_UNIT =
  /(?:^|\s)(?:lägre|högre|bättre|sämre|mer|mindre|fler|färre|ökning|minskning|höjning|sänkning|ökat|minskat|eller|jämfört|jämförelse|kanske|eventuellt|ev|oklart|osäkert|än|sedan|mot|men|inte|ej|över|under|öka|ökar|ökas|minska|minskar|minskas|förbättras?|bibehållas?|oförändrat)(?=$|[\s.,;])/iu;

/** Letters, blanks, slashes; digits only as in m2, CO2 or "per 1 000 invånare". */
const UNIT_SHAPE =
  /^(?:[\p{L}%‰°µ²³·/.()&-]|[mM][23](?!\d)|CO2|\d+(?= ?\d*\s?(?:000|inv|pers)))[\p{L}\s%‰°µ²³·/.,()&₂-]*$/u;

const PER = /(?:^|\s|\/)(?:per |\/ ?)?(?:1 ?000|10 ?000|100 ?000|1 ?000 ?000)(?=\s|$)/gu;
const CHEMICAL = /\b(?:CO2|CO₂|NO2|PM2,5|PM10|m2|m3|km2)(?!\d)/giu;

/** "procent" → "%", "procentenheter" → "p.e."; other units as written. */
export function canonicalUnit(unit: string): string {
  const word = lower(unit).replace(/[.\s-]/g, '');
  if (/^(?:%|procent)$/.test(word)) return '%';
  if (/^(?:pe|procentenhet(?:er)?|%enhet(?:er)?|procentpoäng)$/.test(word)) return 'p.e.';
  return unit;
}

/** The unit at the start of `rest`, which stands right after a number; null when it can't be a unit. "" is no unit. */
export function readUnit(rest: string): string | null {
  if (rest === '') return '';
  const glued = !/^[\s%‰]/.test(rest);
  if (glued && !GLUED.test(rest) && !/^[/]\s?\p{L}/u.test(rest)) return null;
  const text = rest.trim();
  const words = text.replace(PER, ' ').replace(CHEMICAL, ' ').trim();
  if (/\d|[?!=<>≤≥|]/.test(words) || NOT_A_UNIT.test(words)) return null;
  if (words !== '' && !UNIT_SHAPE.test(words)) return null;
  const percent = /^(?:%|procent)(?= )/iu.exec(text);
  return percent ? '%' : canonicalUnit(text);
}

/** Words that may stand before a number as its unit: "NKI 74", "index 41". */
export const UNIT_FIRST =
  /^(?:nki|nmi|hme|nöjd-?\s?(?:kund|medborgar|region)-?\s?index|index|indexvärde|betyg|poäng|kr|sek|värde)$/iu;
