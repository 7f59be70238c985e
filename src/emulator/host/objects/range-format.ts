import { type CellStyle, columnPoints, pointsToWidth, rowPoints, unusualRows } from '../../workbook';
import type { Environment } from '../environment';
import { invalidArgument } from '../host-error';
import { flagValue, numberValue, oneOf, textValue } from './arguments';
import { autofitColumns, autofitRows } from './autofit';
import { bordersType } from './borders';
import { colorText } from './colors';
import { HostType, type Property, readWrite } from './define';
import { requireAllowed } from './guards';
import type { RangeRef } from './range-ref';
import { applyStyle, shared } from './styling';

/** A property of a range's format that is a property of its cells' style. */
function styleProperty<Key extends keyof CellStyle>(
  key: Key,
  read: (value: unknown) => CellStyle[Key],
): Property<RangeRef> {
  return readWrite(
    (range, env) => shared(env, range, (style) => style[key]),
    (range, value, env) => applyStyle(env, range, { [key]: read(value) } as Partial<CellStyle>),
  );
}

/** The size all of `count` columns or rows from `from` have, or null when they differ. */
function sameSize(from: number, count: number, sizeOf: (at: number) => number): number | null {
  const first = sizeOf(from);
  for (let at = from + 1; at < from + count; at++) if (sizeOf(at) !== first) return null;
  return first;
}

function setColumnWidth(range: RangeRef, value: unknown, env: Environment): void {
  const points = numberValue(value);
  if (points < 0) throw invalidArgument();
  const { sheet } = range;
  requireAllowed(sheet, 'allowFormatColumns');
  for (let column = range.left; column < range.left + range.columns; column++) {
    if (points === 0) sheet.hiddenColumns.add(column);
    else {
      sheet.hiddenColumns.delete(column);
      sheet.columnWidths.set(column, pointsToWidth(points));
    }
  }
  sheet.touch('columns');
  env.book.dirty = true;
}

function setRowHeight(range: RangeRef, value: unknown, env: Environment): void {
  const points = numberValue(value);
  if (points < 0 || points > 409.5) throw invalidArgument();
  const { sheet } = range;
  requireAllowed(sheet, 'allowFormatRows');
  if (range.isEntireColumn) sheet.defaultRowHeight = points;
  else {
    for (let row = range.top; row < range.top + range.rows; row++) {
      if (points === 0) sheet.hiddenRows.add(row);
      else {
        sheet.hiddenRows.delete(row);
        sheet.rowHeights.set(row, points);
      }
      sheet.dirtyRows.add(row);
    }
  }
  sheet.touch('rows');
  env.book.dirty = true;
}

const text = textValue;

/** Excel.RangeFormat: sizes in points. */
export const rangeFormatType: HostType<RangeRef> = new HostType<RangeRef>({
  name: 'RangeFormat',
  properties: {
    horizontalAlignment: styleProperty('horizontal', text),
    verticalAlignment: styleProperty('vertical', text),
    wrapText: styleProperty('wrap', flagValue),
    indentLevel: styleProperty('indent', numberValue),
    shrinkToFit: styleProperty('shrink', flagValue),
    textOrientation: styleProperty('rotation', numberValue),
    columnWidth: readWrite(
      ({ sheet, left, columns }) => sameSize(left, columns, (column) => columnPoints(sheet, column)),
      setColumnWidth,
    ),
    rowHeight: readWrite(
      ({ sheet, top, rows }, env) =>
        sameSize(top, Math.min(rows, Math.max(1, unusualRows(sheet) + 1 - top)), (row) =>
          rowPoints(sheet, row, env.book.styles),
        ),
      setRowHeight,
    ),
  },
  navigation: {
    fill: (range) => rangeFillType.of(range),
    font: (range) => rangeFontType.of(range),
    borders: (range) => bordersType.of(range),
    protection: (range) => formatProtectionType.of(range),
  },
  methods: {
    autofitColumns: (range, _args, env) => autofitColumns(env, range),
    autofitRows: (range, _args, env) => autofitRows(env, range),
  },
});

/** Excel.RangeFill: no fill reads as "#FFFFFF". */
const rangeFillType: HostType<RangeRef> = new HostType<RangeRef>({
  name: 'RangeFill',
  properties: {
    color: readWrite(
      (range, env) => shared(env, range, (style) => style.fillColor ?? '#FFFFFF'),
      (range, value, env) => applyStyle(env, range, { fillColor: value === '' ? null : colorText(value) }),
    ),
    pattern: readWrite(
      (range, env) => shared(env, range, (style) => (style.fillColor === null ? 'None' : 'Solid')),
      (range, value, env) => {
        if (oneOf(value, ['None', 'Solid']) === 'None') applyStyle(env, range, { fillColor: null });
      },
    ),
  },
  methods: { clear: (range, _args, env) => applyStyle(env, range, { fillColor: null }) },
});

/** Excel.RangeFont */
const rangeFontType: HostType<RangeRef> = new HostType<RangeRef>({
  name: 'RangeFont',
  properties: {
    name: styleProperty('fontName', text),
    size: styleProperty('fontSize', numberValue),
    bold: styleProperty('bold', flagValue),
    italic: styleProperty('italic', flagValue),
    underline: styleProperty('underline', text),
    strikethrough: styleProperty('strikethrough', flagValue),
    color: styleProperty('fontColor', colorText),
  },
});

/** Excel.FormatProtection */
const formatProtectionType: HostType<RangeRef> = new HostType<RangeRef>({
  name: 'FormatProtection',
  properties: {
    locked: styleProperty('locked', flagValue),
    formulaHidden: styleProperty('formulaHidden', flagValue),
  },
});
