import type { Proposal } from '../../../src/domain/model';
import type { Language } from '../../../src/i18n';

type Said = Exclude<Proposal, 'ended' | 'notStarted' | 'notScored'>;

/** The words a goal's sentence is parsed by. What is not a rule word or a number is not looked at. */
interface Words {
  readonly number: (text: string) => number;
  readonly people: RegExp;
  readonly nothing: RegExp;
  /** Too few measured: measured, total, limit. */
  readonly tooFew: RegExp;
  readonly cannot: RegExp;
  readonly yearEnd: RegExp;
  /** Met, measured, partly, share. */
  readonly share: RegExp;
  readonly half: RegExp;
  readonly weighted: RegExp;
  /** Met, partly, not met, measured: after the words of each policy that only counts. */
  readonly counts: RegExp;
  readonly worst: RegExp;
  readonly all: RegExp;
  readonly halfMet: RegExp;
  /** Met, required, missed of the class. */
  readonly ofClass: RegExp;
  readonly noClass: RegExp;
  /** Met, count, share of the others. */
  readonly others: RegExp;
  readonly noOthers: RegExp;
  /** Limit, and the middle limit where it is said. */
  readonly limits: RegExp;
}

const P = '(\\d+(?:,\\d+)?) %';
const Q = '(\\d+(?:\\.\\d+)?)%';

const WORDS: Readonly<Record<Language, Words>> = {
  sv: {
    number: (text) => Number(text.replace(',', '.')),
    people: /^Bedöms av människor/,
    nothing: /^Ej mätt: målet har varken/,
    tooFew: new RegExp(`^Kan ej bedömas: (\\d+) av (\\d+) mätta?(?:, minst ${P} krävs)?`),
    cannot: /^Kan ej bedömas/,
    yearEnd: /delvis används inte vid helår/,
    share: new RegExp(
      `^(\\d+) av (\\d+) (?:mätta?|bedömt|bedömda) [^,(]* uppfyll(?:d|t|da)(?:, (\\d+) delvis[^(]*)? \\(${P}\\)`,
    ),
    half: /delvis som räknas som halv/,
    weighted: new RegExp(`^Viktat medelvärde ${P} av`),
    counts: /: (\d+) uppfyllda, (\d+) delvis, (\d+) ej uppfyllda av (\d+) /,
    worst: /^Sämsta status avgör/,
    all: /alla ska vara uppfyllda/i,
    halfMet: /^Minst hälften uppfyllda och ingen missad/,
    ofClass: /^(\d+) av (\d+) i klassen [^;]+ uppfyllda, (\d+) ej uppfyllda;/,
    noClass: /^Inga mål i klassen [^;]+;/,
    others: new RegExp(`av övriga (\\d+) av (\\d+) uppfyllda \\(${P}\\)`),
    noOthers: /inga övriga/,
    limits: new RegExp(`, gräns ${P}(?:, delvis från ${P})?`),
  },
  en: {
    number: Number,
    people: /^Judged by people/,
    nothing: /^Not measured: the goal has neither/,
    tooFew: new RegExp(`^Cannot be judged: (\\d+) of (\\d+) measured(?:, at least ${Q} needed)?`),
    cannot: /^Cannot be judged/,
    yearEnd: /partly is not used at year end/,
    share: new RegExp(`^(\\d+) of (\\d+) measured [^,(]* met(?:, (\\d+) partly[^(]*)? \\(${Q}\\)`),
    half: /partly counting as half/,
    weighted: new RegExp(`^Weighted mean ${Q} of`),
    counts: /: (\d+) met, (\d+) partly, (\d+) not met of (\d+) /,
    worst: /^The worst status decides/,
    all: /all must be met/i,
    halfMet: /^At least half met and none missed/,
    ofClass: /^(\d+) of (\d+) of the class [^;]+ met, (\d+) not met;/,
    noClass: /^No goals of the class [^;]+;/,
    others: new RegExp(`of the others (\\d+) of (\\d+) met \\(${Q}\\)`),
    noOthers: /there are no others/,
    limits: new RegExp(`, limit ${Q}(?:, partly from ${Q})?`),
  },
};

/**
 * The proposal by nothing but the counts, shares, limits and rule words of a goal's sentence (judging.md section 7).
 * Throws where a share printed is not that of the counts beside it, or a number that decides is not said.
 */
export function rereadGoal(sentence: string, language: Language): Said | null {
  const words = WORDS[language];
  const text = sentence.replace(/[\u00a0\u202f]/g, ' ');
  if (words.people.test(text)) return null;
  if (words.nothing.test(text)) return 'notMeasured';
  if (words.cannot.test(text)) return cannotJudge(text, words);
  const said = decided(text, words);
  return said === 'partly' && words.yearEnd.test(text) ? 'notMet' : said;
}

const numbers = (text: string, pattern: RegExp, { number }: Words): number[] | null =>
  pattern
    .exec(text)
    ?.slice(1)
    .map((group) => (group === undefined ? NaN : number(group))) ?? null;

function cannotJudge(text: string, words: Words): Said {
  const few = numbers(text, words.tooFew, words);
  if (few === null) return 'cannotJudge';
  const [measured, total, limit] = few as [number, number, number];
  if (measured > 0 && !((100 * measured) / total < limit)) throw new Error(text);
  return 'cannotJudge';
}

function decided(text: string, words: Words): Said {
  const counts = numbers(text, words.counts, words);
  if (counts !== null) return byCounts(text, words, counts as [number, number, number, number]);
  const others = numbers(text, words.others, words);
  const ofClass = words.noClass.test(text) ? [0, 0, 0] : numbers(text, words.ofClass, words);
  if (ofClass !== null) {
    if (others === null && !words.noOthers.test(text)) throw new Error(text);
    const [met, required, missed] = ofClass as [number, number, number];
    const rest = others === null ? 'met' : byLimits(text, words, shareOf(text, others[0]!, others[1]!, others[2]!));
    if (met === required && rest === 'met') return 'met';
    return missed === 0 && rest !== 'notMet' ? 'partly' : 'notMet';
  }
  const weighted = numbers(text, words.weighted, words);
  if (weighted !== null) return byLimits(text, words, weighted[0]!);
  const [met, measured, partly, share] = numbers(text, words.share, words) as [number, number, number, number];
  const score = words.half.test(text) ? met + partly / 2 : met;
  return byLimits(text, words, shareOf(text, score, measured, share));
}

function byCounts(text: string, words: Words, [met, partly, notMet, measured]: [number, number, number, number]): Said {
  if (met + partly + notMet !== measured) throw new Error(text);
  if (words.worst.test(text)) return notMet > 0 ? 'notMet' : partly > 0 ? 'partly' : 'met';
  if (words.halfMet.test(text)) {
    if (2 * met >= measured && notMet === 0) return 'met';
    return 2 * notMet > measured ? 'notMet' : 'partly';
  }
  if (!words.all.test(text)) throw new Error(text);
  return met === measured ? 'met' : notMet === measured ? 'notMet' : 'partly';
}

/** The share of the counts; it must be the printed one, to the digits that are printed. */
function shareOf(text: string, score: number, count: number, printed: number): number {
  const digits = (String(printed).split('.')[1] ?? '').length;
  if (Math.abs((100 * score) / count - printed) > 0.5 * 10 ** -digits + 1e-9) throw new Error(text);
  return printed;
}

function byLimits(text: string, words: Words, share: number): Said {
  const [limit, middle] = numbers(text, words.limits, words) as [number, number];
  if (share >= limit) return 'met';
  if (Number.isNaN(middle)) throw new Error(text);
  return share >= middle ? 'partly' : 'notMet';
}
