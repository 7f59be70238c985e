import type { Direction } from '../../model';
import { scanSigned } from '../number';
import { NUMBER_WORDS, numberWord } from '../number-words';
import { squeeze } from '../text';
import { canonicalUnit, readUnit } from '../units';
import { type ParsedTarget, target, type TargetOptions, unreadable } from './parsed-target';
import { DECREASE, IMPROVE, INCREASE, KEEP, LEAD, MOVES, THAN, YEAR } from './words';

const VERB = new RegExp(
  `^${LEAD}(?:(?<up>${INCREASE})|(?<down>${DECREASE})|(?<improve>${IMPROVE}))(?!\\p{L})(?<rest>.*)$`,
  'iu',
);
const STAY = new RegExp(
  `^${LEAD}(?:minst |åtminstone )?${KEEP}(?: (?:nivå|resultat|värde|andel|antal))?(?<rest>(?: .*)?)$`,
  'iu',
);
const NOT = new RegExp(
  `^${LEAD}(?:inte|ej|icke) (?:(?<up>${INCREASE})|(?<down>${DECREASE})|(?<worse>försämras?))$`,
  'iu',
);
const OR_STAY = new RegExp(`^ ?(?:eller|alternativt|alt\\.?|/) ?(?:vara |ligga |åtminstone )?${KEEP}$`, 'iu');
const OR_MOVE = new RegExp(
  `^ ?(?:eller|alternativt|alt\\.?|/|och) ?(?:(?<up>${INCREASE})|(?<down>${DECREASE})|(?<improve>${IMPROVE}|bättre))$`,
  'iu',
);
const NOUN = new RegExp(
  `^(?:en |minst )*(?<number>[\\d].*?)(?:-?ig)? (?:(?<up>ökning|höjning)|(?<down>minskning|sänkning))$`,
  'iu',
);
const BETTER_THAN_BEFORE =
  /^(?:(?:ska|skall|bör|vara|bli) )*(?<how>bättre|högre|fler|lägre|färre) (?:resultat |värde )?(?:än )?(?:(?:föregående|förra|fjolårets?|förgående|tidigare)(?: (?:år(?:et|ets)?|utfall|resultat|mätning(?:en)?))*|i fjol|utgångsvärdet|nuläget)$/iu;
/** What is left of "ska vara lägre än 2024" when its base year is taken. */
const THAN_YEAR = new RegExp(`^(?<lead>[^\\d,;]*?)(?<!\\p{L})(?<than>${THAN})$`, 'iu');

/** "minst 2024 års nivå", "högst samma som 2024": what that year reached is kept, its number is no value. */
const LEVEL_OF_YEAR = new RegExp(
  `^(?:ska |vara |ligga )*(?<bound>minst|lägst|högst|max(?:imalt)?) (?:(?:på |i )?(?:samma (?:nivå )?|nivå )(?:som|med) (?:år )?(?<year>${YEAR})(?: års (?:nivå|utfall|värde|resultat))?|(?:år )?(?<year2>${YEAR}) års (?:nivå|utfall|värde|resultat))$`,
  'iu',
);
/** "med två procent", "med hälften": an amount in words. */
const SPELLED = new RegExp(`(?<= (?:med|till) (?:minst |högst |ytterligare )?)(${NUMBER_WORDS}) (?=\\p{L})`, 'iu');
/** A share that no number says: the target is words. */
const SHARE_IN_WORDS =
  /(?<!\p{L})(?:hälften|halva|halverad?|tredjedel\p{L}*|fjärdedel\p{L}*|femtedel\p{L}*|tiondel\p{L}*|dubbla|dubbelt)(?!\p{L})/iu;

const byDirection = (direction: Direction | null, baseYear: number | null): ParsedTarget => {
  if (direction === 'higher') return target({ rule: { kind: 'increase', baseYear } });
  if (direction === 'lower' || direction === 'rank') return target({ rule: { kind: 'decrease', baseYear } });
  return target({
    problem: direction === null ? 'noDirection' : direction === 'none' ? 'noTargetDirection' : 'directionUnfit',
  });
};

/** "ska öka", "minska med 5 %", "öka till 85 %", "bibehållas", "öka eller bibehållas", "ska inte öka". */
export function readMovement(core: string, baseYear: number | null, options: TargetOptions): ParsedTarget | null {
  const better = BETTER_THAN_BEFORE.exec(core)?.groups?.how?.toLowerCase();
  if (better !== undefined)
    return better === 'bättre'
      ? byDirection(options.direction, baseYear)
      : target({ rule: { kind: /lägre|färre/.test(better) ? 'decrease' : 'increase', baseYear } });

  const level = LEVEL_OF_YEAR.exec(core)?.groups;
  if (level)
    return target({
      rule: {
        kind: 'keep',
        better: /^(?:högst|max)/iu.test(level.bound!) ? 'down' : 'up',
        baseYear: Number(level.year ?? level.year2),
      },
    });

  const year = baseYear === null ? undefined : THAN_YEAR.exec(core)?.groups;
  if (year && baseYear !== null) return thanYear(year.lead ?? '', year.than ?? '', baseYear, options);

  const not = NOT.exec(core)?.groups;
  if (not) return target({ rule: { kind: 'keep', better: not.up ? 'down' : not.down ? 'up' : null, baseYear } });

  const stay = STAY.exec(core)?.groups;
  if (stay) {
    const rest = (stay.rest ?? '').trim();
    const move = OR_MOVE.exec(rest)?.groups;
    if (move) return target({ rule: { kind: 'keep', better: move.up ? 'up' : move.down ? 'down' : null, baseYear } });
    if (/\d/.test(rest)) return null;
    return MOVES.test(rest)
      ? target({ rule: { kind: 'text' } })
      : target({ rule: { kind: 'keep', better: null, baseYear } });
  }

  const noun = NOUN.exec(core)?.groups;
  if (noun?.number !== undefined) return change(noun.number, noun.down !== undefined, baseYear, options);

  const verb = VERB.exec(core)?.groups;
  return verb ? moved(verb, baseYear, options) : null;
}

