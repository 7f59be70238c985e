import type { Work } from '../../domain/work';
import { namedAreas, onAreas } from '../on-areas';
import type { Area } from '../on-range';
import type { Operation } from '../report/batches';
import { type Rectangle, rectangles } from '../report/rectangles';
import type { BorderLine, Look, SheetSnapshot } from './schema';

const DRESS_BYTES = 3_000;
const LINE_BYTES = 1_000;
const ROWS_PER_STEP = 100;

/** Where a look's line lies, and how its cells must be taken together so that no other line is set with it. */
const SIDES = [
  { side: 'top', edge: 'EdgeTop', lying: true },
  { side: 'bottom', edge: 'EdgeBottom', lying: true },
  { side: 'left', edge: 'EdgeLeft', lying: false },
  { side: 'right', edge: 'EdgeRight', lying: false },
] as const;

/** Sets what is not as in a cleared cell. */
function dress({ format }: Excel.RangeAreas, look: Look): void {
  const { name, size, color, bold, italic, strikethrough, underline } = look.font;
  if (look.fill !== null) format.fill.color = look.fill;
  format.font.name = name;
  format.font.size = size;
  format.font.color = color;
  if (bold) format.font.bold = true;
  if (italic) format.font.italic = true;
  if (strikethrough) format.font.strikethrough = true;
  if (underline !== 'None') format.font.underline = underline as Excel.RangeUnderlineStyle;
  if (look.horizontal !== 'General') format.horizontalAlignment = look.horizontal as Excel.HorizontalAlignment;
  if (look.vertical !== 'Bottom') format.verticalAlignment = look.vertical as Excel.VerticalAlignment;
  if (look.wrap) format.wrapText = true;
  if (look.indent > 0) format.indentLevel = look.indent;
}

function draw({ format }: Excel.RangeAreas, edge: (typeof SIDES)[number]['edge'], line: BorderLine): void {
  const border = format.borders.getItem(edge);
  border.style = line.style as Excel.BorderLineStyle;
  border.weight = line.weight as Excel.BorderWeight;
  border.color = line.color;
}

/** A look without its number format and lines, as one text. */
const dressOf = ({ fill, font, horizontal, vertical, wrap, indent }: Look): string =>
  JSON.stringify({ fill, font, horizontal, vertical, wrap, indent });

/** A rectangle's rows, or its columns, one by one. */
const sliced = ({ top, left, rows, columns }: Area, lying: boolean): readonly Area[] =>
  lying
    ? Array.from({ length: rows }, (_, at) => ({ top: top + at, left, rows: 1, columns }))
    : Array.from({ length: columns }, (_, at) => ({ top, left: left + at, rows, columns: 1 }));

function byValue(found: readonly Rectangle<string>[], top: number): ReadonlyMap<string, readonly Area[]> {
  const groups = new Map<string, Area[]>();
  for (const { value, ...area } of found) {
    const placed = { ...area, top: top + area.top };
    const group = groups.get(value);
    if (group) group.push(placed);
    else groups.set(value, [placed]);
  }
  return groups;
}

/** Gives cleared cells their looks back, number formats aside: each look once for all its areas, then line by line. */
export function* lookOperations(sheet: Excel.Worksheet, snapshot: SheetSnapshot): Work<readonly Operation[]> {
  const { top, looks, lines } = snapshot;
  const rows: (readonly number[])[] = [];
  for (const [at, line] of lines.entries()) {
    rows.push(line.looks.flatMap(([look, columns]) => Array.from({ length: columns }, () => look)));
    if (at % ROWS_PER_STEP === 0) yield;
  }
  const operations: Operation[] = [];
  const sets = function* (nameOf: (look: Look) => string | null): Work<ReadonlyMap<string, readonly Area[]>> {
    const names = looks.map(nameOf);
    if (names.every((name) => name === null)) return new Map();
    return byValue(yield* rectangles(rows.map((row) => row.map((look) => names[look] ?? null))), top);
  };
  const add = (areas: readonly Area[], bytes: number, act: (areas: Excel.RangeAreas) => void): void => {
    for (const { address } of namedAreas(areas)) {
      operations.push({ bytes: bytes + address.length, queue: () => onAreas(sheet, address, act) });
    }
  };
  const byDress = new Map(looks.map((look) => [dressOf(look), look]));
  for (const [name, areas] of yield* sets(dressOf)) {
    add(areas, DRESS_BYTES, (all) => dress(all, byDress.get(name)!));
  }
  for (const { side, edge, lying } of SIDES) {
    for (const [name, areas] of yield* sets((look) => look[side] && JSON.stringify(look[side]))) {
      const line = JSON.parse(name) as BorderLine;
      add(
        areas.flatMap((area) => sliced(area, lying)),
        LINE_BYTES,
        (all) => draw(all, edge, line),
      );
    }
    yield;
  }
  return operations;
}
