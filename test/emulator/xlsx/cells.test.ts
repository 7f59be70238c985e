import fc from 'fast-check';
import { openXlsx, saveXlsx, XlsxError } from '../../../src/emulator/xlsx';
import { decodeCellText, encodeCellText } from '../../../src/xlsx-reading/xml';
import { parseNumber } from '../../../src/xlsx-reading/sheet/number';
import { makeXlsx, sheetOf, stringsOf } from '../../support/make-xlsx';
import { partText } from '../../support/parts';

const strings = stringsOf(
  '<t>ett</t>',
  '<r><rPr><b/></rPr><t xml:space="preserve">fet </t></r><r><t>och mager</t></r>',
  '<t>漢字</t><rPh sb="0" eb="2"><t>かんじ</t></rPh><phoneticPr fontId="1"/>',
  '<t>rad_x000D_\nny _x005F_x0041_</t>',
  '<t/>',
  '<t>&lt;5 &amp; &#x2265; 3</t>',
  '<t><![CDATA[a<b]]> c</t>',
);

const open = (cells: string) =>
  openXlsx(makeXlsx({ 'xl/worksheets/sheet1.xml': sheetOf(cells), 'xl/sharedStrings.xml': strings })).sheets[0]!;

describe('A cell of a file reads as what it holds', () => {
  it.each([
    ['a number', '<c r="A1"><v>12.5</v></c>', 12.5],
    ['a number in full', '<c r="A1"><v>0.30000000000000004</v></c>', 0.30000000000000004],
    ['a number with exponent', '<c r="A1"><v>-1.5E-3</v></c>', -0.0015],
    ['a shared text', '<c r="A1" t="s"><v>0</v></c>', 'ett'],
    ['a text in several formats', '<c r="A1" t="s"><v>1</v></c>', 'fet och mager'],
    ['a text with a phonetic guide', '<c r="A1" t="s"><v>2</v></c>', '漢字'],
    ['a text with escapes', '<c r="A1" t="s"><v>3</v></c>', 'rad\r\nny _x0041_'],
    ['an empty text', '<c r="A1" t="s"><v>4</v></c>', ''],
    ['a text with entities', '<c r="A1" t="s"><v>5</v></c>', '<5 & ≥ 3'],
    ['a text in CDATA', '<c r="A1" t="s"><v>6</v></c>', 'a<b c'],
    ['an inline text', '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r><rPh><t>x</t></rPh></is></c>', 'ab'],
    ['truth', '<c r="A1" t="b"><v>1</v></c>', true],
    ['untruth', '<c r="A1" t="b"><v>0</v></c>', false],
    ['a date', '<c r="A1" t="d"><v>2025-08-31</v></c>', 45900],
    ['a date and time', '<c r="A1" t="d"><v>2025-08-31T12:00:00</v></c>', 45900.5],
    ['a date before Excel’s 29 February 1900', '<c r="A1" t="d"><v>1900-02-28</v></c>', 59],
    ['a formula’s text', '<c r="A1" t="str"><f>B1</f><v>å</v></c>', 'å'],
    ['a formula without result', '<c r="A1"><f>B1</f></c>', null],
    ['a cell without address', '<c><v>7</v></c>', 7],
  ])('%s', (_, cell, expected) => {
    expect(open(`<row r="1">${cell}</row>`).cell(0, 0)?.value).toEqual(expected);
  });

  it('an error is its text, marked', () => {
    expect(open('<row r="1"><c r="A1" t="e"><v>#N/A</v></c></row>').cell(0, 0)).toMatchObject({
      value: '#N/A',
      error: true,
    });
  });

  it('rows and cells without addresses follow the ones before', () => {
    const sheet = open(
      '<row r="3"><c><v>1</v></c><c r="D3"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>',
    );
    expect([sheet.cell(2, 0), sheet.cell(2, 3), sheet.cell(2, 4), sheet.cell(3, 0)].map((cell) => cell?.value)).toEqual(
      [1, 2, 3, 4],
    );
  });

  it('a row without number is where its cells say', () => {
    expect(open('<row><c r="B5"><v>1</v></c></row><row><c><v>2</v></c></row>').cell(5, 0)?.value).toBe(2);
  });

  it('a lone cell in the last corner costs nothing', () => {
    const sheet = open('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>');
    expect(sheet.cell(1048575, 16383)?.value).toBe(1);
  });

  it('dates of 1904 count from 1904', () => {
    const workbook =
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="1"/><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>';
    const sheet = sheetOf('<row r="1"><c r="A1" t="d"><v>1904-01-02</v></c></row>');
    const book = openXlsx(makeXlsx({ 'xl/workbook.xml': workbook, 'xl/worksheets/sheet1.xml': sheet }));
    expect([book.date1904, book.sheets[0]!.cell(0, 0)?.value]).toEqual([true, 1]);
  });
});

describe('A cell that can’t be right is refused, not guessed', () => {
  it.each([
    ['a text that isn’t there', '<c r="A1" t="s"><v>99</v></c>'],
    ['a number that is none', '<c r="A1"><v>tolv</v></c>'],
    ['an unknown type', '<c r="A1" t="x"><v>1</v></c>'],
    ['an address that is none', '<c r="1A"><v>1</v></c>'],
    ['a cell outside its row', '<c r="A2"><v>1</v></c>'],
    ['a format that isn’t there', '<c r="A1" s="5"><v>1</v></c>'],
    ['an entity XML doesn’t have', '<c r="A1" t="str"><v>&hej;</v></c>'],
    ['a tag without end', '<c r="A1"><v>1</v>'],
  ])('%s', (_, cell) => {
    expect(() => open(`<row r="1">${cell}</row>`)).toThrow(XlsxError);
  });
});

