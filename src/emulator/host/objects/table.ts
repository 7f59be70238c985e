import type { TableModel } from '../../workbook';
import type { Environment } from '../environment';
import { EventType } from '../events';
import { apiNotFound, invalidArgument, itemNotFound } from '../host-error';
import { flagValue, textValue } from './arguments';
import { autoFilterType, clearFilters } from './auto-filter';
import { HostType, type Property, readOnly, readWrite } from './define';
import { eventMethods } from './event-methods';
import { requireUnprotected } from './guards';
import { rangeType } from './range';
import { rangeArgument, RangeRef } from './range-ref';
import { restyle } from './styling';
import { tableColumnsType } from './table-columns';
import { bodyRange, takeHeadings } from './table-growth';
import { requireObjectName, type TableRef } from './table-ref';
import { tableRowsType } from './table-rows';
import { setTotals } from './table-totals';
import { emptyCells } from './write-cells';
import { worksheetType } from './worksheet';

type Flag = 'bandedRows' | 'bandedColumns' | 'firstColumn' | 'lastColumn' | 'filterButton';

const flag = (key: Flag): Property<TableRef> =>
  readWrite(
    ({ table }) => table[key],
    (ref, value, env) => change(ref, env, (table) => (table[key] = flagValue(value))),
  );

function change({ sheet, table }: TableRef, env: Environment, edit: (table: TableModel) => void): void {
  requireUnprotected(sheet);
  edit(table);
  sheet.touch('tables');
  env.book.dirty = true;
}

const isStyle = (style: string): boolean => style === '' || /^TableStyle(Light|Medium|Dark)\d{1,2}$/.test(style);

function drop(ref: TableRef, env: Environment): void {
  change(ref, env, () => ref.sheet.tables.splice(ref.sheet.tables.indexOf(ref.table), 1));
  const args = { tableId: ref.table.id, tableName: ref.table.name, worksheetId: ref.sheet.id, source: 'Local' };
  env.events.tell(EventType.tableDeleted, ref.sheet.id, args);
}

/** A table keeps its heading row where it is; the new area must overlap the old one. */
function resize(ref: TableRef, target: RangeRef, env: Environment): void {
  const { sheet, table } = ref;
  const sameTop = target.sheet === sheet && target.top === table.range.top;
  const least = 1 + (table.hasHeading ? 1 : 0);
  if (!sameTop || target.rows < least || table.hasTotals) throw invalidArgument();
  const overlapping = RangeRef.of(sheet, table.range).intersection(target);
  if (!overlapping) throw invalidArgument();
  change(ref, env, () => {
    const byColumn = new Map(table.columns.map((column, index) => [table.range.left + index, column]));
    table.range = { top: target.top, left: target.left, rows: target.rows, columns: target.columns };
    table.columns = Array.from(
      { length: target.columns },
      (_, index) => byColumn.get(target.left + index) ?? { name: '', totalsFunction: null, totalsLabel: null },
    );
    if (table.hasHeading) takeHeadings(sheet, table, 0, table.columns.length);
  });
}

const part = (ref: TableRef, top: number, rows: number): RangeRef => {
  if (rows < 1) throw itemNotFound();
  return new RangeRef(ref.sheet, top, ref.table.range.left, rows, ref.table.range.columns);
};

/** Excel.Table */
export const tableType: HostType<TableRef> = new HostType<TableRef>({
  name: 'Table',
  check: ({ sheet, table }, env) => {
    if (!env.book.sheets.includes(sheet) || !sheet.tables.includes(table)) throw itemNotFound();
  },
  properties: {
    id: readOnly(({ table }) => table.id),
    legacyId: readOnly(({ table }) => table.id),
    name: readWrite(
      ({ table }) => table.name,
      (ref, value, env) => {
        const name = textValue(value);
        requireObjectName(env.book, name, env.book.names, ref.table);
        change(ref, env, (table) => (table.name = name));
      },
    ),
    style: readWrite(
      ({ table }) => table.style,
      (ref, value, env) => {
        const style = textValue(value);
        if (!isStyle(style) && style !== ref.table.style) throw invalidArgument();
        change(ref, env, (table) => (table.style = style));
      },
    ),
    showHeaders: readWrite(
      ({ table }) => table.hasHeading,
      (ref, value) => {
        if (flagValue(value) === ref.table.hasHeading) return;
        throw apiNotFound('Table.showHeaders', 'the emulated Excel does not take headings away');
      },
    ),
    showTotals: readWrite(
      ({ table }) => table.hasTotals,
      (ref, value, env) => change(ref, env, () => setTotals(ref, flagValue(value), env)),
    ),
    showBandedRows: flag('bandedRows'),
    showBandedColumns: flag('bandedColumns'),
    highlightFirstColumn: flag('firstColumn'),
    highlightLastColumn: flag('lastColumn'),
    showFilterButton: flag('filterButton'),
  },
  navigation: {
    columns: (ref) => tableColumnsType.of(ref),
    rows: (ref) => tableRowsType.of(ref),
    worksheet: ({ sheet }) => worksheetType.of(sheet),
    autoFilter: (ref) => autoFilterType.of(ref),
  },
  methods: {
    getRange: (ref) => rangeType.of(RangeRef.of(ref.sheet, ref.table.range)),
    getDataBodyRange: (ref) => {
      const { top, rows } = bodyRange(ref.table);
      return rangeType.of(part(ref, top, rows));
    },
    getHeaderRowRange: (ref) => rangeType.of(part(ref, ref.table.range.top, ref.table.hasHeading ? 1 : 0)),
    getTotalRowRange: (ref) =>
      rangeType.of(part(ref, ref.table.range.top + ref.table.range.rows - 1, ref.table.hasTotals ? 1 : 0)),
    resize: (ref, args, env) => resize(ref, rangeArgument(args.at(0), ref.sheet, env), env),
    convertToRange: (ref, _args, env) => {
      drop(ref, env);
      return rangeType.of(RangeRef.of(ref.sheet, ref.table.range));
    },
    delete: (ref, _args, env) => {
      drop(ref, env);
      const range = RangeRef.of(ref.sheet, ref.table.range);
      emptyCells(ref.sheet, range);
      restyle(env, range, () => 0);
      env.contentsChanged(ref.sheet, range);
    },
    clearFilters: (ref, _args, env) => clearFilters(ref, env),
    ...eventMethods<TableRef>(['DataChangedEvent', 'SelectionChangedEvent'], ({ table }) => table.id, {
      DataChangedEvent: EventType.tableChanged,
      SelectionChangedEvent: EventType.tableSelectionChanged,
    }),
  },
});
