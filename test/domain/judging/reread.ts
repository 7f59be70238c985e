import type { Status } from '../../../src/domain/model';
import type { Language } from '../../../src/i18n';

/** The words a sentence is parsed by. Numbers are `n` groups; what is not a rule word or a number is not looked at. */
interface Words {
  readonly value: (text: string) => number;
  readonly notMeasured: RegExp;
  readonly yes: RegExp;
  /** The claim, by kind; the first that fits decides. */
  readonly claims: Readonly<Record<string, RegExp>>;
  readonly rules: Readonly<Record<string, RegExp>>;
}

/** "−1 234,5" */
const N = '(−?[\\d ]+(?:,\\d+)?)';
/** "-1,234.5" */
const E = '([-−]?[\\d,]+(?:\\.\\d+)?)';
/** A number and the unit or words that may follow it. */
const V = `${N}(?: ?[%\\p{L}]+)*`;
const W = `${E}(?: ?[%\\p{L}]+)*`;

const swedish = (text: string): number => Number(text.replaceAll(' ', '').replace('−', '-').replace(',', '.'));
const english = (text: string): number => Number(text.replaceAll(/[ ,]/g, '').replace('−', '-'));

const sv: Words = {
  value: swedish,
  notMeasured: /^Ej mätt/,
  yes: /^(ja|j)$/i,
  claims: {
    mean: new RegExp(`^Medelvärdet ${V} av \\d+ årsutfall`, 'u'),
    rounded: new RegExp(`\\), avrundat ${V},`, 'u'),
    outcome: new RegExp(`^(?:Utfall|Plats) ${V}`, 'u'),
    atLeast: new RegExp(`målvärdet minst ${V} \\(`, 'u'),
    moreThan: new RegExp(`målvärdet mer än ${V} \\(`, 'u'),
    atMost: new RegExp(`målvärdet högst ${V} \\(`, 'u'),
    lessThan: new RegExp(`målvärdet mindre än ${V} \\(`, 'u'),
    interval: new RegExp(`målvärdet ${N} till ${V} \\(`, 'u'),
    equals: new RegExp(`målvärdet exakt ${V} \\(`, 'u'),
    word: /^Utfall (\p{L}+) \(.* målvärdet (Ja|Nej)/u,
    increase: new RegExp(`högre än (?:utgångsvärdet )?${V}.*målvärde öka \\(`, 'u'),
    decrease: new RegExp(`lägre än (?:utgångsvärdet )?${V}.*målvärde minska \\(`, 'u'),
    keep: new RegExp(`nivån från (?:utgångsvärdet )?${V}.*målvärde (?:öka eller |minska eller )?bibehållas`, 'u'),
    band: new RegExp(`brusband ${V}, målvärde`, 'u'),
    keepUp: /målvärde öka eller bibehållas|högre är bättre/,
    keepDown: /målvärde minska eller bibehållas|lägre är bättre/,
    changeUp: new RegExp(`målvärdet öka med ${V} \\([^:]*\\): (?:\\+?${V}|ingen avvikelse)`, 'u'),
    changeDown: new RegExp(`målvärdet minska med ${V} \\([^:]*\\): (?:\\+?${V}|ingen avvikelse)`, 'u'),
    rank: new RegExp(`målvärdet topp ${N} \\(`, 'u'),
    share: /målvärdet topp [\d,]+ %/u,
    limit: new RegExp(`${N} av [\\d ]+(?: i \\p{L}+)? mot gränsen plats ${N}`, 'gu'),
    better: new RegExp(`målvärdet (?:bättre|högre) än [^\\d(]+ ${V} \\(`, 'u'),
    lower: new RegExp(`målvärdet (?:bättre \\(lägre\\)|lägre) än [^\\d(]+ ${V} \\(`, 'u'),
    asGood: new RegExp(`målvärdet minst som [^\\d(]+ ${V} \\(`, 'u'),
    asLow: new RegExp(`målvärdet minst lika bra \\(högst\\) som [^\\d(]+ ${V} \\(`, 'u'),
  },
  rules: {
    yearEnd: /delvis används inte vid helår/,
    trend: new RegExp(`målåret: trenden [^,]*, (?:Plats )?${V} \\([^)]*\\) efter ${V} \\(`, 'u'),
    trendDown: /\), lägre är bättre/,
    trendBand: new RegExp(`är bättre, brusband ${V}\\.`, 'u'),
    way: new RegExp(`regeln väg ≥ ${N} %`, 'u'),
    gone: new RegExp(`${N} % av (?:vägen|avståndet)`, 'u'),
    tolerance: new RegExp(`regeln tolerans ≤ ${V}: missat med ${V}\\.`, 'u'),
    improved: new RegExp(`regeln förbättrad: (?:${V} \\([^)]*\\) är )?(?:inte )?bättre än ${V}`, 'u'),
    degree: new RegExp(`regeln grad ≥ ${N} %: ${N} %`, 'u'),
    green: new RegExp(`grönt vid ${V}`, 'u'),
    redFrom: new RegExp(`gult från ${V}`, 'u'),
    redPast: new RegExp(`gult efter ${V}`, 'u'),
    redRounded: new RegExp(`utfallet avrundat ${V}\\.`, 'u'),
  },
};

