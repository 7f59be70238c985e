import type { Book, Sheet } from '../../workbook';
import { saveCharts } from '../charts/save';
import { columnsSignature, writeColumns } from '../features/columns';
import { writeConditionals } from '../features/conditional';
import { hyperlinksSignature, writeHyperlinks } from '../features/hyperlinks';
import { mergesSignature, writeMerges } from '../features/merges';
import { pageSignature, writePage } from '../features/page';
import { protectionSignature, writeProtection } from '../features/protection';
import { writeValidations } from '../features/validations';
import { tabSignature, viewSignature, writeSelected, writeTab, writeView } from '../features/view';
import { type SheetChanges, withSheets } from '../formula';
import { type Draft, relationshipAttribute } from '../package';
import type { SheetSource } from '../source';
import type { StyleWriter } from '../styles';
import { saveTables, type TableNumbers } from '../tables/save';
import { updateReferences } from '../workbook/sheet-changes';
import { Scanner } from '../../../xlsx-reading/xml/scanner';
import { rangeName } from './address';
import type { CellContext } from './cell-reader';
import type { CellWriting } from './cell-writer';
import { scanData } from '../../../xlsx-reading/sheet/data';
import { concat } from './output';
import { readOutline, type SheetOutline } from './outline';
import { SheetParts } from './parts';
import { DataPatch } from './patch';

export interface SheetSaving {
  readonly draft: Draft;
  readonly book: Book;
  readonly styles: StyleWriter;
  readonly context: CellContext;
  readonly writing: CellWriting;
  readonly tables: TableNumbers;
  readonly changes: SheetChanges;
  /** The sheet to be shown, when it is another than before. */
  readonly newActive: Sheet | null;
}

const nothingBefore = { rowHeights: new Map<number, number>(), hiddenRows: new Set<number>() };

/**
 * Writes a sheet into its part. `original`: the part as it stands; `source`: what was loaded from it, null for a new sheet.
 * Returns whether values or formulas changed.
 */
export function saveSheet(
  saving: SheetSaving,
  sheet: Sheet,
  part: string,
  original: Uint8Array,
  source: SheetSource | null,
): boolean {
  const updated = saving.changes.size === 0 ? null : updateReferences(original, part, saving.changes);
  const bytes = updated === null ? original : concat(updated);
  const scanner = new Scanner(bytes, part);
  let patch: DataPatch | null = null;
  let data: Uint8Array[] | null = null;
  const outline = readOutline(scanner, (at) => {
    const { start, end, selfClosed } = at;
    patch = new DataPatch(
      scanner,
      sheet,
      source ?? nothingBefore,
      prefixOf(at, start),
      end,
      saving.context,
      saving.writing,
    );
    scanData(at, patch);
    data = wrapped(at, bytes, start, end, selfClosed, patch.finish(selfClosed ? end : at.start));
  });
  const parts = new SheetParts(bytes, outline, part);
  saveFeatures(saving, sheet, part, parts, source);
  const rowsChanged = data !== null && !isSame(data, bytes, outline);
  if (rowsChanged) refreshDimension(parts, sheet);
  if (rowsChanged || parts.changed) saving.draft.put(part, concat(parts.write(data)));
  else if (updated !== null) saving.draft.put(part, bytes);
  return (patch as DataPatch | null)?.changedValues ?? false;
}

const prefixOf = (scanner: Scanner, start: number): string => scanner.text(start + 1, scanner.nameStart);

/** sheetData with its tags around the new rows. */
function wrapped(
  scanner: Scanner,
  bytes: Uint8Array,
  start: number,
  end: number,
  selfClosed: boolean,
  rows: readonly Uint8Array[],
): Uint8Array[] {
  if (!selfClosed) return [bytes.subarray(start, end), ...rows, bytes.subarray(scanner.start, scanner.end)];
  if (rows.length === 0) return [bytes.subarray(start, end)];
  const encoder = new TextEncoder();
  const name = scanner.text(start + 1, scanner.nameEnd);
  return [encoder.encode(`<${name}>`), ...rows, encoder.encode(`</${name}>`)];
}

