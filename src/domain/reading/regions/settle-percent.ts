import type { Problems } from '../problems';
import { type PercentReading, readPercentColumn, typicalSize } from '../percent';
import { parseTarget } from '../target';
import { target as makeTarget } from '../target/parsed-target';
import {
  certainTarget,
  certainValue,
  type DraftTarget,
  type DraftValue,
  type IndicatorDraft,
  openTarget,
  plainNumber,
} from './indicator-draft';
import type { ValueColumn } from './value-column';

const FEW = 6;

const isTarget = (entry: DraftValue | DraftTarget): entry is DraftTarget => 'options' in entry;

/** Settles every percentage by its column (T07 where a column mixes fractions and whole numbers). */
export function settlePercentages(columns: readonly ValueColumn[], problems: Problems): void {
  const scales = new Map<IndicatorDraft, number | null>();
  for (const column of columns) {
    if (column.plain) continue;
    const cells = column.entries.map((entry, at) => ({
      value: isTarget(entry) ? openTarget(entry)! : plainNumber(entry)!,
      formatted: isTarget(entry) ? entry.options.fraction : entry.percent === 'fraction',
      address: isTarget(entry) ? entry.address : entry.grid.address(entry.row, entry.at),
      scale: scaleOf(column.drafts[at]!, scales),
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

/** The size of the row's certain values, read before any target of it is settled. */
function scaleOf(draft: IndicatorDraft, known: Map<IndicatorDraft, number | null>): number | null {
  const found = known.get(draft);
  if (found !== undefined) return found;
  const sizes = [
    ...[...draft.outcomes, ...draft.comparisons.map(({ value }) => value), draft.baseline, draft.forecast].map(
      (value) => value && certainValue(value),
    ),
    ...draft.targets.map(certainTarget),
  ];
  const scale = typicalSize(sizes.filter((size) => size !== null));
  known.set(draft, scale);
  return scale;
}