const en: Words = {
  value: english,
  notMeasured: /^Not measured/,
  yes: /^(ja|j|yes|y)$/i,
  claims: {
    mean: new RegExp(`^The mean ${W} of \\d+ yearly outcomes`, 'u'),
    rounded: new RegExp(`\\), rounded ${W},`, 'u'),
    outcome: new RegExp(`^(?:Outcome|Place) ${W}`, 'u'),
    atLeast: new RegExp(`the target at least ${W} \\(`, 'u'),
    moreThan: new RegExp(`the target more than ${W} \\(`, 'u'),
    atMost: new RegExp(`the target at most ${W} \\(`, 'u'),
    lessThan: new RegExp(`the target less than ${W} \\(`, 'u'),
    interval: new RegExp(`the target ${E} to ${W} \\(`, 'u'),
    equals: new RegExp(`the target exactly ${W} \\(`, 'u'),
    word: /^Outcome (\p{L}+) \(.* the target (yes|no)/u,
    increase: new RegExp(`higher than (?:the baseline )?${W}.*target increase \\(`, 'u'),
    decrease: new RegExp(`lower than (?:the baseline )?${W}.*target decrease \\(`, 'u'),
    keep: new RegExp(`the level of (?:the baseline )?${W}.*target (?:increase or |decrease or )?keep`, 'u'),
    band: new RegExp(`noise band ${W}, target`, 'u'),
    keepUp: /target increase or keep|higher is better/,
    keepDown: /target decrease or keep|lower is better/,
    changeUp: new RegExp(`the target increase by ${W} \\([^:]*\\): (?:\\+?${W}|no deviation)`, 'u'),
    changeDown: new RegExp(`the target decrease by ${W} \\([^:]*\\): (?:\\+?${W}|no deviation)`, 'u'),
    rank: new RegExp(`the target top ${E} \\(`, 'u'),
    share: /the target top [\d.]+%/u,
    limit: new RegExp(`${E} of [\\d,]+(?: in \\p{L}+)? against the limit, place ${E}`, 'gu'),
    better: new RegExp(`the target (?:better|higher) than [^\\d(]+ ${W} \\(`, 'u'),
    lower: new RegExp(`the target (?:better \\(lower\\)|lower) than [^\\d(]+ ${W} \\(`, 'u'),
    asGood: new RegExp(`the target at least as [^\\d(]+ ${W} \\(`, 'u'),
    asLow: new RegExp(`the target at least as good \\(at most\\) as [^\\d(]+ ${W} \\(`, 'u'),
  },
  rules: {
    yearEnd: /partly is not used at year end/,
    trend: new RegExp(`target year: the trend [^,]*, (?:Place )?${W} \\([^)]*\\) after ${W} \\(`, 'u'),
    trendDown: /\), lower is better/,
    trendBand: new RegExp(`is better, noise band ${W}\\.`, 'u'),
    way: new RegExp(`the rule way ≥ ${E}%`, 'u'),
    gone: new RegExp(`${E}% of the (?:way|distance)`, 'u'),
    tolerance: new RegExp(`the rule tolerance ≤ ${W}: missed by ${W}\\.`, 'u'),
    improved: new RegExp(`the rule improved: (?:${W} \\([^)]*\\) is )?(?:not )?better than ${W}`, 'u'),
    degree: new RegExp(`the rule degree ≥ ${E}%: ${E}%`, 'u'),
    green: new RegExp(`green at ${W}`, 'u'),
    redFrom: new RegExp(`yellow from ${W}`, 'u'),
    redPast: new RegExp(`yellow past ${W}`, 'u'),
    redRounded: new RegExp(`the outcome rounded ${W}\\.`, 'u'),
  },
};

const WORDS: Readonly<Record<Language, Words>> = { sv, en };

/** How far outside what is asked a value lies: zero is met. Strict limits are outside by a hair. */
interface Asked {
  readonly met: boolean;
  readonly past: (value: number) => number;
}

/** Rounds away the binary tail of a difference of two decimal numbers. */
const plain = (value: number): number => Number(value.toPrecision(12));

const outside = (low: number, high: number) => (value: number) => plain(Math.max(low - value, value - high, 0));

/**
 * The status by nothing but the numbers and the rule words of a sentence: neither "når inte" nor "Delvis" is looked at.
 * Throws where the sentence says no target it knows.
 */
