/** Stems of verbs goals are written with: `utveckl` + -a, -ar, -as. Verbs that bend otherwise stand whole in IRREGULAR. */
const STEMS =
  'håll bedriv effektiviser utveckl ök minsk stärk förbättr skap erbjud bidr arbet verk främj tillhandahåll samverk säkerställ bygg kort höj sänk bibehåll möt led använd inför genomför minimer motverk förebygg bevar värn delt anpass digitaliser förenkl fördjup utök stödj underhåll renover planer invester attraher rekryter behåll utbild inspirer stimuler möjliggör underlätt bekämp halver fördubbl nyttj erhåll uppmuntr kvalitetssäkr rust väx läs samordn återanvänd';
const IRREGULAR =
  'är blir bli har ha får få når nå ger ge tar ta gör göra växer känner sker finns går lever mår vara stödjer stöder läser håller trivs upplever upplevs fungerar deltar';

/** Those of them that are in the present: a clause of its own has one. */
const FINITE =
  'är|blir|har|får|når|ger|tar|gör|växer|känner|sker|finns|går|lever|mår|stödjer|stöder|läser|håller|trivs|upplever|fungerar|deltar';

const VERB = `(?:(?:${STEMS.split(' ').join('|')})(?:a|ar|as|er|es|s|r)|${IRREGULAR.split(' ').join('|')})`;
const END = '(?![\\p{L}])';
const START = '(?<![\\p{L}])';

/** "… och utvecklar …", "… samt ska minska …": a second verb after the joining word. */
const SECOND_VERB = new RegExp(
  `(?<before>[\\p{L}\\p{N}]+),?\\s+(?:och|samt)\\s+(?:(?:ska|skall|även|också|dessutom|samtidigt|därmed|att)\\s+)*(?<verb>${VERB})${END}`,
  'iu',
);
/** "… arbetsgivare som tillhandahåller …": an aim hung on with a relative clause. */
const SOM_VERB = new RegExp(`\\ssom\\s+(?:${STEMS.split(' ').join('|')})(?:ar|er|r)${END}`, 'iu');
const ANY_VERB = new RegExp(`${START}(?:${VERB}|ska|skall)${END}`, 'iu');
const WHOLE_VERB = new RegExp(`^${VERB}$`, 'iu');
/** "Elever ska …, och lärare ska …" */
const TWICE_SKA = new RegExp(`${START}(?:ska|skall)${END}.*[\\s,](?:och|samt)\\s.*${START}(?:ska|skall)${END}`, 'iu');

/** "… får hemtjänst i tid samt personalens sjukfrånvaro minskar": a second clause with a subject of its own. */
const SECOND_CLAUSE = new RegExp(
  `^(?<first>.*[\\p{L}\\p{N}]),?\\s+(?:och|samt)\\s+(?<subject>(?:\\p{L}+\\s+){1,3})(?:(?:${STEMS.split(' ').join('|')})(?:ar|as|er|es|s|r)|${FINITE})${END}`,
  'iu',
);
/** What opens a clause that hangs on another: the verb after it is no aim of its own. */
const SUBORDINATE = new RegExp(
  `${START}(?:att|som|där|då|när|om|för|vars|så|medan|eftersom|i|på|av|med|till|från)${END}`,
  'iu',
);
const HANGING = new RegExp(`${START}(?:att|som|där|då|när|om|vars|så|medan|eftersom)${END}`, 'iu');

function hasSecondClause(text: string): boolean {
  const match = SECOND_CLAUSE.exec(text);
  if (match === null) return false;
  const { first, subject } = match.groups as { first: string; subject: string };
  return ANY_VERB.test(first) && !HANGING.test(first) && !SUBORDINATE.test(subject) && !ANY_VERB.test(subject);
}

/** Two sentences, each with a verb. */
function twoSentences(title: string): boolean {
  const sentences = title.split(/(?<=[\p{L}\p{N}])[.;]\s+(?=\p{Lu})/u).filter((part) => ANY_VERB.test(part));
  return sentences.length > 1;
}

/** A goal is a sentence; what comes after this many letters is something else. */
const LONGEST = 400;

/**
 * Whether a goal's sentence seems to hold two goals (H20, a hint): "effektiviserar verksamheten och utvecklar …".
 * Two verbs with one object ("behålla och utveckla våra skolor") are one goal.
 */
export function isTwoGoals(title: string): boolean {
  const text = title.slice(0, LONGEST).replace(/\s+/g, ' ').trim();
  if (TWICE_SKA.test(text) || twoSentences(text) || hasSecondClause(text)) return true;
  if (SOM_VERB.test(text) && ANY_VERB.test(text.slice(0, text.search(SOM_VERB)))) return true;
  const match = SECOND_VERB.exec(text);
  if (match === null) return false;
  const before = text.slice(0, match.index + match.groups!.before!.length);
  return ANY_VERB.test(before) && !WHOLE_VERB.test(match.groups!.before!);
}
