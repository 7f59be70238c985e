import {
  sameWord,
  type CellAddress,
  type CellValue,
  type Model,
  type Region,
  type SheetCells,
  valueAt,
  type CellReader,
} from '../model';
import { asWritten, cellOf } from './cell-number';
import type { KoladaComparison } from './compare';
import { isFraction, type Slot, type Slots } from './slots';
import { membersOf, ownPopulation, type Places, type Population, populationOf, valueOf } from './populations';
import { STANDING_FIELDS, type StandingField, standingText } from './standing';
import { KINGDOM, type Name, placeName } from './types';
import type { KoladaTable } from './values';

/** A column of comparisons that an indicators' table lacks and may get, at its right end. Rows and columns count from 0. */
export interface NewColumn {
  /** Unique in the plan. */
  readonly key: string;
  readonly sheet: string;
  /** The table that would grow by it; null: cells beside a plain block. */
  readonly table: string | null;
  readonly heading: string;
  readonly headingRow: number;
  /** The first free column, to the right of the table or block: columns that are chosen stand side by side from here. */
  readonly right: number;
  readonly lastRow: number;
  readonly year: number;
  /** Whose values; null: the place, best or worst among all of them. */
  readonly who: Name | null;
  /** "Egen bearbetning av data från Kolada", else "Källa: Kolada". */
  readonly computed: boolean;
  readonly cells: readonly NewCell[];
}

export interface NewCell {
  readonly row: number;
  readonly kpi: string;
  readonly value: CellValue;
  /** As the outcome of the year is shown. */
  readonly format: string;
  /** To be known again at the next fetch. */
  readonly holds:
    { readonly number: number; readonly place: string } | { readonly text: string; readonly standing: StandingField };
}

/** What new columns are made from. */
export interface ColumnGround {
  readonly model: Model;
  readonly sheets: readonly SheetCells[];
  readonly slots: Slots;
  readonly places: Places;
  readonly table: KoladaTable;
  readonly reader: CellReader;
  /** The newest year of the own municipality, by key figure. */
  readonly newest: ReadonlyMap<string, number>;
  readonly compared: (indicator: Slot['indicator'], kpi: string, year: number) => KoladaComparison | null;
}

export interface NewColumns {
  readonly columns: readonly NewColumn[];
  /** Sheets where there was no room for all. */
  readonly crowded: readonly string[];
}

type Row = Slots['indicators'][number] & { readonly outcome: Slot | null };
type Column = Pick<NewColumn, 'heading' | 'who' | 'computed' | 'cells'>;

const STANDING_HEADING: Readonly<Record<StandingField, string>> = {
  peerPlace: 'Plats bland kommunerna',
  peerBest: 'Bäst bland kommunerna',
  peerWorst: 'Sämst bland kommunerna',
};

/** The cells of a population's column: rows without a value are left out. */
function valueCells(rows: readonly Row[], population: Population, year: number, ground: ColumnGround): NewCell[] {
  const { table, reader, model } = ground;
  return rows.flatMap(({ indicator, kpi, outcome }): NewCell[] => {
    const value = valueOf(population, table, kpi, year);
    if (value === null) return [];
    const format = outcome === null ? 'General' : (reader.format(outcome.cell) ?? 'General');
    const fraction = isFraction(
      { indicator, region: model.regions[indicator.row.region]!, cell: outcome?.cell ?? null },
      format,
      reader,
    );
    return [
      {
        row: indicator.row.row,
        kpi,
        value: cellOf(value, false, fraction),
        format: fraction || format !== '@' ? format : 'General',
        holds: { number: asWritten(value), place: population.id },
      },
    ];
  });
}

function populationColumns(region: Region, rows: readonly Row[], year: number, ground: ColumnGround): Column[] {
  const { model, places, slots } = ground;
  const { peers } = places;
  if (peers === null) return [];
  const there = (id: string): boolean =>
    slots.slots.some(
      (slot) =>
        slot.region === region &&
        slot.field === 'comparison' &&
        slot.population.id === id &&
        (slot.year === year || slot.year === null),
    );
  // A heading must be read as what it stands for.
  const headed = (names: readonly string[], population: Population): Column[] => {
    const name = names.find((one) => populationOf(one, places, model.settings)?.id === population.id);
    if (name === undefined || there(population.id)) return [];
    const cells = valueCells(rows, population, year, ground);
    const computed = population.kind === 'mean';
    return cells.length === 0 ? [] : [{ heading: `${name} ${year}`, who: population.title, computed, cells }];
  };
  const own = ownPopulation(places).id;
  const { comparisonGroup } = model.settings;
  return [
    ...headed(['Riket'], { kind: 'place', id: KINGDOM, title: placeName(KINGDOM, places.places) }),
    ...headed(['Länet', ...(comparisonGroup === null ? [] : [comparisonGroup]), 'Jämförelsegrupp'], peers),
    ...membersOf(peers).flatMap((id) => {
      const title = placeName(id, places.places);
      if (id === own || typeof title !== 'string') return [];
      return headed([title], { kind: 'place', id, title });
    }),
  ];
}

