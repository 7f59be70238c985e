import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Book, Sheet } from '../../../src/emulator/workbook';
import { newBook, openXlsx, saveXlsx } from '../../../src/emulator/xlsx';
import { splitHeader, joinHeader } from '../../../src/emulator/xlsx/features/header-text';
import { widthToFile, widthToModel } from '../../../src/emulator/xlsx/sheet/geometry';
import { changedParts } from '../../support/compare-packages';
import { makeXlsx, sheetOf } from '../../support/make-xlsx';
import { partText } from '../../support/parts';

const bytesOf = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, '../../fixtures/workbooks', `${name}.xlsx`)));
const row = '<row r="1"><c r="A1"><v>1</v></c></row>';
const open = (before = '', after = ''): Book =>
  openXlsx(makeXlsx({ 'xl/worksheets/sheet1.xml': sheetOf(row, before, after) }));
const sheetText = (book: Book): string => partText(saveXlsx(book), 'xl/worksheets/sheet1.xml');

describe('What a sheet says is read', () => {
  it.each<[string, string, string, Partial<Sheet>]>([
    [
      'frozen panes',
      '<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="2" ySplit="1" topLeftCell="C2" state="frozen"/></sheetView></sheetViews>',
      '',
      { freeze: { rows: 1, columns: 2 }, showGridlines: false },
    ],
    [
      'split panes, which aren’t frozen',
      '<sheetViews><sheetView workbookViewId="0"><pane xSplit="2000" ySplit="1000"/></sheetView></sheetViews>',
      '',
      { freeze: { rows: 0, columns: 0 } },
    ],
    ['the tab’s colour', '<sheetPr><tabColor theme="5"/></sheetPr>', '', { tabColor: '#ED7D31' }],
    [
      'widths',
      '<sheetFormatPr baseColWidth="10" defaultColWidth="11.7109375" defaultRowHeight="14.4"/><cols><col min="2" max="3" width="9.140625" customWidth="1" hidden="1"/></cols>',
      '',
      {
        defaultColumnWidth: 11,
        defaultRowHeight: 14.4,
        columnWidths: new Map([
          [1, 8.43],
          [2, 8.43],
        ]),
        hiddenColumns: new Set([1, 2]),
      },
    ],
    [
      'merged cells',
      '',
      '<mergeCells count="1"><mergeCell ref="B2:C4"/></mergeCells>',
      { merges: [{ top: 1, left: 1, rows: 3, columns: 2 }] },
    ],
    [
      'protection',
      '',
      '<sheetProtection sheet="1" objects="1" formatCells="0" sort="0"/>',
      {
        protection: {
          on: true,
          options: expect.objectContaining({
            allowFormatCells: true,
            allowSort: true,
            allowEditObjects: false,
            allowInsertRows: false,
            allowEditScenarios: true,
          }),
        },
      },
    ],
  ])('%s', (_, before, after, expected) => {
    expect(open(before, after).sheets[0]!).toMatchObject(expected);
  });

  it('page set-up', () => {
    const page = open(
      '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
      '<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="1" bottom="1" header="0.3" footer="0.3"/>' +
        '<pageSetup paperSize="8" orientation="landscape" fitToHeight="0"/><headerFooter><oddHeader>&amp;L&amp;"Arial,Bold"Kommun&amp;RA &amp;&amp; B</oddHeader></headerFooter>' +
        '<rowBreaks count="1"><brk id="10"/></rowBreaks>',
    ).sheets[0]!.page;
    expect(page).toMatchObject({
      paper: 'A3',
      orientation: 'Landscape',
      fitWide: 1,
      fitTall: null,
      centerHorizontally: true,
      breaks: [10],
      margins: { left: 36, top: 72, header: 21.6 },
      header: { left: '&"Arial,Bold"Kommun', center: '', right: 'A && B' },
    });
  });

  it('a page without paper is Letter, as Excel takes it', () => {
    expect(open().sheets[0]!.page.paper).toBe('Letter');
  });
});

it.each([
  ['&LVänster&CMitten&RHöger', { left: 'Vänster', center: 'Mitten', right: 'Höger' }],
  ['Bara text', { left: '', center: 'Bara text', right: '' }],
  ['&L&"Calibri,Regular"&9Sida &P&R&D', { left: '&"Calibri,Regular"&9Sida &P', center: '', right: '&D' }],
  ['&L&&C är inte mitten', { left: '&&C är inte mitten', center: '', right: '' }],
])('the header %j has sections', (text, sections) => {
  expect(splitHeader(text)).toEqual(sections);
  expect(splitHeader(joinHeader(sections))).toEqual(sections);
});

it.each([
  [9.140625, 8.43],
  [30.7109375, 30],
  [1, 0.58],
  [0, 0],
])('a width of %d in the file is %d', (file, model) => {
  expect(widthToModel(file)).toBe(model);
  expect(widthToModel(widthToFile(model))).toBe(model);
});

