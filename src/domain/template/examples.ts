import { type CellValue, type Level, type OwnerKind, isPersonal } from '../model';
import type { Term } from './register-sheets';

/** Rows that show how a sheet is filled in, by heading. They begin with *Exempel* and are taken away in one go. */
export type ExampleRow = Readonly<Record<string, CellValue>>;

export interface Examples {
  readonly goals: readonly ExampleRow[];
  readonly indicators: readonly ExampleRow[];
  readonly activities: readonly ExampleRow[];
  readonly organisation: readonly ExampleRow[];
  readonly links: readonly ExampleRow[];
  readonly finance: readonly ExampleRow[];
}

/** Owner and kind in *Organisation*; individual goals have no example, since nobody's should look like one. */
const OWNER: Readonly<Record<Exclude<OwnerKind, 'individual'>, readonly [name: string, kind: string]>> = {
  council: ['Kommunfullmäktige', 'kommunfullmäktige'],
  committee: ['Exempelnämnden', 'nämnd'],
  company: ['Exempelbolaget', 'bolag'],
  department: ['Exempelavdelningen', 'avdelning'],
  unit: ['Exempelenheten', 'enhet'],
};

const GOALS: readonly string[] = [
  'Fler elever når sina kunskapsmål',
  'Invånarna känner sig trygga där de bor',
  'Kommunen minskar sin klimatpåverkan',
  'Det är enkelt att starta och driva företag',
  'Äldre bestämmer över sin egen vardag',
  'Unga har en aktiv fritid',
  'Invånarna får svar inom utlovad tid',
  'Fler bostäder byggs nära kollektivtrafik',
  'Resultatet är minst två procent av skatter och bidrag',
  'Medarbetare stannar och utvecklas',
  'Besluten är begripliga för den de gäller',
  'Kulturen når hela kommunen',
  'Hemtjänsten håller samma kvalitet alla dagar',
  'Nya svenskar kommer snabbt i arbete',
  'Vattnet i sjöar och åar mår bra',
  'Hyresgästerna trivs och bor kvar',
];

interface Measure {
  readonly title: string;
  readonly unit: string;
  readonly direction: 'Högre bättre' | 'Lägre bättre';
  readonly baseline: number;
  /** Per year, in the wanted direction. */
  readonly step: number;
}

const MEASURES: readonly Measure[] = [
  { title: 'Behöriga till gymnasiet', unit: '%', direction: 'Högre bättre', baseline: 82, step: 1 },
  { title: 'Upplevd trygghet kvällstid', unit: '%', direction: 'Högre bättre', baseline: 71, step: 2 },
  { title: 'Utsläpp per invånare', unit: 'ton', direction: 'Lägre bättre', baseline: 4.8, step: -0.2 },
  { title: 'Nöjd kund-index företag', unit: 'index', direction: 'Högre bättre', baseline: 70, step: 1 },
  { title: 'Nöjda med hemtjänsten', unit: '%', direction: 'Högre bättre', baseline: 86, step: 1 },
  { title: 'Handläggningstid bygglov', unit: 'dagar', direction: 'Lägre bättre', baseline: 60, step: -5 },
];

/** The texts in turn; when they come again they are numbered, so that no two are the same. */
const words = (texts: readonly string[], index: number): string =>
  `Exempel: ${texts[index % texts.length]}${index < texts.length ? '' : ` (${Math.floor(index / texts.length) + 1})`}`;

interface ExampleGoal {
  readonly id: string;
  readonly level: Level;
  readonly row: ExampleRow;
}

const ownersOf = (level: Level): readonly Exclude<OwnerKind, 'individual'>[] =>
  level.owners.filter((owner) => owner !== 'individual');

/** Levels of financial goals and employer's goals are named so (vaggeryd). */
const goalClass = ({ name }: Level): string => (/^(finansiell|arbetsgivar)/iu.test(name) ? name : 'Verksamhetsmål');

