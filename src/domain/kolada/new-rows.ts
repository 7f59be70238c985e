import { type CellReader, type CellValue, fieldColumn, type IsoDate } from '../model';
import { dateSerial } from '../reading/date';
import { isDateFormat } from '../reading/number-format';
import { asWritten, cellOf } from './cell-number';
import { gendersOf, has, nextRow, type RowPlace, rowsWanted, type TablesGround } from './lacking-rows';
import { isFraction } from './slots';
import { type KoladaGender, type KoladaValue, SOURCE } from './types';
import type { KoladaTable } from './values';

/** A value that a long table of outcomes lacks: a row it may get at its end. Rows and columns count from 0. */
export interface NewRow extends RowPlace {
  /** Unique in the plan. */
  readonly key: string;
  readonly sheet: string;
  /** Indicator.key */
  readonly indicator: string;
  readonly kpi: string;
  readonly year: number;
  readonly gender: KoladaGender;
  readonly preliminary: boolean;
  /** What the row's outcome is to hold. */
  readonly value: CellValue;
  readonly number: number;
  /** `format` is that of the last row's cell, which the new one takes. */
  readonly cells: readonly { readonly column: number; readonly value: CellValue; readonly format: string }[];
}

export interface RowGround extends TablesGround {
  readonly municipality: string;
  readonly table: KoladaTable;
  readonly reader: CellReader;
  readonly today: IsoDate;
  readonly isPreliminary: (value: KoladaValue) => boolean;
}

/** Rows for values that Kolada has and no cell of the workbook is for. A missing value gets no row. */
export function newRows(ground: RowGround): readonly NewRow[] {
  const { wanted, table, municipality, reader, today } = ground;
  return rowsWanted(ground).flatMap(({ indicator, kpi, years, long }) => {
    const { region } = long;
    const place = nextRow(long)!;
    const formatOf = (column: number): string =>
      reader.format({ sheet: region.sheet, row: region.top + region.rows - 1, column }) ?? 'General';
    const fraction = isFraction(
      { indicator, region, cell: { sheet: region.sheet, row: region.top + region.rows - 1, column: long.value } },
      formatOf(long.value),
      reader,
    );
    const columnOf = (field: string): number | null => fieldColumn(region, field)?.column ?? null;
    return years.flatMap((year) =>
      gendersOf(indicator, long, wanted).flatMap(([code, gender, word]): NewRow[] => {
        const value = table.get(kpi, municipality, year, code);
        if (value === null || value.value === null || has(indicator, year, gender)) return [];
        const preliminary = ground.isPreliminary(value);
        const outcome = cellOf(value.value, preliminary, fraction);
        const cells: (readonly [number | null, CellValue])[] = [
          [long.id, indicator.id ?? indicator.title],
          ...(columnOf('year') === null || columnOf('year') === long.period
            ? [[long.period, year] as const]
            : ([
                [long.period, 'Helår'],
                [columnOf('year'), year],
              ] as const)),
          [columnOf('gender'), word],
          [long.value, outcome],
          [columnOf('source'), SOURCE],
          [columnOf('fetchedOn'), dayIn(columnOf('fetchedOn'), today, formatOf)],
          [columnOf('preliminary'), preliminary ? 'ja' : 'nej'],
        ];
        return [
          {
            ...place,
            key: `${indicator.key}|${year}|${code}`,
            sheet: region.sheet,
            indicator: indicator.key,
            kpi,
            year,
            gender: code,
            preliminary,
            value: outcome,
            number: asWritten(value.value),
            cells: cells.flatMap(([column, content]) =>
              column === null || content === null ? [] : [{ column, value: content, format: formatOf(column) }],
            ),
          },
        ];
      }),
    );
  });
}

const dayIn = (column: number | null, today: IsoDate, formatOf: (column: number) => string): CellValue =>
  column !== null && isDateFormat(formatOf(column)) ? dateSerial(today) : today;