describe('What a sheet says is changed', () => {
  const change = (before: string, after: string, edit: (sheet: Sheet) => void): string => {
    const book = open(before, after);
    edit(book.sheets[0]!);
    return sheetText(book);
  };
  const data = `<sheetData>${row}</sheetData>`;

  it('with children where the schema wants them, and unknown ones left between', () => {
    const text = change(
      '<dimension ref="A1"/>',
      '<phoneticPr fontId="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><legacyDrawing r:id="x"/><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice><controls/></mc:Choice></mc:AlternateContent><extLst/>',
      (sheet) => {
        sheet.merges.push({ top: 0, left: 0, rows: 1, columns: 2 });
        sheet.tabColor = '#00FF00';
        sheet.freeze = { rows: 1, columns: 0 };
        sheet.page.breaks = [1];
        sheet.columnWidths.set(0, 8.43);
      },
    );
    const order = [
      ...text.matchAll(
        /<(sheetPr|dimension|sheetViews|cols|sheetData|mergeCells|phoneticPr|pageMargins|rowBreaks|legacyDrawing|mc:AlternateContent|extLst)[ >/]/g,
      ),
    ].map((match) => match[1]);
    expect(order).toEqual([
      'sheetPr',
      'dimension',
      'sheetViews',
      'cols',
      'sheetData',
      'mergeCells',
      'phoneticPr',
      'pageMargins',
      'rowBreaks',
      'legacyDrawing',
      'mc:AlternateContent',
      'extLst',
    ]);
    expect(text).toContain(data);
  });

  it('a column inside a range of columns is split off, the others keep what they had', () => {
    const text = change(
      '<cols><col min="1" max="5" width="12.7109375" style="0" outlineLevel="1" customWidth="1"/></cols>',
      '',
      (sheet) => sheet.columnWidths.set(2, 20),
    );
    expect(/<cols>.*<\/cols>/.exec(text)![0]).toBe(
      '<cols><col min="1" max="2" width="12.7109375" style="0" outlineLevel="1" customWidth="1"/><col min="3" max="3" width="20.7109375" style="0" outlineLevel="1" customWidth="1"/><col min="4" max="5" width="12.7109375" style="0" outlineLevel="1" customWidth="1"/></cols>',
    );
  });

  it('other panes take other selections with them', () => {
    const text = change(
      '<sheetViews><sheetView tabSelected="1" zoomScale="85" workbookViewId="0"><pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B9"/></sheetView></sheetViews>',
      '',
      (sheet) => (sheet.freeze = { rows: 0, columns: 0 }),
    );
    expect(text).toContain(
      '<sheetViews><sheetView tabSelected="1" zoomScale="85" workbookViewId="0"></sheetView></sheetViews>',
    );
  });

  it('rows change height and hide without their cells being touched', () => {
    const text = change('', '', (sheet) => {
      sheet.rowHeights.set(0, 30);
      sheet.hiddenRows.add(4);
    });
    expect(text).toContain(
      '<sheetData><row r="1" ht="30" customHeight="1"><c r="A1"><v>1</v></c></row><row r="5" hidden="1"/></sheetData>',
    );
  });

  it('protection can be put on and taken off', () => {
    expect(
      change(
        '',
        '',
        (sheet) => (sheet.protection = { on: true, options: { allowSort: true, allowEditObjects: false } }),
      ),
    ).toContain('<sheetProtection sheet="1" objects="1" sort="0"/>');
    expect(
      change('', '<sheetProtection sheet="1"/>', (sheet) => (sheet.protection = { on: false, options: {} })),
    ).not.toContain('sheetProtection');
  });
});

describe('Validations', () => {
  const list =
    '<dataValidation type="list" showDropDown="1" sqref="A1:A9 C1"><formula1>"Ja,Nej, ""kanske"""</formula1></dataValidation>';
  const whole =
    '<dataValidation type="whole" operator="greaterThan" errorStyle="warning" sqref="B1"><formula1>5</formula1></dataValidation>';
  const extended =
    '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidations count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Listor!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>D1:D9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
  const make = (): Book => open('', `<dataValidations count="2">${list}${whole}</dataValidations>${extended}`);

  it('read as Office.js gives them, those of Excel 2010 too', () => {
    expect(make().sheets[0]!.validations.map(({ type, rule }) => [type, rule])).toEqual([
      ['List', { list: { inCellDropDown: false, source: 'Ja,Nej, "kanske"' } }],
      ['WholeNumber', { wholeNumber: { formula1: 5, operator: 'GreaterThan' } }],
      ['List', { list: { inCellDropDown: true, source: '=Listor!$A$1:$A$3' } }],
    ]);
  });

  it('stay as they stand when another is added', () => {
    const book = make();
    const sheet = book.sheets[0]!;
    sheet.validations.push({
      ...sheet.validations[1]!,
      ranges: [{ top: 19, left: 0, rows: 1, columns: 1 }],
      fromFile: false,
      rule: { wholeNumber: { formula1: 1, formula2: '=A1', operator: 'Between' } },
    });
    expect(sheetText(book)).toContain(
      `<dataValidations count="3">${list.replaceAll('"Ja,Nej, ""kanske"""', '"Ja,Nej, ""kanske"""')}${whole}<dataValidation type="whole" errorStyle="warning" sqref="A20"><formula1>1</formula1><formula2>A1</formula2></dataValidation></dataValidations>${extended}`,
    );
  });

  it('shrink and go', () => {
    const book = make();
    const sheet = book.sheets[0]!;
    sheet.validations[0]!.ranges = [{ top: 0, left: 2, rows: 1, columns: 1 }];
    sheet.validations.splice(1, 2);
    const text = sheetText(book);
    expect(text).toContain('<dataValidations count="1"><dataValidation type="list" showDropDown="1" sqref="C1">');
    expect(text).not.toMatch(/whole|extLst/);
  });
});

