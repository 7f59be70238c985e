import type { HeadingReader } from '../heading';
import { isUpperName, labelOf } from '../regions/document-labels';
import { lower, squeeze } from '../text';
import { type Block, fieldOf } from './block';
import type { KnownGoals } from './list-rows';

const OVERALL = 2;

/** A table of goals under lines that name the goals above them, and those goals where they stand nowhere else. */
export interface UnderLines {
  readonly upper: Block | null;
  readonly lower: Block;
}

/**
 * "Övergripande mål: En trygg kommun" on a line of its own, in a table of goals or right above it: the goals below have
 * it as their parent, and it is a goal itself the first time it is said. Where the workbook lists its overall goals, the
 * line only refers to them: one that is none of them is an unknown parent (H03), not a new goal. Null where nothing says
 * so, and where the table has its own word on level or parent.
 */
export function underUpperLines(block: Block, reader: HeadingReader, known: UpperGoals): UnderLines | null {
  const title = block.kind === 'goals' ? fieldOf(block, 'title') : null;
  if (title === null || block.titles || fieldOf(block, 'level') || fieldOf(block, 'parents')) return null;
  if ((reader.levelOrder(title.heading) ?? OVERALL + 1) <= OVERALL) return null;
  const parentLines = new Map<number, string | null>();
  for (const [row, text] of block.labels) {
    const label = labelOf(text);
    if (label?.part === 'overall' && isUpperName(label.rest)) parentLines.set(row, squeeze(label.rest));
    // An area begins anew: what stood above the other area is not above this one's goals.
    else if (label?.part === 'area') parentLines.set(row, null);
  }
  const said = [...parentLines].flatMap(([row, name]) => (name === null ? [] : [[row, name] as const]));
  if (said.length === 0) return null;
  const titles = new Map(said.filter(([, name]) => known.isNew(name)));
  const [first] = titles.keys();
  const column = first === undefined ? -1 : columnAt(block, first);
  const heading = block.heading.cells.find((cell) => cell.column === column)?.text ?? '';
  const upper: Block | null =
    first === undefined
      ? null
      : {
          ...block,
          titles,
          rows: [...titles.keys()],
          labels: new Map([...titles.keys()].map((row) => [row, labelOf(block.labels.get(row)!)!.level!])),
          fields: [{ ...title, field: 'title', column, heading }],
          carried: new Set(),
          goalRows: [],
          ignored: [],
          ambiguous: [],
          twice: [],
          undated: [],
          cuts: [],
        };
  return { upper, lower: { ...block, parentLines } };
}

function columnAt({ grid, left, right }: Block, row: number): number {
  for (let column = left; column < right; column++) if (!grid.blank(row, column)) return column;
  return left;
}

/** Which overall goals the workbook has, and which its lines have named so far. */
export class UpperGoals {
  private readonly named = new Set<string>();
  private readonly listed: boolean;

  constructor(
    private readonly known: KnownGoals,
    blocks: readonly Block[],
    reader: HeadingReader,
  ) {
    this.listed = blocks.some((block) => listsOverall(block, reader));
  }

  /** True once for each goal that only lines name. */
  isNew(name: string): boolean {
    const key = lower(name);
    if (this.listed || this.known.titles.has(key) || this.known.ids.has(key) || this.named.has(key)) return false;
    this.named.add(key);
    return true;
  }
}

/** Whether overall goals stand in the block: by its heading, by the level of its rows, or in a column of their own. */
function listsOverall(block: Block, reader: HeadingReader): boolean {
  if (block.kind !== 'goals') return false;
  const isOverall = (text: string): boolean => reader.levelOrder(text) === OVERALL;
  const level = fieldOf(block, 'level');
  return (
    block.heading.cells.some(({ text }) => isOverall(text)) ||
    (level !== null && block.rows.some((row) => isOverall(block.grid.text(row, level.column))))
  );
}