/** As many goals on each level as the model demands, at least one; every goal above is taken up by one below. */
function exampleGoals(levels: readonly Level[]): readonly ExampleGoal[] {
  const goals: ExampleGoal[] = [];
  const letters = new Map<string, number>();
  for (const level of [...levels].filter((one) => !isPersonal(one)).sort((a, b) => a.order - b.order)) {
    const letter = level.name[0]!.toLocaleUpperCase('sv');
    const above = goals.filter((goal) => level.parents[0] === goal.level.name);
    const count = Math.max(level.minCount ?? 1, 1);
    for (let at = 0; at < count; at++) {
      const number = (letters.get(letter) ?? 0) + 1;
      letters.set(letter, number);
      const id = `${letter}${number}`;
      const parents =
        count >= above.length ? [above[at % above.length]] : above.filter((_, index) => index % count === at);
      const row = {
        Målnr: id,
        Nivå: level.name,
        Mål: words(GOALS, goals.length),
        'Överordnat mål': parents.flatMap((parent) => parent?.id ?? []).join(', ') || null,
        Ansvarig: OWNER[ownersOf(level)[0] ?? 'council'][0],
        Målklass: level.judged ? goalClass(level) : null,
        ...(level.perspectiveRequired && { Perspektiv: 'Medborgare' }),
      };
      goals.push({ id, level, row });
    }
  }
  return goals;
}

/** Outcomes up to the year before the one followed up, the last one still to come; a target for each year of the term. */
function exampleIndicator(goal: ExampleGoal, index: number, { from, to }: Term, year: number): ExampleRow {
  const measure = MEASURES[index % MEASURES.length]!;
  const { unit, direction, baseline, step } = measure;
  const at = (years: number): number => Math.round((baseline + step * years) * 10) / 10;
  const row: Record<string, CellValue> = {
    Indikatornr: `X${index + 1}`,
    Målnr: goal.id,
    Indikator: words(
      MEASURES.map(({ title }) => title),
      index,
    ),
    Enhet: unit,
    Riktning: direction,
    Utgångsvärde: baseline,
    Utgångsår: from - 1,
    'Målvärde mandatperiod': at(to - from + 1),
    Källa: 'Exempel',
  };
  for (let each = from - 1; each <= Math.min(year, to); each++) row[`Utfall ${each}`] = at(each - from + 1);
  for (let each = from; each <= to; each++) row[`Målvärde ${each}`] = at(each - from + 1);
  return row;
}

function organisation(goals: readonly ExampleGoal[]): readonly ExampleRow[] {
  const kinds = new Set(goals.flatMap(({ level }) => ownersOf(level).slice(0, 1)));
  const above: Partial<Record<OwnerKind, OwnerKind>> = {
    committee: 'council',
    company: 'council',
    department: 'committee',
    unit: 'committee',
  };
  return [...kinds].map((kind) => {
    const parent = above[kind];
    const [name, type] = OWNER[kind];
    return {
      Organisation: name,
      Typ: type,
      Överordnad: parent && parent !== 'individual' && kinds.has(parent) ? OWNER[parent][0] : null,
    };
  });
}

/** One whole example of the steering model: goals on every level with an indicator each, and what hangs on. */
export function exampleRows(levels: readonly Level[], term: Term, year: number): Examples {
  const goals = exampleGoals(levels);
  const judged = goals.filter(({ level }) => level.judged);
  const active = judged.filter(({ level }) => level.activities !== false).at(-1);
  const committee = judged.find(({ level }) => level.owners.includes('committee'));
  const [nämnd] = OWNER.committee;
  return {
    goals: goals.map(({ row }) => row),
    indicators: judged.map((goal, index) => exampleIndicator(goal, index, term, year)),
    activities: active
      ? [
          {
            Nr: 'A1',
            Aktivitet: 'Exempel: Kartlägg nuläget och besluta om åtgärder',
            Mål: active.id,
            Ansvarig: active.row['Ansvarig']!,
            Status: 'Pågår',
          },
        ]
      : [],
    organisation: organisation(goals),
    links: goals
      .filter(({ level }) => level.directiveRequired && committee)
      .map(({ id }) => ({
        'KF-mål': id,
        'Nämnd/bolag': nämnd,
        Direktiv: `Exempel: ${nämnd} ska visa hur den bidrar till målet.`,
        Mål: committee!.id,
      })),
    finance: [...new Set(judged.flatMap(({ level }) => ownersOf(level).slice(0, 1)))]
      .filter((owner) => owner === 'committee' || owner === 'company')
      .map((owner) => ({
        'Nämnd/bolag': OWNER[owner][0],
        Budget: 120_000,
        Utfall: 118_500,
        Prognos: 120_000,
        Avvikelse: 1_500,
      })),
  };
}
