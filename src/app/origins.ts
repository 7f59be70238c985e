import type { SheetCells, WorkbookCells } from '../domain/model';
import type { Origin } from '../domain/reading';
import type { FileSettings, SheetMark } from '../excel';

/** By name, and by Excel's own id where it was renamed: ids may be given anew when a file is opened elsewhere. */
export const sheetNameOf = ({ sheets }: WorkbookCells, mark: SheetMark): string | null => {
  const by = (is: (sheet: SheetCells) => boolean): string | null => sheets.find(is)?.name ?? null;
  return by(({ name }) => name === mark.name) ?? by(({ id }) => id !== undefined && id === mark.id);
};

/** The documents that were made into tables, by the names their sheets have now; those whose sheets are gone are left out. */
export const originsIn = (cells: WorkbookCells, stored: FileSettings['origins'] = []): readonly Origin[] =>
  stored.flatMap((origin) => {
    const from = sheetNameOf(cells, origin.from);
    const to = sheetNameOf(cells, origin.to);
    return from === null || to === null ? [] : { from, to };
  });
