import type { AmbiguousColumn, CellAddress, RegionColumn, RegionKind } from '../../model';
import { takeGender } from '../gender';
import { type HeadingMatch, type HeadingReader, UNDATED } from '../heading';
import { lower, wordKey } from '../text';
import type { Assigned, Heading, HeadingCell } from './block';

/** Fields of one kind where only the newest dated column counts ("Bedömning 2024", "Bedömning 2025"). */
const dated = (match: HeadingMatch): boolean => match.rank >= 100;

interface Entry {
  readonly cell: HeadingCell;
  readonly match: HeadingMatch;
}

const WRITTEN = new Set(['status', 'deviation', 'trend', 'movement', 'basis', 'assessedPer', 'proposal']);
const NUMBERED = /\d$/;
const MAL = /^(?:mål(?:nr|-id)?|goals?)$/;
const OURS = /\(röda tråden\)\s*$/i;

/** What a column may tell of itself when its heading says two things. */
export interface ColumnContent {
  /** Share of the filled cells that are numbers or number-like. */
  readonly numeric: number;
  /** Share of the filled cells that are ids of goals of the workbook. */
  readonly goalIds: number;
  /** Share of the filled cells that are ids in Kolada. */
  readonly koladaIds: number;
  /** Share of the filled cells that name a nämnd or a bolag. */
  readonly organisations: number;
  readonly filled: number;
}

/** Gives each heading its field. Identical headings are reported, the first is used; a heading of two fields is asked about. */
export function assignFields(
  kind: RegionKind,
  heading: Heading,
  sheet: string,
  reader: HeadingReader,
  content: (column: number) => ColumnContent,
  year: number | null = null,
): Assigned {
  const ignored: string[] = [];
  const undated: HeadingCell[] = [];
  const ambiguous: AmbiguousColumn[] = [];
  const chosen: Entry[] = [];
  const cells = heading.cells;

  for (const cell of cells) {
    const matches = reader.match(kind, cell.text);
    const match = matches.length <= 1 ? matches[0] : settle(kind, matches, cell, cells, reader, content(cell.column));
    // *Enhet* may hold whose indicator it is, which is no measure.
    const isMeasure =
      kind !== 'indicators' ||
      match === 'ambiguous' ||
      match?.field !== 'unit' ||
      content(cell.column).organisations < 0.5;
    if (!isMeasure) ignored.push(cell.text);
    else if (match === 'ambiguous')
      ambiguous.push({ heading: cell.text, column: cell.column, candidates: matches.map(({ field }) => field) });
    else if (match === undefined) ignored.push(cell.text);
    else if (dated(match)) chosen.push({ cell, match });
    else if (match.occasion !== null && year === null) {
      undated.push(cell);
      ignored.push(cell.text);
    } else if (match.occasion !== null && year !== null)
      chosen.push({ cell, match: { ...match, period: { year, part: match.occasion, bare: false } } });
    else chosen.push({ cell, match });
  }

  if (kind === 'outcomes') {
    const genders = genderColumns(ignored, chosen, cells, reader);
    chosen.push(...genders);
    for (const { cell } of genders) ignored.splice(ignored.indexOf(cell.text), 1);
  }

  // The goal a directive is given on, where no other column names one.
  if (kind === 'links' && !chosen.some(({ match }) => match.field === 'goal')) {
    const only = chosen.findIndex(({ match, cell }) => match.field === 'answeredBy' && MAL.test(wordKey(cell.text)));
    if (only >= 0) chosen[only] = { ...chosen[only]!, match: { ...chosen[only]!.match, field: 'goal' } };
  }

  const at = (cell: HeadingCell): CellAddress => ({ sheet, row: cell.row, column: cell.column });
  const twice: { heading: string; read: string | null; cells: CellAddress[] }[] = [];
  for (const { heading: text, columns } of repeated(cells.filter(({ text }) => reader.match(kind, text).length > 0)))
    twice.push({ heading: text, read: null, cells: columns.map(at) });

  const fields: RegionColumn[] = [];
  const hasParents = chosen.some(({ match }) => match.field === 'parents');
  for (const [slot, group] of slots(chosen)) {
    const best = kind === 'goals' && slot.startsWith('title|') ? pickTitle(group, reader) : pick(group);
    for (const { cell, match } of group) {
      if (cell !== best.cell && match.field === 'title' && !hasParents && reader.namesLevel(cell.text)) {
        ambiguous.push({ heading: cell.text, column: cell.column, candidates: ['parents', 'title'] });
        continue;
      }
      if (cell !== best.cell) {
        ignored.push(cell.text);
        if (isLeftOut(kind, cell, match, best.cell, content(cell.column)))
          twice.push({ heading: cell.text, read: best.cell.text, cells: [at(best.cell), at(cell)] });
        continue;
      }
      fields.push(toColumn(cell, match));
    }
  }
  fields.sort((a, b) => a.column - b.column);
  return { fields: withPeriods(fields), ignored: inOrder(ignored, cells), ambiguous, twice, undated };
}

