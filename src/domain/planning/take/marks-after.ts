import { joinMarks, markAt } from './marks';
import type { TakenKind } from './own-table';
import { chosenRow, type FileMarks, type TakeChoice, type TakePlan, type TakeRow } from './take-plan';

/**
 * What is remembered of a file when the user has gone on with the plan: marks of what was written and of what already
 * was as in the file; of cells and rows that were left alone, what was remembered before.
 */
export function marksAfter(plan: TakePlan, choice: TakeChoice, kind: TakenKind, before: FileMarks): FileMarks {
  const now = plan.marks[kind];
  const headings = [...new Set([...before.headings, ...now.headings])];
  const rows = new Map(
    plan.rows
      .filter((row) => row.kind === kind && row.state !== 'gone')
      .map((row): [string, TakeRow] => [row.key, row]),
  );
  const marked = new Map<string, string>();
  for (const key of new Set([...Object.keys(before.rows), ...Object.keys(now.rows)])) {
    const row = rows.get(key);
    const chosen = row && plan.tables[kind].refused === null ? chosenRow(row, choice) : null;
    if (row?.state === 'new' && chosen === null) continue;
    const left = new Set(row?.cells.filter((cell) => !chosen?.cells.includes(cell)).map(({ heading }) => heading));
    const marks = headings.map((heading) => {
      const old = markAt(before.headings, before.rows[key], heading);
      return left.has(heading) ? old : (markAt(now.headings, now.rows[key], heading) ?? old);
    });
    marked.set(key, joinMarks(marks));
  }
  return { headings, rows: Object.fromEntries(marked) };
}
