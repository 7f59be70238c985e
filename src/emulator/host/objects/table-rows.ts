import type { Environment } from '../environment';
import { invalidArgument, itemNotFound } from '../host-error';
import { type HostObject, HostType, readOnly, readWrite } from './define';
import { requireUnprotected } from './guards';
import { rangeType } from './range';
import { RangeRef } from './range-ref';
import { readCells, valueOf } from './read-cells';
import { deleteCells, insertCells } from './shift-cells';
import { bodyRange } from './table-growth';
import type { TableRef } from './table-ref';
import { writeCells } from './write-cells';

/** A row of a table's body, by its place. */
class RowRef {
  constructor(
    readonly ref: TableRef,
    readonly index: number,
  ) {}

  get range(): RangeRef {
    const { top, left, columns } = bodyRange(this.ref.table);
    return new RangeRef(this.ref.sheet, top + this.index, left, 1, columns);
  }
}

const rowsOf = (ref: TableRef): RowRef[] =>
  Array.from({ length: bodyRange(ref.table).rows }, (_, index) => new RowRef(ref, index));

function add(ref: TableRef, index: number | null, values: unknown, env: Environment): HostObject {
  const { sheet, table } = ref;
  requireUnprotected(sheet);
  const body = bodyRange(table);
  const at = index === null || index === -1 ? body.rows : index;
  if (at < 0 || at > body.rows) throw invalidArgument();
  const grid = Array.isArray(values) && Array.isArray(values[0]) ? values : values === null ? null : [values];
  const count = Array.isArray(grid) ? grid.length : 1;
  const room = new RangeRef(sheet, body.top + at, body.left, count, body.columns);
  insertCells(env, room, 'down', table);
  table.range = { ...table.range, rows: table.range.rows + count };
  sheet.touch('tables');
  if (grid) writeCells(env, room, grid);
  else env.contentsChanged(sheet, room);
  return tableRowType.of(new RowRef(ref, at));
}

function remove(row: RowRef, env: Environment): void {
  const { sheet, table } = row.ref;
  requireUnprotected(sheet);
  const { range } = row;
  if (bodyRange(table).rows === 1) {
    writeCells(env, range, '');
    return;
  }
  deleteCells(env, range, 'down', table);
  table.range = { ...table.range, rows: table.range.rows - 1 };
  sheet.touch('tables');
  env.contentsChanged(sheet, range);
}

const tableRowType: HostType<RowRef> = new HostType<RowRef>({
  name: 'TableRow',
  check: ({ ref, index }) => {
    if (!ref.sheet.tables.includes(ref.table) || index >= bodyRange(ref.table).rows) throw itemNotFound();
  },
  properties: {
    index: readOnly((row) => row.index),
    values: readWrite(
      (row, env) => readCells(env, row.range, valueOf),
      (row, value, env) => writeCells(env, row.range, value),
    ),
  },
  methods: {
    getRange: (row) => rangeType.of(row.range),
    delete: (row, _args, env) => remove(row, env),
  },
});

/** Excel.TableRowCollection */
export const tableRowsType: HostType<TableRef> = new HostType<TableRef>({
  name: 'TableRowCollection',
  properties: { count: readOnly(({ table }) => bodyRange(table).rows) },
  items: (ref) => rowsOf(ref).map((row) => tableRowType.of(row)),
  methods: {
    getItemAt: (ref, args) => {
      const row = rowsOf(ref)[args.whole(0)];
      if (!row) throw itemNotFound();
      return tableRowType.of(row);
    },
    getCount: ({ table }) => bodyRange(table).rows,
    add: (ref, args, env) => add(ref, args.at(0) === null ? null : args.whole(0), args.at(1), env),
  },
});