/** In a table of one value a row: "Kvinnor", "Utfall män", and "Totalt" where no other column is the total's. */
function genderColumns(
  ignored: readonly string[],
  chosen: readonly Entry[],
  cells: readonly HeadingCell[],
  reader: HeadingReader,
): readonly Entry[] {
  const isValue = (text: string): boolean =>
    text === '' || reader.match('outcomes', text).some(({ field }) => field === 'value');
  const hasTotal = chosen.some(({ match }) => match.field === 'value');
  return cells
    .filter(({ text }) => ignored.includes(text))
    .flatMap((cell): Entry[] => {
      const { gender, rest } = takeGender(cell.text);
      const isTotal = gender === null && rest !== cell.text && !hasTotal;
      return (gender !== null || isTotal) && isValue(rest)
        ? [{ cell, match: { ...UNDATED, field: 'value', rank: 1, confidence: 0.9, gender } }]
        : [];
    });
}

/** The fields of headings by their words alone: in a list of goals and indicators the cells are of both kinds. */
export const assignByWords = (kind: RegionKind, heading: Heading, sheet: string, reader: HeadingReader): Assigned =>
  assignFields(
    kind,
    heading,
    sheet,
    reader,
    () => ({ numeric: 0, goalIds: 0, koladaIds: 0, organisations: 0, filled: 0 }),
    null,
  );

/** "Indikator 2" beside "Indikator 1", or values of a year that has a column already. */
const isLeftOut = (
  kind: RegionKind,
  cell: HeadingCell,
  match: HeadingMatch,
  read: HeadingCell,
  { filled, numeric }: ColumnContent,
): boolean =>
  kind === 'indicators' && match.field === 'title' && wordKey(cell.text) !== wordKey(read.text)
    ? NUMBERED.test(cell.text) && filled > 0
    : saysTheSame(cell, match, read) && numeric > 0.5;

/** Two columns of values of one year under unlike headings: one of them would be left out unseen. */
const saysTheSame = (cell: HeadingCell, { field, period, year }: HeadingMatch, read: HeadingCell): boolean =>
  (field === 'outcome' || field === 'target') &&
  (period !== null || year !== null) &&
  wordKey(cell.text) !== wordKey(read.text);

const toColumn = (cell: HeadingCell, match: HeadingMatch): RegionColumn => ({
  field: match.field,
  heading: cell.text,
  column: cell.column,
  period: match.period,
  year: match.year,
  gender: match.gender,
  group: match.group,
  confidence: match.confidence,
});

/** One column may stand for two fields: *Period* is both ends, *Perspektiv* is the area where there is no other. */
function withPeriods(fields: readonly RegionColumn[]): readonly RegionColumn[] {
  return fields.flatMap((column) => {
    if (column.field === 'validPeriod')
      return fields.some(({ field }) => field === 'validFrom' || field === 'validTo')
        ? [column]
        : [
            { ...column, field: 'validFrom' },
            { ...column, field: 'validTo' },
          ];
    if (column.field === 'perspective' && !fields.some(({ field }) => field === 'area'))
      return [column, { ...column, field: 'area', confidence: 0.7 }];
    return [column];
  });
}

const slotOf = (match: HeadingMatch): string =>
  dated(match)
    ? match.field
    : [
        match.field,
        match.period && `${match.period.year}/${match.period.part}/${match.period.bare}`,
        match.year,
        match.group && lower(match.group),
        match.field === 'value' && match.gender,
      ].join('|');

