/** Pieces of patterns for Swedish target language. All are used with the flags `iu`. */

export const YEAR = '(?:19[5-9]\\d|20\\d\\d)';

const LEAD_WORDS =
  'ska|skall|bör|måste|får|andelen|antalet|värdet|utfallet|resultatet|indikatorn|procentuellt|årligen|kontinuerligt|successivt|fortsatt|fortsätta|fortsätter|långsiktigt|att|en|ett|på|vara|bli|sikt';
/** "ska", "bör", "andelen ska årligen" … before a verb. */
export const LEAD = `(?:(?:${LEAD_WORDS})\\s+)*`;

export const INCREASE =
  '(?:ökar?|ökas|ökade?|ökat|ökning(?:en)?|ökande|höja|höjas|höjs|höjd|höjning|stiga|stiger|stigande)';
export const DECREASE =
  '(?:minskar?|minskas|minskade?|minskat|minskning(?:en)?|minskande|sänka|sänkas|sänks|sänkt|sänkning|sjunka|sjunker|sjunkande|reduceras?|kortas?)';
export const IMPROVE = '(?:förbättras?|förbättrad|förbättrat|förbättrade|förbättring(?:ar)?)';
export const KEEP =
  '(?:bibehållas?|bibehålls?|bibehållen|bibehållet|bibehållna|behållas?|behålls|behållen|vidmakthållas?|oförändrat|oförändrad|oförändrade|oförändra|ligga kvar|samma nivå|stabilt?)';

/** A comparison with what comes after it. */
export const THAN = '(?:bättre|högre|fler|mer|större|lägre|färre|mindre)(?: (?:resultat|värde|nivå))? än';

/** Any word that says something moves or stays: two of them in one cell are two statements. */
export const MOVES = new RegExp(`(?<!\\p{L})(?:${INCREASE}|${DECREASE}|${IMPROVE}|${KEEP})(?!\\p{L})`, 'iu');

/** Words that only introduce a number. */
export const FLUFF = new RegExp(
  '^(?:(?:mål(?:et|värde|värdet|nivå|nivån|sättning|sättningen)?|gränsvärde(?:t)?|riktvärde(?:t)?|riktmärke(?:t)?|delmål(?:et)?|är|ska|skall|bör|måste|vara|uppgå|uppnå|nå|nås|uppnås|ligga|hållas|på|till|andel(?:en)?|antal(?:et)?|värde(?:t)?|av|det|den|en|ett|ca\\.?|cirka|c:a|omkring|ungefär|sammanlagt|totalt|i snitt|i genomsnitt)[:\\s]*)*$',
  'iu',
);

/** Names of what others are compared with. */
export const GROUP_WORDS =
  /(?:^|[\s-])(?:riket|rikets|riks\p{L}*|landet|landets|sverige|sveriges|sweden|national|county|län|länet|länets|läns\p{L}*|regionen|regionens|region\p{L}*|snitt\p{L}*|genomsnitt\p{L}*|medel\p{L}*|median\p{L}*|kommuner\p{L}*|kommungrupp\p{L}*|kommunsnitt\p{L}*|jämför\p{L}*|liknande|kkik\p{L}*|grannkommuner\p{L}*)(?=$|[\s.,)-])/iu;
