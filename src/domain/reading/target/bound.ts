import { NUMBER_WORDS, numberWord } from '../number-words';
import { scanSigned } from '../number';
import { squeeze } from '../text';
import { canonicalUnit, readUnit, UNIT_FIRST } from '../units';
import { FLUFF, MOVES } from './words';

/** A limit or an interval in words and signs, before *Riktning* is asked. */
export interface Bound {
  readonly kind: 'atLeast' | 'atMost' | 'interval' | 'equals' | 'bare';
  /** The number; the lower one of an interval as written. */
  readonly low: number;
  /** The second number of an interval; else the same. */
  readonly high: number;
  readonly strict: boolean;
  readonly decimals: number;
  readonly unit: string | null;
}

type Op = readonly [pattern: string, kind: Bound['kind'], strict: boolean];

/** Longest first inside each line, negations before what they negate. */
const OPS: readonly Op[] = [
  [
    '(?:inte|ej|aldrig|icke) (?:bör |får |ska )?(?:under(?:stiga|stigas|skrida)?|lägre än|mindre än|färre än|kortare än)',
    'atLeast',
    false,
  ],
  [
    '(?:inte|ej|aldrig|icke) (?:bör |får |ska )?(?:över(?:stiga|stigas|skrida)?|högre än|mer än|fler än|större än|längre än)',
    'atMost',
    false,
  ],
  ['(?:minst|lägst|minimum|minimalt|min\\.?(?=[\\s\\d])|åtminstone)', 'atLeast', false],
  ['(?:högst|maximalt|maximum|max\\.?(?=[\\s\\d-])|som mest|inom|upp till)', 'atMost', false],
  ['(?:≥ ?≥|>= ?>=|≥|>=|=>|⩾)', 'atLeast', false],
  ['(?:≤ ?≤|<= ?<=|≤|<=|=<|⩽)', 'atMost', false],
  ['(?:>|överstiger|överstiga|över|mer än|fler än|högre än|större än|längre än)', 'atLeast', true],
  ['(?:<|understiger|understiga|under|mindre än|färre än|lägre än|kortare än)', 'atMost', true],
  ['(?:exakt|precis|lika med|=)', 'equals', false],
];
const OP_PATTERNS = OPS.map(([pattern, kind, strict]) => ({
  pattern: new RegExp(
    `^(?<lead>[^\\d<>≤≥=]*?)(?<![\\p{L}])(?:${pattern})[ :]*(?:en |ett )?(?=[-–+]? ?(?:\\d|(?:${NUMBER_WORDS})(?!\\p{L}))|(?:nki|nmi|hme|index|plats) ?\\d)`,
    'iu',
  ),
  kind,
  strict,
}));

const MORE = /[,]? ?(?:eller|och|el\.?) (?:mer|högre|fler|större|över|uppåt|däröver)$|(?<=[\d%]) ?\+$/iu;
const LESS = /[,]? ?(?:eller|och|el\.?) (?:mindre|lägre|färre|under|nedåt|därunder)$/iu;
const RANGE_DASH = /^ ?(?:[-–—]|till|t\.?o\.?m\.?) ?/u;
const BETWEEN =
  /^(?:.*?(?<!\p{L}))?(?:mellan|inom intervallet|i intervallet|intervallet|inom spannet|i spannet) (?=[-–+]?\d)/iu;
const PLUS_MINUS = /^(?:\+ ?\/ ?[-–]|±|\+-|plus\/minus|plus minus) ?/iu;
const ASIDE = /\((?!\s?[-–+]?\d[\d\s.,]*\))[^()]*\)/gu;

