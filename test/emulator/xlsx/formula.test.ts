import { SharedFormula, tokenize, withoutPrefixes, withPrefixes, withSheets } from '../../../src/emulator/xlsx/formula';
import { openXlsx, saveXlsx } from '../../../src/emulator/xlsx';
import { makeXlsx, sheetOf } from '../../support/make-xlsx';
import { partText } from '../../support/parts';

describe('A shared formula, written in B2, reads in D5 as', () => {
  it.each([
    ['A1*2', 'C4*2'],
    ['$A1+A$1+$A$1', '$A4+C$1+$A$1'],
    ['SUM(A1:B$3)', 'SUM(C4:D$3)'],
    ['SUM(A:A,$B:B)', 'SUM(C:C,$B:D)'],
    ['SUM(1:1,$2:3)', 'SUM(4:4,$2:6)'],
    ["'Mål 1'!A1&Blad2!B2", "'Mål 1'!C4&Blad2!D5"],
    ["'A1'!A1", "'A1'!C4"],
    ['"A1 är text "" A1"&A1', '"A1 är text "" A1"&C4'],
    ['LOG10(A1)', 'LOG10(C4)'],
    ['Tab1[A1]+Tab1[[#This Row],[B2]]', 'Tab1[A1]+Tab1[[#This Row],[B2]]'],
    ['Skatt2025*A1', 'Skatt2025*C4'],
    ['_xlfn.XLOOKUP(A1,B1:B2,C1:C2)', '_xlfn.XLOOKUP(C4,D4:D5,E4:E5)'],
    ['1.5E+3*A1', '1.5E+3*C4'],
    ['[1]Blad1!A1', '[1]Blad1!C4'],
    ['IF(A1>=1,#N/A,TRUE)', 'IF(C4>=1,#N/A,TRUE)'],
    ['XFD1048576', 'B3'],
    ['AAAA1+A1', 'AAAA1+C4'],
  ])('%s → %s', (formula, expected) => {
    expect(new SharedFormula(formula, 1, 1).at(4, 3)).toBe(expected);
    expect(new SharedFormula(formula, 1, 1).at(1, 1)).toBe(formula);
  });
});

it.each(['A1', "'a''b'!A1:B2", '"x', '[', "'", 'Blad1:Blad3!A1', '#REF!+åäö.x\\y', '{1,2;3,4}', ' A1 '])(
  'the tokens of %j are the formula again',
  (formula) => {
    expect(
      tokenize(formula)
        .map(({ text }) => text)
        .join(''),
    ).toBe(formula);
  },
);

describe('Prefixes of newer functions', () => {
  it.each([
    ['SUM(A1)', 'SUM(A1)'],
    ['_xlfn.TEXTJOIN(",",TRUE,A1:A3)', 'TEXTJOIN(",",TRUE,A1:A3)'],
    ['_xlfn._xlws.FILTER(A1:A3,B1:B3)', 'FILTER(A1:A3,B1:B3)'],
    ['_xlfn.STDEV.S(A1:A3)', 'STDEV.S(A1:A3)'],
    ['NETWORKDAYS.INTL(A1,B1)', 'NETWORKDAYS.INTL(A1,B1)'],
    ['"_xlfn.CONCAT("&A1', '"_xlfn.CONCAT("&A1'],
  ])('%s ⇄ %s', (file, shown) => {
    expect(withoutPrefixes(file)).toBe(shown);
    expect(withPrefixes(shown)).toBe(file);
  });
});

describe('References to sheets that changed', () => {
  const changes = new Map([
    ['mål', 'Mål 2025'],
    ["o'hara", 'Irland'],
    ['borta', null],
  ]);
  it.each([
    ['Mål!A1+mål!B2', "'Mål 2025'!A1+'Mål 2025'!B2"],
    ["'O''Hara'!$A$1", 'Irland!$A$1'],
    ['Borta!A1:B2+1', '#REF!A1:B2+1'],
    ['SUM(Borta!A:A)', 'SUM(#REF!A:A)'],
    ['"Mål!A1"&Annat!A1', '"Mål!A1"&Annat!A1'],
    ['[1]Mål!A1', '[1]Mål!A1'],
  ])('%s → %s', (formula, expected) => {
    expect(withSheets(formula, changes)).toBe(expected);
  });
});

describe('Shared formulas in a sheet', () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row>' +
    '<row r="2"><c r="B2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="B3" s="0"><f t="shared" si="0"/><v>6</v></c></row>';
  const open = () => openXlsx(makeXlsx({ 'xl/worksheets/sheet1.xml': sheetOf(rows) }));
  const save = (book: ReturnType<typeof open>): string => partText(saveXlsx(book), 'xl/worksheets/sheet1.xml');

  it('read as each cell’s own', () => {
    const sheet = open().sheets[0]!;
    expect([0, 1, 2].map((row) => sheet.cell(row, 1)?.formula)).toEqual(['=A1*2', '=A2*2', '=A3*2']);
  });

  it('stay shared when their master stays, though its row is edited', () => {
    const book = open();
    book.sheets[0]!.edit(0, 0).value = 5;
    expect(save(book)).toContain('<f t="shared" ref="B1:B3" si="0">A1*2</f>');
  });

  it('are written out when their master changes: also in rows nobody touched', () => {
    const book = open();
    Object.assign(book.sheets[0]!.edit(0, 1), { value: 7, formula: null });
    expect(save(book)).toContain(
      '<c r="B1"><v>7</v></c></row><row r="2"><c r="B2"><f>A2*2</f><v>4</v></c></row><row r="3"><c r="B3" s="0"><f>A3*2</f><v>6</v></c></row>',
    );
  });

  it('are written out when their master is deleted', () => {
    const book = open();
    book.sheets[0]!.edit(0, 1);
    delete book.sheets[0]!.rows[0]![1];
    expect(openXlsx(saveXlsx(book)).sheets[0]!.cell(2, 1)).toMatchObject({ formula: '=A3*2', value: 6 });
  });

  it('ask for calculation when the file is opened', () => {
    const book = open();
    book.sheets[0]!.edit(0, 0).value = 5;
    expect(partText(saveXlsx(book), 'xl/workbook.xml')).toContain('<calcPr fullCalcOnLoad="1"/>');
  });

  it('don’t when only a format changed', () => {
    const book = open();
    book.sheets[0]!.edit(0, 0).style = book.styles.change(0, { bold: true });
    expect(partText(saveXlsx(book), 'xl/workbook.xml')).not.toContain('calcPr');
  });
});
