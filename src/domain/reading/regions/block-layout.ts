import type { CellAddress, Goal, Region } from '../../model';
import { BULLET, type Label, labelOf, type Part } from './document-labels';
import type { Grid } from '../grid';
import { lower, squeeze } from '../text';
import { ownerOfSheet } from './goals';

/** A line of a text document pasted into a sheet: headings carry the hierarchy, nothing has an id. */
interface Line {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** As it stands in the cells, lines of several cells one below the other. */
  readonly raw: string;
}

/** A line that may be a heading, with what stands after it in the same cell. */
interface LabelledLine extends Line {
  readonly label: Label | null;
  readonly rest: Line | null;
}

interface Upper {
  readonly title: string;
  readonly address: CellAddress;
}

const UPPER: readonly Part[] = ['area', 'overall', 'vision'];
const OPEN_END = /(?:[,–-]|(?<!\p{L})(?:och|av|för|med|i|på|till|som|att|en|ett|den|det|de|samt|eller|vid|från|om))$/iu;

/** A sheet written as a document: its goals, and the texts that differ from how they stand in the cells. */
export interface BlockLayout {
  readonly region: Region;
  readonly goals: readonly Goal[];
  readonly mended: readonly { readonly cell: CellAddress; readonly raw: string; readonly text: string }[];
}

/** Goals and their region where a sheet is written as a document (`inriktning.xlsx`); null where it is not. */
export function readBlockLayout(
  grid: Grid,
  region: number,
  key: (id: string | null, address: string) => string,
): BlockLayout | null {
  const lines = linesOf(grid);
  const parts = new Set(lines.map(({ label }) => label?.part));
  if (!parts.has('goal') || !UPPER.some((part) => parts.has(part)) || !isDocument(lines)) return null;

  const goals: Goal[] = [];
  const mended: BlockLayout['mended'][number][] = [];
  const first = lines.findIndex(({ label }) => label !== null);
  const above: Partial<Record<Part, Upper>> = {};
  for (let at = first; at < lines.length;) {
    const { label, rest } = lines[at]!;
    if (label === null) break;
    let next = at + 1;
    while (next < lines.length && lines[next]!.label === null) next++;
    const items = paragraphs([...(rest === null ? [] : [rest]), ...lines.slice(at + 1, next)]);
    at = next;
    if (label.part === 'other') continue;
    for (const { row, column, raw, text } of items)
      if (raw !== text) mended.push({ cell: grid.address(row, column), raw, text });
    if (label.part === 'description') {
      const last = goals.at(-1);
      const text = items.map((item) => item.text).join('\n');
      if (last && text !== '') goals[goals.length - 1] = { ...last, description: text };
      continue;
    }
    for (const item of items) {
      const title = item.text.replace(BULLET, '');
      const address = grid.address(item.row, item.column);
      const parent =
        label.part === 'goal' ? (above.overall ?? above.area) : label.part === 'overall' ? above.area : null;
      goals.push({
        ...EMPTY_GOAL,
        key: key(null, `${grid.name}!${item.row + 1}`),
        level: label.level,
        title,
        parents: parent ? [{ id: parent.title, address: parent.address }] : [],
        area: label.part === 'area' ? null : (above.area?.title ?? null),
        owner: label.owner ?? (label.part === 'goal' ? ownerOfSheet(grid.name, []) : null),
        row: { region, row: item.row },
      });
      above[label.part] = { title, address };
      if (label.part === 'area') delete above.overall;
    }
  }
  if (goals.length === 0) return null;

  const left = Math.min(...lines.map(({ column }) => column));
  const heading = lines[first]!;
  const last = lines.at(-1)!.row;
  const column = { column: left, period: null, year: null, gender: null, group: null, confidence: 0.8 };
  return {
    goals,
    mended,
    region: {
      kind: 'goals',
      sheet: grid.name,
      top: heading.row,
      left,
      rows: last - heading.row + 1,
      columns: Math.max(...lines.map((line) => line.column)) - left + 1,
      bodyTop: heading.row + 1,
      table: null,
      fields: [{ ...column, field: 'title', heading: heading.text }],
      ignored: [],
      ambiguous: [],
      confidence: 0.8,
      blockLayout: true,
    },
  };
}

/** True for a sheet that is written as a document under this heading. */
export const isBlockLayout = (grid: Grid, heading: string): boolean =>
  labelOf(squeeze(heading)) !== null && readBlockLayout(grid, 0, (_, address) => address) !== null;

/** A document has one text a row, or a heading with its text beside it; a table has several. */
const isDocument = (lines: readonly LabelledLine[]): boolean => {
  const rows = new Map<number, { readonly columns: Set<number>; labelled: boolean }>();
  for (const { row, column, label } of lines) {
    const known = rows.get(row) ?? { columns: new Set<number>(), labelled: label !== null };
    known.columns.add(column);
    rows.set(row, known);
  }
  const alone = [...rows.values()].filter(({ columns, labelled }) => columns.size <= (labelled ? 2 : 1)).length;
  return alone * 10 >= rows.size * 9;
};

function linesOf(grid: Grid): readonly LabelledLine[] {
  const lines: LabelledLine[] = [];
  for (let row = grid.top; row < grid.bottom; row++) {
    for (let column = grid.left; column < grid.right; column++) {
      const value = grid.value(row, column);
      if (typeof value !== 'string') continue;
      for (const part of value.split(/\r?\n/)) {
        const text = squeeze(part.replace(/\u00ad\s*$/u, '-'));
        if (text === '') continue;
        const label = labelOf(text);
        const rest = label?.rest ?? null;
        lines.push({
          row,
          column,
          text,
          raw: part,
          label,
          // What stands after a heading in its cell was mended where the whole line was.
          rest: rest === null ? null : { row, column, text: rest, raw: text === part ? rest : part },
        });
      }
    }
  }
  return lines;
}

/** Lines put together to paragraphs: a line that goes on in lower case, or after an open end, belongs to the one above. */
function paragraphs(lines: readonly Line[]): readonly Line[] {
  const found: Line[] = [];
  for (const line of lines) {
    const last = found.at(-1);
    const starts = BULLET.test(line.text) || (isCapital(line.text) && !(last && OPEN_END.test(last.text)));
    if (!last || starts) found.push(line);
    else
      found[found.length - 1] = {
        ...last,
        text: joinLines(last.text, line.text),
        raw: `${last.raw}\n${line.raw}`,
      };
  }
  return found;
}

const isCapital = (text: string): boolean => {
  const letter = /\p{L}/u.exec(text)?.[0];
  return letter === undefined || letter !== lower(letter);
};

/** Undoes a line break: "ba-" + "lanserad" → "balanserad"; "kultur-" + "och fritid" keeps its hyphen. */
function joinLines(above: string, below: string): string {
  if (/\p{L}-$/u.test(above) && !/^(?:och|eller|samt)(?!\p{L})/iu.test(below) && !isCapital(below))
    return above.slice(0, -1) + below;
  return `${above} ${below}`;
}

const EMPTY_GOAL: Omit<Goal, 'key' | 'row'> = {
  id: null,
  idBecameDate: false,
  level: null,
  title: null,
  description: null,
  parents: [],
  owner: null,
  area: null,
  goalClass: null,
  perspective: null,
  origin: null,
  sdg: [],
  focus: [],
  plan: null,
  lifecycle: null,
  validFrom: null,
  validTo: null,
  replacedBy: [],
  decidedBy: null,
  decidedOn: null,
  targetGroup: null,
  effect: null,
  assessment: null,
  motivation: null,
  assessedCells: { assessment: null, motivation: null },
  assessedOn: null,
  comment: null,
};
