import { NUMBER_WORDS, numberWord } from '../number-words';
import { squeeze } from '../text';
import { type ParsedTarget, target } from './parsed-target';

const COUNT = `(?<count>\\d{1,3}(?:[.,]\\d+)?|${NUMBER_WORDS})`;
const SHARE = '(?<share> ?(?:%|procent(?:en|aren)?))?';
const START =
  '^(?:ska |skall |bör |minst |lägst |vara |ligga |tillhöra |placera sig |komma |bland |en av |på |inom |finnas |de |dem )*';
const WHERE = '(?: ?,? ?(?<where>(?:i|av|bland|inom|för|jämfört med) .+|kommuner(?:na)?(?: .+)?))?$';

const PATTERNS: readonly RegExp[] = [
  new RegExp(`${START}topp?[- ]?${COUNT}${SHARE}${WHERE}`, 'iu'),
  new RegExp(`${START}${COUNT}${SHARE} (?:i topp(?:en)?|bästa|främsta|högst rankade)${WHERE}`, 'iu'),
  new RegExp(`${START}bästa ${COUNT}${SHARE}${WHERE}`, 'iu'),
  new RegExp(
    `^(?:(?:minst|lägst|högst|max|sämst|som sämst|på) )?(?:plats|placering|rank|ranking|rang)(?:en)? ?(?:≤|<=)? ?(?:1 ?[-–] ?)?${COUNT}(?: eller (?:bättre|högre))?${WHERE}`,
    'iu',
  ),
];

const UNNAMED = /^(?:alla |samtliga |sveriges |landets |svenska )?kommuner(?:na)?$/iu;

/** "i både länet och riket" → ["länet", "riket"]. */
function populations(where: string | undefined): readonly string[] {
  if (!where) return [];
  return where
    .split(/,| och | samt |&/u)
    .map((part) => squeeze(part).replace(/^(?:(?:i|av|bland|inom|för|jämfört med|både|hela|kommunerna|de) )+/iu, ''))
    .filter((part) => part !== '' && !UNNAMED.test(part));
}

/** "topp 10", "bland de 10 i topp", "plats 25 eller bättre", "topp 25 % i länet och riket". */
export function readRank(core: string): ParsedTarget | null {
  for (const pattern of PATTERNS) {
    const groups = pattern.exec(core)?.groups;
    if (!groups) continue;
    const { count = '', share, where } = groups;
    if (where !== undefined && /\d/.test(where)) return null;
    const value = /^\d/.test(count) ? Number(count.replace(',', '.')) : numberWord(count.toLowerCase());
    if (value === null || value <= 0) return null;
    const decimals = (count.split(/[.,]/)[1] ?? '').length;
    if (share !== undefined)
      return value > 100
        ? null
        : target({ rule: { kind: 'rankShare', share: value, populations: populations(where) }, decimals });
    const named = populations(where);
    return Number.isInteger(value)
      ? target({ rule: { kind: 'rank', max: value, ...(named.length === 0 ? {} : { populations: named }) } })
      : null;
  }
  return null;
}
