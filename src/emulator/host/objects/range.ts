import { MAX_COLUMNS, MAX_ROWS } from '../../workbook';
import { HostError, itemNotFound, sizeDiffers } from '../host-error';
import { type HostObject, HostType, readOnly, readWrite } from './define';
import { cellPropertyMethods } from './cell-properties';
import { conditionalFormatsType } from './conditional-formats';
import { hyperlinkProperty } from './hyperlinks';
import { rangeContentMethods } from './range-contents';
import { rangeEditMethods } from './range-edit';
import { rangeFormatType } from './range-format';
import { rangeLayoutProperties, rangeLayoutMethods } from './range-layout';
import { type RangeRef, rangeArgument, RangeRef as Ref, usedRange } from './range-ref';
import { formulaOf, readCells, valueOf, valueTypeOf } from './read-cells';
import { textOf } from './cell-text';
import { dataValidationType } from './validation';
import { writeFormats } from './write-formats';
import { writeCells } from './write-cells';
import { worksheetType } from './worksheet';

const orNull = (range: RangeRef | null): HostObject | null => range && rangeType.of(range);

function found(range: RangeRef | null): HostObject {
  if (!range) throw itemNotFound();
  return rangeType.of(range);
}

function used(range: RangeRef, valuesOnly: boolean): RangeRef | null {
  const inside = usedRange(range.sheet, valuesOnly, range);
  return inside && Ref.of(range.sheet, inside);
}

/** Excel.Range */
export const rangeType: HostType<RangeRef> = new HostType<RangeRef>({
  name: 'Range',
  keepable: true,
  check: (range, env) => {
    if (!env.book.sheets.includes(range.sheet)) throw itemNotFound();
  },
  properties: {
    values: readWrite(
      (range, env) => readCells(env, range, valueOf),
      (range, value, env) => writeCells(env, range, value),
    ),
    formulas: readWrite(
      (range, env) => readCells(env, range, formulaOf),
      (range, value, env) => writeCells(env, range, value),
    ),
    numberFormat: readWrite(
      (range, env) =>
        readCells(env, range, (_, row, column) => env.book.styles.get(range.sheet.styleOf(row, column)).numberFormat),
      (range, value, env) => writeFormats(env, range, value),
    ),
    text: readOnly((range, env) =>
      readCells(env, range, (cell, row, column) => textOf(env, cell, range.sheet.styleOf(row, column))),
    ),
    valueTypes: readOnly((range, env) => readCells(env, range, valueTypeOf)),
    address: readOnly((range) => range.address),
    rowIndex: readOnly((range) => range.top),
    columnIndex: readOnly((range) => range.left),
    rowCount: readOnly((range) => range.rows),
    columnCount: readOnly((range) => range.columns),
    cellCount: readOnly((range) => (range.cellCount > 2 ** 31 - 1 ? -1 : range.cellCount)),
    isEntireColumn: readOnly((range) => range.isEntireColumn),
    isEntireRow: readOnly((range) => range.isEntireRow),
    hyperlink: hyperlinkProperty,
    ...rangeLayoutProperties,
  },
  navigation: {
    format: (range) => rangeFormatType.of(range),
    worksheet: (range) => worksheetType.of(range.sheet),
    dataValidation: (range) => dataValidationType.of(range),
    conditionalFormats: (range) => conditionalFormatsType.of(range),
  },
  methods: {
    _ValidateArraySize: (range, args) => {
      if (args.number(0) !== range.rows || args.number(1) !== range.columns) throw sizeDiffers();
    },
    getCell: (range, args) => rangeType.of(range.to(range.top + args.whole(0), range.left + args.whole(1), 1, 1)),
    getRow: (range, args) => rangeType.of(range.to(range.top + args.whole(0), range.left, 1, range.columns)),
    getColumn: (range, args) => rangeType.of(range.to(range.top, range.left + args.whole(0), range.rows, 1)),
    getOffsetRange: (range, args) =>
      rangeType.of(range.to(range.top + args.whole(0), range.left + args.whole(1), range.rows, range.columns)),
    getResizedRange: (range, args) =>
      rangeType.of(range.to(range.top, range.left, range.rows + args.whole(0), range.columns + args.whole(1))),
    getAbsoluteResizedRange: (range, args) =>
      rangeType.of(range.to(range.top, range.left, args.whole(0), args.whole(1))),
    getBoundingRect: (range, args, env) => rangeType.of(range.bounding(rangeArgument(args.at(0), range.sheet, env))),
    getIntersection: (range, args, env) => found(range.intersection(rangeArgument(args.at(0), range.sheet, env))),
    getIntersectionOrNullObject: (range, args, env) =>
      orNull(range.intersection(rangeArgument(args.at(0), range.sheet, env))),
    getEntireColumn: (range) => rangeType.of(range.to(0, range.left, MAX_ROWS, range.columns)),
    getEntireRow: (range) => rangeType.of(range.to(range.top, 0, range.rows, MAX_COLUMNS)),
    getLastCell: (range) => rangeType.of(range.to(range.top + range.rows - 1, range.left + range.columns - 1, 1, 1)),
    getLastRow: (range) => rangeType.of(range.to(range.top + range.rows - 1, range.left, 1, range.columns)),
    getLastColumn: (range) => rangeType.of(range.to(range.top, range.left + range.columns - 1, range.rows, 1)),
    getRowsAbove: (range, args) => rangeType.of(beside(range, -args.optionalWhole(0, 1), 'rows')),
    getRowsBelow: (range, args) => rangeType.of(beside(range, args.optionalWhole(0, 1), 'rows')),
    getColumnsBefore: (range, args) => rangeType.of(beside(range, -args.optionalWhole(0, 1), 'columns')),
    getColumnsAfter: (range, args) => rangeType.of(beside(range, args.optionalWhole(0, 1), 'columns')),
    getUsedRange: (range, args) =>
      rangeType.of(used(range, args.flag(0, false)) ?? range.to(range.top, range.left, 1, 1)),
    getUsedRangeOrNullObject: (range, args) => orNull(used(range, args.flag(0, false))),
    ...rangeContentMethods,
    ...rangeEditMethods,
    ...cellPropertyMethods,
    ...rangeLayoutMethods,
  },
});

/** The `count` rows or columns below/right of the range (above/left when negative). */
function beside(range: RangeRef, count: number, what: 'rows' | 'columns'): RangeRef {
  if (count === 0) throw new HostError('InvalidArgument', 'The count must not be zero.');
  const size = Math.abs(count);
  return what === 'rows'
    ? range.to(count > 0 ? range.top + range.rows : range.top - size, range.left, size, range.columns)
    : range.to(range.top, count > 0 ? range.left + range.columns : range.left - size, range.rows, size);
}
