import type { RegionKind } from '../../model';
import type { HeadingMatch, HeadingReader } from '../heading';
import type { HeadingCell } from './block';

/** How well a heading row fits a kind of region. */
export interface KindScore {
  readonly kind: RegionKind;
  /** Headings that fit. */
  readonly hits: number;
  /** Fields that fit. */
  readonly distinct: number;
}

type Has = (field: string) => boolean;

/** What must stand in a heading row for it to be a region of a kind at all. Order decides between equals. */
const NEEDS: readonly (readonly [RegionKind, (has: Has, undated: Has) => boolean])[] = [
  ['settings', (has) => has('name') && has('value')],
  ['levels', (has) => has('name') && (has('order') || has('parentRequired') || has('judged'))],
  ['finance', (has) => has('subject') && has('budget')],
  [
    'links',
    (has) => (has('directive') && (has('goal') || has('unit'))) || (has('goal') && has('unit') && has('answeredBy')),
  ],
  ['activities', (has) => has('title') && (has('goals') || has('id') || has('status') || has('end'))],
  [
    'outcomes',
    (has, undated) => has('id') && undated('value') && (has('period') || has('gender') || has('organisation')),
  ],
  ['targets', (has, undated) => has('id') && undated('value') && has('year')],
  ['organisation', (has) => has('name') && has('parent')],
  [
    'indicators',
    (has) =>
      has('title') &&
      (has('unit') ||
        has('direction') ||
        has('target') ||
        has('targetEnd') ||
        has('outcome') ||
        has('baseline') ||
        has('goals')),
  ],
  ['goals', (has) => has('title')],
];

/** A table whose rows lack what names them, or their value: it is a region all the same, so that it can be told (W03) and mended. */
const NEARLY: readonly (readonly [RegionKind, (has: Has, ofIndicators: Has) => boolean])[] = [
  ['outcomes', (has, ofIndicators) => has('id') && has('period') && (ofIndicators('women') || ofIndicators('men'))],
  ['goals', (has) => has('parents') && (has('id') || has('level'))],
  ['indicators', (has) => has('target') && has('outcome')],
  ['indicators', (has) => (has('target') || has('outcome')) && has('unit') && (has('id') || has('direction'))],
];

/** Kinds whose own title heading makes them what they are, whatever else stands there. */
const TITLED: ReadonlySet<RegionKind> = new Set<RegionKind>(['activities', 'indicators']);

/**
 * The kinds a heading row can be, best first. An "Indikator" or "Aktivitet" heading outweighs "Mål", which any of these
 * regions may have.
 */
export function scoreKinds(cells: readonly HeadingCell[], reader: HeadingReader): readonly KindScore[] {
  const scores: (KindScore & { readonly place: number })[] = [];
  NEEDS.forEach(([kind, fits], place) => {
    const matches = cells.map(({ text }) => [
      ...reader.match(kind, text),
      ...(kind === 'outcomes' ? genders(text, reader) : []),
    ]);
    const fields = new Set(matches.flatMap((found) => found.map((match) => match.field)));
    const undated = new Set(
      matches
        .flat()
        .filter(isUndated)
        .map((match) => match.field),
    );
    if (
      !fits(
        (field) => fields.has(field),
        (field) => undated.has(field),
      )
    )
      return;
    if (kind === 'goals' && !speaksOfGoals(cells, (field) => fields.has(field), reader)) return;
    const own = matches.filter((found) => found.length > 0).length;
    const hits = kind === 'goals' ? own + valueCells(cells, matches, reader) : own;
    scores.push({ kind, hits, distinct: Math.min(fields.size, hits), place });
  });
  if (scores.length === 0) return nearly(cells, reader);
  const best = scores.sort((a, b) => b.distinct - a.distinct || b.hits - a.hits || a.place - b.place);
  const titledKinds = best.filter(({ kind }) => TITLED.has(kind) && hasOwnTitle(kind, cells, reader));
  const measured = titledKinds.find(({ kind }) => kind === 'indicators' && valueCells(cells, [], reader) > 1);
  const titled = measured ?? titledKinds[0];
  if (measured && best[0]!.kind === 'activities') return [measured, ...best.filter((score) => score !== measured)];
  if (titled && best[0] && best[0].kind === 'goals') return [titled, ...best.filter((score) => score !== titled)];
  return best;
}

/** A long table may have a column of values for each gender. */
const genders = (text: string, reader: HeadingReader): readonly HeadingMatch[] =>
  reader
    .match('indicators', text)
    .filter(({ field, period }) => period === null && (field === 'women' || field === 'men'));

function nearly(cells: readonly HeadingCell[], reader: HeadingReader): readonly KindScore[] {
  const fieldsOf = (kind: RegionKind): ReadonlySet<string> =>
    new Set(cells.flatMap(({ text }) => reader.match(kind, text).map(({ field }) => field)));
  const ofIndicators = fieldsOf('indicators');
  for (const [kind, fits] of NEARLY) {
    const fields = kind === 'indicators' ? ofIndicators : fieldsOf(kind);
    if (
      !fits(
        (field) => fields.has(field),
        (field) => ofIndicators.has(field),
      )
    )
      continue;
    const known = cells.filter(
      ({ text }) => reader.match(kind, text).length + reader.match('indicators', text).length > 0,
    );
    return [{ kind, hits: known.length, distinct: Math.min(fields.size, known.length) }];
  }
  return [];
}

/** A list of people or of dates has names and numbers too: goals are told by the word, by a level or by what they serve. */
const speaksOfGoals = (cells: readonly HeadingCell[], has: Has, reader: HeadingReader): boolean =>
  has('level') || has('parents') || cells.some(({ text }) => /mål/i.test(text) || reader.namesLevel(text));

/** Columns of values that no field of the goals claims: goals may be measured on their own row. */
const valueCells = (
  cells: readonly HeadingCell[],
  claimed: readonly (readonly HeadingMatch[])[],
  reader: HeadingReader,
): number =>
  cells.filter(
    ({ text }, at) =>
      (claimed[at]?.length ?? 0) === 0 &&
      reader.match('indicators', text).some(({ field }) => field === 'outcome' || field === 'target'),
  ).length;

const isUndated = (match: HeadingMatch): boolean => match.period === null && match.year === null;

const hasOwnTitle = (kind: RegionKind, cells: readonly HeadingCell[], reader: HeadingReader): boolean =>
  cells.some(
    (cell) =>
      reader.match(kind, cell.text).some((match) => match.field === 'title') &&
      !reader.match('goals', cell.text).some((match) => match.field === 'title'),
  );
