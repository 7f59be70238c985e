import type { ApplyFetchValue, FetchPreview } from '../../app';
import type { FetchChange } from '../../domain/kolada';
import { cellName } from '../../domain/model';
import type { Translator } from '../../i18n';

const cellJson = (change: FetchChange): object => ({
  sheet: change.cell.sheet,
  cell: cellName(change.cell.row, change.cell.column),
  field: change.field,
  kind: change.kind,
  old: change.old,
  new: change.new,
  kpi: change.kpi,
  year: change.year,
  preliminary: change.preliminary,
});

/** What was written, what stands as a person typed it, and what was added. */
interface Done extends Pick<ApplyFetchValue, 'written' | 'added'> {
  readonly left: readonly FetchChange[];
}

/** `fetch --json`: the cells written, those left as a person typed them, and how the own values stand among others. */
export const fetchJson = (
  { municipality, peers, answer, plan, notes }: FetchPreview,
  { written, left, added }: Done,
  translator: Translator,
): object => ({
  municipality: municipality.id,
  peers: peers === null || typeof peers === 'string' ? peers : translator.message(peers),
  fetched: answer.today,
  written: written.map(cellJson),
  left: left.map(cellJson),
  added: added.map(({ cell, new: value }) => ({
    sheet: cell.sheet,
    cell: cellName(cell.row, cell.column),
    new: value,
  })),
  // Also what was added: what the workbook lacked.
  offered: {
    columns: plan.newColumns.map(({ sheet, heading }) => ({ sheet, heading })),
    rows: plan.newRows.map(({ sheet, kpi, year, gender }) => ({ sheet, kpi, year, gender })),
  },
  unchanged: plan.unchanged,
  comparisons: plan.comparisons.map(
    ({ kpi, year, value, rank, of, shared, missing, mean, difference, best, worst, kingdom, gap }) => ({
      kpi,
      year,
      value,
      rank,
      of,
      shared,
      missing,
      mean,
      difference,
      best,
      worst,
      kingdom,
      gap,
    }),
  ),
  notes: plan.notes.map((note, index) => ({ kind: note.kind, message: translator.message(notes[index]!) })),
});
