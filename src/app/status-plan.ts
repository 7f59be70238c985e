import type { CellContent } from '../domain/reporting';
import type { StatusCell, StatusLayout } from '../domain/reporting/status-columns';
import type { Work } from '../domain/work';
import { type CellWrite, fitForCell, statusLook, type WritePlan } from '../excel';
import type { Translator } from '../i18n';
import type { CellChange } from './workflow';

/** Points: room for the longest word of each column, and for a readable piece of the sentence. */
const WIDTH: Readonly<Record<StatusLayout['newColumns'][number]['field'], number>> = {
  status: 96,
  deviation: 66,
  trend: 84,
  movement: 78,
  proposal: 132,
  basis: 330,
  assessedPer: 78,
};

const words =
  (translator: Translator) =>
  (content: CellContent): string =>
    typeof content === 'object' ? translator.message(content) : String(content);

function valueOf(cell: StatusCell, text: (content: CellContent) => string): string | number | null {
  if (cell.content === null || typeof cell.content === 'number') return cell.content;
  return fitForCell(text(cell.content));
}

type Change = CellWrite & { readonly field: string };

const CELLS_PER_SLICE = 200;

/** Only what differs from what stands there: nothing changed means nothing written. */
function* changedCells(layout: StatusLayout, translator: Translator): Work<Change[]> {
  const text = words(translator);
  const changed: Change[] = [];
  for (const [index, cell] of layout.cells.entries()) {
    if (index % CELLS_PER_SLICE === 0) yield;
    const value = valueOf(cell, text);
    if (value === cell.old) continue;
    const look = statusLook(value, cell.style, cell.format, text);
    changed.push({ cell: cell.cell, field: cell.field, old: cell.old, new: value, look });
  }
  return changed;
}

export interface StatusPlan {
  readonly plan: WritePlan;
  readonly changes: readonly CellChange[];
}

/** Puts the layout into words and keeps what differs. */
export function* toPlan(layout: StatusLayout, translator: Translator): Work<StatusPlan> {
  const cells = yield* changedCells(layout, translator);
  const rows = new Map<string, Set<number>>();
  const changes: CellChange[] = [];
  for (const [index, { cell, field, old, new: value }] of cells.entries()) {
    changes.push({ cell, field, old, new: value });
    const known = rows.get(cell.sheet);
    if (known) known.add(cell.row);
    else rows.set(cell.sheet, new Set([cell.row]));
    if (index % CELLS_PER_SLICE === 0) yield;
  }
  return {
    plan: {
      cells,
      columns: layout.newColumns.map(({ field, alone, ...column }) => ({
        ...column,
        width: alone ? WIDTH[field] : null,
      })),
      anchors: [
        ...layout.headings.filter(({ sheet }) => rows.has(sheet)),
        ...layout.anchors.filter(({ row, sheet }) => rows.get(sheet)?.has(row)),
      ],
    },
    changes,
  };
}
