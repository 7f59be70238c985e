import {
  addressText,
  type CellAddress,
  type CellValue,
  fieldColumn,
  isInBody,
  type Model,
  type NamingCell,
  type Region,
  type CellReader,
} from '../model';
import { to1904 } from '../reading/calendar';

/** Where a row's name may stand, the likeliest first. */
const nameColumns = (region: Region): readonly number[] => [
  ...['id', 'title'].flatMap((field) => fieldColumn(region, field)?.column ?? []),
  ...Array.from({ length: region.columns }, (_, at) => region.left + at),
];

/**
 * The cells that say which rows and columns `changed` stand in, as they stand: the row's id (else its title, else the
 * first cell with anything in it) and the headings above. Cells that are to be changed themselves name nothing, nor do
 * empty ones; days are left out, since workbooks count them differently.
 */
export function namingCells(
  changed: readonly CellAddress[],
  { regions }: Pick<Model, 'regions'>,
  reader: Pick<CellReader, 'value' | 'format'>,
): readonly NamingCell[] {
  const changing = new Set(changed.map(addressText));
  const found = new Map<string, NamingCell>();
  const named = (cell: CellAddress): NamingCell | null => {
    const value: CellValue = changing.has(addressText(cell)) ? null : (reader.value(cell) ?? null);
    const isDay = to1904(value, reader.format(cell) ?? '') !== value;
    return value === null || isDay ? null : { ...cell, value };
  };
  const keep = (cell: NamingCell | null): void => {
    if (cell !== null) found.set(addressText(cell), cell);
  };
  for (const { sheet, row, column } of changed) {
    for (const region of regions) {
      if (region.blockLayout || !isInBody(region, { sheet, row, column })) continue;
      for (const at of nameColumns(region)) {
        const name = named({ sheet, row, column: at });
        keep(name);
        if (name !== null) break;
      }
      for (let heading = region.top; heading < region.bodyTop; heading++) keep(named({ sheet, row: heading, column }));
    }
  }
  return [...found.values()];
}
