import type { Environment } from '../environment';
import { invalidArgument, itemNotFound } from '../host-error';
import { textValue } from './arguments';
import { type HostObject, HostType, readOnly, readWrite } from './define';
import { requireUnprotected } from './guards';
import { rangeType } from './range';
import { RangeRef } from './range-ref';
import { readCells, valueOf } from './read-cells';
import { deleteCells, insertCells } from './shift-cells';
import { bodyRange, freeHeading, takeHeadings } from './table-growth';
import type { TableRef } from './table-ref';
import { writeCells } from './write-cells';

type ColumnModel = TableRef['table']['columns'][number];

class ColumnRef {
  constructor(
    readonly ref: TableRef,
    readonly column: ColumnModel,
  ) {}

  get index(): number {
    return this.ref.table.columns.indexOf(this.column);
  }

  range(top: number, rows: number): RangeRef {
    if (rows < 1) throw itemNotFound();
    return new RangeRef(this.ref.sheet, top, this.ref.table.range.left + this.index, rows, 1);
  }

  get whole(): RangeRef {
    return this.range(this.ref.table.range.top, this.ref.table.range.rows);
  }
}

const columnsOf = (ref: TableRef): ColumnRef[] => ref.table.columns.map((column) => new ColumnRef(ref, column));

/** By id (a number, or its text) or heading in any case. */
function find(ref: TableRef, key: unknown): ColumnRef | null {
  const wanted = String(key).toLowerCase();
  const columns = columnsOf(ref);
  if (typeof key === 'number') return columns.find((column) => column.index + 1 === key) ?? null;
  return columns.find(({ column }) => column.name.toLowerCase() === wanted) ?? null;
}

function must(column: ColumnRef | null): HostObject {
  if (!column) throw itemNotFound();
  return tableColumnType.of(column);
}

function add(ref: TableRef, index: number | null, values: unknown, name: string | null, env: Environment): HostObject {
  const { sheet, table } = ref;
  requireUnprotected(sheet);
  const at = index === null || index === -1 ? table.columns.length : index;
  if (at < 0 || at > table.columns.length) throw invalidArgument();
  const { top, left, rows } = table.range;
  const room = new RangeRef(sheet, top, left + at, rows, 1);
  insertCells(env, room, 'right', table);
  const column: ColumnModel = { name: '', totalsFunction: null, totalsLabel: null };
  table.columns.splice(at, 0, column);
  table.range = { ...table.range, columns: table.columns.length };
  if (values !== null) writeCells(env, room, values);
  if (name !== null && table.hasHeading) sheet.edit(top, left + at).value = name;
  if (table.hasHeading) takeHeadings(sheet, table, at, at + 1);
  sheet.touch('tables');
  if (values === null) env.contentsChanged(sheet, room);
  return tableColumnType.of(new ColumnRef(ref, column));
}

function remove(column: ColumnRef, env: Environment): void {
  const { sheet, table } = column.ref;
  requireUnprotected(sheet);
  if (table.columns.length === 1) throw invalidArgument();
  const { whole, index } = column;
  deleteCells(env, whole, 'right', table);
  table.columns.splice(index, 1);
  table.range = { ...table.range, columns: table.columns.length };
  sheet.touch('tables');
  env.contentsChanged(sheet, whole);
}

function rename({ ref, column, index }: ColumnRef, name: string, env: Environment): void {
  const { sheet, table } = ref;
  requireUnprotected(sheet);
  if (name === '' || freeHeading(table, name, index) !== name) throw invalidArgument();
  column.name = name;
  if (table.hasHeading) sheet.edit(table.range.top, table.range.left + index).value = name;
  sheet.touch('tables');
  env.book.dirty = true;
}

/** Excel.TableColumn */
const tableColumnType: HostType<ColumnRef> = new HostType<ColumnRef>({
  name: 'TableColumn',
  check: ({ ref, column }) => {
    if (!ref.sheet.tables.includes(ref.table) || !ref.table.columns.includes(column)) throw itemNotFound();
  },
  properties: {
    id: readOnly((column) => column.index + 1),
    index: readOnly((column) => column.index),
    name: readWrite(
      ({ column }) => column.name,
      (column, value, env) => rename(column, textValue(value), env),
    ),
    values: readWrite(
      (column, env) => readCells(env, column.whole, valueOf),
      (column, value, env) => writeCells(env, column.whole, value),
    ),
  },
  methods: {
    getRange: (column) => rangeType.of(column.whole),
    getHeaderRowRange: (column) =>
      rangeType.of(column.range(column.ref.table.range.top, column.ref.table.hasHeading ? 1 : 0)),
    getDataBodyRange: (column) => {
      const { top, rows } = bodyRange(column.ref.table);
      return rangeType.of(column.range(top, rows));
    },
    getTotalRowRange: (column) => {
      const { range, hasTotals } = column.ref.table;
      return rangeType.of(column.range(range.top + range.rows - 1, hasTotals ? 1 : 0));
    },
    delete: (column, _args, env) => remove(column, env),
  },
});

/** Excel.TableColumnCollection */
export const tableColumnsType: HostType<TableRef> = new HostType<TableRef>({
  name: 'TableColumnCollection',
  properties: { count: readOnly(({ table }) => table.columns.length) },
  items: (ref) => columnsOf(ref).map((column) => tableColumnType.of(column)),
  item: (ref, args) => must(find(ref, args.at(0))),
  methods: {
    getItemOrNullObject: (ref, args) => {
      const column = find(ref, args.at(0));
      return column && tableColumnType.of(column);
    },
    getItemAt: (ref, args) => must(columnsOf(ref)[args.whole(0)] ?? null),
    getCount: ({ table }) => table.columns.length,
    add: (ref, args, env) =>
      add(ref, args.at(0) === null ? null : args.whole(0), args.at(1), args.optionalText(2), env),
  },
});
