import type { Gender } from '../../model';
import type { Work } from '../../work';
import { isYear } from '../date';
import { parseGender } from '../gender';
import { readId } from '../ids';
import { isPercentFormat } from '../number-format';
import { parsePeriod } from '../period';
import { nameKey } from '../text';
import { draftTarget, type IndicatorDraft } from './indicator-draft';
import type { Rows } from './row';
import { readValue } from './values';

const YIELD_ROWS = 500;

/** Finds the draft a long row names: by id as written, else by id or title whatever the case. */
export class DraftNames {
  private readonly ids = new Map<string, IndicatorDraft>();
  private readonly folded = new Map<string, IndicatorDraft>();
  private readonly titles = new Map<string, IndicatorDraft | null>();

  constructor(drafts: readonly IndicatorDraft[]) {
    for (const draft of drafts) {
      if (draft.id !== null && !this.ids.has(draft.id)) this.ids.set(draft.id, draft);
      if (draft.id !== null && !this.folded.has(nameKey(draft.id))) this.folded.set(nameKey(draft.id), draft);
      if (draft.title !== null) {
        const key = nameKey(draft.title);
        this.titles.set(key, this.titles.has(key) ? null : draft);
      }
    }
  }

  find(text: string): IndicatorDraft | null {
    return this.ids.get(text) ?? this.folded.get(nameKey(text)) ?? this.titles.get(nameKey(text)) ?? null;
  }
}

/** *Utfall*, one value a row: added to the indicators they name. What finds no place is reported. */
export function* readLongOutcomes(rows: Rows, names: DraftNames): Work<void> {
  const { block, problems } = rows;
  const { grid } = block;
  const valueColumn = rows.column('value');
  if (valueColumn === null) return;
  for (const [at, row] of block.rows.entries()) {
    if (at % YIELD_ROWS === YIELD_ROWS - 1) yield;
    const { id } = readId(rows.value(row, 'id'), rows.format(row, 'id'));
    const draft = id === null ? null : names.find(id);
    if (id === null || draft === null) {
      problems.add({ kind: 'rowUnmatched', id, cell: rows.address(row, 'id') });
      continue;
    }
    const period = parsePeriod(rows.value(row, 'period'), rows.format(row, 'period'));
    if (period === null) {
      problems.add({ kind: 'rowUnmatched', id, cell: rows.address(row, 'period') });
      continue;
    }
    const gender: Gender | null | 'unknown' = parseGender(rows.text(row, 'gender') ?? '');
    if (gender === 'unknown') {
      problems.add({ kind: 'rowUnmatched', id, cell: rows.address(row, 'gender') });
      continue;
    }
    const raw = grid.value(row, valueColumn);
    const format = grid.format(row, valueColumn);
    draft.outcomes.push({
      read: readValue(raw, format, draft.direction, grid.address(row, valueColumn)),
      period,
      gender,
      organisation: rows.text(row, 'organisation'),
      column: `${grid.name}\n${block.heading.top}\n${valueColumn}`,
      heading: block.fields.find(({ field }) => field === 'value')?.heading ?? '',
      percent: typeof raw === 'number' && isPercentFormat(format) ? 'fraction' : 'asIs',
    });
  }
}

/** *Målvärden*, one target a row: added after the wide columns' targets. */
export function* readLongTargets(rows: Rows, names: DraftNames, groups: readonly string[]): Work<void> {
  const { block, problems } = rows;
  const { grid } = block;
  const valueColumn = rows.column('value');
  if (valueColumn === null) return;
  for (const [at, row] of block.rows.entries()) {
    if (at % YIELD_ROWS === YIELD_ROWS - 1) yield;
    const { id } = readId(rows.value(row, 'id'), rows.format(row, 'id'));
    const draft = id === null ? null : names.find(id);
    if (id === null || draft === null) {
      problems.add({ kind: 'rowUnmatched', id, cell: rows.address(row, 'id') });
      continue;
    }
    const words = rows.value(row, 'year');
    const year = typeof words === 'number' && isYear(words) ? words : (parsePeriod(words)?.year ?? null);
    const forTerm = typeof words === 'string' && /mandatperiod/i.test(words);
    if (year === null && !forTerm) {
      problems.add({ kind: 'rowUnmatched', id, cell: rows.address(row, 'year') });
      continue;
    }
    const options = { direction: draft.direction, unit: draft.unit, groups };
    draft.targets.push(
      draftTarget(grid.value(row, valueColumn), grid.format(row, valueColumn), options, {
        address: grid.address(row, valueColumn),
        column: `${grid.name}\n${block.heading.top}\n${valueColumn}`,
        heading: block.fields.find(({ field }) => field === 'value')?.heading ?? '',
        forTerm,
        year,
      }),
    );
  }
}