describe('Escapes of cell text', () => {
  it.each([
    ['a\rb', 'a_x000D_b'],
    ['_x0041_', '_x005F_x0041_'],
    ['_x005F_x0041_', '_x005F_x005F_x005F_x0041_'],
    ['\u0001', '_x0001_'],
    ['\ud800', '_xD800_'],
    ['tab\tny\nrad', 'tab\tny\nrad'],
    ['😀 åäö', '😀 åäö'],
  ])('%j ⇄ %j', (text, written) => {
    expect(encodeCellText(text)).toBe(written);
    expect(decodeCellText(written)).toBe(text);
  });

  it('decode ∘ encode is the identity', () => {
    const text = fc.string({
      unit: fc.constantFrom('_', 'x', '0', '4', '1', 'F', '\r', '\u0000', '\ud800', 'å', '😀', ' '),
    });
    fc.assert(fc.property(text, (value) => decodeCellText(encodeCellText(value)) === value));
  });
});

it('numbers read as JavaScript reads them', () => {
  fc.assert(
    fc.property(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer()), (value) => {
      const bytes = new TextEncoder().encode(String(value));
      expect(parseNumber(bytes, 0, bytes.length)).toBe(value + 0);
    }),
  );
});

describe('An edited row', () => {
  const row =
    '<row r="1" spans="1:3" customFormat="1" s="0"><c r="A1" t="s"><v>1</v></c><c r="B1" cm="1"><f t="array" ref="B1:C1">_xlfn.UNIQUE(D1:E1)</f><v>1</v></c><c r="C1"><v>2</v></c></row>';
  const edit = (change: (sheet: ReturnType<typeof open>) => void): string => {
    const book = openXlsx(makeXlsx({ 'xl/worksheets/sheet1.xml': sheetOf(row), 'xl/sharedStrings.xml': strings }));
    change(book.sheets[0]!);
    return /<sheetData>.*<\/sheetData>/.exec(partText(saveXlsx(book), 'xl/worksheets/sheet1.xml'))![0];
  };
  const whole = (inside: string): string => `<sheetData>${inside}</sheetData>`;

  it('that says what it said is written as it stood', () => {
    expect(edit((sheet) => sheet.edit(0, 0))).toBe(whole(row));
  });

  it('keeps the bytes of cells that didn’t change, and grows its spans', () => {
    const saved = edit((sheet) => (sheet.edit(0, 4).value = 5));
    expect(saved).toBe(whole(row.replace('1:3', '1:5').replace('</row>', '<c r="E1"><v>5</v></c></row>')));
  });

  it('keeps a formula’s element and metadata when only its result changes', () => {
    expect(edit((sheet) => (sheet.edit(0, 1).value = 9))).toContain(
      '<c r="B1" cm="1"><f t="array" ref="B1:C1">_xlfn.UNIQUE(D1:E1)</f><v>9</v></c>',
    );
  });

  it('loses a cell that was emptied', () => {
    expect(edit((sheet) => (sheet.edit(0, 0), delete sheet.rows[0]![0]))).not.toContain('A1');
  });

  it('shows formulas without prefixes and writes new ones with them', () => {
    const book = openXlsx(makeXlsx({ 'xl/worksheets/sheet1.xml': sheetOf(row), 'xl/sharedStrings.xml': strings }));
    expect(book.sheets[0]!.cell(0, 1)?.formula).toBe('=UNIQUE(D1:E1)');
    book.sheets[0]!.edit(0, 1).formula = '=XLOOKUP("a",D1:D9,E1:E9)&"UNIQUE("';
    expect(partText(saveXlsx(book), 'xl/worksheets/sheet1.xml')).toContain(
      '<f>_xlfn.XLOOKUP("a",D1:D9,E1:E9)&amp;"UNIQUE("</f>',
    );
  });

  it('is put between the rows it belongs between', () => {
    const book = openXlsx(
      makeXlsx({ 'xl/worksheets/sheet1.xml': sheetOf('<row r="2"/><row r="5"><c r="A5"><v>1</v></c></row>') }),
    );
    for (const at of [0, 3, 8]) book.sheets[0]!.edit(at, 0).value = at;
    const rows = [...partText(saveXlsx(book), 'xl/worksheets/sheet1.xml').matchAll(/<row r="(\d+)"/g)].map(
      (match) => match[1],
    );
    expect(rows).toEqual(['1', '2', '4', '5', '9']);
  });

  it('fills a self-closed sheetData with the file’s own prefix', () => {
    const sheet =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:dimension ref="A1"/><x:sheetData/></x:worksheet>';
    const book = openXlsx(makeXlsx({ 'xl/worksheets/sheet1.xml': sheet }));
    book.sheets[0]!.edit(1, 1).value = true;
    expect(partText(saveXlsx(book), 'xl/worksheets/sheet1.xml')).toBe(
      sheet
        .replace(
          '<x:sheetData/>',
          '<x:sheetData><x:row r="2"><x:c r="B2" t="b"><x:v>1</x:v></x:c></x:row></x:sheetData>',
        )
        .replace('"A1"', '"B2"'),
    );
  });
});
