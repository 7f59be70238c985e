import { type Region, sameWord, type SheetCells } from '../model';
import { populationColumns, type Row, standingColumns } from './column-contents';
import type { ColumnGround, NewColumn } from './new-column';
import { rightEnd } from './right-end';

export interface NewColumns {
  readonly columns: readonly NewColumn[];
  /** Sheets where there was no room for all. */
  readonly crowded: readonly string[];
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
