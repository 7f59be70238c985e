import type { CellAddress, Goal, Region } from '../../model';
import type { Grid } from '../grid';
import { lower, squeeze } from '../text';
import { ownerOfSheet } from './goals';

/** Lines of a text document pasted into a sheet: headings carry the hierarchy, nothing has an id. */
interface Line {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** As it stands in the cells, lines of several cells one below the other. */
  readonly raw: string;
}

/** The level of what the headings divide the goals into. */
export const AREA_LEVEL = 'Inriktningsområde';

type Part = 'area' | 'description' | 'goal';

const AREA =
  /^(?:.*\s)?(?:strategiska? )?(?:inriktningsområden?|målområden?|fokusområden?|strategiskt område|strategiska områden)(?: \d+)?\s*:?$/iu;
const DESCRIPTION = /^(?:beskrivning|förklaring|beskrivning av området)\s*:?$/iu;
const GOAL =
  /^(?:(?<owner>\p{L}[\p{L} -]*(?:nämnd(?:en)?|styrelse(?:n)?|bolaget))s mål|(?<level>nämndmål|nämndens mål|bolagsmål|bolagets mål|styrelsens mål))\s*:?$/iu;
const BULLET = /^[-–•·*]\s+/u;
const OPEN_END = /(?:[,–-]|(?<!\p{L})(?:och|av|för|med|i|på|till|som|att|en|ett|den|det|de|samt|eller|vid|från|om))$/iu;

const partOf = (text: string): Part | null =>
  AREA.test(text) && text.length <= 80
    ? 'area'
    : DESCRIPTION.test(text)
      ? 'description'
      : GOAL.test(text)
        ? 'goal'
        : null;

/** A sheet written as a document: its goals, and how each piece of text stands in the cells and was read. */
export interface BlockLayout {
  readonly region: Region;
  readonly goals: readonly Goal[];
  readonly texts: readonly { readonly cell: CellAddress; readonly raw: string; readonly text: string }[];
}

/** Goals and their region where a sheet is written as a document (`inriktning.xlsx`); null where it is not. */
export function readBlockLayout(
  grid: Grid,
  region: number,
  key: (id: string | null, address: string) => string,
): BlockLayout | null {
  const lines = linesOf(grid);
  const labels = lines.map(({ text }) => partOf(text));
  if (!labels.includes('goal') || !labels.includes('area') || !isDocument(lines)) return null;

  const goals: Goal[] = [];
  const texts: BlockLayout['texts'][number][] = [];
  const first = labels.findIndex((label) => label !== null);
  let area: { readonly title: string; readonly address: CellAddress } | null = null;
  for (let at = first; at < lines.length;) {
    const label = labels[at]!;
    let next = at + 1;
    while (next < lines.length && labels[next] === null) next++;
    const items = paragraphs(lines.slice(at + 1, next));
    texts.push(...items.map(({ row, column, raw, text }) => ({ cell: grid.address(row, column), raw, text })));
    const words = GOAL.exec(lines[at]!.text)?.groups;
    if (label === 'description') {
      const last = goals.at(-1);
      const text = items.map((item) => item.text).join('\n');
      if (last && text !== '') goals[goals.length - 1] = { ...last, description: text };
    } else {
      for (const item of items) {
        const address = grid.address(item.row, item.column);
        if (label === 'area') area = { title: item.text, address };
        goals.push({
          ...EMPTY_GOAL,
          key: key(null, `${grid.name}!${item.row + 1}`),
          level: label === 'area' ? AREA_LEVEL : /bolag/iu.test(lines[at]!.text) ? 'Bolagsmål' : 'Nämndmål',
          title: item.text,
          parents: label === 'goal' && area ? [{ id: area.title, address: area.address }] : [],
          area: label === 'goal' ? (area?.title ?? null) : null,
          owner:
            label === 'area'
              ? areaOwner(lines[at]!.text)
              : words?.owner
                ? capital(words.owner)
                : ownerOfSheet(grid.name, []),
          row: { region, row: item.row },
        });
      }
    }
    at = next;
  }
  if (goals.length === 0) return null;

  const left = Math.min(...lines.map(({ column }) => column));
  const heading = lines[first]!;
  const last = lines.at(-1)!.row;
  const column = { column: left, period: null, year: null, gender: null, group: null, confidence: 0.8 };
  return {
    goals,
    texts,
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
  partOf(squeeze(heading)) !== null && readBlockLayout(grid, 0, (_, address) => address) !== null;

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);

/** "Kommunfullmäktiges strategiska inriktningsområde" → Kommunfullmäktige. */
const areaOwner = (label: string): string | null => (/^kommunfullmäktiges /iu.test(label) ? 'Kommunfullmäktige' : null);

/** A document has one text a row; a table has several. */
const isDocument = (lines: readonly Line[]): boolean => {
  const columns = new Map<number, Set<number>>();
  for (const { row, column } of lines) columns.set(row, (columns.get(row) ?? new Set()).add(column));
  const alone = [...columns.values()].filter((used) => used.size === 1).length;
  return alone * 10 >= columns.size * 9;
};

function linesOf(grid: Grid): readonly Line[] {
  const lines: Line[] = [];
  for (let row = grid.top; row < grid.bottom; row++) {
    for (let column = grid.left; column < grid.right; column++) {
      const value = grid.value(row, column);
      if (typeof value !== 'string') continue;
      for (const part of value.split(/\r?\n/)) {
        const text = squeeze(part);
        if (text !== '') lines.push({ row, column, text, raw: part });
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
export function joinLines(above: string, below: string): string {
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
  assessedOn: null,
  comment: null,
};