/** Nothing was rewritten when the pieces are still the one slice of the file. */
function isSame(pieces: readonly Uint8Array[], bytes: Uint8Array, outline: SheetOutline): boolean {
  const data = outline.children.find(({ local }) => local === 'sheetData');
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  if (data === undefined || length !== data.end - data.start) return false;
  let at = data.start;
  return pieces.every((piece) => {
    const start = at;
    at += piece.length;
    if (piece.buffer === bytes.buffer && piece.byteOffset === bytes.byteOffset + start) return true;
    return piece.every((byte, index) => byte === bytes[start + index]);
  });
}

function saveFeatures(
  saving: SheetSaving,
  sheet: Sheet,
  part: string,
  parts: SheetParts,
  source: SheetSource | null,
): void {
  const { draft, styles } = saving;
  const before = source?.features;
  if (tabSignature(sheet) !== (before?.tab ?? '')) writeTab(parts, sheet);
  if (viewSignature(sheet) !== before?.view) writeView(parts, sheet);
  if (saving.newActive !== null) writeSelected(parts, saving.newActive === sheet);
  if (columnsSignature(sheet) !== before?.columns) writeColumns(parts, sheet, saving.writing.styleInFile);
  if (protectionSignature(sheet) !== before?.protection) writeProtection(parts, sheet);
  if (mergesSignature(sheet) !== before?.merges) writeMerges(parts, sheet);
  if (JSON.stringify(sheet.conditionalFormats) !== (before?.conditionals ?? '[]')) {
    const loaded = (source?.conditionals ?? []).map((entry) => followed(entry, saving.changes));
    writeConditionals(parts, sheet.conditionalFormats, loaded, (make) => styles.addDxf(make));
  }
  if (JSON.stringify(sheet.validations) !== (before?.validations ?? '[]')) writeValidations(parts, sheet.validations);
  if (hyperlinksSignature(sheet) !== (before?.hyperlinks ?? '[]')) {
    writeHyperlinks(parts, sheet, draft.relationships(part), (target) => ({
      attribute: relationshipAttribute(parts.root, draft.dialect),
      id: draft.relateKind(part, 'hyperlink', target, true),
    }));
  }
  if (pageSignature(sheet) !== before?.page) writePage(parts, sheet);
  saveCharts(draft, saving.book, sheet, parts, part, source, saving.changes);
  saveTables(draft, sheet, parts, part, source, saving.tables);
}

/** A loaded rule as the file says it now that sheets have other names. */
function followed<Entry extends SheetSource['conditionals'][number]>(entry: Entry, changes: SheetChanges): Entry {
  const { formula, formula2 } = entry.model;
  const model = {
    ...entry.model,
    formula: withSheets(formula, changes),
    formula2: formula2 === null ? null : withSheets(formula2, changes),
  };
  return { ...entry, model };
}

/** The used range, as far as the model knows it. */
function refreshDimension(parts: SheetParts, sheet: Sheet): void {
  let top = Infinity;
  let bottom = -1;
  let left = Infinity;
  let right = -1;
  sheet.rows.forEach((cells, row) => {
    const used = usedColumns(cells);
    if (used === null) return;
    top = Math.min(top, row);
    bottom = row;
    left = Math.min(left, used.first);
    right = Math.max(right, used.last);
  });
  const range =
    bottom < 0
      ? { top: 0, left: 0, rows: 1, columns: 1 }
      : { top, left, rows: bottom - top + 1, columns: right - left + 1 };
  const ref = rangeName(range);
  if (parts.first('dimension')?.get('ref') !== ref) parts.ensure('dimension').set('ref', ref);
}

/** The first and last column with a cell. A row may hold one cell, far out: then its keys are fewer than its columns. */
function usedColumns(cells: Sheet['rows'][number]): { first: number; last: number } | null {
  if (cells.length > 1000) {
    const columns = Object.keys(cells).filter((key) => cells[Number(key)] !== undefined);
    return columns.length === 0 ? null : { first: Number(columns[0]), last: Number(columns.at(-1)) };
  }
  const first = cells.findIndex((cell) => cell !== undefined);
  return first < 0 ? null : { first, last: cells.findLastIndex((cell) => cell !== undefined) };
}
