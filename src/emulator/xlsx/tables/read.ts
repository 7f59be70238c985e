import { parseRange, type TableModel } from '../../workbook';
import { decodeCellText, type XmlElement } from '../../../xlsx-reading/xml';

/** Excel.AggregationFunction-like words of a total row, in files and in Office.js. They are the same words. */
export function readTable(root: XmlElement, id: string): TableModel | null {
  const range = parseRange(root.get('ref') ?? '');
  if (range === null) return null;
  const style = root.child('tableStyleInfo');
  const filter = root.child('autoFilter');
  return {
    id,
    name: root.get('displayName') ?? root.get('name') ?? '',
    range,
    columns: columnsOf(root).map((column) => ({
      name: columnName(column),
      totalsFunction: column.get('totalsRowFunction'),
      totalsLabel: column.get('totalsRowLabel'),
    })),
    hasHeading: root.get('headerRowCount') !== '0',
    hasTotals: (root.number('totalsRowCount') ?? 0) > 0,
    style: style?.get('name') ?? '',
    bandedRows: style?.flag('showRowStripes') ?? false,
    bandedColumns: style?.flag('showColumnStripes') ?? false,
    firstColumn: style?.flag('showFirstColumn') ?? false,
    lastColumn: style?.flag('showLastColumn') ?? false,
    filterButton: filter !== undefined && !filter.all('filterColumn').some((column) => column.flag('hiddenButton')),
    filtered: filter?.all('filterColumn').some((column) => column.elements.length > 0) ?? false,
  };
}

export const columnsOf = (root: XmlElement): XmlElement[] => root.child('tableColumns')?.all('tableColumn') ?? [];

/** Line breaks in a heading are written _x000a_ in the table's part. */
export const columnName = (column: XmlElement): string => decodeCellText(column.get('name') ?? '');
