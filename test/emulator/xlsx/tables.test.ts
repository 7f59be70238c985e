import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newBook, openXlsx, saveXlsx } from '../../../src/emulator/xlsx';
import { changedParts } from '../../support/compare-packages';
import { partText } from '../../support/parts';
import { column, put, tableOf } from './rich-book';

const bytes = new Uint8Array(readFileSync(join(__dirname, '../../fixtures/workbooks/skyddad.xlsx')));
const table1 = partText(bytes, 'xl/tables/table1.xml');

describe('A table of the file', () => {
  it('grown by two columns keeps its own columns and its filter', () => {
    const book = openXlsx(bytes);
    const sheet = book.sheet('Mål')!;
    const table = sheet.tables[0]!;
    expect(table.filtered).toBe(true);
    put(sheet, 3, 7, [['Föreslagen bedömning', 'Under\nlag']]);
    table.range = { ...table.range, columns: 9 };
    table.columns.push(column('Föreslagen bedömning'), column('Under\nlag'));
    const saved = saveXlsx(book);
    expect(partText(saved, 'xl/tables/table1.xml')).toBe(
      table1
        .replaceAll('A4:G9', 'A4:I9')
        .replace('tableColumns count="7"', 'tableColumns count="9"')
        .replace(
          '</tableColumns>',
          '<tableColumn id="8" name="Föreslagen bedömning"/><tableColumn id="9" name="Under_x000a_lag"/></tableColumns>',
        ),
    );
    expect(changedParts(bytes, saved)).toEqual([
      'changed xl/sharedStrings.xml',
      'changed xl/tables/table1.xml',
      'changed xl/worksheets/sheet1.xml',
    ]);
    expect(openXlsx(saved).sheet('Mål')!.tables[0]).toEqual(table);
  });

  it('with another heading keeps the column’s number', () => {
    const book = openXlsx(bytes);
    book.sheet('Mål')!.tables[0]!.columns[6]!.name = 'Analys';
    expect(partText(saveXlsx(book), 'xl/tables/table1.xml')).toContain('<tableColumn id="7" name="Analys"/>');
  });

  it('deleted leaves its cells, and no trace', () => {
    const book = openXlsx(bytes);
    book.sheet('Mål')!.tables = [];
    const saved = saveXlsx(book);
    expect(changedParts(bytes, saved)).toEqual([
      'changed [Content_Types].xml',
      'removed xl/tables/table1.xml',
      'changed xl/worksheets/_rels/sheet1.xml.rels',
      'changed xl/worksheets/sheet1.xml',
    ]);
    expect(partText(saved, 'xl/worksheets/sheet1.xml')).not.toContain('tableParts');
  });

  it('gets a total row below its filter', () => {
    const book = openXlsx(bytes);
    const table = book.sheet('Mål')!.tables[0]!;
    Object.assign(table, { hasTotals: true, range: { ...table.range, rows: 7 } });
    table.columns[0]!.totalsLabel = 'Summa';
    table.columns[6]!.totalsFunction = 'count';
    const text = partText(saveXlsx(book), 'xl/tables/table1.xml');
    expect(text).toContain('ref="A4:G10" totalsRowCount="1"><autoFilter ref="A4:G9">');
    expect(text).toContain('<tableColumn id="7" name="Motivering" totalsRowFunction="count"/>');
  });
});

describe('A new table', () => {
  it('gets the next number in the book and a part of its own', () => {
    const book = openXlsx(bytes);
    const sheet = book.sheet('Indikatorer')!;
    sheet.tables.push(
      tableOf(book, { name: 'Ny', range: { top: 20, left: 0, rows: 3, columns: 1 }, columns: [column('a')] }),
    );
    const saved = saveXlsx(book);
    expect(partText(saved, 'xl/tables/table4.xml')).toMatch(
      /<table xmlns="[^"]*" id="4" name="Ny" displayName="Ny" ref="A21:A23" totalsRowShown="0">/,
    );
    expect(partText(saved, 'xl/worksheets/sheet2.xml')).toMatch(
      /<tableParts count="1"><tablePart r:id="rId\d+"\/><\/tableParts>/,
    );
  });

  it('without heading or filter says so', () => {
    const book = newBook();
    book.sheets[0]!.tables.push(
      tableOf(book, { hasHeading: false, filterButton: false, columns: [column('Kolumn1')] }),
    );
    const text = partText(saveXlsx(book), 'xl/tables/table1.xml');
    expect(text).toContain('headerRowCount="0"');
    expect(text).not.toContain('autoFilter');
  });
});