export function reread(sentence: string, language: Language): Status {
  const words = WORDS[language];
  const text = sentence.replace(/[\u00a0\u202f]/g, ' ');
  if (words.notMeasured.test(text)) return 'notMeasured';
  const asked = askedOf(text, words);
  return asked.met ? 'met' : missed(text, words, asked);
}

function numbers(text: string, pattern: RegExp, { value }: Words): number[] | null {
  const found = pattern.exec(text);
  return found === null
    ? null
    : found.slice(1).flatMap((group) => (group === undefined || !/\d/.test(group) ? [] : [value(group)]));
}

/** The number that is compared: the mean, the rounded outcome, else the outcome. */
function subject(text: string, words: Words): number | null {
  const { mean, rounded, outcome } = words.claims;
  const found =
    numbers(text, mean!, words) ?? numbers(text.split(':')[0]!, rounded!, words) ?? numbers(text, outcome!, words);
  return found?.[0] ?? null;
}

function askedOf(text: string, words: Words): Asked {
  const { claims } = words;
  const said = claims.word!.exec(text);
  if (said !== null) return { met: words.yes.test(said[1]!) === words.yes.test(said[2]!), past: () => 0 };
  const value = subject(text, words);
  const of = (kind: string): number[] | null => numbers(text, claims[kind]!, words);
  const region = (low: number, high: number, strict = false): Asked => ({
    met: strict ? value! > low && value! < high : value! >= low && value! <= high,
    past: outside(low, high),
  });
  const limits = claims.share!.test(text) ? [...text.matchAll(claims.limit!)] : [];
  if (limits.length > 0) {
    const met = limits.every(([, place, limit]) => words.value(place!) <= words.value(limit!));
    return { met, past: () => 0 };
  }
  for (const [kind, up, strict] of [
    ['atLeast', true, false],
    ['moreThan', true, true],
    ['atMost', false, false],
    ['lessThan', false, true],
    ['rank', false, false],
    ['lower', false, true],
    ['asLow', false, false],
    ['better', true, true],
    ['asGood', true, false],
    ['increase', true, true],
    ['decrease', false, true],
  ] as const) {
    const found = of(kind);
    if (found !== null) return up ? region(found[0]!, Infinity, strict) : region(-Infinity, found[0]!, strict);
  }
  const interval = of('interval');
  if (interval !== null) return region(interval[0]!, interval[1]!);
  const equals = of('equals');
  if (equals !== null) return region(equals[0]!, equals[0]!);
  const keep = of('keep');
  if (keep !== null) {
    const band = of('band')?.[0] ?? 0;
    const change = plain(value! - keep[0]!);
    const up = claims.keepUp!.test(text);
    const down = claims.keepDown!.test(text);
    return { met: (down || change >= -band) && (up || change <= band), past: () => 0 };
  }
  for (const [kind, way] of [
    ['changeUp', 1],
    ['changeDown', -1],
  ] as const) {
    const found = of(kind);
    if (found === null) continue;
    const [demanded, changed = 0] = found;
    return { met: way * changed >= demanded!, past: (at) => -way * at };
  }
  throw new Error(text);
}

/** Partly met or not, by the rule the sentence names. */
function missed(text: string, words: Words, asked: Asked): Status {
  const { rules } = words;
  const of = (rule: string): number[] | null => numbers(text, rules[rule]!, words);
  if (rules.yearEnd!.test(text)) return 'notMet';
  const partly = (yes: boolean): Status => (yes ? 'partly' : 'notMet');
  const trend = of('trend');
  if (trend !== null) {
    const gained = plain(trend[0]! - trend[1]!) * (rules.trendDown!.test(text) ? -1 : 1);
    if (Math.abs(gained) <= (of('trendBand')?.[0] ?? 0)) throw new Error(text);
    return partly(gained > 0);
  }
  const green = of('green');
  if (green !== null) {
    const red = of('redFrom') ?? of('redPast');
    if (red === null) return 'notMet';
    const value = of('redRounded')?.[0] ?? subject(text, words)!;
    const up = green[0]! > red[0]!;
    const edge = of('redPast') === null && value === red[0];
    return partly(edge || (up ? value > red[0]! : value < red[0]!));
  }
  const way = of('way');
  if (way !== null) return partly(of('gone')![0]! >= way[0]!);
  const tolerance = of('tolerance');
  if (tolerance !== null) return partly(tolerance[1]! <= tolerance[0]!);
  const degree = of('degree');
  if (degree !== null) return partly(degree[1]! >= degree[0]!);
  const improved = of('improved');
  if (improved === null) return 'notMet';
  const [now, before] = improved.length === 2 ? improved : [subject(text, words)!, improved[0]];
  return partly(asked.past(now!) < asked.past(before!));
}
