import type { Problems } from '../problems';
import { isLoneRow, type PercentReading, readPercentColumn, typicalSize } from '../percent';
import { parseTarget } from '../target';
import { target as makeTarget } from '../target/parsed-target';
import {
  certainTarget,
  certainValue,
  type DraftTarget,
  type DraftValue,
  type IndicatorDraft,
  openTarget,
  openValue,
  plainNumber,
} from './indicator-draft';
import type { ValueColumn } from './value-column';

const FEW = 6;

const isTarget = (entry: DraftValue | DraftTarget): entry is DraftTarget => 'options' in entry;

/** Settles every percentage by its column (T07 where a column mixes fractions and whole numbers). */
export function settlePercentages(columns: readonly ValueColumn[], problems: Problems): void {
  const sizes = new Map<IndicatorDraft, RowSize>();
  for (const column of columns) {
    if (column.plain) continue;
    const cells = column.entries.map((entry, at) => ({
      value: isTarget(entry) ? openTarget(entry)! : plainNumber(entry)!,
      formatted: isTarget(entry) ? entry.options.fraction : entry.percent === 'fraction',
      address: isTarget(entry) ? entry.address : entry.grid.address(entry.row, entry.at),
      ...sizeOf(column.drafts[at]!, sizes),
    }));
    const { readings, odd } = readPercentColumn(cells);
    column.entries.forEach((entry, at) => settle(entry, readings[at]!));
    if (odd.length === 0) continue;
    const mixed = cells.length <= FEW ? cells.map(({ address }) => address) : odd;
    problems.add({
      kind: 'mixedPercent',
      heading: column.heading,
      unjudged: readings.filter((reading) => reading === 'mixed').length,
      cells: mixed,
    });
  }
}

function settle(entry: DraftValue | DraftTarget, reading: PercentReading): void {
  if (!isTarget(entry)) entry.percent = reading;
  else if (reading === 'mixed') entry.parsed = [makeTarget({ problem: 'mixedPercent', saidByWords: false })];
  else if (reading === 'fraction' && !entry.options.fraction)
    entry.parsed = parseTarget(entry.said, { ...entry.options, fraction: true });
}

interface RowSize {
  readonly scale: number | null;
  readonly lone: boolean;
}

/** The size of the row's certain values, read before any target of it is settled. */
function sizeOf(draft: IndicatorDraft, known: Map<IndicatorDraft, RowSize>): RowSize {
  const found = known.get(draft);
  if (found !== undefined) return found;
  const values = [
    ...draft.outcomes,
    ...draft.comparisons.map(({ value }) => value),
    draft.baseline,
    draft.forecast,
  ].filter((value) => value !== null);
  const scale = typicalSize(numbers([...values.map(certainValue), ...draft.targets.map(certainTarget)]));
  const open = [...values.map((value) => openValue(value, draft.percentRow)), ...draft.targets.map(openTarget)];
  const size = { scale, lone: scale === null && isLoneRow(numbers(open)) };
  known.set(draft, size);
  return size;
}

const numbers = (values: readonly (number | null)[]): readonly number[] => values.filter((value) => value !== null);
