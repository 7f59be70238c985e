import { addressText, columnName, rangeName } from '../../domain/model';
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

/** *Peka ut en tabell*: the headings in the row of the active cell. Nothing is selected or changed. */
export const headingsAtSelection = defineCommand(
  'headingsAtSelection',
  async (_options: object, progress, signal): Promise<PointedTable> => {
    const { cells, model } = await load({ occasion: null }, progress, signal);
    const { cell } = await selectedRow();
    const sheet = cells.sheets.find(({ name }) => name === cell.sheet);
    const reader = new HeadingReader(knowledge(), model.settings.comparisonGroup, model.settings.municipality);
    const found = sheet ? headingsAt(sheet, cell.row, reader) : null;
    if (!sheet || !found) throw new CommandFailed('NoHeadings', { cell: addressText(cell) }, [cell]);
    return { ...found, sheet: sheet.name, bottom: sheet.top + sheet.values.length };
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

/**
 * Keeps in the workbook what the user said of a table, and reads the workbook with it. What stood recognised under the
 * same heading gives way.
 * @throws CommandFailed `NoGoals` where it gives neither goals nor indicators; nothing is kept then
 */
export const saveTable = defineCommand(
  'saveTable',
  async (options: SaveTableOptions, progress, signal): Promise<ReadValue> => {
    const { table } = options;
    const loaded = await load({ occasion: null }, progress, signal);
    const others = loaded.model.regions.filter(
      ({ sheet, top }) => sheet !== table.sheet || top < table.top || top >= table.bodyTop,
    );
    const asked: Mapping = {
      version: 1,
      regions: [...mappingOf(others).regions, ...regionOf('goals', options), ...regionOf('indicators', options)],
    };
    const { model, mapping } = await understand(loaded.cells, loaded.stored, asked, signal);
    if (model.goals.length + model.indicators.length === 0)
      throw new CommandFailed('NoGoals', { found: whatWasFound(model, loaded.cells) });
    await changeSettings((settings) => ({ ...settings, mapping }));
    return readValue({ ...loaded, model, mapping, occasion: occasionFor(null, model) });
  },
);