/** "högre än 2024" is an increase since then; "inte lägre än 2024" keeps what was reached. */
function thanYear(lead: string, than: string, baseYear: number, { direction }: TargetOptions): ParsedTarget {
  if (MOVES.test(lead)) return unreadable;
  const down = /^(?:lägre|färre|mindre)/iu.test(than);
  const better = /^bättre/iu.test(than);
  if (/(?<!\p{L})(?:inte|ej|icke|aldrig|utan)(?!\p{L})/iu.test(lead))
    return better ? unreadable : target({ rule: { kind: 'keep', better: down ? 'up' : 'down', baseYear } });
  return better
    ? byDirection(direction, baseYear)
    : target({ rule: { kind: down ? 'decrease' : 'increase', baseYear } });
}

const spelledOut = (rest: string): string =>
  SHARE_IN_WORDS.test(rest)
    ? rest.replace(/(?<= med (?:minst )?)hälften$/iu, '50 %')
    : rest.replace(SPELLED, (_, word: string) => `${numberWord(word.toLowerCase())} `);

function moved(
  verb: Record<string, string | undefined>,
  baseYear: number | null,
  options: TargetOptions,
): ParsedTarget | null {
  const rest = spelledOut(verb.rest ?? '');
  if (SHARE_IN_WORDS.test(rest)) return target({ rule: { kind: 'text' } });
  if (OR_STAY.test(rest)) {
    const better = verb.up ? 'up' : verb.down ? 'down' : null;
    return target({ rule: { kind: 'keep', better, baseYear } });
  }
  if (!/\d/.test(rest)) {
    if (MOVES.test(rest)) return target({ rule: { kind: 'text' } });
    if (verb.improve) return byDirection(options.direction, baseYear);
    return target({ rule: { kind: verb.up ? 'increase' : 'decrease', baseYear } });
  }
  if (verb.improve) return null;
  const by = /^.*?(?<!\p{L})med (?:minst |åtminstone |ytterligare |ca |cirka )*(?=[\d+])(?<number>.+)$/iu.exec(rest)
    ?.groups?.number;
  if (by !== undefined) return change(by, verb.down !== undefined, baseYear, options);
  const to = /^(?: från (?<from>.+?))? till (?:minst |högst |max |åtminstone )?(?=[-–]? ?\d)(?<number>.+)$/iu.exec(
    rest,
  )?.groups;
  if (to?.number === undefined) return null;
  if (to.from !== undefined && number(dropCount(to.from)) === null) return null;
  const end = number(dropCount(to.number));
  if (end === null) return null;
  const rule = verb.down
    ? ({ kind: 'atMost', high: end.value, strict: false } as const)
    : ({ kind: 'atLeast', low: end.value, strict: false } as const);
  return target({ rule, decimals: end.decimals, unit: end.unit });
}

/** "33 % (67 st) 2015" → "33 %": the count behind a share and the year of a baseline are not its value. */
const dropCount = (text: string): string =>
  squeeze(text.replace(/\(\d[\d ]* ?\p{L}+\.?\)/u, ' ')).replace(/(?<=[\p{L}%\d)]) (?:19[5-9]\d|20\d\d)$/u, '');

interface Amount {
  readonly value: number;
  readonly decimals: number;
  readonly unit: string | null;
}

function number(text: string): Amount | null {
  const found = scanSigned(text, 0);
  const unit = found && readUnit(text.slice(found.end));
  return found && unit !== null
    ? { value: found.value, decimals: found.decimals, unit: unit === '' ? null : unit }
    : null;
}

function change(text: string, down: boolean, baseYear: number | null, options: TargetOptions): ParsedTarget {
  if (/(?<!\p{L})(?:per år|årligen|varje år|om året)(?!\p{L})/iu.test(text)) return unreadable;
  const amount = number(squeeze(text));
  if (amount === null || amount.value < 0) return unreadable;
  const own = options.unit === null ? '' : canonicalUnit(options.unit);
  const unit = amount.unit ?? (own === '%' ? 'p.e.' : own);
  return target({
    rule: { kind: 'change', amount: down && amount.value !== 0 ? -amount.value : amount.value, unit, baseYear },
    decimals: amount.decimals,
  });
}
