import type { Environment } from '../environment';
import { apiNotFound, sizeDiffers } from '../host-error';
import { isRecord, recordValue } from './arguments';
import type { HostObject, TypeDefinition } from './define';
import { rangeType } from './range';
import { RangeRef } from './range-ref';

type Tree = Readonly<Record<string, unknown>>;

/** Border sides as cell properties name them. */
const SIDES: Readonly<Record<string, string>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
};

const SPECIAL = new Set(['address', 'addressLocal', 'rowIndex', 'columnIndex']);

function childOf(object: HostObject, name: string, env: Environment): HostObject {
  if (object.typeName === 'RangeBorderCollection') return borderOf(object, name, env);
  const member = object.find('navigation', name);
  const child = member === null ? null : object.navigate(member, env);
  if (!child) throw notModelled(object, name, env);
  return child;
}

function borderOf(borders: HostObject, side: string, env: Environment): HostObject {
  const wanted = SIDES[side];
  const found = borders.items(env).find((border) => border.get('sideIndex', env) === wanted);
  if (!found) throw notModelled(borders, side, env);
  return found;
}

function notModelled(object: HostObject, name: string, env: Environment): Error {
  env.unmodelled.add(`${object.typeName}.${name}`);
  return apiNotFound(`${object.typeName}.${name}`, 'the emulated Excel does not model it as a cell property');
}

/** Sets the properties named in the tree: {format: {fill: {color}, font: {bold}}}. */
function assign(object: HostObject, tree: Tree, env: Environment): void {
  for (const [name, value] of Object.entries(tree)) {
    if (value === undefined || value === null) continue;
    const member = object.find('property', name);
    if (member !== null && object.isWritable(member)) object.set(member, value, env);
    else assign(childOf(object, name, env), recordValue(value), env);
  }
}

/** Lines are asked for once for all sides, {borders: {style: true}}, and answered side by side. */
const readBorders = (borders: HostObject, wanted: Tree, env: Environment): Record<string, unknown> =>
  Object.fromEntries(Object.keys(SIDES).map((side) => [side, read(borderOf(borders, side, env), wanted, env)]));

/** Reads the properties named in the tree: {format: {fill: {color: true}}}. */
function read(object: HostObject, tree: Tree, env: Environment): Record<string, unknown> {
  if (object.typeName === 'RangeBorderCollection') return readBorders(object, tree, env);
  const out: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(tree)) {
    if (wanted === false || wanted === undefined || wanted === null || SPECIAL.has(name)) continue;
    const member = object.find('property', name);
    if (member !== null) out[name] = object.get(member, env);
    else if (isRecord(wanted)) out[name] = read(childOf(object, name, env), wanted, env);
    else throw notModelled(object, name, env);
  }
  return out;
}

/** Where a cell, row or column is, when asked. */
function whereabouts(range: RangeRef, tree: Tree): Record<string, unknown> {
  const all: Record<string, unknown> = {
    address: range.address,
    addressLocal: range.address,
    rowIndex: range.top,
    columnIndex: range.left,
  };
  return Object.fromEntries(Object.entries(all).filter(([key]) => tree[key] === true));
}

const cellAt = (range: RangeRef, row: number, column: number): RangeRef =>
  new RangeRef(range.sheet, range.top + row, range.left + column, 1, 1);
const rowAt = (range: RangeRef, row: number): RangeRef =>
  new RangeRef(range.sheet, range.top + row, range.left, 1, range.columns);
const columnAt = (range: RangeRef, column: number): RangeRef =>
  new RangeRef(range.sheet, range.top, range.left + column, range.rows, 1);

const list = (value: unknown, length: number): readonly unknown[] => {
  if (!Array.isArray(value) || value.length !== length) throw sizeDiffers();
  return value;
};

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

const readAt = (range: RangeRef, tree: Tree, env: Environment): Record<string, unknown> => ({
  ...whereabouts(range, tree),
  ...read(rangeType.of(range), tree, env),
});

/** Looks of many cells, rows or columns in one call. */
export const cellPropertyMethods: NonNullable<TypeDefinition<RangeRef>['methods']> = {
  setCellProperties: (range, args, env) => {
    const cache = new Map<string, number>();
    list(args.at(0), range.rows).forEach((line, row) =>
      list(line, range.columns).forEach((tree, column) => {
        if (tree === null || tree === undefined) return;
        assignCell(cellAt(range, row, column), recordValue(tree), env, cache);
      }),
    );
  },
  setRowProperties: (range, args, env) =>
    list(args.at(0), range.rows).forEach((tree, row) =>
      assign(rangeType.of(rowAt(range, row)), recordValue(tree), env),
    ),
  setColumnProperties: (range, args, env) =>
    list(args.at(0), range.columns).forEach((tree, column) =>
      assign(rangeType.of(columnAt(range, column)), recordValue(tree), env),
    ),
  getCellProperties: (range, args, env) => {
    const tree = args.record(0);
    const memo = new Map<number, Record<string, unknown>>();
    const plain = !('hyperlink' in tree) && ![...SPECIAL].some((name) => tree[name] === true);
    return numbers(range.rows).map((row) =>
      numbers(range.columns).map((column) => {
        if (!plain) return readAt(cellAt(range, row, column), tree, env);
        const style = range.sheet.styleOf(range.top + row, range.left + column);
        let found = memo.get(style);
        if (!found) memo.set(style, (found = readAt(cellAt(range, row, column), tree, env)));
        return found;
      }),
    );
  },
  getRowProperties: (range, args, env) =>
    numbers(range.rows).map((row) => readAt(rowAt(range, row), args.record(0), env)),
  getColumnProperties: (range, args, env) =>
    numbers(range.columns).map((column) => readAt(columnAt(range, column), args.record(0), env)),
};

/** Most cells of a call share a few looks: the same look on the same style gives the same style. */
function assignCell(cell: RangeRef, tree: Tree, env: Environment, cache: Map<string, number>): void {
  const { sheet, top, left } = cell;
  const before = sheet.styleOf(top, left);
  const key = `${before} ${JSON.stringify(tree)}`;
  const known = cache.get(key);
  if (known !== undefined) {
    if (known !== before) sheet.edit(top, left).style = known;
    return;
  }
  assign(rangeType.of(cell), tree, env);
  const after = sheet.styleOf(top, left);
  if (!('hyperlink' in tree)) cache.set(key, after);
}