function standingColumns(region: Region, rows: readonly Row[], year: number, ground: ColumnGround): Column[] {
  return STANDING_FIELDS.flatMap((field): Column[] => {
    const there = ground.slots.standings.some(
      (slot) => slot.region === region && slot.field === field && (slot.year === year || slot.year === null),
    );
    if (there) return [];
    const cells = rows.flatMap(({ indicator, kpi }): NewCell[] => {
      const text = standingText(field, ground.compared(indicator, kpi, year));
      if (text === null) return [];
      return [{ row: indicator.row.row, kpi, value: text, format: 'General', holds: { text, standing: field } }];
    });
    return cells.length === 0
      ? []
      : [{ heading: `${STANDING_HEADING[field]} ${year}`, who: null, computed: true, cells }];
  });
}

interface Place {
  readonly table: string | null;
  readonly headingRow: number;
  readonly right: number;
  readonly lastRow: number;
  /** Free columns from `right` on, up to those wanted. */
  readonly room: number;
}

/** The right end of a table, or of a plain block with an empty column kept after it. */
function rightEnd(sheet: SheetCells, region: Region, wanted: number): Place {
  const table = sheet.tables.find(({ name }) => name === region.table) ?? null;
  const right = table ? table.left + table.columns : region.left + region.columns;
  const headingRow = table ? table.top : region.bodyTop - 1;
  const lastRow = table ? table.top + table.rows - 1 : region.top + region.rows - 1;
  const taken = (column: number): boolean =>
    sheet.tables.some(
      ({ top, left, rows, columns }) =>
        column >= left && column < left + columns && top <= lastRow && top + rows > headingRow,
    ) ||
    Array.from({ length: lastRow - headingRow + 1 }, (_, index) => headingRow + index).some(
      (row) => valueAt(sheet, row, column) !== null,
    );
  let free = 0;
  while (free <= wanted && !taken(right + free)) free++;
  return { table: table?.name ?? null, headingRow, right, lastRow, room: table ? free : free - 1 };
}

/** Comparison columns that the indicators' tables lack, of the newest year that the own municipality has a value of. */
export function newColumns(ground: ColumnGround): NewColumns {
  const { model, sheets, slots, newest } = ground;
  const columns: NewColumn[] = [];
  const crowded: string[] = [];
  for (const [index, region] of model.regions.entries()) {
    const sheet = sheets.find(({ name }) => name === region.sheet);
    if (region.kind !== 'indicators' || region.blockLayout || !sheet || sheet.protected) continue;
    const mine = slots.indicators.filter(({ indicator }) => indicator.row.region === index);
    const year = Math.max(...mine.flatMap(({ kpi }) => newest.get(kpi) ?? []));
    if (!Number.isFinite(year)) continue;
    const rows = mine.map((one): Row => ({
      ...one,
      outcome:
        slots.slots.find(
          (slot) => slot.indicator === one.indicator && slot.field === 'outcome' && slot.year === year,
        ) ?? null,
    }));
    const [group, rest] = [populationColumns(region, rows, year, ground), standingColumns(region, rows, year, ground)];
    const headings = headingsOf(sheet, region);
    const found = [...group, ...rest].filter(({ heading }) => !headings.some((one) => sameWord(one, heading)));
    const { room, ...place } = rightEnd(sheet, region, found.length);
    if (found.length > room) crowded.push(region.sheet);
    columns.push(
      ...found.slice(0, Math.max(0, room)).map((column) => ({
        ...column,
        ...place,
        key: `${region.sheet}|${index}|${column.heading}`,
        sheet: region.sheet,
        year,
      })),
    );
  }
  return { columns, crowded };
}

const headingsOf = (sheet: SheetCells, region: Region): readonly string[] =>
  (sheet.values[region.bodyTop - 1 - sheet.top] ?? []).map((value) => String(value ?? ''));

/** The cells of chosen columns, where they will stand. */
export const columnCellsOf = (column: NewColumn, at: number): readonly (NewCell & { readonly cell: CellAddress })[] =>
  column.cells.map((one) => ({ ...one, cell: { sheet: column.sheet, row: one.row, column: at } }));
