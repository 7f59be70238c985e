import {
  type CellAddress,
  type CellValue,
  fieldColumn,
  type Model,
  type OccasionKind,
  type WorkbookCells,
  valueAt,
} from '../../model';
import { settingLabel } from '../../reading/regions/settings';
import { OCCASION_WORD } from '../../template/words';

/** A cell that changes by the new year, and what it is. */
export interface YearChange {
  readonly cell: CellAddress;
  readonly old: CellValue;
  readonly new: CellValue;
}

export interface Term {
  readonly from: number;
  readonly to: number;
}

/** Number stays number, text stays text. */
const likeBefore = (old: CellValue, year: number): CellValue => (typeof old === 'string' ? String(year) : year);

function changed(label: string, old: CellValue, year: number, followUp: OccasionKind, term: Term | null): CellValue {
  switch (label) {
    case 'År':
      return likeBefore(old, year);
    case 'Uppföljning':
    case 'Uppföljningstillfälle':
      return /\d{4}/.test(String(old ?? '')) ? `${OCCASION_WORD[followUp]} ${year}` : OCCASION_WORD[followUp];
    case 'Mandatperiod från':
      return term ? likeBefore(old, term.from) : old;
    case 'Mandatperiod till':
      return term ? likeBefore(old, term.to) : old;
    case 'Mandatperiod':
    case 'Mandatperiod från, till':
      return term ? `${term.from}–${term.to}` : old;
    default:
      return old;
  }
}

/** The cells of *Inställningar* that move the occasion, and the term where a new one begins. */
export function settingChanges(
  model: Model,
  cells: WorkbookCells,
  year: number,
  followUp: OccasionKind,
  term: Term | null,
): { readonly changes: readonly YearChange[]; readonly hasYear: boolean; readonly refused: readonly string[] } {
  const changes: YearChange[] = [];
  const refused: string[] = [];
  let hasYear = false;
  for (const region of model.regions.filter(({ kind }) => kind === 'settings')) {
    const sheet = cells.sheets.find(({ name }) => name === region.sheet);
    const name = fieldColumn(region, 'name')?.column;
    const value = fieldColumn(region, 'value')?.column;
    if (!sheet || name === undefined || value === undefined) continue;
    const here: YearChange[] = [];
    for (let row = region.bodyTop; row < region.top + region.rows; row++) {
      const label = settingLabel(String(valueAt(sheet, row, name) ?? ''));
      if (label === null) continue;
      const old = valueAt(sheet, row, value);
      hasYear ||= label === 'År';
      const next = changed(label, old, year, followUp, term);
      if (next !== old) here.push({ cell: { sheet: sheet.name, row, column: value }, old, new: next });
    }
    if (sheet.protected && here.length > 0) refused.push(sheet.name);
    else changes.push(...here);
  }
  return { changes, hasYear, refused };
}
