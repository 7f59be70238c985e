import { type OwnerKind, REGION_KINDS, type RegionKind } from '../model';
import { JsonAt } from './json-shape';
import { attempt, type Parsed } from './parsed';
import type { EnglishWords } from './spoken';
import { lower, squeeze, wordKey } from './text';

export const OWNER_KINDS: readonly OwnerKind[] = [
  'council',
  'committee',
  'company',
  'department',
  'unit',
  'individual',
];

/** What is known of a level by its word alone, for workbooks without *Nivåer*. */
export interface LevelWord {
  readonly words: readonly string[];
  readonly order: number;
  readonly owners: readonly OwnerKind[];
  readonly judged: boolean;
  readonly inReports: boolean;
}

/** A field a heading may mean; `rank` 0 is the heading the template writes. */
export interface FieldName {
  readonly field: string;
  readonly rank: number;
}

/** What reading knows before it sees a workbook: config/headings.json, indexed. */
export interface ReadingKnowledge {
  /** Word key → fields, per region kind. */
  readonly headings: Readonly<Record<RegionKind, ReadonlyMap<string, readonly FieldName[]>>>;
  /** The heading the template writes, per kind and field. */
  readonly canonical: Readonly<Record<RegionKind, ReadonlyMap<string, string>>>;
  readonly levelWords: readonly LevelWord[];
  readonly english: EnglishWords;
  /** Lower-case names of Swedish municipalities: a column under such a name and a year is a comparison. */
  readonly municipalities: ReadonlySet<string>;
}

/** Reads config/headings.json (already parsed as JSON). */
export function parseKnowledge(json: unknown): Parsed<ReadingKnowledge> {
  return attempt(() => {
    const root = new JsonAt(json, '');
    if (root.at('version').number() !== 1) root.at('version').fail('reading.json.version');
    const headings = {} as Record<RegionKind, ReadonlyMap<string, readonly FieldName[]>>;
    const canonical = {} as Record<RegionKind, ReadonlyMap<string, string>>;
    for (const kind of REGION_KINDS) {
      const fields = root.at('regions').at(kind);
      headings[kind] = indexFields(fields);
      canonical[kind] = new Map(
        Object.keys(fields.object()).map((field) => [field, fields.at(field).list()[0]?.string() ?? field]),
      );
    }
    const levelWords = root
      .at('levelWords')
      .list()
      .map((item) => ({
        words: item.at('words').strings().map(lower),
        order: item.at('order').number(),
        owners: item
          .at('owners')
          .list()
          .map((owner) => owner.oneOf(OWNER_KINDS)),
        judged: item.at('judged').boolean(),
        inReports: item.at('inReports').boolean(),
      }));
    const municipalities = new Set(root.at('municipalities').strings().map(lower));
    const english = {
      cells: words(root.at('english').at('cells')),
      phrases: words(root.at('english').at('phrases')),
    };
    return { headings, canonical, levelWords, english, municipalities };
  });
}

/** English words, in lower case, and the Swedish each stands for ("the" for nothing). */
const words = (at: JsonAt): ReadonlyMap<string, string> =>
  new Map(
    Object.keys(at.object()).map((english) => [
      lower(english),
      at.at(english).value === '' ? '' : at.at(english).string(),
    ]),
  );

function indexFields(fields: JsonAt): ReadonlyMap<string, readonly FieldName[]> {
  const index = new Map<string, FieldName[]>();
  for (const field of Object.keys(fields.object())) {
    fields
      .at(field)
      .strings()
      .forEach((heading, rank) => {
        const key = wordKey(heading);
        const names = index.get(key) ?? [];
        if (!names.some((name) => name.field === field)) names.push({ field, rank });
        index.set(key, names);
      });
  }
  return index;
}

/** What is known of a level word; null for words of the controller's own. */
export const levelWord = (knowledge: ReadingKnowledge, level: string): LevelWord | null => {
  const word = lower(squeeze(level));
  return knowledge.levelWords.find(({ words }) => words.includes(word)) ?? null;
};
