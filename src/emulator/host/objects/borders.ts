import type { BorderEdge, BorderLine, CellStyle } from '../../workbook';
import type { Environment } from '../environment';
import { numberValue, oneOf, textValue } from './arguments';
import { colorText } from './colors';
import { HostType, readOnly, readWrite } from './define';
import { invalidArgument } from '../host-error';
import { RangeRef } from './range-ref';
import { restyle, shared, StyleChange } from './styling';

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type Side = (typeof SIDES)[number];

const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
const NO_LINE: BorderLine = { style: 'None', color: '#000000', weight: 'Thin' };

interface Place {
  readonly range: RangeRef;
  readonly edge: BorderEdge;
}

/** One side of a range as the edges of its cells. A line between two cells belongs to both. */
function places(range: RangeRef, side: Side): Place[] {
  const { sheet, top, left, rows, columns } = range;
  const part = (dy: number, dx: number, height: number, width: number): RangeRef | null =>
    height > 0 && width > 0 ? new RangeRef(sheet, top + dy, left + dx, height, width) : null;
  const all: Record<Side, [BorderEdge, RangeRef | null][]> = {
    EdgeTop: [['EdgeTop', part(0, 0, 1, columns)]],
    EdgeBottom: [['EdgeBottom', part(rows - 1, 0, 1, columns)]],
    EdgeLeft: [['EdgeLeft', part(0, 0, rows, 1)]],
    EdgeRight: [['EdgeRight', part(0, columns - 1, rows, 1)]],
    InsideHorizontal: [
      ['EdgeBottom', part(0, 0, rows - 1, columns)],
      ['EdgeTop', part(1, 0, rows - 1, columns)],
    ],
    InsideVertical: [
      ['EdgeRight', part(0, 0, rows, columns - 1)],
      ['EdgeLeft', part(0, 1, rows, columns - 1)],
    ],
    DiagonalDown: [],
    DiagonalUp: [],
  };
  return all[side].flatMap(([edge, at]) => (at ? [{ range: at, edge }] : []));
}

class SideRef {
  constructor(
    readonly range: RangeRef,
    readonly side: Side,
  ) {}
}

function change(env: Environment, { range, side }: SideRef, next: (line: BorderLine) => BorderLine): void {
  if (side.startsWith('Diagonal')) throw invalidArgument();
  for (const { range: cells, edge } of places(range, side)) {
    const styles = new StyleChange(env.book.styles, ({ borders }) => ({
      borders: withLine(borders, edge, next(borders[edge] ?? NO_LINE)),
    }));
    restyle(env, cells, (style) => styles.of(style));
  }
}

function withLine(borders: CellStyle['borders'], edge: BorderEdge, line: BorderLine): CellStyle['borders'] {
  const next = { ...borders, [edge]: line };
  if (line.style === 'None') delete next[edge];
  return next;
}

function read<Key extends keyof BorderLine>(env: Environment, ref: SideRef, key: Key): string | null {
  const found = new Set(
    places(ref.range, ref.side).map(({ range, edge }) =>
      shared(env, range, ({ borders }) => (borders[edge] ?? NO_LINE)[key]),
    ),
  );
  const [only] = found;
  return found.size === 1 ? only! : found.size === 0 ? NO_LINE[key] : null;
}

const visible = (line: BorderLine): BorderLine => (line.style === 'None' ? { ...line, style: 'Continuous' } : line);

const borderType = new HostType<SideRef>({
  name: 'RangeBorder',
  properties: {
    sideIndex: readOnly(({ side }) => side),
    style: readWrite(
      (ref, env) => read(env, ref, 'style'),
      (ref, value, env) => change(env, ref, (line) => ({ ...line, style: oneOf(value, STYLES) })),
    ),
    weight: readWrite(
      (ref, env) => read(env, ref, 'weight'),
      (ref, value, env) => change(env, ref, (line) => ({ ...visible(line), weight: oneOf(value, WEIGHTS) })),
    ),
    color: readWrite(
      (ref, env) => read(env, ref, 'color'),
      (ref, value, env) => change(env, ref, (line) => ({ ...visible(line), color: colorText(value) })),
    ),
  },
});

/** Excel.RangeBorderCollection */
export const bordersType = new HostType<RangeRef>({
  name: 'RangeBorderCollection',
  properties: { count: readOnly(() => SIDES.length) },
  item: (range, args) => borderType.of(new SideRef(range, oneOf(textValue(args.at(0)), SIDES))),
  items: (range) => SIDES.map((side) => borderType.of(new SideRef(range, side))),
  methods: {
    getItemAt: (range, args) => {
      const side = SIDES[numberValue(args.at(0))];
      if (!side) throw invalidArgument();
      return borderType.of(new SideRef(range, side));
    },
  },
});
