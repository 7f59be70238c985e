import { MAX_COLUMNS, type Sheet } from '../../workbook';
import { widthToFile, widthToModel } from '../sheet/geometry';
import type { SheetParts } from '../sheet/parts';
import type { XmlElement } from '../../../xlsx-reading/xml';

/** Widths, hidden columns, column styles, and the sizes of all other rows and columns. */
export function readColumns(parts: SheetParts, sheet: Sheet): void {
  const format = parts.first('sheetFormatPr');
  const width = format?.number('defaultColWidth') ?? null;
  if (width !== null) sheet.defaultColumnWidth = widthToModel(width);
  sheet.defaultRowHeight = format?.number('defaultRowHeight') ?? sheet.defaultRowHeight;
  for (const span of spans(parts.first('cols'))) {
    const { element } = span;
    const own = element.number('width');
    const style = element.number('style') ?? 0;
    for (let column = span.first; column <= span.last; column++) {
      if (own !== null) sheet.columnWidths.set(column, widthToModel(own));
      if (style > 0) sheet.columnStyles.set(column, style);
      if (element.flag('hidden')) sheet.hiddenColumns.add(column);
    }
  }
}

interface Span {
  first: number;
  last: number;
  element: XmlElement;
}

/** <col> elements by column from 0; one that overlaps an earlier one is cut, so that no file makes this walk twice. */
function spans(cols: XmlElement | undefined): Span[] {
  const all: Span[] = [];
  let next = 0;
  for (const element of cols?.all('col') ?? []) {
    const first = Math.max(next, (element.number('min') ?? 0) - 1);
    const last = Math.min(MAX_COLUMNS, element.number('max') ?? 0) - 1;
    if (last < first) continue;
    all.push({ first, last, element });
    next = last + 1;
  }
  return all;
}

/** What a save compares. */
export const columnsSignature = (sheet: Sheet): string =>
  JSON.stringify([
    [...sheet.columnWidths],
    [...sheet.hiddenColumns],
    [...sheet.columnStyles],
    sheet.defaultColumnWidth,
  ]);

/** Splits the file's <col> elements where a column differs from what they say; other attributes stay. */
export function writeColumns(parts: SheetParts, sheet: Sheet, styleInFile: (index: number) => number): void {
  const old = parts.first('cols');
  const known = spans(old);
  const template = parts.root.make('col');
  const columns = new Set([...sheet.columnWidths.keys(), ...sheet.hiddenColumns, ...sheet.columnStyles.keys()]);
  known.forEach(({ first, last }) => {
    for (let column = first; column <= last; column++) columns.add(column);
  });
  const made: XmlElement[] = [];
  let span = 0;
  let run: { key: string; element: XmlElement } | null = null;
  let previous = -2;
  for (const column of [...columns].sort((a, b) => a - b)) {
    while (span < known.length && known[span]!.last < column) span++;
    const inside = known[span] !== undefined && known[span]!.first <= column ? known[span]!.element : null;
    const element = columnElement(inside ?? template, sheet, column, styleInFile);
    const key = element.clone().set('min', null).set('max', null).toString();
    if (run !== null && run.key === key && previous === column - 1) run.element.set('max', column + 1);
    else {
      run = { key, element };
      made.push(element);
    }
    previous = column;
  }
  if (made.length === 0) {
    if (old !== undefined) parts.remove(old);
    return;
  }
  const cols = parts.ensure('cols');
  cols.children = made;
}

function columnElement(
  from: XmlElement,
  sheet: Sheet,
  column: number,
  styleInFile: (index: number) => number,
): XmlElement {
  const element = from.clone();
  // min and max stand first, as Excel writes them.
  const rest = [...element.attributes].filter(([name]) => name !== 'min' && name !== 'max');
  element.attributes.clear();
  element.set('min', column + 1).set('max', column + 1);
  rest.forEach(([name, value]) => element.set(name, value));
  const width = sheet.columnWidths.get(column) ?? null;
  const said = element.number('width');
  if (width === null) {
    if (said !== null || from.get('min') === null) {
      element.set('width', widthToFile(sheet.defaultColumnWidth)).set('customWidth', null);
    }
  } else if (said === null || widthToModel(said) !== width) {
    element.set('width', widthToFile(width)).set('customWidth', '1').set('bestFit', null);
  }
  const hidden = sheet.hiddenColumns.has(column);
  if (hidden !== element.flag('hidden')) element.set('hidden', hidden ? '1' : null);
  const style = styleInFile(sheet.columnStyles.get(column) ?? 0);
  if (style !== (element.number('style') ?? 0)) element.set('style', style === 0 ? null : style);
  return element;
}
