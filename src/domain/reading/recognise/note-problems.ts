import type { RegionKind } from '../../model';
import type { Problems } from '../problems';
import { type Block, cellOf, fieldOf } from './block';
import { unreadColumns } from './unread-columns';
import { isYearRows } from './year-rows';

/** Columns without which a region's rows can't be used (W03). */
const NEEDED: Readonly<Record<RegionKind, readonly string[]>> = {
  goals: ['id', 'title'],
  indicators: ['id', 'title', 'goals'],
  outcomes: ['id', 'period', 'value'],
  targets: ['id', 'year', 'value'],
  activities: ['title', 'goals'],
  organisation: ['name'],
  links: ['goal', 'unit'],
  finance: ['subject', 'budget'],
  levels: ['name'],
  settings: ['name', 'value'],
};

/**
 * What recognition itself found wrong with a block: W02, W03, W07 and headings to ask about. A list (`isList`) names its
 * indicators' goals by where they stand, as do goals that name their indicators (`linked`).
 */
export function noteProblems(block: Block, isList: boolean, linked: boolean, problems: Problems): void {
  const { grid, kind } = block;
  for (const twice of block.twice) problems.add({ kind: 'headingTwice', ...twice });
  for (const { heading, candidates, column } of block.ambiguous) {
    const row = block.heading.cells.find((cell) => cell.column === column)?.row ?? block.heading.top;
    problems.add({ kind: 'headingAmbiguous', heading, candidates, cell: grid.address(row, column) });
  }
  const unread = unreadColumns(block);
  if (unread.length > 0)
    problems.add({
      kind: 'headingsUnread',
      headings: unread.map(({ text }) => text),
      cells: unread.map((cell) => cellOf(grid, cell)),
    });
  for (const { text, row, column } of block.undated)
    problems.add({ kind: 'headingUndated', heading: text, cell: grid.address(row, column) });
  for (const field of NEEDED[kind]) {
    if (fieldOf(block, field) || block.ambiguous.some(({ candidates }) => candidates.includes(field))) continue;
    if ((isList || (linked && block.kind === 'indicators')) && field === 'goals') continue;
    if (field === 'id' && isYearRows(block)) continue;
    // A link is from a goal to a nämnd, or to the goals below it.
    if (field === 'unit' && fieldOf(block, 'answeredBy')) continue;
    if (field === 'goals' && [...block.labels.keys()].some((row) => row >= block.heading.bodyTop)) continue;
    problems.add({
      kind: 'columnMissing',
      region: kind,
      field,
      cell: grid.address(block.heading.bodyTop - 1, block.left),
    });
  }
  for (const row of block.cuts) problems.add({ kind: 'regionCut', region: kind, cell: grid.address(row, block.left) });
}
