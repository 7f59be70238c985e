import type { Gender, OccasionKind, Period, RegionKind } from '../model';
import { cleanHeading, headingParts, type HeadingParts, jointKeys, lookupKeys, mayCarry } from './heading-parts';
import { type FieldName, levelWord, type ReadingKnowledge } from './knowledge';
import { Spoken } from './spoken';
import { GROUP_WORDS } from './target/words';
import { lower, squeeze } from './text';

/** What a heading may mean in a region of one kind. */
export interface HeadingMatch {
  readonly field: string;
  /** Place among the field's synonyms; the template's own heading is 0. */
  readonly rank: number;
  readonly confidence: number;
  readonly period: Period | null;
  /** An occasion without a year ("Utfall T1"): the block's year settles the period. */
  readonly occasion: OccasionKind | null;
  readonly year: number | null;
  readonly gender: Gender | null;
  readonly group: string | null;
}

const LONGEST = 80;

/** Nothing beside its field. */
export const UNDATED = { period: null, occasion: null, year: null, gender: null, group: null } as const;

/** Fields whose columns stand for a period. */
const DATED = new Set([
  'outcome',
  'women',
  'men',
  'forecast',
  'comparison',
  'peerPlace',
  'peerBest',
  'peerWorst',
  'budget',
  'deviation',
  'rest',
  'value',
]);
/** Fields whose columns may carry a year. */
const YEARLY = new Set(['target', 'targetEnd', 'baseline']);
/** A person's words: "Bedömning T2" is the assessment whatever the year. */
const JUDGED = new Set(['assessment', 'motivation']);
/** Fields where a lone value column may stand without a period in a wide table. */
const GENDERED = new Set(['outcome', 'women', 'men']);

/** Finds what headings mean. One per reading: it remembers the texts it has seen. */
export class HeadingReader {
  private readonly seen = new Map<string, Readonly<Partial<Record<RegionKind, readonly HeadingMatch[]>>>>();
  private readonly kinds: readonly RegionKind[];
  private readonly spoken: Spoken;

  constructor(
    private readonly knowledge: ReadingKnowledge,
    /** The workbook's own *Jämförelsegrupp*. */
    private readonly ownGroup: string | null = null,
    /** The workbook's own *Kommun*: a column under its name holds the outcomes. */
    private readonly ownName: string | null = null,
  ) {
    this.kinds = Object.keys(knowledge.headings) as RegionKind[];
    this.spoken = new Spoken(knowledge.english);
  }

  /** The fields a text may be the heading of, per kind; no entry where it is none. */
  all(text: string): Readonly<Partial<Record<RegionKind, readonly HeadingMatch[]>>> {
    const known = this.seen.get(text);
    if (known) return known;
    const found = text.length > LONGEST ? {} : this.find(text);
    this.seen.set(text, found);
    return found;
  }

  /** True for a heading that is itself the name of a level: "Nämndmål". */
  namesLevel(text: string): boolean {
    return levelWord(this.knowledge, cleanHeading(text)) !== null;
  }

  /** How far down the named level stands: 2 for an overall goal, 3 for a nämndmål; null for other headings. */
  levelOrder(text: string): number | null {
    return levelWord(this.knowledge, cleanHeading(text))?.order ?? null;
  }

  /** Whether headings of any kind of region have such a field. */
  hasField(field: string): boolean {
    return this.kinds.some((kind) => this.knowledge.canonical[kind].has(field));
  }

  match(kind: RegionKind, text: string): readonly HeadingMatch[] {
    return this.all(text)[kind] ?? [];
  }

  private find(text: string): Partial<Record<RegionKind, readonly HeadingMatch[]>> {
    const clean = cleanHeading(text);
    const keys = lookupKeys(clean);
    const joint = jointKeys(clean);
    const parts = mayCarry(clean) ? headingParts(this.spoken.swedish(clean)) : null;
    const found: Partial<Record<RegionKind, readonly HeadingMatch[]>> = {};
    if (this.namesBoth(joint)) {
      const both: HeadingMatch = { ...UNDATED, field: 'title', rank: 1, confidence: 0.9 };
      return { goals: [both], indicators: [both] };
    }
    for (const kind of this.kinds) {
      const matches = this.exact(kind, keys, joint, clean) ?? this.dated(kind, parts);
      if (matches !== null && matches.length > 0) found[kind] = matches;
    }
    return found;
  }

