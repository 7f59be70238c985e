import { overlaps, type TableModel } from '../../workbook';
import type { Environment } from '../environment';
import { EventType, WORKBOOK_TARGET } from '../events';
import { invalidArgument, itemNotFound } from '../host-error';
import { type HostObject, HostType, readOnly } from './define';
import { eventMethods } from './event-methods';
import { requireUnprotected } from './guards';
import { rangeArgument } from './range-ref';
import { insertCells } from './shift-cells';
import { tableType } from './table';
import { takeHeadings } from './table-growth';
import type { TablesRef } from './table-ref';
import { freeTableName, TableRef } from './table-ref';

function add(tables: TablesRef, source: unknown, hasHeading: boolean, env: Environment): HostObject {
  const given = rangeArgument(source, tables.sheet ?? env.book.active!, env);
  const { sheet } = given;
  requireUnprotected(sheet);
  if (given.isEntireColumn || given.isEntireRow) throw invalidArgument();
  if (sheet.tables.some((table) => overlaps(table.range, given)))
    throw invalidArgument("A table can't overlap another table.");
  if (sheet.merges.some((merge) => overlaps(merge, given))) throw invalidArgument("A table can't hold merged cells.");
  if (!hasHeading) insertCells(env, given.to(given.top, given.left, 1, given.columns), 'down');
  const rows = hasHeading ? Math.max(2, given.rows) : given.rows + 1;
  const table: TableModel = {
    id: env.book.newId(),
    name: freeTableName(env.book, env.options.locale),
    range: { top: given.top, left: given.left, rows, columns: given.columns },
    columns: Array.from({ length: given.columns }, () => ({ name: '', totalsFunction: null, totalsLabel: null })),
    hasHeading: true,
    hasTotals: false,
    style: 'TableStyleMedium2',
    bandedRows: true,
    bandedColumns: false,
    firstColumn: false,
    lastColumn: false,
    filterButton: true,
    filtered: false,
  };
  sheet.tables.push(table);
  takeHeadings(sheet, table, 0, table.columns.length);
  sheet.touch('tables');
  env.book.dirty = true;
  const args = { tableId: table.id, worksheetId: sheet.id, source: 'Local' };
  env.events.tell(EventType.tableAdded, sheet.id, args);
  return tableType.of(new TableRef(sheet, table));
}

const found = (table: TableRef | null): HostObject => {
  if (!table) throw itemNotFound();
  return tableType.of(table);
};

/** Excel.TableCollection, of a workbook or of a sheet. */
export const tablesType: HostType<TablesRef> = new HostType<TablesRef>({
  name: 'TableCollection',
  properties: { count: readOnly((tables) => tables.all.length) },
  items: (tables) => tables.all.map((table) => tableType.of(table)),
  item: (tables, args) => found(tables.find(args.at(0))),
  methods: {
    getItemOrNullObject: (tables, args) => {
      const table = tables.find(args.at(0));
      return table && tableType.of(table);
    },
    getItemAt: (tables, args) => found(tables.all[args.whole(0)] ?? null),
    getCount: (tables) => tables.all.length,
    add: (tables, args, env) => add(tables, args.at(0), args.flag(1, false), env),
    ...eventMethods<TablesRef>(
      ['AddedEvent', 'DataChangedEvent', 'DeletedEvent'],
      (tables) => tables.sheet?.id ?? WORKBOOK_TARGET,
      {
        AddedEvent: EventType.tableAdded,
        DataChangedEvent: EventType.tableChanged,
        DeletedEvent: EventType.tableDeleted,
      },
    ),
  },
});
