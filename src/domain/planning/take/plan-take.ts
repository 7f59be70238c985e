import type { CellValue, IsoDate, Model, WorkbookCells } from '../../model';
import { lower } from '../../reading/text';
import { besideOf, type ComingRow, compareRows, keysOf, standingRows } from './compare-rows';
import { packMarks } from './marks';
import { namesHere } from './names-here';
import type { OtherRow, OtherWorkbook, RowValues } from './other-workbook';
import { FILE, isHemmedIn, type OwnPlace, type OwnTable, ownTable, TAKEN_ON, type TakenKind } from './own-table';
import { goalNames, type Settled, settleNames } from './settle-names';
import { freePlaces, headingsOf, ID_HEADING, REFERENCE_HEADING } from './take-sheets';
import type { FileMarks, LeftRow, TakeNames, TakePlan, TakeTable } from './take-plan';

/** What is remembered of what was taken: where our sheets are now, and what was last fetched from this file. */
export interface Remembered {
  readonly places: Readonly<Record<TakenKind, OwnPlace | null>>;
  readonly marks: Readonly<Record<TakenKind, FileMarks>>;
}

/** The workbook that rows come to. */
export interface Workbook {
  readonly model: Pick<Model, 'goals' | 'indicators' | 'regions' | 'steeringModel'>;
  readonly cells: WorkbookCells;
}

const KINDS: readonly TakenKind[] = ['goals', 'indicators'];
/** Characters that a cell holds. */
const LONGEST_TEXT = 32_767;
/** Marks of a file that break a cell, or that Excel takes away. */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;

/** A value as a cell of ours can hold it, so that what is read back is what was taken. */
const clean = (value: CellValue): CellValue => {
  if (typeof value !== 'string') return value;
  const text = value.replace(/\r\n?/g, '\n').replace(UNWRITABLE, '');
  if (text.length > LONGEST_TEXT) return `${text.slice(0, LONGEST_TEXT - 1)}…`;
  return text === '' ? null : text;
};

const cleaned = (values: RowValues): RowValues =>
  Object.fromEntries(Object.entries(values).map(([heading, value]) => [heading, clean(value)]));

function tableOf(own: OwnTable | null, free: OwnPlace, headings: readonly string[]): TakeTable {
  if (own === null) return { place: null, name: free, headings, refused: null };
  const { sheet, table, columns, next } = own;
  const missing = headings.filter((heading) => !columns.has(heading)).length;
  return {
    place: {
      headingRow: table.top,
      lastRow: table.top + table.rows - 1,
      next,
      left: table.left,
      columns: table.columns,
      columnOf: Object.fromEntries(columns),
    },
    name: { sheet: sheet.name, table: table.name },
    headings,
    refused: sheet.protected ? 'protected' : missing > 0 && isHemmedIn(own, missing) ? 'hemmedIn' : null,
  };
}

/** One spelling of each heading: a table has no two columns that only differ by case. */
function oneSpelling(own: OwnTable | null): (values: RowValues) => RowValues {
  const spelling = new Map([...(own?.columns.keys() ?? [])].map((heading) => [lower(heading), heading]));
  return (values) => {
    const spelt: Record<string, CellValue> = {};
    for (const [heading, value] of Object.entries(values)) {
      const known = spelling.get(lower(heading)) ?? heading;
      spelling.set(lower(heading), known);
      if ((spelt[known] ?? null) === null) spelt[known] = value;
    }
    return spelt;
  };
}

/**
 * What taking the file would do with our sheets in this workbook: rows that are new, changed or gone, cells changed by
 * hand, and rows of the file that can't come. Cells of the workbook's own sheets are only looked at.
 */
export function planTake(
  { model, cells }: Workbook,
  other: OtherWorkbook,
  remembered: Remembered,
  names: TakeNames,
  date: IsoDate,
): TakePlan {
  const own = {
    goals: ownTable(cells, remembered.places.goals),
    indicators: ownTable(cells, remembered.places.indicators),
  };
  const standing = {
    goals: standingRows(own.goals, 'goals', other.file),
    indicators: standingRows(own.indicators, 'indicators', other.file),
  };
  const settle = (kind: TakenKind, beside: (row: OtherRow) => string): readonly Settled[] => {
    const rows = new Set(standing[kind].map(({ row }) => row.row));
    const isOwn = ({ sheet, row }: { sheet: string; row: number }): boolean =>
      sheet === own[kind]?.sheet.name && rows.has(row);
    return settleNames(other[kind], names.prefix, beside, namesHere(model, kind, isOwn), standing[kind]);
  };
  const goals = settle('goals', ({ values }) => besideOf('goals', (heading) => clean(values[heading] ?? null)));
  const nameHere = goalNames(goals);
  const referred = (wanted: readonly string[]): readonly string[] => [
    ...new Set(wanted.map(nameHere).filter((name) => name !== null)),
  ];
  const joined = (wanted: readonly string[]): CellValue =>
    wanted.length === 0 ? null : clean(referred(wanted).join(', '));
  const indicators = settle('indicators', (row) => String(joined(row.goals) ?? ''));
  const settled = { goals, indicators };
  let lostReferences = 0;
  const left: LeftRow[] = [];
  const coming = (kind: TakenKind): readonly ComingRow[] => {
    const spelt = oneSpelling(own[kind]);
    return settled[kind].flatMap(({ source, id, standing: row, left: reason, here }): ComingRow[] => {
      const { title, values, replacedBy, owner, ownerless } = source;
      const orphaned = kind === 'indicators' && source.goals.length > 0 && referred(source.goals).length === 0;
      const why = reason ?? (orphaned ? 'goalLeftOut' : null);
      if (why !== null) {
        left.push({ kind, id: source.id, title, reason: why, at: here?.at ?? null });
        return [];
      }
      lostReferences += [...source.goals, ...replacedBy].filter((name) => nameHere(name) === null).length;
      const all: RowValues = {
        ...values,
        [ID_HEADING[kind]]: id,
        [REFERENCE_HEADING[kind]]: joined(source.goals),
        ...(kind === 'goals' && {
          Ansvarig: owner ?? (ownerless ? names.owner : null),
          'Ersätts av': joined(replacedBy),
        }),
        [FILE]: other.file,
        [TAKEN_ON]: date,
      };
      return [{ id, title, values: spelt(cleaned(all)), standing: row }];
    });
  };

  const rowsOf = { goals: coming('goals'), indicators: coming('indicators') };
  const free = freePlaces(cells);
  const perKind = KINDS.map((kind) => {
    const headings = headingsOf(
      kind,
      model.steeringModel.levels,
      rowsOf[kind].map(({ values }) => values),
    );
    const compared = compareRows(kind, rowsOf[kind], own[kind], standing[kind], headings, date, remembered.marks[kind]);
    const table = tableOf(own[kind], free[kind], headings);
    const marks: FileMarks = {
      headings,
      rows: Object.fromEntries(
        keysOf(kind, rowsOf[kind]).map((key, at) => [key, packMarks(headings, rowsOf[kind][at]!.values)]),
      ),
    };
    return { kind, table, marks, ...compared };
  });
  const of = <T>(pick: (one: (typeof perKind)[number]) => T): Record<TakenKind, T> => ({
    goals: pick(perKind[0]!),
    indicators: pick(perKind[1]!),
  });
  return {
    file: other.file,
    date,
    names,
    tables: of(({ table }) => table),
    rows: perKind.flatMap(({ rows }) => rows),
    left,
    lostReferences,
    same: perKind.reduce((sum, { same }) => sum + same, 0),
    marks: of(({ marks }) => marks),
  };
}
