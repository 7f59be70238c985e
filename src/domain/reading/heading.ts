import type { Gender, Period, RegionKind } from '../model';
import { takeGender } from './gender';
import { levelWord, type ReadingKnowledge } from './knowledge';
import { takePeriod } from './period';
import { lower, plain, squeeze, wordKey } from './text';
import { GROUP_WORDS } from './target/words';

/** What a heading may mean in a region of one kind. */
export interface HeadingMatch {
  readonly field: string;
  /** Place among the field's synonyms; the template's own heading is 0. */
  readonly rank: number;
  readonly confidence: number;
  readonly period: Period | null;
  readonly year: number | null;
  readonly gender: Gender | null;
  readonly group: string | null;
}

/** What a heading carries beside its word: "Utfall kvinnor T1 2025" → "utfall", women, T1 2025. */
interface HeadingParts {
  readonly stem: string;
  /** The stem as headings are looked up, with and without what stands in parentheses. */
  readonly keys: readonly [string, string];
  readonly period: Period | null;
  readonly years: { readonly from: number; readonly to: number } | null;
  readonly gender: Gender | null;
  /** The words without the year, as written. */
  readonly words: string;
}

const LONGEST = 80;

/** Fields whose columns stand for a period. */
const DATED = new Set(['outcome', 'women', 'men', 'forecast', 'comparison', 'budget', 'deviation', 'rest', 'value']);
/** Fields whose columns may carry a year. */
const YEARLY = new Set(['target', 'targetEnd', 'baseline']);
/** Fields where a lone value column may stand without a period in a wide table. */
const GENDERED = new Set(['outcome', 'women', 'men']);

/** Superscripts, stars, colons, footnote marks and a unit in parentheses do not count in a heading. */
export const cleanHeading = (text: string): string =>
  squeeze(text.replace(/[¹²³⁰⁴-⁹]/g, ''))
    .replace(/(?:\s?\*+|(?<![\d(])\d\)|:)+$/g, '')
    .trim();

const withoutAside = (text: string): string => squeeze(text.replace(/\((?![^()]*\b(?:19|20)\d\d)[^()]*\)/g, ' '));

/** Finds what headings mean. One per reading: it remembers the texts it has seen. */
export class HeadingReader {
  private readonly seen = new Map<string, Readonly<Partial<Record<RegionKind, readonly HeadingMatch[]>>>>();
  private readonly kinds: readonly RegionKind[];

  constructor(
    private readonly knowledge: ReadingKnowledge,
    /** The workbook's own *Jämförelsegrupp*. */
    private readonly ownGroup: string | null = null,
  ) {
    this.kinds = Object.keys(knowledge.headings) as RegionKind[];
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

  match(kind: RegionKind, text: string): readonly HeadingMatch[] {
    return this.all(text)[kind] ?? [];
  }

  private find(text: string): Partial<Record<RegionKind, readonly HeadingMatch[]>> {
    const clean = cleanHeading(text);
    const short = wordKey(withoutAside(clean));
    const keys = [...new Set([wordKey(clean), short, withoutFootnote(short)])].filter((key) => key !== '');
    const parts = mayCarry(clean) ? headingParts(clean) : null;
    const found: Partial<Record<RegionKind, readonly HeadingMatch[]>> = {};
    for (const kind of this.kinds) {
      const matches = this.exact(kind, keys, clean) ?? this.dated(kind, parts);
      if (matches !== null && matches.length > 0) found[kind] = matches;
    }
    return found;
  }

  /** By the first of the keys that is a heading of the kind. */
  private exact(kind: RegionKind, keys: readonly string[], heading: string): readonly HeadingMatch[] | null {
    const known = this.knowledge.headings[kind];
    const key = keys.find((one) => known.has(one));
    const names = key === undefined ? undefined : known.get(key);
    if (!names) return null;
    return names.map(({ field, rank }) => ({
      field,
      rank,
      confidence: rank === 0 ? 1 : 0.9,
      period: null,
      year: null,
      gender: field === 'women' || field === 'men' ? field : null,
      group: field === 'comparison' ? heading : null,
    }));
  }

  private dated(kind: RegionKind, parts: HeadingParts | null): readonly HeadingMatch[] | null {
    if (parts === null) return null;
    const { stem, keys, period, years, gender, words } = parts;
    const [key, short] = keys;
    const base = { rank: 1, confidence: 0.9, period, year: null, gender, group: null };
    if (kind === 'indicators' && key === '') {
      if (period === null && gender === null) return null;
      return [{ ...base, field: gender ?? 'outcome' }];
    }
    const names = this.knowledge.headings[kind].get(key) ?? this.knowledge.headings[kind].get(short);
    if (names) {
      const carriesYear = names.some(({ field }) => DATED.has(field) || YEARLY.has(field));
      return names.flatMap(({ field, rank }): HeadingMatch[] => {
        if (gender !== null) return GENDERED.has(field) ? [{ ...base, field: gender, rank }] : [];
        if (DATED.has(field))
          return period === null ? [] : [{ ...base, field, rank, group: field === 'comparison' ? words : null }];
        if (YEARLY.has(field)) return years === null ? [] : [{ ...base, field, rank, period: null, year: years.to }];
        return years === null || carriesYear
          ? []
          : [{ ...base, field, rank: rank + 100, confidence: 0.6, year: years.to }];
      });
    }
    if (kind === 'indicators' && period !== null && gender === null && this.isGroup(stem))
      return [{ ...base, field: 'comparison', group: words, confidence: 0.8 }];
    return null;
  }

  /** A municipality, the workbook's comparison group, or words like "snitt", "riket". */
  private isGroup(stem: string): boolean {
    const name = stem.replace(/ (?:kommun|stad)$/, '');
    if (this.knowledge.municipalities.has(name)) return true;
    if (this.ownGroup !== null && lower(squeeze(this.ownGroup)) === stem) return true;
    return GROUP_WORDS.test(stem) && !/(?:mål|utfall|resultat|budget|prognos)/.test(stem);
  }
}

/** A digit glued to a word is a footnote mark: "Bedömning1". Years and T1 keep theirs. */
const withoutFootnote = (key: string): string =>
  /\p{L}{3,}\d$/u.test(key) && !/\d\d$/.test(key) ? key.slice(0, -1) : '';

const mayCarry = (text: string): boolean =>
  /\d{4}|kvinn|män|flick|pojk|(?:^|\s|\()(?:k|m|kv|tot\w*)(?=$|\s|\)|\.)/iu.test(text);

function headingParts(text: string): HeadingParts {
  const { gender, rest: ungendered } = takeGender(text);
  const { period, years, rest } = takePeriod(ungendered.replace(/\((?=[^()]*(?:19|20)\d\d)([^()]*)\)/g, ' $1 '));
  const stem = squeeze(rest.replace(/[%(),;:]+/g, ' ').replace(/(?:^| )prel(?:\.|iminärt?)?(?= |$)/g, ' '));
  const keys = [wordKey(stem), wordKey(withoutAside(stem))] as const;
  return { stem, keys, period, years, gender, words: asWritten(ungendered, stem) };
}

/** The stem with the case it has in the heading. */
function asWritten(text: string, stem: string): string {
  const source = squeeze(plain(text));
  const at = lower(source).indexOf(stem);
  return at < 0 ? stem : source.slice(at, at + stem.length);
}
