import { bounding, type CellRange, intersect, overlaps, type Sheet, subtract } from '../../workbook';

export type Direction = 'down' | 'right';

/** A range so many rows down (columns to the right). */
export const moved = (range: CellRange, direction: Direction, by: number): CellRange =>
  direction === 'down' ? { ...range, top: range.top + by } : { ...range, left: range.left + by };

/** Validations and conditional formats of the sheet follow their cells, and go with the last of them. */
export function moveRules(sheet: Sheet, zone: CellRange, direction: Direction, by: number): void {
  for (const part of ['validations', 'conditionalFormats'] as const) {
    const rules: { ranges: CellRange[]; fromFile?: boolean }[] = sheet[part];
    for (const rule of [...rules]) {
      if (!rule.ranges.some((range) => overlaps(range, zone))) continue;
      rule.ranges = rule.ranges.flatMap((range) => rangeAfterShift(range, zone, direction, by));
      if (rule.ranges.length === 0) rules.splice(rules.indexOf(rule), 1);
      if ('fromFile' in rule) rule.fromFile = false;
      sheet.touch(part);
    }
  }
}

/**
 * Where a rule's range stands after the zone has moved: its cells outside stay, those inside move, and cells inserted
 * in the middle of it are part of it. Cells taken away are part of nothing.
 */
function rangeAfterShift(range: CellRange, zone: CellRange, direction: Direction, by: number): CellRange[] {
  const inside = intersect(range, zone);
  if (!inside) return [range];
  const outside = subtract(range, zone);
  const before = direction === 'down' ? range.top < zone.top : range.left < zone.left;
  if (by > 0 && before) {
    // Grown: what stood inside and what was put before it are one piece with what stands before.
    const grown =
      direction === 'down' ? { ...inside, rows: inside.rows + by } : { ...inside, columns: inside.columns + by };
    return joined(outside, grown, direction);
  }
  const dropped = by < 0 ? (direction === 'down' ? { ...zone, rows: -by } : { ...zone, columns: -by }) : null;
  const staying = dropped ? subtract(inside, dropped) : [inside];
  return [...outside, ...staying.map((piece) => moved(piece, direction, by))].reduce<CellRange[]>(
    (all, piece) => joined(all, piece, direction),
    [],
  );
}

/** Adds a piece, in one with the piece right before it where they are as wide (high). */
function joined(pieces: readonly CellRange[], piece: CellRange, direction: Direction): CellRange[] {
  const at = pieces.findIndex((one) =>
    direction === 'down'
      ? one.left === piece.left && one.columns === piece.columns && one.top + one.rows === piece.top
      : one.top === piece.top && one.rows === piece.rows && one.left + one.columns === piece.left,
  );
  return at < 0 ? [...pieces, piece] : pieces.map((one, index) => (index === at ? bounding(one, piece) : one));
}
