import { lower } from '../text';

/** What a heading of a document stands over. `other` is read by nothing: its lines are no goals. */
export type Part = 'vision' | 'area' | 'overall' | 'goal' | 'description' | 'other';

/** A heading of a document, and what stands after it in the same cell ("Nämndmål: Trygga äldre"). */
export interface Label {
  readonly part: Part;
  readonly level: string | null;
  readonly owner: string | null;
  readonly rest: string | null;
}

/** Marks that begin an item of a list: "• ", "- ", "1. ", "a) ". */
export const BULLET =
  /^(?:[-–—•·*▪●○◦‣►➢✓\uf0b7\uf0a7]\s*(?=[\p{L}\d"”])|\d{1,2}[.)]\s+(?=\p{L})|[a-z]\)\s+|o\s+(?=\p{Lu}))/u;

const AREA_WORD =
  '(?:inriktningsområden?|målområden?|fokusområden?|utvecklingsområden?|prioriterat område|prioriterade områden|strategiskt område|strategiska områden|focus areas?|goal areas?)';
const OVERALL_WORD =
  '(?:övergripande mål|kommungemensamt mål|kommungemensamma mål|kommunövergripande mål|kf-?mål|(?:kommun)?fullmäktiges mål|inriktningsmål|strategiskt mål|strategiska mål|overall goals?|council goals?)';
const GOAL_WORD =
  '(?<owned>(?<owner>\\p{L}[\\p{L} -]*(?:nämnd(?:en)?|styrelse(?:n)?|bolaget))s mål)|(?<company>bolagsmål|bolagets mål|company goals?)|(?:nämndmål|nämndens mål|nämndens målsättningar|styrelsens mål|mål för nämnden|committee goals?)';
const DESCRIPTION_WORD = '(?:beskrivning(?: av området| av målet)?|förklaring|innebörd|description)';
const OTHER_WORD =
  '(?:indikator(?:er)?|nyckeltal|mått|så mäter vi|så följs målet upp|uppföljning|aktivitet(?:er)?|åtgärder|uppdrag|kommentar(?:er)?|analys|strategier|bakgrund|syfte|inledning|indicators?|activities)';

/** A label alone in its line, numbered or not, or followed by a colon or a dash and its text. */
const labelled = (word: string, prefix = ''): RegExp =>
  new RegExp(
    `^${prefix}(?:${word})(?: ?\\d{1,2}(?:\\.\\d{1,2})*)?\\.?(?:\\s*:?|\\s*[:–—]\\s*(?<rest>\\S.*)|\\s+-\\s+(?<dashed>\\S.*))$`,
    'iu',
  );

const LABELS: readonly (readonly [RegExp, Part])[] = [
  [labelled(DESCRIPTION_WORD), 'description'],
  [labelled(GOAL_WORD), 'goal'],
  [
    labelled(
      AREA_WORD,
      '(?:(?:kommunfullmäktiges|kommunens|kf:s|fullmäktiges) )?(?:(?:strategiskt?|strategiska|prioriterat|prioriterade) )?',
    ),
    'area',
  ],
  [labelled(OVERALL_WORD), 'overall'],
  [labelled('(?:vår |kommunens )?vision(?:en)?(?: \\d{4})?'), 'vision'],
  [labelled('(?<plain>mål(?:en)?|goals?)'), 'goal'],
  [labelled(OTHER_WORD), 'other'],
];
/** "Nämndens bidrag till strategiskt inriktningsområde": an area's label with words before it, alone in its line. */
const AREA_LINE = new RegExp(`^(?:.*\\s)?${AREA_WORD}(?: \\d+)?\\s*:?$`, 'iu');

const LEVELS: Readonly<Record<Part, string | null>> = {
  vision: 'Vision',
  area: 'Inriktningsområde',
  overall: 'Övergripande mål',
  goal: 'Nämndmål',
  description: null,
  other: null,
};

/** Levels above those of a nämnd or a bolag. */
export const UPPER_LEVELS: ReadonlySet<string> = new Set([LEVELS.vision!, LEVELS.area!, LEVELS.overall!]);

const LONGEST_LABEL = 80;

/** The heading a line is; null for a line of text. */
export function labelOf(text: string): Label | null {
  for (const [pattern, part] of LABELS) {
    const groups = pattern.exec(text)?.groups;
    if (!groups) continue;
    const rest = groups.rest ?? groups.dashed ?? null;
    const owner = groups.owner === undefined ? ownerIn(text, part) : capital(groups.owner);
    const company = groups.company !== undefined || /bolag/iu.test(groups.owner ?? '');
    const level = company ? 'Bolagsmål' : groups.plain === undefined ? LEVELS[part] : null;
    return { part, level, owner, rest };
  }
  return text.length <= LONGEST_LABEL && AREA_LINE.test(text)
    ? { part: 'area', level: LEVELS.area, owner: ownerIn(text, 'area'), rest: null }
    : null;
}

/** A line that names an overall goal or an area that holds for what stands below it: "Övergripande mål: En trygg kommun". */
export function namesUpper(text: string): boolean {
  if (!text.includes(':') && !/[–—-]/.test(text)) return false;
  const label = labelOf(text);
  return (label?.part === 'overall' || label?.part === 'area') && label.rest !== null;
}

/** What a note says after the label: "se bilaga 2", "revideras 2026". */
const NOTE =
  /^(?:(?:se|jfr) (?:även |också )?(?:bilaga|nästa|sida|sidan|nedan|ovan|dokument|flik|fliken|blad|bladet|kapitel|kap\.?|avsnitt|plan|mål)|enligt|gäller|revideras|reviderade?|fastställs|fastställda?|beslutas|beslutade?|antas|antagna?|saknas|ej )(?!\p{L})/iu;
const SECTION =
  '(?:status|läge|nuläge|uppföljning|redovisning|rapport|sammanställning|sammanfattning|översikt|bilaga|bedömning|måluppfyllelse|mandatperiod|delår|helår|årsbokslut|årsredovisning|bokslut|budget|tertial|kvartal|version|utkast|period|(?:nämnd|verksamhets|affärs|kommun|budget)plan|mål och budget)(?:en|er|et|n|s)?';
/** A section's title: such a word alone, before a number, or before another: "uppföljning delår 2025", "Status". */
const SECTION_TITLE = new RegExp(`^${SECTION}(?:$|[\\s:.,(–-]+(?:\\d|(?:av|per|till)\\s|${SECTION}(?!\\p{L})))`, 'iu');

/**
 * Whether what stands after "Övergripande mål:" or "Målområde:" is a name: it has a word, does not begin with a number,
 * and is no note or title of a section. In small letters beside a year it is a note.
 */
export const isUpperName = (text: string | null): text is string =>
  text !== null &&
  /^(?!\d).*\p{L}{3}/u.test(text) &&
  !NOTE.test(text) &&
  !SECTION_TITLE.test(text) &&
  !(/^\p{Ll}/u.test(text) && /(?<!\d)20\d\d(?!\d)/.test(text));

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);

/** "Kommunfullmäktiges strategiska inriktningsområde", "KF-mål" → Kommunfullmäktige. */
const ownerIn = (text: string, part: Part): string | null =>
  (part === 'area' || part === 'overall') && /^(?:kommunfullmäktiges |kf(?::s |-))/u.test(lower(text))
    ? 'Kommunfullmäktige'
    : null;
