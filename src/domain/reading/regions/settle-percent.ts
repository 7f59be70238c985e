import type { Problems } from '../problems';
import { type PercentCell, type PercentReading, readPercentColumn, typicalSize } from '../percent';
import { parseTarget } from '../target';
import { certainTarget, type IndicatorDraft, openNumber, valuesOf } from './indicator-draft';
import { certainSize, hasPercentFormat, needsColumn } from './values';
import { target as makeTarget } from '../target/parsed-target';

interface Entry {
  readonly cell: PercentCell;
  readonly heading: string;
  readonly settle: (reading: PercentReading) => void;
}

const FEW = 6;

/** Settles every percentage by its column (T07 where a column mixes fractions and whole numbers). */
export function settlePercentages(drafts: readonly IndicatorDraft[], problems: Problems): void {
  const columns = new Map<string, Entry[]>();
  const add = (column: string, entry: Entry): void => {
    const entries = columns.get(column);
    if (entries) entries.push(entry);
    else columns.set(column, [entry]);
  };
  for (const draft of drafts) collect(draft, add);
  for (const entries of columns.values()) {
    const { readings, odd } = readPercentColumn(entries.map(({ cell }) => cell));
    entries.forEach((entry, at) => entry.settle(readings[at]!));
    if (odd.length === 0) continue;
    const cells = entries.length <= FEW ? entries.map(({ cell }) => cell.address) : odd;
    problems.add({ kind: 'mixedPercent', heading: entries[0]!.heading, cells });
  }
}

function collect(draft: IndicatorDraft, add: (column: string, entry: Entry) => void): void {
  const values = valuesOf(draft).filter((value) => needsColumn(value.read, draft.percentRow));
  const targets = draft.targets.filter(
    (target) => openNumber(target) !== null && (draft.percentRow || target.options.fraction),
  );
  if (values.length === 0 && targets.length === 0) return;
  const scale = typicalSize([
    ...valuesOf(draft)
      .map(({ read }) => certainSize(read))
      .filter((size) => size !== null),
    ...draft.targets.map(certainTarget).filter((size) => size !== null),
  ]);
  for (const value of values) {
    add(value.column, {
      cell: {
        value: value.read.parsed.value!,
        formatted: hasPercentFormat(value.read),
        address: value.read.address,
        scale,
      },
      heading: value.heading,
      settle: (reading) => (value.percent = reading),
    });
  }
  for (const target of targets) {
    add(target.column, {
      cell: { value: openNumber(target)!, formatted: target.options.fraction, address: target.address, scale },
      heading: target.heading,
      settle: (reading) => {
        target.percent = reading;
        if (reading === 'fraction' && !target.options.fraction)
          target.parsed = parseTarget(target.raw, { ...target.options, fraction: true });
        if (reading === 'mixed') target.parsed = [makeTarget({ problem: 'mixedPercent', saidByWords: false })];
      },
    });
  }
}