/** Reads "minst 85,3 %", "≤ 6", "1–3 %", "mellan 2 och 4", "exakt 5", "35 500 personer". Null: something else. */
export function readBound(text: string): Bound | null {
  if (/[?!]|(?:19|20)\d\d-\d\d/.test(text)) return null;
  const wrapped = /^([^\d(]*)\(([^()]*\d[^()]*)\)$/u.exec(text);
  if (wrapped && FLUFF.test(wrapped[1]!.trim())) return readBound(wrapped[2]!);
  let rest = squeeze(text.replace(ASIDE, (aside) => (keepsDigits(aside) ? aside : ' ')));
  const suffix: Bound['kind'] | null = MORE.test(rest) ? 'atLeast' : LESS.test(rest) ? 'atMost' : null;
  if (suffix !== null) rest = rest.replace(suffix === 'atLeast' ? MORE : LESS, '');

  const between = BETWEEN.exec(rest);
  if (between && suffix === null) return interval(rest.slice(between[0].length), true);

  for (const { pattern, kind, strict } of OP_PATTERNS) {
    const found = pattern.exec(rest);
    if (!found) continue;
    const lead = found.groups?.lead ?? '';
    if (MOVES.test(lead) || /(?<!\p{L})(?:inte|ej|icke|aldrig|utan)(?!\p{L})/iu.test(lead) || suffix !== null)
      return null;
    const one = single(rest.slice(found[0].length), true);
    if (one === null) return twoSided(rest, kind, strict, found[0].length);
    return { ...one, kind, strict };
  }

  const start = rest.search(/(?:[-–+±] ?)?\d|\+ ?\/ ?[-–]/u);
  const lead = start > 0 ? rest.slice(0, start) : '';
  if (suffix !== null) {
    if (MOVES.test(lead) || /(?<!\p{L})(?:inte|ej|icke|utan)(?!\p{L})/iu.test(lead)) return null;
    const one = single(rest.slice(Math.max(0, start)), true);
    return one && { ...one, kind: suffix, strict: false };
  }
  const fluff = start > 0 && FLUFF.test(lead.trim()) ? rest.slice(start) : rest;
  return interval(fluff, false) ?? plusMinus(fluff) ?? single(fluff, false);
}

/** An aside with a number of its own is dropped only where it is a count ("67 st") or a fraction ("75 av 95"). */
const keepsDigits = (aside: string): boolean =>
  /\d/.test(aside) && !/^\(\s?(?:ca |cirka )?\d[\d\s.,]* ?(?:\p{L}[\p{L}/]*|av \d[\d\s]*)\s?\)$/u.test(aside);

/** One number and its unit, nothing else. */
function single(text: string, worded: boolean): Bound | null {
  const rest = squeeze(text);
  const at = rest.search(/(?:[-–+] ?)?\d/);
  const first = at > 0 ? rest.slice(0, at).trim() : '';
  if (first !== '' && !UNIT_FIRST.test(first) && !/^(?:ca\.?|cirka|c:a|en|ett)$/iu.test(first)) return null;
  const found = at < 0 ? null : scanSigned(rest, at);
  if (!found) return at < 0 ? spelled(rest, worded) : null;
  const unit = readUnit(rest.slice(found.end));
  if (unit === null) return null;
  const before = UNIT_FIRST.test(first) ? canonicalUnit(first) : null;
  return bare(found.value, found.decimals, unit === '' ? before : unit);
}

const bare = (value: number, decimals: number, unit: string | null): Bound => ({
  kind: 'bare',
  low: value,
  high: value,
  strict: false,
  decimals,
  unit,
});

/** "två procent"; after "minst" any unit will do. */
function spelled(text: string, worded: boolean): Bound | null {
  const [word = '', ...others] = text.split(' ');
  const value = numberWord(word.toLowerCase());
  const unit = others.join(' ');
  if (value === null || !(worded || /^(?:procent|procentenheter)$/iu.test(unit))) return null;
  const read = readUnit(unit === '' ? '' : ` ${unit}`);
  return read === null ? null : bare(value, 0, read === '' ? null : read);
}

/** "minst 80 % och högst 5 dagar" is two statements, no interval. */
const twoUnits = (one: string | null, other: string | null): boolean => one !== null && other !== null && one !== other;

/** "1–3 %", "1,0 % – 3,0 %", "-2 till 2 %"; with `and`: "2 och 4". */
function interval(text: string, and: boolean): Bound | null {
  const from = scanSigned(text, 0);
  if (!from) return null;
  const middle = text.slice(from.end);
  const unitBefore =
    /^ ?(?:%|procent(?:enheter)?|p\.e\.|(?!(?:och|till)(?!\p{L}))\p{L}{1,12})(?= ?(?:[-–—]|till|och|t\.?o\.?m))/u.exec(
      middle,
    )?.[0] ?? '';
  const dash = (and ? /^ ?(?:och|[-–—]|till) ?/u : RANGE_DASH).exec(middle.slice(unitBefore.length));
  if (!dash || /^ ?(?:till|och)/.test(unitBefore)) return null;
  const rest = middle.slice(unitBefore.length + dash[0].length);
  const to = scanSigned(rest, 0);
  if (!to) return null;
  const unit = readUnit(rest.slice(to.end));
  if (unit === null) return null;
  const early = unitBefore.trim() === '' ? null : readUnit(unitBefore);
  if (twoUnits(early, unit === '' ? null : unit)) return null;
  return {
    kind: 'interval',
    low: from.value,
    high: to.value,
    strict: false,
    decimals: Math.max(from.decimals, to.decimals),
    unit: unit === '' ? early : unit,
  };
}

/** "+/- 1 procent" → −1 to 1; "5 ± 1" → 4 to 6. */
function plusMinus(text: string): Bound | null {
  const middle = scanSigned(text, 0);
  const own = PLUS_MINUS.exec(text);
  const centre = own ? 0 : middle?.value;
  if (centre === undefined) return null;
  const rest = own ? text.slice(own[0].length) : text.slice(middle!.end).trim();
  const sign = own ? null : PLUS_MINUS.exec(rest);
  if (!own && !sign) return null;
  const width = scanSigned(sign ? rest.slice(sign[0].length) : rest, 0);
  if (!width || width.value < 0) return null;
  const unit = readUnit((sign ? rest.slice(sign[0].length) : rest).slice(width.end));
  if (unit === null) return null;
  const decimals = Math.max(width.decimals, own ? 0 : middle!.decimals);
  const round = (value: number): number => Number(value.toFixed(decimals));
  return {
    kind: 'interval',
    low: round(centre - width.value),
    high: round(centre + width.value),
    strict: false,
    decimals,
    unit: unit === '' ? null : unit,
  };
}

/** "minst 70 och högst 80 %": both ends said. Strict ends have no interval that holds them. */
function twoSided(text: string, kind: Bound['kind'], strict: boolean, at: number): Bound | null {
  if (strict || kind !== 'atLeast' || at === 0) return null;
  const parts = text.slice(at).split(/ och | samt |, ?(?=(?:högst|max|≤))/iu);
  if (parts.length !== 2) return null;
  const low = single(parts[0]!, true);
  const high = readBound(parts[1]!);
  if (!low || high?.kind !== 'atMost' || high.strict || twoUnits(low.unit, high.unit)) return null;
  return {
    kind: 'interval',
    low: low.low,
    high: high.high,
    strict: false,
    decimals: Math.max(low.decimals, high.decimals),
    unit: high.unit ?? low.unit,
  };
}
