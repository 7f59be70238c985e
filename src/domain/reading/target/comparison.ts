import { nameKey, squeeze } from '../text';
import { type ParsedTarget, target } from './parsed-target';
import { DECREASE, GROUP_WORDS, INCREASE } from './words';

const START = `^(?:(?:ska|skall|bör|måste|vara|ligga|bli|ha|minst|resultat|värdet|resultatet|utfallet|på|i|nå|uppnå|(?:${INCREASE}|${DECREASE}) till) )*`;
const STRICT = new RegExp(
  `${START}(?<how>bättre|högre|fler|mer|större|över|ovanför|lägre|färre|mindre|under) (?:än )?(?<group>.+)$`,
  'iu',
);
const SAME = new RegExp(
  `${START}(?:(?<bound>minst|lägst|högst|max|som högst|som lägst) )?(?:lika (?:bra|hög|högt|höga|låg|lågt|låga|stor|stort|många)? ?(?:som|med)|som|i nivå med|(?:på |i )?(?:samma|lägst|minst) nivå (?:som|med)|nivå med|i paritet med|på nivå med) (?<group>.+)$`,
  'iu',
);
const BARE = new RegExp(
  `^(?:(?:ska|skall|bör|vara|ligga|på) )*(?<bound>minst|lägst|högst|max|≥|>=|≤|<=) ?(?<group>\\D+)$`,
  'iu',
);
const SIGN = /^(?<sign>>|<) ?(?<group>\D+)$/u;
const OR_BETTER = /^(?:(?:som|i nivå med) )?(?<group>.+?) eller (?:bättre|högre|lägre)$/iu;

/** "riket eller bättre": what may be beyond the group is no part of its name. */
const OR_MORE = / eller (?:(?<up>högre|mer|fler)|(?<down>lägre|mindre|färre)|bättre)$/iu;

const cleanGroup = (text: string): string =>
  squeeze(text)
    .replace(/^(?:i|för|hos) (?=\p{L})/iu, '')
    .replace(OR_MORE, '')
    .replace(/[.,;]+$/, '');

/** "bättre än riket", "minst som länet", "i nivå med snittet för liknande kommuner". Groups are known words or columns of the workbook. */
export function readComparison(core: string, groups: readonly string[]): ParsedTarget | null {
  if (/\d/.test(core) && !groups.some((group) => /\d/.test(group) && nameKey(core).includes(nameKey(group))))
    return null;
  const known = new Set(groups.map(nameKey));
  const isGroup = (text: string): boolean => GROUP_WORDS.test(text) || known.has(nameKey(text));

  const strict = STRICT.exec(core)?.groups ?? SIGN.exec(core)?.groups;
  if (strict?.group !== undefined && isGroup(cleanGroup(strict.group))) {
    const how = strict.how?.toLowerCase() ?? strict.sign ?? '';
    const better = /^(?:lägre|färre|mindre|under|<)$/.test(how) ? 'down' : how === 'bättre' ? null : 'up';
    return comparison(cleanGroup(strict.group), true, better);
  }
  const same = SAME.exec(core)?.groups ?? BARE.exec(core)?.groups ?? OR_BETTER.exec(core)?.groups;
  if (same?.group === undefined || !isGroup(cleanGroup(same.group))) return null;
  const beyond = OR_MORE.exec(core)?.groups;
  const down = /högst|max|≤|<=/iu.test(same.bound ?? '') || beyond?.down !== undefined;
  return comparison(cleanGroup(same.group), false, down ? 'down' : beyond?.up !== undefined ? 'up' : null);
}

const comparison = (group: string, strict: boolean, better: 'up' | 'down' | null): ParsedTarget =>
  target({ rule: { kind: 'comparison', group, strict, ...(better === null ? {} : { better }) } });