  /** The fields of the first key that is known; else the fields that all parts of a joint heading share. */
  private names(kind: RegionKind, keys: readonly string[], joint: readonly string[]): readonly FieldName[] | null {
    const known = this.knowledge.headings[kind];
    const key = keys.find((one) => known.has(one));
    if (key !== undefined) return known.get(key)!;
    const [first, ...others] = joint.map((part) => known.get(part) ?? []);
    const shared = first?.filter(({ field }) => others.every((names) => names.some((name) => name.field === field)));
    return shared !== undefined && shared.length > 0 ? shared : null;
  }

  /** "Delmål med tillhörande resultatindikatorer": one column of goals and of indicators. */
  private namesBoth(joint: readonly string[]): boolean {
    const has = (kind: RegionKind): boolean =>
      joint.some((part) => this.knowledge.headings[kind].get(part)?.some(({ field }) => field === 'title') ?? false);
    return joint.length > 1 && has('goals') && has('indicators');
  }

  private exact(
    kind: RegionKind,
    keys: readonly string[],
    joint: readonly string[],
    heading: string,
  ): readonly HeadingMatch[] | null {
    const names = this.names(kind, keys, joint);
    if (!names) return null;
    return names.map(({ field, rank }) => ({
      ...UNDATED,
      field,
      rank,
      confidence: rank === 0 ? 1 : 0.9,
      gender: field === 'women' || field === 'men' ? field : null,
      group: field === 'comparison' ? heading : null,
    }));
  }

  private dated(kind: RegionKind, parts: HeadingParts | null): readonly HeadingMatch[] | null {
    if (parts === null) return null;
    const { stem, period, occasion, years, gender, words } = parts;
    const base = { ...UNDATED, rank: 1, confidence: occasion === null ? 0.9 : 0.8, period, occasion };
    if (kind === 'indicators' && stem === '') {
      if (period === null && gender === null && occasion === null) return null;
      return [{ ...base, field: gender ?? 'outcome', gender }];
    }
    const names =
      this.names(kind, lookupKeys(stem), jointKeys(stem)) ?? this.names(kind, lookupKeys(this.withoutPlace(stem)), []);
    if (names) {
      const carriesYear = names.some(({ field }) => DATED.has(field) || YEARLY.has(field));
      return names.flatMap(({ field, rank }): HeadingMatch[] => {
        if (gender !== null) return GENDERED.has(field) ? [{ ...base, field: gender, gender, rank }] : [];
        if (DATED.has(field)) {
          if (period === null && occasion === null) return [];
          const own = field === 'women' || field === 'men' ? field : null;
          return [{ ...base, field, gender: own, rank, group: field === 'comparison' ? words : null }];
        }
        if (YEARLY.has(field))
          return years === null ? [] : [{ ...base, field, rank, period: null, occasion: null, year: years.to }];
        if (carriesYear || (years === null && !(occasion !== null && JUDGED.has(field)))) return [];
        return [{ ...base, field, rank: rank + 100, confidence: 0.6, year: years?.to ?? null }];
      });
    }
    if (kind === 'indicators' && period !== null && this.isOwn(stem))
      return [{ ...base, field: gender ?? 'outcome', gender }];
    if (kind === 'indicators' && period !== null && gender === null && this.isGroup(stem))
      return [{ ...base, field: 'comparison', group: words, confidence: 0.8 }];
    return null;
  }

  /** "utfall nynäshamn" → "utfall": whose outcome it is says nothing more. */
  private withoutPlace(stem: string): string {
    const at = stem.indexOf(' ');
    return at > 0 && this.knowledge.municipalities.has(stem.slice(at + 1)) ? stem.slice(0, at) : '';
  }

  private isOwn(stem: string): boolean {
    const bare = (name: string): string => lower(squeeze(name)).replace(/s? (?:kommun|stad)$/, '');
    return this.ownName !== null && bare(stem) === bare(this.ownName);
  }

  /** A municipality, the workbook's comparison group, or words like "snitt", "riket". */
  private isGroup(stem: string): boolean {
    const name = stem.replace(/ (?:kommun|stad)$/, '');
    if (this.knowledge.municipalities.has(name)) return true;
    if (this.ownGroup !== null && lower(squeeze(this.ownGroup)) === stem) return true;
    return GROUP_WORDS.test(stem) && !/(?:mål|utfall|resultat|budget|prognos)/.test(stem);
  }
}
