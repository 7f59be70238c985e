import type { Gender, Period } from '../../model';
import type { Work } from '../../work';
import { isYear } from '../date';
import { isDoubtfulComma } from '../english-comma';
import { parseGender } from '../gender';
import { readId } from '../ids';
import { isPercentFormat } from '../number-format';
import { parsePeriod } from '../period';
import type { Block } from '../recognise/block';
import { namedHeading } from '../recognise/year-columns';
import { yearRow, type YearRow } from '../recognise/year-row';
import { isYearRows } from '../recognise/year-rows';
import { nameKey } from '../text';
import { parseTarget, unreadable } from '../target';
import { noteTarget, noteValue } from './draft-indicators';
import { draftValue, type IndicatorDraft } from './indicator-draft';
import type { Rows } from './row';
import { ValueColumn } from './value-column';

const YIELD_ROWS = 500;

/** Finds the draft a long row names: by id as written, else by id or title whatever the case. */
export class DraftNames {
  private readonly ids = new Map<string, IndicatorDraft>();
  private readonly folded = new Map<string, IndicatorDraft>();
  private readonly titles = new Map<string, IndicatorDraft | null>();

  constructor(drafts: readonly IndicatorDraft[]) {
    for (const draft of drafts) {
      if (draft.id !== null && !this.ids.has(draft.id)) this.ids.set(draft.id, draft);
      if (draft.id !== null && !this.folded.has(nameKey(draft.id))) this.folded.set(nameKey(draft.id), draft);
      if (draft.title !== null) {
        const key = nameKey(draft.title);
        this.titles.set(key, this.titles.has(key) ? null : draft);
      }
    }
  }

  find(text: string): IndicatorDraft | null {
    return this.ids.get(text) ?? this.folded.get(nameKey(text)) ?? this.titles.get(nameKey(text)) ?? null;
  }
}

/** *Utfall*, one value a row: added to the indicators they name. What finds no place is reported. */
export function* readLongOutcomes(rows: Rows, names: DraftNames, columns: ValueColumn[]): Work<void> {
  const { block, problems } = rows;
  const { grid } = block;
  const values = valueColumns(block, columns);
  if (isYearRows(block)) return yield* readYearRows(rows, names, values);
  if (values.length === 0) return;
  for (const [count, row] of block.rows.entries()) {
    if (count % YIELD_ROWS === YIELD_ROWS - 1) yield;
    const { id } = readId(rows.value(row, 'id'), rows.format(row, 'id'));
    const draft = id === null ? null : names.find(id);
    if (id === null || draft === null) {
      problems.add({ kind: 'rowUnmatched', id, cell: rows.address(row, 'id') });
      continue;
    }
    const period = periodOf(rows, row);
    if (period === null) {
      problems.add({ kind: 'rowUnmatched', id, cell: rows.address(row, 'period') });
      continue;
    }
    const gender: Gender | null | 'unknown' = parseGender(rows.word(row, 'gender') ?? '');
    if (gender === 'unknown') {
      problems.add({ kind: 'rowUnmatched', id, cell: rows.address(row, 'gender') });
      continue;
    }
    const organisation = unitOf(rows.text(row, 'organisation'), draft.unit);
    for (const { at, column, gender: ofColumn } of values) {
      if (ofColumn !== null && grid.blank(row, at)) continue;
      const place = { grid, row, at, period, gender: ofColumn ?? gender, organisation, column };
      const value = draftValue(place, draft.direction);
      draft.outcomes.push(value);
      noteValue(draft, value);
    }
  }
}

/** Years on the rows and a column for each indicator: each cell is a value of the column's. */
function* readYearRows(rows: Rows, names: DraftNames, values: readonly LongColumn[]): Work<void> {
  const { block, problems } = rows;
  for (const { column: at, row, text } of block.heading.cells) {
    const unnamed = block.fields.every((field) => field.column !== at);
    if (unnamed && block.rows.some((below) => typeof block.grid.value(below, at) === 'number'))
      problems.add({ kind: 'rowUnmatched', id: text, cell: block.grid.address(row, at) });
  }
  const times = yearRowsOf(rows);
  for (const [row, { gender }] of times)
    if (gender === 'unknown') problems.add({ kind: 'rowUnmatched', id: null, cell: rows.address(row, 'gender') });
  let draft: IndicatorDraft | null = null;
  for (const { at, column } of values) {
    yield;
    const named = namedHeading(column.heading, (text) => names.find(text) !== null);
    // "Kvinnor" alone is of the indicator to its left.
    if (named === null) draft = null;
    else if (named.name !== null) draft = names.find(named.name);
    if (draft === null) {
      const cell = block.heading.cells.find((heading) => heading.column === at);
      problems.add({
        kind: 'rowUnmatched',
        id: column.heading,
        cell: block.grid.address(cell?.row ?? block.heading.top, at),
      });
      continue;
    }
    // A title may hold the word ("Andel kvinnor"): then it is not the values' gender.
    const gender = named?.gender ?? null;
    for (const row of block.rows) {
      const time = times.get(row);
      if (!time?.period) {
        problems.add({ kind: 'rowUnmatched', id: null, cell: rows.address(row, 'period') });
        continue;
      }
      const ofRow = time.gender;
      // "I1 kvinnor" on a row of men's values is neither.
      if (ofRow === 'unknown' || (gender !== null && ofRow !== null && gender !== ofRow)) continue;
      const place = {
        grid: block.grid,
        row,
        at,
        period: time.period,
        gender: gender ?? ofRow,
        organisation: unitOf(rows.text(row, 'organisation'), draft.unit),
        column,
      };
      const value = draftValue(place, draft.direction);
      draft.outcomes.push(value);
      noteValue(draft, value);
    }
  }
}

