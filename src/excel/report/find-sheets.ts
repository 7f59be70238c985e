import type { ReportSheet } from '../../domain/reporting';
import { breathing } from '../breathe';
import { ExcelError } from '../errors';
import { CONTENTS_PER_ANSWER, type Part, planAnswers } from '../read-plan';
import { loadNamedPlaces, type NamedPlace } from '../named-places';
import { inSmallerAnswers } from '../smaller-answers';
import { watched } from '../watchdog';
import { type OldSheet, readOldSheet } from './kept-text';
import type { SheetValue } from './cell-mark';
import { isCountFormula } from './count-formula';
import type { ReportMarks } from './marks';
import type { RightColumns } from './right-columns';
import { validSheetName } from './sheet-names';

/** What stands in the workbook where a report is to be drawn. */
export interface Found {
  readonly report: ReportSheet;
  readonly wanted: string;
  readonly id: string;
  readonly name: string;
  readonly protected: boolean;
  readonly old: OldSheet;
  /** From A1. */
  readonly values: readonly (readonly SheetValue[])[];
  readonly formulas: readonly (readonly SheetValue[])[];
  readonly right: RightColumns;
  readonly tables: readonly string[];
  readonly charts: readonly string[];
  /** Someone's rows stand below the report, if only prepared ones: borders, fills, rules. */
  readonly below: boolean;
  /** Cells of the sheet that somebody has given a name. */
  readonly named: readonly NamedPlace[];
  /** Columns it was drawn with, and the widths we gave them. */
  readonly drawnWidths: readonly number[] | null;
}

export interface Lookup {
  /** Our sheets by report key. */
  readonly found: ReadonlyMap<string, Found>;
  /** Names of all sheets, in small letters. */
  readonly names: ReadonlySet<string>;
  /** Names of all Excel tables, in small letters. */
  readonly tableNames: ReadonlySet<string>;
  readonly structureLocked: boolean;
}

interface Candidate {
  readonly report: ReportSheet;
  readonly wanted: string;
  readonly sheet: Excel.Worksheet;
}

const OURS = / \(röda tråden( \d+)?\)$/i;

/** The sheet a mark speaks of: by id and name, else by either; without a mark the one with the wanted name, if any. */
function candidate(
  report: ReportSheet,
  wanted: string,
  sheets: readonly Excel.Worksheet[],
  marks: ReportMarks,
): Candidate[] {
  const mark = marks[report.key];
  const name = validSheetName(wanted).toLowerCase();
  const ranked = [
    ...sheets.filter((sheet) => mark && sheet.id === mark.sheetId && sheet.name === mark.name),
    ...sheets.filter((sheet) => mark && sheet.name === mark.name),
    ...sheets.filter((sheet) => mark && sheet.id === mark.sheetId),
    ...sheets.filter((sheet) => sheet.name.toLowerCase() === name),
    ...sheets.filter(
      (sheet) => OURS.test(sheet.name) && name.startsWith(sheet.name.replace(OURS, '').slice(0, 12).toLowerCase()),
    ),
  ];
  return [...new Set(ranked)].map((sheet) => ({ report, wanted, sheet }));
}

type Values = SheetValue[][];

interface Piece {
  readonly part: Part;
  readonly values: Values;
  readonly formulas: Values;
}

async function readAnswers(
  context: Excel.RequestContext,
  what: 'formulas' | 'values',
  answers: readonly (readonly Part[])[],
): Promise<readonly Values[]> {
  const [now, ...later] = answers;
  if (now === undefined) return [];
  const loaded = now.map((part) => {
    const { sheet, top, left, rows, columns } = part;
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(top, left, rows, columns);
    if (what === 'formulas') range.load('formulas');
    else range.load('values');
    return { part, range };
  });
  await watched(context.sync());
  const read = loaded.map(({ part, range }) => {
    const grid = range[what] as Values | null;
    if (!grid) throw new ExcelError('TooManyCells', part.sheet);
    return grid;
  });
  return [...read, ...(await readAnswers(context, what, later))];
}

/** Values, and where a cell counts, what it counts with: how many it found is not what we wrote. */
const withCounts = (values: readonly SheetValue[][], formulas: readonly SheetValue[][]): readonly SheetValue[][] =>
  values.map((cells, row) => {
    const own = formulas[row]!;
    return own.some(isCountFormula)
      ? cells.map((cell, column) => (isCountFormula(own[column]) ? own[column] : cell))
      : cells;
  });

const isFormula = (cell: SheetValue): boolean => typeof cell === 'string' && cell.startsWith('=');

