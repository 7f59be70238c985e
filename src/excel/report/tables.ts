import type { ReportSheet } from '../../domain/reporting';
import type { Operation } from './batches';
import type { Grid } from './grid';
import { areaName, type Place } from './write-grid';

const TABLE_BYTES = 2500;
const OURS = 'RT_';

export const isOwnTable = (name: string): boolean => name.startsWith(OURS);

/** The wanted name as Excel takes it, free in the whole workbook. `taken` is in small letters. */
export function freeTableName(wanted: string, taken: ReadonlySet<string>): string {
  const plain = wanted.replace(/[^\p{L}\p{N}_]/gu, '_');
  for (let number = 1; ; number++) {
    const name = number === 1 ? plain : `${plain}_${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Real Excel tables where filtering helps, in the report's own looks. */
export function tableOperations(
  worksheet: Excel.Worksheet,
  sheet: ReportSheet,
  grid: Grid,
  place: Place,
  taken: ReadonlySet<string>,
): readonly Operation[] {
  return [...grid.tables].flatMap(([id, placed]): readonly Operation[] => {
    if (!placed.filterable) return [];
    return [
      {
        bytes: TABLE_BYTES,
        queue: () => {
          const table = worksheet.tables.add(
            areaName(place, placed.headingRow, 0, placed.rows + 1, placed.columns),
            true,
          );
          table.name = freeTableName(`${OURS}${sheet.key}_${id}`, taken);
          table.style = 'TableStyleLight1';
          table.showBandedRows = false;
        },
      },
    ];
  });
}