/** What each row says of time and gender; a column *År* beside the period is put together with it. */
function yearRowsOf(rows: Rows): ReadonlyMap<number, YearRow> {
  const { grid, rows: all } = rows.block;
  const place = { grid, period: rows.column('period')!, gender: rows.column('gender') };
  const found = new Map<number, YearRow>();
  let above: YearRow | null = null;
  for (const row of all) {
    const time: YearRow | null = yearRow(place, row, above);
    const period = rows.has('year') ? periodOf(rows, row) : (time?.period ?? null);
    above = { gender: time?.gender ?? null, of: time?.of ?? row, period };
    found.set(row, above);
  }
  return found;
}

/** *Målvärden*, one target a row: added after the wide columns' targets. */
export function* readLongTargets(
  rows: Rows,
  names: DraftNames,
  groups: readonly string[],
  columns: ValueColumn[],
): Work<void> {
  const { block, problems } = rows;
  const { grid } = block;
  const [first] = valueColumns(block, columns);
  if (!first) return;
  const { at, column } = first;
  for (const [count, row] of block.rows.entries()) {
    if (count % YIELD_ROWS === YIELD_ROWS - 1) yield;
    const { id } = readId(rows.value(row, 'id'), rows.format(row, 'id'));
    const draft = id === null ? null : names.find(id);
    if (id === null || draft === null) {
      problems.add({ kind: 'rowUnmatched', id, cell: rows.address(row, 'id') });
      continue;
    }
    const words = rows.meaning(row, 'year');
    const year = typeof words === 'number' && isYear(words) ? words : (parsePeriod(words)?.year ?? null);
    const forTerm = typeof words === 'string' && /mandatperiod/i.test(words);
    if (year === null && !forTerm) {
      problems.add({ kind: 'rowUnmatched', id, cell: rows.address(row, 'year') });
      continue;
    }
    const raw = grid.value(row, at);
    const format = grid.format(row, at);
    const fraction = typeof raw === 'number' && isPercentFormat(format);
    const options = { direction: draft.direction, unit: draft.unit, groups, format, fraction };
    const address = grid.address(row, at);
    const said = grid.meaning(row, at);
    const parsed = isDoubtfulComma(raw, column.heading) ? [unreadable] : parseTarget(said, options);
    const target = { raw, said, options, address, column, forTerm, year, parsed };
    draft.targets.push(target);
    noteTarget(draft, target);
  }
}

/** The period of a row; "Helår" or "T1" stands beside a column of years. Null where the two disagree or say too little. */
function periodOf(rows: Rows, row: number): Period | null {
  const own = parsePeriod(rows.meaning(row, 'period'), rows.format(row, 'period'));
  if (!rows.has('year')) return own;
  const year = parsePeriod(rows.meaning(row, 'year'), rows.format(row, 'year'));
  if (own !== null) return year === null || year.year === own.year ? own : null;
  const part = rows.meaning(row, 'period');
  return year === null || !year.bare || typeof part !== 'string' ? null : parsePeriod(`${part} ${year.year}`);
}

const NO_UNIT = /^(?:totalt?|alla|samtliga)$/iu;
const MEASURE =
  /^(?:%|procent|andel|antal|st|stycken|kr|tkr|mnkr|mkr|dagar|timmar|minuter|index|poäng|plats|betyg|ton|kg)$/iu;

/** The unit whose value it is; a column *Enhet* may hold the unit of measure instead, which names nobody. */
const unitOf = (words: string | null, measure: string | null): string | null =>
  words === null ||
  NO_UNIT.test(words) ||
  MEASURE.test(words) ||
  (measure !== null && nameKey(words) === nameKey(measure))
    ? null
    : words;

interface LongColumn {
  readonly at: number;
  readonly column: ValueColumn;
  readonly gender: Gender | null;
}

/** The columns of values: one, or one for each gender. */
const valueColumns = (block: Block, columns: ValueColumn[]): readonly LongColumn[] =>
  block.fields
    .filter(({ field }) => field === 'value')
    .map((heading) => {
      const column = new ValueColumn(heading.heading);
      columns.push(column);
      return { at: heading.column, column, gender: heading.gender };
    });