/** Contents of parts. A cell without formula gives its value for one: values are asked only where there are formulas. */
async function readPieces(context: Excel.RequestContext, parts: readonly Part[], most: number): Promise<Piece[]> {
  const answers = planAnswers(parts, most);
  const pieces = answers.flat();
  const formulas = await readAnswers(context, 'formulas', answers);
  const counted = pieces.flatMap((_, at) => (formulas[at]!.some((row) => row.some(isFormula)) ? [at] : []));
  const values = await readAnswers(
    context,
    'values',
    planAnswers(
      counted.map((at) => pieces[at]!),
      most,
    ),
  );
  return pieces.map((part, at): Piece => {
    const own = counted.indexOf(at);
    return { part, formulas: formulas[at]!, values: own < 0 ? formulas[at]! : values[own]! };
  });
}

/**
 * Finds the sheets that are ours, by mark and by the mark in their hidden column, and reads them: three round trips, one
 * more where they hold formulas, and more where they hold more than one answer can carry.
 */
export async function findSheets(
  context: Excel.RequestContext,
  reports: readonly { readonly report: ReportSheet; readonly wanted: string }[],
  marks: ReportMarks,
): Promise<Lookup> {
  const { worksheets, tables, protection } = context.workbook;
  worksheets.load({ id: true, name: true, protection: { protected: true } });
  tables.load({ name: true, worksheet: { name: true } });
  protection.load('protected');
  await watched(context.sync());
  const candidates = reports.flatMap(({ report, wanted }) => candidate(report, wanted, worksheets.items, marks));
  const sheets = [...new Map(candidates.map(({ sheet }) => [sheet.id, sheet])).values()];
  const names = new Set(worksheets.items.map((sheet) => sheet.name.toLowerCase()));
  const structureLocked = protection.protected;
  const tableNames = new Set(tables.items.map((table) => table.name.toLowerCase()));
  if (sheets.length === 0) return { found: new Map(), names, tableNames, structureLocked };

  const used = sheets.map((sheet) => sheet.getUsedRangeOrNullObject(true));
  const dressed = sheets.map((sheet) => sheet.getUsedRangeOrNullObject(false));
  for (const range of [...used, ...dressed]) range.load('rowIndex, columnIndex, rowCount, columnCount');
  const places = loadNamedPlaces(context, sheets);
  for (const { charts } of sheets) charts.load('name');
  await watched(context.sync());
  const parts = sheets.flatMap((sheet, at): Part[] => {
    const range = used[at]!;
    if (range.isNullObject) return [];
    const rows = range.rowIndex + range.rowCount;
    return [{ sheet: sheet.name, top: 0, left: 0, rows, columns: range.columnIndex + range.columnCount }];
  });
  const read = await inSmallerAnswers((most) => readPieces(context, parts, most), CONTENTS_PER_ANSWER);

  const named = places();
  const endOfLooks = new Map(
    sheets.map((sheet, at) => {
      const range = dressed[at]!;
      return [sheet.id, range.isNullObject ? 0 : range.rowIndex + range.rowCount];
    }),
  );
  const found = new Map<string, Found>();
  const taken = new Set<string>();
  for (const { report, wanted, sheet } of candidates) {
    if (found.has(report.key) || taken.has(sheet.id)) continue;
    const pieces = read.filter(({ part }) => part.sheet === sheet.name);
    const values = pieces.flatMap((piece) => piece.values);
    const drawnWidths = marks[report.key]?.widths ?? null;
    const formulas = pieces.flatMap((piece) => piece.formulas);
    const old = await breathing(readOldSheet(withCounts(values, formulas), report.key));
    if (!old) continue;
    const left = old.keyColumn + 1;
    taken.add(sheet.id);
    found.set(report.key, {
      report,
      wanted,
      id: sheet.id,
      name: sheet.name,
      protected: sheet.protection.protected,
      old,
      values,
      formulas,
      right: { left, values: values.map((row) => row.slice(left)), formulas: formulas.map((row) => row.slice(left)) },
      tables: tables.items.filter((table) => table.worksheet.name === sheet.name).map((table) => table.name),
      charts: sheet.charts.items.map((chart) => chart.name),
      below:
        endOfLooks.get(sheet.id)! > old.bottom + 1 ||
        formulas.slice(old.bottom + 1).some((row) => row.some((cell) => cell !== '')),
      named: named.filter((place) => place.sheet.toLowerCase() === sheet.name.toLowerCase()),
      drawnWidths,
    });
  }
  return { found, names, tableNames, structureLocked };
}
