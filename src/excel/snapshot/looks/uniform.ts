import { isWhite } from '../../plain-look';
import type { BorderLine, Look } from '../schema';

/** Properties that are true or false, as bits. */
export const FLAGS = { bold: 1, italic: 2, strikethrough: 4, wrap: 8 } as const;
export type Flag = keyof typeof FLAGS;
export const ALL_FLAGS = 15;

/** Lines around a cell. */
export type Lines = Pick<Look, 'top' | 'bottom' | 'left' | 'right'>;

/** A look without its lines, its number format and what is true or false. */
export interface Dress extends Pick<Look, 'fill' | 'horizontal' | 'vertical' | 'indent'> {
  readonly font: Omit<Look['font'], 'bold' | 'italic' | 'strikethrough'>;
}

export const linesOf = ({ top, bottom, left, right }: Look): Lines => ({ top, bottom, left, right });

export const dressOf = ({ fill, font, horizontal, vertical, indent }: Look): Dress => ({
  fill,
  font: { name: font.name, size: font.size, color: font.color, underline: font.underline },
  ...{ horizontal, vertical, indent },
});

const flagBits = ({ bold, italic, strikethrough, wrap }: Readonly<Record<Flag, boolean>>): number =>
  (bold ? FLAGS.bold : 0) |
  (italic ? FLAGS.italic : 0) |
  (strikethrough ? FLAGS.strikethrough : 0) |
  (wrap ? FLAGS.wrap : 0);

export const flagsOf = ({ font, wrap }: Look): number => flagBits({ ...font, wrap });

export const wholeLook = ({ font, ...dress }: Dress, lines: Lines, flags: number, numberFormat: string): Look => ({
  numberFormat,
  ...dress,
  ...lines,
  font: {
    ...font,
    bold: (flags & FLAGS.bold) !== 0,
    italic: (flags & FLAGS.italic) !== 0,
    strikethrough: (flags & FLAGS.strikethrough) !== 0,
  },
  wrap: (flags & FLAGS.wrap) !== 0,
});

/** What is asked of several areas at once. */
export const WANTED_LINES = {
  format: { borders: { sideIndex: true, style: true, color: true, weight: true } },
} as const satisfies Excel.Interfaces.RangeAreasLoadOptions;

export const WANTED_DRESS = {
  format: {
    fill: { color: true, pattern: true },
    font: { name: true, size: true, color: true, bold: true, italic: true, strikethrough: true, underline: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
  },
} as const satisfies Excel.Interfaces.RangeAreasLoadOptions;

/** At which edges of its area a cell lies. */
export interface Edges {
  readonly top: boolean;
  readonly bottom: boolean;
  readonly left: boolean;
  readonly right: boolean;
}

/** Lines lie differently at the edges of an area and inside it. */
export type LinesAt = (edges: Edges) => Lines;

/** What all cells of some areas share. */
export interface SharedDress {
  readonly dress: Dress;
  /** What is true of all of them. Of the rest nothing is known: of several areas Excel says false also when they differ. */
  readonly flags: number;
}

/** A fill is told by its colour; `undefined` when the cells differ. Excel says white where there is none, and the pattern tells them apart, if it is told. */
function fillOf({ color, pattern }: Excel.RangeFill, tellsPattern: boolean): string | null | undefined {
  // Excel's answers may be null where its types say otherwise.
  const found = color as string | null;
  const known = pattern as string | null;
  if (found === null) return undefined;
  if (found === '') return null;
  if (!isWhite(found)) return known === 'None' ? null : found;
  if (!tellsPattern) return null;
  if (known === null) return undefined;
  return known === 'None' || known === '' ? null : found;
}

type Sides = ReadonlyMap<string, BorderLine | null>;

/** Lines by side; null when one of the sides asked for differs. */
function sidesOf(borders: readonly Excel.RangeBorder[], wanted: readonly string[]): Sides | null {
  const sides = new Map<string, BorderLine | null>();
  for (const { sideIndex, style, color, weight } of borders) {
    if (!wanted.includes(sideIndex)) continue;
    const [line, ink, width] = [style, color, weight] as (string | null)[];
    if (line === null || line === undefined) return null;
    if (line === 'None') sides.set(sideIndex, null);
    else if (ink === null || width === null) return null;
    else sides.set(sideIndex, { style: line, color: ink!, weight: width! });
  }
  return sides.size === wanted.length ? sides : null;
}

/** The shape of areas as far as it says which lines they have. */
export interface Shape {
  readonly inRows: boolean;
  readonly inColumns: boolean;
}

/** @returns null when the cells differ, or Excel can't tell */
export function sharedLines({ borders }: Excel.RangeFormat, { inRows, inColumns }: Shape): LinesAt | null {
  const sides = sidesOf(borders.items, [
    ...['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'],
    ...(inRows ? ['InsideHorizontal'] : []),
    ...(inColumns ? ['InsideVertical'] : []),
  ]);
  if (sides === null) return null;
  const line = (edge: boolean, outer: string, inner: string): BorderLine | null => sides.get(edge ? outer : inner)!;
  return ({ top, bottom, left, right }) => ({
    top: line(top, 'EdgeTop', 'InsideHorizontal'),
    bottom: line(bottom, 'EdgeBottom', 'InsideHorizontal'),
    left: line(left, 'EdgeLeft', 'InsideVertical'),
    right: line(right, 'EdgeRight', 'InsideVertical'),
  });
}

/** @returns null when the cells differ, or Excel can't tell */
export function sharedDress(format: Excel.RangeFormat, tellsPattern: boolean): SharedDress | null {
  const fill = fillOf(format.fill, tellsPattern);
  const { name, size, color, underline, bold, italic, strikethrough } = format.font;
  const { horizontalAlignment: horizontal, verticalAlignment: vertical, indentLevel: indent, wrapText: wrap } = format;
  // Excel's answers may be null where its types say otherwise.
  const told: readonly unknown[] = [name, size, color, underline, bold, italic, strikethrough, horizontal];
  if (fill === undefined || [...told, vertical, indent, wrap].includes(null)) return null;
  return {
    dress: { fill, font: { name, size, color, underline }, horizontal, vertical, indent },
    flags: flagBits({ bold, italic, strikethrough, wrap }),
  };
}
