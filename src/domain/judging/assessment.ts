import type { Proposal, Settings } from '../model';

/** What a person's word can mean. */
export type Understood = Extract<Proposal, 'met' | 'partly' | 'notMet' | 'notMeasured' | 'cannotJudge'>;

const fold = (word: string): string =>
  word
    .toLocaleLowerCase('sv')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[^\p{L}\p{N}%\s-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** "målet är delvis uppfyllt" says no more than "delvis uppfyllt". */
const FILLING = /^(?:målet|nämndens mål|indikatorn|måluppfyllelsen?|status)(?: (?:är|har|blev|bedöms (?:som|vara)))? /;

const NOT = '(?:ej|inte|icke)';
const REACHED =
  '(?:uppfyllt|uppfylld|uppfyllda|uppfylls|uppfyllts|uppnått|uppnådd|uppnådda|uppnås|uppnåtts|nått|nådd|nås|nåtts)';
const WHOLLY = '(?:helt|fullt ut|i sin helhet|fullständigt)';
const PARTLY = '(?:delvis|till viss del|i viss mån)';

const MEANINGS: readonly (readonly [RegExp, Understood])[] = [
  [new RegExp(`^helt$|^(?:${WHOLLY} )?${REACHED}$|^${REACHED} ${WHOLLY}$|^ja ${REACHED}$`), 'met'],
  [new RegExp(`^${PARTLY}$|^${PARTLY} ${REACHED}$|^${REACHED} ${PARTLY}$`), 'partly'],
  [new RegExp(`^${NOT} ${REACHED}$|^${REACHED} ${NOT}$|^nej ${NOT} ${REACHED}$`), 'notMet'],
  [new RegExp(`^${NOT} (?:mätt|mätta|mäts)$|^mäts ${NOT}$`), 'notMeasured'],
  [new RegExp(`^(?:kan|går) ${NOT} (?:att )?bedömas?$|^${NOT} (?:bedömbart?|möjligt att bedöma)$`), 'cannotJudge'],
  [/^(?:fully )?(?:met|achieved|fulfilled|attained)$/, 'met'],
  [/^part(?:ly|ially)(?: (?:met|achieved|fulfilled|attained))?$/, 'partly'],
  [/^not (?:met|achieved|fulfilled|attained)$/, 'notMet'],
  [/^not measured$/, 'notMeasured'],
  [/^(?:cannot|can not|can t|can ’t) be (?:judged|assessed)$/, 'cannotJudge'],
];

const OWN_WORDS = ['met', 'partly', 'notMet', 'notMeasured'] as const;

/**
 * What an assessment's words mean: the workbook's own *Statusord* first, then the usual Swedish and English ones. Only
 * sure ones ("På väg", "Grön" and "Typ klart" are not): null is not understood (B02), and the proposal stands.
 */
export function understandAssessment(words: string | null, settings: Pick<Settings, 'statusWords'>): Understood | null {
  const said = fold(words ?? '').replace(FILLING, '');
  if (said === '') return null;
  const own = settings.statusWords?.findIndex((word) => fold(word) === said) ?? -1;
  if (own >= 0) return OWN_WORDS[own]!;
  return MEANINGS.find(([pattern]) => pattern.test(said))?.[1] ?? null;
}