function slots(chosen: readonly Entry[]) {
  const groups = new Map<string, Entry[]>();
  for (const entry of chosen) {
    const key = slotOf(entry.match);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}

/** Years and occasions in order; an occasion without a year stands before all years. */
const when = ({ year, period, occasion }: HeadingMatch): number =>
  (year ?? 0) * 4 + ['t1', 'interim', 'year'].indexOf(period?.part ?? occasion ?? 'year');

/** The column of a slot: our own written one, else the template's word, else the newest, else the first. */
function pick(group: readonly Entry[]) {
  return group.reduce((best, entry) => {
    if (WRITTEN.has(entry.match.field)) return OURS.test(entry.cell.text) && !OURS.test(best.cell.text) ? entry : best;
    if (dated(entry.match) && dated(best.match)) return when(entry.match) > when(best.match) ? entry : best;
    return entry.match.rank < best.match.rank ? entry : best;
  });
}

/** "Mål" before "Nämndmål"; of "Övergripande mål" and "Nämndmål" the lower one, whose goals the rows are. */
function pickTitle(group: readonly Entry[], reader: HeadingReader): Entry {
  const down = ({ cell, match }: Entry): number => (reader.levelOrder(cell.text) ?? 0) * 1000 + match.rank;
  const plain = group.filter(({ cell }) => !reader.namesLevel(cell.text));
  return plain.length > 0 ? pick(plain) : group.reduce((best, entry) => (down(entry) > down(best) ? entry : best));
}

function repeated(cells: readonly HeadingCell[]): readonly { heading: string; columns: readonly HeadingCell[] }[] {
  const byKey = new Map<string, HeadingCell[]>();
  for (const cell of cells) {
    const key = wordKey(cell.text);
    if (key === '') continue;
    byKey.set(key, [...(byKey.get(key) ?? []), cell]);
  }
  return [...byKey.values()]
    .filter((same) => same.length > 1)
    .map((same) => ({ heading: same[0]!.text, columns: same }));
}

const inOrder = (texts: readonly string[], cells: readonly HeadingCell[]): readonly string[] => {
  const left = [...texts];
  return cells.flatMap((cell) => {
    const at = left.indexOf(cell.text);
    if (at < 0) return [];
    left.splice(at, 1);
    return [cell.text];
  });
};

/** A heading of two fields: other headings or the cells below may settle it; else it is asked about. */
function settle(
  kind: RegionKind,
  matches: readonly HeadingMatch[],
  cell: HeadingCell,
  cells: readonly HeadingCell[],
  reader: HeadingReader,
  content: ColumnContent,
): HeadingMatch | undefined | 'ambiguous' {
  const other = (field: string): boolean =>
    cells.some(
      (beside) =>
        beside !== cell &&
        reader.match(kind, beside.text).some((match) => match.field === field) &&
        reader.match(kind, beside.text).length === 1,
    );
  const of = (field: string): HeadingMatch | undefined => matches.find((match) => match.field === field);
  const goals = of('goals');
  const targetField = of('target');
  const title = of('title');
  if (kind === 'indicators' && goals && targetField) {
    if (content.goalIds >= 0.5) return goals;
    if (content.filled === 0) return other('goals') ? targetField : goals;
    if (content.numeric >= 0.5)
      return other('goals') && !other('target') ? targetField : content.goalIds > 0 ? goals : 'ambiguous';
    return other('goals') ? undefined : goals;
  }
  // "KPI" is the indicator's name, or its number in Kolada beside a name or where its cells are such numbers.
  const koladaId = of('koladaId');
  if (kind === 'indicators' && koladaId && title) return other('title') || content.koladaIds >= 0.5 ? koladaId : title;
  // "År" beside "Period" ("Helår") is the year of it.
  if (kind === 'outcomes' && of('period') && of('year')) return other('period') ? of('year') : of('period');
  // "KF-mål" is the goals' own title in a table that has no other.
  if (kind === 'goals' && title && of('parents')) return other('title') ? of('parents') : title;
  const free = matches.filter((match) => !other(match.field));
  return free.length === 1 ? free[0] : 'ambiguous';
}
