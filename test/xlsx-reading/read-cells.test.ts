import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { SheetCells } from '../../src/domain/model';
import { complete } from '../../src/domain/work';
import { openXlsx } from '../../src/emulator/xlsx';
import { readCells, XlsxError } from '../../src/xlsx-reading';
import { cellsOfBook } from '../support/cells';
import { makeXlsx, sheetOf } from '../support/make-xlsx';

const folder = join(__dirname, '../fixtures/workbooks');
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)));
const read = (bytes: Uint8Array) => complete(readCells(bytes));

/** A file that is only looked into tells neither protection nor formats of empty cells. */
const comparable = (sheets: readonly SheetCells[]) =>
  sheets.map((sheet) => ({
    ...sheet,
    protected: false,
    formats: sheet.formats.map((row, at) => row.map((format, column) => sheet.values[at]![column] !== null && format)),
  }));

const codeOf = (bytes: Uint8Array): string => {
  try {
    read(bytes);
    return 'read';
  } catch (error) {
    if (error instanceof XlsxError) return error.code;
    throw error;
  }
};

describe('the cells of a file', () => {
  const readable = readdirSync(folder).filter((name) => name.endsWith('.xlsx') && codeOf(bytesOf(name)) === 'read');

  it('are there in most of the workbooks', () => expect(readable.length).toBeGreaterThan(8));

  it.each(readable)('%s: are those of the workbook opened', (name) => {
    const { cells, tooLarge } = read(bytesOf(name));
    expect(tooLarge).toEqual([]);
    expect(comparable(cells.sheets)).toEqual(comparable(cellsOfBook(openXlsx(bytesOf(name))).sheets));
  });

  it.each([
    ['inte-excel.xlsx', 'NotXlsx'],
    ['krypterad.xlsx', 'Encrypted'],
    ['avhuggen.xlsx', 'Truncated'],
    ['bomb.xlsx', 'TooLarge'],
  ])('%s is refused: %s', (name, code) => expect(codeOf(bytesOf(name))).toBe(code));

  it('a file larger than what is looked into is refused before it is opened', () =>
    expect(codeOf(new Uint8Array(30_000_001))).toBe('TooLarge'));

  it('dates of a workbook that counts from 1904 are those that Excel counts from 1900', () => {
    const bytes = makeXlsx({
      'xl/workbook.xml':
        '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="1"/><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>',
      'xl/styles.xml':
        '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
      'xl/worksheets/sheet1.xml': sheetOf(
        '<row r="1"><c r="A1" s="1"><v>44561</v></c><c r="B1"><v>44561</v></c></row>',
      ),
    });
    expect(read(bytes).cells.sheets[0]!.values).toEqual([[46023, 44561]]);
  });

  it('a sheet with one cell far away is named, and the others are read', () => {
    const bytes = makeXlsx({
      'xl/worksheets/sheet1.xml': sheetOf(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
      ),
    });
    expect(read(bytes)).toMatchObject({ cells: { sheets: [] }, tooLarge: ['Blad1'] });
  });

  it('pauses on the way', () => {
    const rows = Array.from({ length: 1000 }, (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>1</v></c></row>`);
    const work = readCells(makeXlsx({ 'xl/worksheets/sheet1.xml': sheetOf(rows.join('')) }));
    let pauses = 0;
    while (!work.next().done) pauses++;
    expect(pauses).toBeGreaterThanOrEqual(10);
  });
});
