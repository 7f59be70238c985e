import { addressText, columnName, rangeName, type Region } from '../../domain/model';
import {
  HeadingReader,
  headingsAt,
  type Mapping,
  mappingOf,
  type MappingRegion,
  type PointedHeading,
  type PointedKind,
} from '../../domain/reading';
import { changeSettings } from '../../excel';
import { selectedRow } from '../../excel/selected-row';
import { defineCommand } from '../define';
import { CommandFailed } from '../failures';
import { whatWasFound } from '../found';
import { knowledge } from '../knowledge';
import { ownSheets } from '../own-sheets';
import { load, occasionFor, readValue, understand } from '../workbook';
import type { ReadValue } from '../workflow';

/** A table of goals or indicators that a person points out where its headings say too little. */
export interface PointedTable {
  readonly sheet: string;
  /** First heading row and first row below the headings, from 0. */
  readonly top: number;
  readonly bodyTop: number;
  /** First row after the sheet's used area. */
  readonly bottom: number;
  /** Name of the Excel table, where it is one. */
  readonly table: string | null;
  readonly headings: readonly PointedHeading[];
}

/** What the user says a column is. */
export interface PointedColumn {
  readonly column: number;
  readonly kind: PointedKind;
  readonly field: string;
}

export interface SaveTableOptions {
  readonly table: PointedTable;
  /** Columns left out are not read. */
  readonly columns: readonly PointedColumn[];
}

type Rows = Pick<PointedTable, 'sheet' | 'top' | 'bodyTop'>;

/** What is recognised under a heading. */
const regionsUnder = (regions: readonly Region[], { sheet, top, bodyTop }: Rows): readonly Region[] =>
  regions.filter((region) => region.sheet === sheet && region.top >= top && region.top < bodyTop);

const spans = ({ left, columns }: Region, column: number): boolean => column >= left && column < left + columns;

/** The headings around a column without a blank one between. */
function runAround(headings: readonly PointedHeading[], column: number): readonly number[] {
  const filled = new Set(headings.map((heading) => heading.column));
  if (!filled.has(column)) return [];
  const run = [column];
  while (filled.has(run[0]! - 1)) run.unshift(run[0]! - 1);
  while (filled.has(run.at(-1)! + 1)) run.push(run.at(-1)! + 1);
  return run;
}

/** Headings of the table that `column` is in: a table recognised beside it, past a blank column, is another. */
function ownHeadings(
  headings: readonly PointedHeading[],
  column: number,
  under: readonly Region[],
): readonly PointedHeading[] {
  const run = runAround(headings, column);
  const others = run.length === 0 ? [] : under.filter((region) => !run.some((one) => spans(region, one)));
  return headings.filter((heading) => !others.some((region) => spans(region, heading.column)));
}

/** What a column is read as now, the user's corrections among it; where nothing is recognised, what its heading says. */
function guessNow({ column, guess }: PointedHeading, under: readonly Region[]): PointedHeading['guess'] {
  const around = under.filter((region) => spans(region, column));
  for (const { kind, fields } of around) {
    const now = fields.find((one) => one.column === column);
    if (now && (kind === 'goals' || kind === 'indicators')) return { kind, field: now.field };
  }
  return around.length > 0 ? null : guess;
}

/** *Peka ut en tabell*: the headings in the row of the active cell. Nothing is selected or changed. */
export const headingsAtSelection = defineCommand(
  'headingsAtSelection',
  async (_options: object, progress, signal): Promise<PointedTable> => {
    const { cells, model, stored } = await load({ occasion: null }, progress, signal);
    const { cell } = await selectedRow();
    // A report of ours is made of goals and indicators that are read elsewhere.
    const own = ownSheets(cells, stored).includes(cell.sheet);
    const sheet = own ? undefined : cells.sheets.find(({ name }) => name === cell.sheet);
    const reader = new HeadingReader(knowledge(), model.settings.comparisonGroup, model.settings.municipality);
    const found = sheet ? headingsAt(sheet, cell.row, reader) : null;
    if (!sheet || !found) throw new CommandFailed('NoHeadings', { cell: addressText(cell) }, [cell]);
    const under = regionsUnder(model.regions, { ...found, sheet: sheet.name });
    const headings = ownHeadings(found.headings, cell.column, under).map((heading) => ({
      ...heading,
      guess: guessNow(heading, under),
    }));
    return { ...found, headings, sheet: sheet.name, bottom: sheet.top + sheet.values.length };
  },
);

function regionOf(kind: PointedKind, { table, columns }: SaveTableOptions): readonly MappingRegion[] {
  const own = columns.filter((column) => column.kind === kind);
  if (own.length === 0) return [];
  const places = table.headings.map(({ column }) => column);
  const left = Math.min(...places);
  return [
    {
      kind,
      sheet: table.sheet,
      range: rangeName(table.top, left, Math.max(table.bottom - table.top, 2), Math.max(...places) - left + 1),
      table: table.table,
      columns: own.flatMap(({ column, field }) => {
        const said = table.headings.find((heading) => heading.column === column);
        if (!said) return [];
        const { heading, period, year } = said;
        return [{ field, heading, column: columnName(column), period, year, gender: null, group: null }];
      }),
      ignored: table.headings
        .filter(({ column }) => !columns.some((chosen) => chosen.column === column))
        .map(({ heading }) => heading),
    },
  ];
}

/** The headings may have been changed, or their sheet renamed, since they were shown. */
const isRead = (regions: readonly Region[], { table, columns }: SaveTableOptions): boolean => {
  const wanted = table.headings.filter(({ column }) => columns.some((chosen) => chosen.column === column));
  return regions.some(
    ({ sheet, fields }) =>
      sheet === table.sheet && wanted.some(({ heading }) => fields.some((field) => field.heading === heading)),
  );
};

/**
 * Keeps in the workbook what the user said of a table, and reads the workbook with it. What stood recognised under the
 * same headings gives way; a table beside them does not.
 * @throws CommandFailed `NoGoals` where it gives neither goals nor indicators, `NoHeadings` where the headings are no
 * longer in the sheet; nothing is kept then
 */
export const saveTable = defineCommand(
  'saveTable',
  async (options: SaveTableOptions, progress, signal): Promise<ReadValue> => {
    const { table } = options;
    const loaded = await load({ occasion: null }, progress, signal);
    const under = regionsUnder(loaded.model.regions, table);
    const gives = under.filter((region) => table.headings.some(({ column }) => spans(region, column)));
    const others = loaded.model.regions.filter((region) => !gives.includes(region));
    const asked: Mapping = {
      version: 1,
      regions: [...mappingOf(others).regions, ...regionOf('goals', options), ...regionOf('indicators', options)],
    };
    const { model, mapping } = await understand(loaded.cells, loaded.stored, asked, signal);
    if (model.goals.length + model.indicators.length === 0)
      throw new CommandFailed('NoGoals', { found: whatWasFound(model, loaded.cells) });
    if (!isRead(model.regions, options)) {
      const cell = { sheet: table.sheet, row: table.top, column: table.headings[0]!.column };
      throw new CommandFailed('NoHeadings', { cell: addressText(cell) }, [cell]);
    }
    await changeSettings((settings) => ({ ...settings, mapping }));
    return readValue({ ...loaded, model, mapping, occasion: occasionFor(null, model) });
  },
);
