import type { TableModel } from '../../workbook';
import { largest } from '../largest';
import { rangeName } from '../sheet/address';
import { encodeCellText, XmlElement } from '../../../xlsx-reading/xml';
import { columnName, columnsOf } from './read';

export const TABLE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
const order = ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'];

/** A new table's part. `number`: its id, unique in the book. */
export function makeTable(namespace: string, table: TableModel, number: number): XmlElement {
  const root = new XmlElement('table', new Map([['xmlns', namespace]]));
  root.set('id', number).set('name', table.name).set('displayName', table.name).set('ref', rangeName(table.range));
  changeTable(root, table);
  return root;
}

/** Makes a table's part say what the model says; columns that stay keep their ids, formulas and formats. */
export function changeTable(root: XmlElement, table: TableModel): void {
  if (root.get('displayName') !== table.name) root.set('displayName', table.name).set('name', table.name);
  const old = root.get('ref');
  const ref = rangeName(table.range);
  if (old !== ref) root.set('ref', ref);
  if ((root.get('headerRowCount') !== '0') !== table.hasHeading)
    root.set('headerRowCount', table.hasHeading ? null : '0');
  const totals = (root.number('totalsRowCount') ?? 0) > 0;
  if (totals !== table.hasTotals) {
    root.set('totalsRowCount', table.hasTotals ? '1' : null).set('totalsRowShown', table.hasTotals ? null : '0');
  } else if (!totals && root.get('totalsRowShown') === null) root.set('totalsRowShown', '0');
  changeFilter(root, table);
  changeColumns(root, table);
  changeStyle(root, table);
}

/** The filter spans the heading and the rows below it, not the total row; what it hides is the file's own matter. */
function changeFilter(root: XmlElement, table: TableModel): void {
  const filter = root.child('autoFilter');
  if (!table.hasHeading) {
    if (filter !== undefined) root.remove(filter);
    return;
  }
  const { range } = table;
  const ref = rangeName({ ...range, rows: Math.max(1, range.rows - (table.hasTotals ? 1 : 0)) });
  if (filter === undefined) {
    if (table.filterButton) root.insert(root.make('autoFilter', { ref }), order);
    return;
  }
  if (filter.get('ref') !== ref) filter.set('ref', ref);
  if (!table.filtered) {
    filter.children = filter.children.filter(
      (node) => !(node instanceof XmlElement && node.local === 'filterColumn' && node.elements.length > 0),
    );
  }
  const hidden = filter.all('filterColumn').some((column) => column.flag('hiddenButton'));
  if (!table.filterButton && !hidden) root.remove(filter);
  if (table.filterButton && hidden) filter.all('filterColumn').forEach((column) => column.set('hiddenButton', null));
}

function changeColumns(root: XmlElement, table: TableModel): void {
  const group = root.ensure('tableColumns', order);
  const old = columnsOf(root);
  const byName = new Map(old.map((column) => [columnName(column).toLowerCase(), column]));
  const used = new Set<XmlElement>();
  let id = largest(
    0,
    old.map((column) => column.number('id')),
  );
  const columns = table.columns.map((model, index) => {
    const known = byName.get(model.name.toLowerCase()) ?? renamed(old, table, index);
    const column = known !== undefined && !used.has(known) ? known : group.make('tableColumn', { id: ++id });
    used.add(column);
    if (columnName(column) !== model.name || column.get('name') === null)
      column.set('name', encodeColumnName(model.name));
    column
      .set('totalsRowLabel', model.totalsLabel)
      .set('totalsRowFunction', model.totalsFunction === 'none' ? null : model.totalsFunction);
    return column;
  });
  group.set('count', columns.length);
  group.children = columns;
}

/** The column at the same place, when its own name is gone: it was given another heading. */
function renamed(old: readonly XmlElement[], table: TableModel, index: number): XmlElement | undefined {
  const there = old[index];
  if (there === undefined || old.length !== table.columns.length) return undefined;
  const name = columnName(there).toLowerCase();
  return table.columns.some((column) => column.name.toLowerCase() === name) ? undefined : there;
}

const encodeColumnName = (name: string): string => encodeCellText(name).replace(/\n/g, '_x000a_');

function changeStyle(root: XmlElement, table: TableModel): void {
  const known = root.child('tableStyleInfo');
  if (known === undefined && table.style === '') return;
  const style = known ?? root.insert(root.make('tableStyleInfo'), order);
  if (style.get('name') !== table.style) style.set('name', table.style || null);
  const flags: Record<string, boolean> = {
    showFirstColumn: table.firstColumn,
    showLastColumn: table.lastColumn,
    showRowStripes: table.bandedRows,
    showColumnStripes: table.bandedColumns,
  };
  for (const [name, on] of Object.entries(flags)) {
    if (style.get(name) === null || style.flag(name) !== on) style.set(name, on ? '1' : '0');
  }
}
