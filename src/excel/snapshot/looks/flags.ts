import type { Work } from '../../../domain/work';
import type { Area } from '../../on-range';
import { rectangles } from '../../report/rectangles';
import type { Part } from '../../read-plan';
import { type CellAnswer, gridOf } from './cell-looks';
import type { KnownLooks } from './known-looks';
import type { Question } from './questions';
import { type Flag, FLAGS } from './uniform';

const NAMES = Object.keys(FLAGS) as Flag[];
const inFont = (flag: Flag): boolean => flag !== 'wrap';

/** Bytes of a range in a request and in an answer with one flag, and of a cell with one. */
const RANGE_BYTES = 400;
const ANSWER_BYTES = 150;
const cellBytes = (flag: Flag): number => (inFont(flag) ? 45 : 30);
const ROWS_PER_STEP = 100;
/** Cells of one question. */
const MOST_CELLS = 20_000;

const wanted = (flag: Flag): Excel.CellPropertiesLoadOptions => ({
  format: flag === 'wrap' ? { wrapText: true } : { font: { [flag]: true } },
});

const flagOf = (flag: Flag, { format }: Pick<Excel.CellProperties, 'format'>): boolean =>
  (flag === 'wrap' ? format?.wrapText : format?.font?.[flag]) ?? false;

function* takeCells({ value }: CellAnswer, part: Part, known: KnownLooks, flag: Flag): Work<void> {
  for (const [row, cells] of gridOf(value as Excel.CellProperties[][] | null, part).entries()) {
    cells.forEach((cell, column) => {
      const one = { top: part.top + row, left: part.left + column, rows: 1, columns: 1 };
      known.setFlag(one, FLAGS[flag], flagOf(flag, cell));
    });
    if (row % ROWS_PER_STEP === 0) yield;
  }
}

/** Cells one by one. */
function cellwise(sheet: Excel.Worksheet, known: KnownLooks, flag: Flag, area: Area): readonly Question[] {
  const { left, columns } = area;
  const step = Math.max(1, Math.floor(MOST_CELLS / columns));
  return Array.from({ length: Math.ceil(area.rows / step) }, (_, at): Question => {
    const top = area.top + at * step;
    const rows = Math.min(step, area.rows - at * step);
    return {
      sent: RANGE_BYTES,
      received: rows * columns * cellBytes(flag),
      ask: () => {
        const found = sheet.getRangeByIndexes(top, left, rows, columns).getCellProperties(wanted(flag));
        return () => takeCells(found, { sheet: known.part.sheet, top, left, rows, columns }, known, flag);
      },
    };
  });
}

/** What a range says of a flag; null when its cells differ. */
const shared = ({ format }: Excel.Range, flag: Flag): boolean | null =>
  flag === 'wrap' ? format.wrapText : format.font[flag];

function* takeShared(range: Excel.Range, flag: Flag, take: (value: boolean | null) => void): Work<void> {
  take(shared(range, flag));
  yield;
}

/** A rectangle as one range: cells that differ are asked one by one later. */
const together = (
  sheet: Excel.Worksheet,
  known: KnownLooks,
  flag: Flag,
  area: Area,
  differs: (area: Area) => void,
): Question => ({
  sent: RANGE_BYTES,
  received: ANSWER_BYTES,
  ask: () => {
    const range = sheet.getRangeByIndexes(area.top, area.left, area.rows, area.columns);
    if (flag === 'wrap') range.load('format/wrapText');
    else range.load('format/font/bold, format/font/italic, format/font/strikethrough');
    range.track();
    range.untrack();
    return () =>
      takeShared(range, flag, (value) => {
        if (value === null) differs(area);
        else known.setFlag(area, FLAGS[flag], value);
      });
  },
});

/** Columns of which it costs less to ask each cell than each rectangle. */
function costlyColumns(flag: Flag, areas: readonly Area[], { rows, columns }: Part): ReadonlySet<number> {
  const cost = Array.from({ length: columns }, () => 0);
  for (const area of areas) {
    for (let at = 0; at < area.columns; at++) cost[area.left + at]! += (RANGE_BYTES + ANSWER_BYTES) / area.columns;
  }
  return new Set(cost.flatMap((bytes, column) => (bytes > rows * cellBytes(flag) ? [column] : [])));
}

/** Neighbouring columns together. */
function runs(columns: ReadonlySet<number>): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && last[0] + last[1] === column) last[1] += 1;
    else found.push([column, 1]);
  }
  return found;
}

/**
 * Asks what areas left open. Of several areas Excel says false as soon as one is false; of one range it says null when
 * its cells differ. So what was not true of all is asked again range by range, or cell by cell where that costs less.
 * @param first the questions of the first round; `later` gives those that the answers to it raise
 */
export function* flagQuestions(
  sheet: Excel.Worksheet,
  known: KnownLooks,
): Work<{ readonly first: readonly Question[]; readonly later: () => readonly Question[] }> {
  const { part } = known;
  const first: Question[] = [];
  const differing: (readonly [Flag, Area])[] = [];
  for (const flag of NAMES) {
    const open = (row: number, column: number): 'open' | null =>
      (known.openFlags(row, column) & FLAGS[flag]) === 0 ? null : 'open';
    const mapOf = (skip: ReadonlySet<number>): ('open' | null)[][] =>
      Array.from({ length: part.rows }, (_, row) =>
        Array.from({ length: part.columns }, (_unused, column) =>
          skip.has(column) ? null : open(part.top + row, part.left + column),
        ),
      );
    const costly = costlyColumns(flag, yield* rectangles(mapOf(new Set())), part);
    const placed = (area: Area): Area => ({ ...area, top: part.top + area.top, left: part.left + area.left });
    for (const [column, columns] of runs(costly)) {
      first.push(...cellwise(sheet, known, flag, placed({ top: 0, left: column, rows: part.rows, columns })));
    }
    for (const { top, left, rows, columns } of yield* rectangles(mapOf(costly))) {
      const area = placed({ top, left, rows, columns });
      first.push(together(sheet, known, flag, area, (mixed) => differing.push([flag, mixed])));
    }
    yield;
  }
  return {
    first,
    later: () => differing.flatMap(([flag, area]) => cellwise(sheet, known, flag, area)),
  };
}