describe('Conditional formats', () => {
  const theirs =
    '<conditionalFormatting sqref="A1:A9"><cfRule type="colorScale" priority="3"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule><cfRule type="expression" priority="2"><formula>A1&gt;1</formula></cfRule></conditionalFormatting>';
  it('of kinds the model can’t say stay; others can be removed', () => {
    const book = open('', theirs);
    expect(book.sheets[0]!.conditionalFormats.map(({ type, formula }) => [type, formula])).toEqual([
      ['Custom', '=A1>1'],
    ]);
    book.sheets[0]!.conditionalFormats = [];
    const text = sheetText(book);
    expect(text).toContain('colorScale');
    expect(text).not.toContain('expression');
  });

  it('added come after the file’s, in their order', () => {
    const book = open('', theirs);
    const base = book.sheets[0]!.conditionalFormats[0]!;
    book.sheets[0]!.conditionalFormats.push({
      ...base,
      id: 'ny',
      type: 'ContainsText',
      text: 'Ej',
      operator: 'BeginsWith',
      fillColor: '#FFC7CE',
    });
    const text = sheetText(book);
    expect(text).toContain(
      `${theirs}<conditionalFormatting sqref="A1:A9"><cfRule type="beginsWith" dxfId="0" priority="4" operator="beginsWith" text="Ej"><formula>LEFT(A1,LEN("Ej"))="Ej"</formula></cfRule></conditionalFormatting>`,
    );
  });
});

describe('Hyperlinks', () => {
  it('read, and stay as they stand when another is added', () => {
    const bytes = bytesOf('skyddad');
    const book = openXlsx(bytes);
    const sheet = book.sheet('Mål')!;
    expect([...sheet.hyperlinks]).toEqual([
      ['1,0', expect.objectContaining({ documentReference: "'Indikatorer'!A1" })],
    ]);
    const old = /<hyperlink .*?\/>/.exec(partText(bytes, 'xl/worksheets/sheet1.xml'))![0];
    sheet.hyperlinks.set('4,0', {
      address: 'https://exempel.se/',
      documentReference: null,
      screenTip: 'tips',
      text: null,
    });
    const saved = saveXlsx(book);
    expect(partText(saved, 'xl/worksheets/sheet1.xml')).toMatch(
      new RegExp(
        `<hyperlinks>${old.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}<hyperlink ref="A5" r:id="rId\\d+" tooltip="tips"/></hyperlinks>`,
      ),
    );
    expect(partText(saved, 'xl/worksheets/_rels/sheet1.xml.rels')).toContain(
      'Target="https://exempel.se/" TargetMode="External"',
    );
  });
});

describe('The workbook', () => {
  it('keeps its mode of calculation, protection and recommendation', () => {
    const book = newBook();
    Object.assign(book, { calculationMode: 'Manual', readOnly: true, protection: { structure: true } });
    expect(openXlsx(saveXlsx(book))).toMatchObject({
      calculationMode: 'Manual',
      readOnly: true,
      protection: { structure: true },
    });
  });

  it('gets parts for properties when it has none', () => {
    const book = openXlsx(makeXlsx());
    Object.assign(book.properties, { title: 'Titel', company: 'Kommun' });
    expect(openXlsx(saveXlsx(book)).properties).toMatchObject({ title: 'Titel', company: 'Kommun' });
  });

  it('changes a property in its own part only', () => {
    const bytes = bytesOf('vaggeryd');
    const book = openXlsx(bytes);
    book.properties.title = 'Uppföljning & bokslut';
    const saved = saveXlsx(book);
    expect(changedParts(bytes, saved)).toEqual(['changed docProps/core.xml']);
    expect(openXlsx(saved).properties.title).toBe('Uppföljning & bokslut');
  });
});
