import { NUMBER_WORDS, numberWord } from '../number-words';
import { squeeze } from '../text';
import { DECREASE, INCREASE, THAN, YEAR } from './words';

/** What a target says beside its demand: when, against which year, over how many years. */
export interface Qualified {
  readonly core: string;
  readonly year: number | null;
  readonly forTerm: boolean;
  readonly baseYear: number | null;
  readonly mean: number | 'term' | null;
  /** "per år", "årligen" with a number: a pace, which no rule holds. */
  readonly pace: boolean;
}

const COUNT = `(\\d{1,2}|${NUMBER_WORDS})`;
const MEAN_YEARS: readonly RegExp[] = [
  new RegExp(
    `(?:(?:räknat |beräknat )?(?:som |i |på )?(?:ett |en )?(?:medelvärde[t]?|genomsnitt(?:et)?|medeltal|medel|snitt(?:et)?)(?: räknat| beräknat| sett)?(?: över| under| för| av| på| från)?(?: de| den)?(?: senaste)?(?: en)? )${COUNT}[ -]?års?(?:en|period(?:en)?)?(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `(?:,? ?(?:som |i |ett |rullande )*)${COUNT}[ -]?års(?:[ -]?)(?:medelvärde|medel|snitt|genomsnitt)(?!\\p{L})`,
    'iu',
  ),
  new RegExp(`(?:i (?:snitt|genomsnitt|medel) )?(?:över|under) en ${COUNT}[ -]?årsperiod`, 'iu'),
];
/** "i snitt minst 80 % över tre år": the demand stands between the mean and its years. */
const MEAN_APART = new RegExp(
  `(?<!\\p{L})i (?:snitt|genomsnitt|medeltal|medel) (?<core>[^,;]*\\d[^,;]*?) (?:över|under|för) (?:de )?(?:senaste )?(?<years>${COUNT})[ -]?år(?!\\p{L})`,
  'iu',
);
const MEAN_TERM =
  /(?:som |i |på )?(?:ett )?(?:medelvärde|genomsnitt|medel|snitt)(?: över| under| för)?(?: hela)? mandatperioden/iu;

const BASE: readonly RegExp[] = [
  new RegExp(
    `(?:jämfört|i jämförelse|i förhållande|relativt|i relation) (?:med|mot|till)?(?: nivån| utfallet| värdet)?(?: för| i)? ?(?:år )?(${YEAR})(?: års (?:nivå|utfall|värde))?`,
    'iu',
  ),
  new RegExp(`[.,;]? ?\\(?(?:basår|bas|utgångsår|referensår):? ?(?:år )?(${YEAR})\\)?`, 'iu'),
  new RegExp(`(?:sedan|mot) (?:år )?(${YEAR})(?: års nivå)?`, 'iu'),
];
/** "lägre än 2024", "högre än i år 2023, …": compared with a year, unless a unit follows. */
const BASE_THAN = new RegExp(
  `(?<=(?<!\\p{L})${THAN}) (?:(?:utfallet|nivån|resultatet|värdet|under|för|i|år) )*(${YEAR})(?: års (?:nivå|utfall|värde|resultat))?(?= ?(?:$|[,;.)]|(?:senast|vid|till|inför) ))`,
  'iu',
);
const BASE_FROM = new RegExp(`från (?:år )?(${YEAR})(?: års nivå)?(?!\\d)`, 'iu');
/** "minska med 10 % från 2019": an amount is counted from a year. */
const BY_AMOUNT = /(?<!\p{L})med (?:minst |ytterligare )?\d/iu;
const PREVIOUS =
  /(?:jämfört|i jämförelse|i förhållande|relativt|i relation) (?:med|mot|till) (?:det )?(?:föregående|förra|förgående|fjolårets?|fjol|tidigare)(?: (?:år(?:et|ets)?|mätning(?:en|ar)?|period|utfall|resultat|värde))*/iu;

const WHEN = [
  'senast vid utgången av',
  'vid utgången av',
  'vid slutet av',
  'i slutet av',
  'senast år',
  'senast',
  'till och med',
  't\\.?o\\.?m\\.?',
  'fram till',
  'från och med',
  'fr\\.?o\\.?m\\.?',
  'till år',
  'till',
  'under',
  'inför',
  'från',
  'för',
  'per',
  'år',
  'i',
  'den 31 december',
  '31 dec(?:ember)?',
  '31/12',
].join('|');
const LED = new RegExp(
  `[,;]? ?\\(?(?<![\\p{L}\\d])(?:${WHEN})(?: år)? (?:31 december |31 dec |31/12 )?(${YEAR})(?! ?(?:%|procent|st|kr|tkr|mnkr|personer|ton)(?!\\p{L}))(?:-12-31)?(?!-\\d)(?: års slut)?\\)?(?![\\d\\p{L}])`,
  'iu',
);
const PARENTHESISED = new RegExp(`\\(\\s?(?:år )?(${YEAR})\\s?\\)`, 'u');
const LEADING = new RegExp(`^(?:år )?(${YEAR}) ?[:=–-] ?(?=\\D*\\d)`, 'iu');
const TRAILING = new RegExp(`(?<=[\\d%\\p{L})]),? (?:år )?(${YEAR})$`, 'u');

const TERM_END =
  /[,;]? ?\(?(?:senast )?(?:vid|i|till|inför) (?:utgången av |slutet av )?mandatperiodens? ?(?:slut|utgång)?\)?/iu;
const IN_TERM = /[,;]? ?\(?(?:under|för|inom|genom) (?:hela |innevarande )?mandatperioden\)?/iu;
const PACE = /(?<!\p{L})(?:per år|årligen|varje år|om året|per kvartal|per månad|på årsbasis)(?!\p{L})/iu;

const MOVING = new RegExp(`(?<!\\p{L})(?:${INCREASE}|${DECREASE}|bättre|sämre)(?!\\p{L})`, 'iu');

const asCount = (text: string): number => (/^\d/.test(text) ? Number(text) : (numberWord(text.toLowerCase()) ?? 0));

const trimmed = (core: string): string => core.replace(/^[\s,;:.]+|[\s,;:.]+$/g, '');

/** Years have four digits, and all else that is said beside a demand is said in words. */
const MAY_SAY_MORE = /\p{L}|\d{4}/u;

/** Takes years, base years, the term and means out of a target, so that a year is never taken for its value. */
export function qualify(text: string): Qualified {
  if (!MAY_SAY_MORE.test(text))
    return { core: trimmed(text), year: null, forTerm: false, baseYear: null, mean: null, pace: false };
  let core = text;
  const take = (pattern: RegExp, replacement = ' '): string | null => {
    const found = pattern.exec(core);
    if (!found) return null;
    core = squeeze(core.replace(found[0], () => replacement));
    return found[1] ?? '';
  };

  let mean: number | 'term' | null = take(MEAN_TERM) === null ? null : 'term';
  for (const pattern of mean === null ? MEAN_YEARS : []) {
    const count = take(pattern);
    if (count === null) continue;
    mean = asCount(count);
    break;
  }

  const apart = mean === null ? MEAN_APART.exec(core)?.groups : undefined;
  if (apart) {
    mean = asCount(apart['years']!);
    take(MEAN_APART, apart['core']);
  }

  take(PREVIOUS);
  const moving = MOVING.test(core);
  let base = take(BASE_THAN);
  for (const pattern of moving || /bas|utgångs|referens|jämför|förhållande|oförändra|bibehåll/iu.test(core) ? BASE : [])
    base ??= take(pattern);
  if (moving && /(?:till|senast) /iu.test(core)) base ??= take(BASE_FROM, ' ');
  else if (moving && (BY_AMOUNT.test(core) || !/\d/.test(core.replace(BASE_FROM, '')))) base ??= take(BASE_FROM);

  const forTerm = take(TERM_END) !== null;
  take(IN_TERM);
  let year = take(LEADING);
  year ??= take(LED);
  year ??= take(PARENTHESISED);
  if (year === null && /\d/.test(core.replace(TRAILING, ''))) year = take(TRAILING);

  core = trimmed(core);
  return {
    core,
    year: year === null ? null : Number(year),
    forTerm,
    baseYear: base === null ? null : Number(base),
    mean,
    pace: PACE.test(core),
  };
}
