import type { FetchPreview } from '../../app';
import type { FetchChange } from '../../domain/kolada';
import { cellName } from '../../domain/model';
import type { Translator } from '../../i18n';

const cellJson = (change: FetchChange): object => ({
  sheet: change.cell.sheet,
  cell: cellName(change.cell.row, change.cell.column),
  old: change.old,
  new: change.new,
  kpi: change.kpi,
  year: change.year,
  preliminary: change.preliminary,
});

/** `fetch --json`: the cells written, those left as a person typed them, and how the own values stand among others. */
export const fetchJson = (
  { municipality, peers, answer, plan, notes }: FetchPreview,
  written: readonly FetchChange[],
  left: readonly FetchChange[],
  translator: Translator,
): object => ({
  municipality: municipality.id,
  peers,
  fetched: answer.today,
  written: written.map(cellJson),
  left: left.map(cellJson),
  unchanged: plan.unchanged,
  comparisons: plan.comparisons.map(
    ({ kpi, year, value, rank, of, shared, missing, mean, difference, kingdom, gap }) => ({
      kpi,
      year,
      value,
      rank,
      of,
      shared,
      missing,
      mean,
      difference,
      kingdom,
      gap,
    }),
  ),
  notes: plan.notes.map((note, index) => ({ kind: note.kind, message: translator.message(notes[index]!) })),
});
