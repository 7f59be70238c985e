import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Book, renameSheet } from '../../../src/emulator/workbook';
import { newBook, openXlsx, saveXlsx } from '../../../src/emulator/xlsx';
import { changedParts, compareCells } from '../../support/compare-packages';
import { partNames, partText } from '../../support/parts';
import { put } from './rich-book';

const bytesOf = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, '../../fixtures/workbooks', `${name}.xlsx`)));
const sheetNames = (book: Book): string[] => book.sheets.map(({ name }) => name);

describe('A new sheet', () => {
  const bytes = bytesOf('skyddad');
  const book = openXlsx(bytes);
  const sheet = book.addSheet('Röd tråd & mer');
  put(sheet, 0, 0, [['Målnr', 'Aldrig sett förr']]);
  sheet.page.titleRows = '1:1';
  const saved = saveXlsx(book);

  it('is a part of its own; of the old ones only the lists and the texts change', () => {
    expect(changedParts(bytes, saved)).toEqual([
      'changed [Content_Types].xml',
      'changed xl/_rels/workbook.xml.rels',
      'changed xl/sharedStrings.xml',
      'changed xl/workbook.xml',
      'added xl/worksheets/sheet8.xml',
    ]);
  });

  it('comes last, with a number no other sheet has', () => {
    expect(partText(saved, 'xl/workbook.xml')).toMatch(
      /<sheet name="Röd tråd &amp; mer" sheetId="8" r:id="rId\d+"\/><\/sheets>/,
    );
    expect(sheetNames(openXlsx(saved))).toEqual(sheetNames(book));
  });

  it('takes its print titles with it', () => {
    expect(partText(saved, 'xl/workbook.xml')).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="7">'Röd tråd &amp; mer'!$1:$1</definedName>`,
    );
  });

  it('moved to the front, makes the names of the other sheets follow', () => {
    const moved = openXlsx(bytes);
    moved.addSheet('Först');
    moved.sheets.unshift(moved.sheets.pop()!);
    const text = partText(saveXlsx(moved), 'xl/workbook.xml');
    expect(text).toContain('<definedName name="Lokalt" localSheetId="4">');
    expect(openXlsx(saveXlsx(moved)).sheets[4]!.names.map(({ name }) => name)).toEqual(['Lokalt']);
  });
});

describe('A sheet that is deleted', () => {
  const bytes = bytesOf('skyddad');
  const book = openXlsx(bytes);
  const gone = book.sheets.findIndex(({ name }) => name === 'Indikatorer öppna');
  book.sheets.splice(gone, 1);
  const saved = saveXlsx(book);

  it('takes with it what only it led to', () => {
    const lost = partNames(bytes).filter((name) => !partNames(saved).includes(name));
    expect(lost).toEqual(
      expect.arrayContaining([
        'xl/worksheets/sheet4.xml',
        'xl/worksheets/_rels/sheet4.xml.rels',
        'xl/charts/chart1.xml',
      ]),
    );
    expect(lost.every((name) => /sheet4|chart1|drawing[12]|table3|media/.test(name))).toBe(true);
    const types = partText(saved, '[Content_Types].xml');
    expect(lost.filter((name) => types.includes(`/${name}"`))).toEqual([]);
  });

  it('takes its names, and the others’ places follow', () => {
    expect(partText(saved, 'xl/workbook.xml')).not.toContain('localSheetId="3"');
    expect(sheetNames(openXlsx(saved))).toEqual(sheetNames(book));
  });

  it('leaves all other cells alone, but for a formula that read it', () => {
    const others = compareCells(bytes, saved).filter(({ cell }) => !cell.startsWith('Indikatorer öppna!'));
    expect(others.map(({ cell }) => cell)).toEqual(['Dold beräkning!B1']);
    expect(openXlsx(saved).sheet('Dold beräkning')!.cell(0, 1)).toMatchObject({
      formula: '=SUM(#REF!G2:G4)',
      value: 196,
    });
  });
});

describe('A sheet that is renamed', () => {
  const book = newBook();
  put(book.sheets[0]!, 0, 0, [[1, 2]]);
  const other = book.addSheet('Annat');
  put(other, 0, 0, [['=Blad1!A1+1', '="Blad1!A1"']]);
  other.validations.push({
    ranges: [{ top: 5, left: 0, rows: 1, columns: 1 }],
    type: 'List',
    rule: { list: { source: '=Blad1!$A$1:$B$1', inCellDropDown: true } },
    ignoreBlanks: true,
    error: { showAlert: true, style: 'Stop', title: '', message: '' },
    prompt: { showPrompt: false, title: '', message: '' },
    fromFile: false,
  });
  book.names.push({ name: 'Namn', formula: '=Blad1!$A$1', comment: '', visible: true });
  book.sheets[0]!.page.printArea = 'A1:B1';
  const renamed = openXlsx(saveXlsx(book));
  renamed.sheets[0]!.name = 'Mål 2025';
  const saved = saveXlsx(renamed);

  it('is followed by formulas, lists and names of other sheets', () => {
    const again = openXlsx(saved);
    expect(again.sheets[1]!.rows[0]!.map((cell) => cell?.formula)).toEqual(["='Mål 2025'!A1+1", '="Blad1!A1"']);
    expect(again.sheets[1]!.validations[0]!.rule).toEqual({
      list: { source: "='Mål 2025'!$A$1:$B$1", inCellDropDown: true },
    });
    expect(again.names[0]!.formula).toBe("='Mål 2025'!$A$1");
    expect(again.sheets[0]!.page.printArea).toBe('A1:B1');
  });
});

describe('A sheet that is renamed in Excel’s way', () => {
  const bytes = bytesOf('skyddad');
  const book = openXlsx(bytes);
  renameSheet(book, book.sheet('Indikatorer öppna')!, 'Öppna');
  const saved = saveXlsx(book);

  it('changes the name wherever it stands, and nothing else', () => {
    expect(changedParts(bytes, saved)).toEqual([
      'changed xl/charts/chart1.xml',
      'changed xl/workbook.xml',
      'changed xl/worksheets/sheet5.xml',
    ]);
    for (const part of ['xl/charts/chart1.xml', 'xl/worksheets/sheet5.xml']) {
      expect(partText(saved, part)).toBe(partText(bytes, part).replaceAll("'Indikatorer öppna'!", 'Öppna!'));
    }
  });
});

it('a book that came from no file is written whole', () => {
  const book = new Book();
  put(book.addSheet('Blad1'), 0, 0, [[1, 'två']]);
  put(book.addSheet('Mål'), 0, 0, [['=Blad1!A1+1']]);
  const again = openXlsx(saveXlsx(book));
  expect(sheetNames(again)).toEqual(['Blad1', 'Mål']);
  expect(again.sheets.map((sheet) => sheet.rows[0]!.map((cell) => cell?.formula ?? cell?.value))).toEqual([
    [1, 'två'],
    ['=Blad1!A1+1'],
  ]);
});

describe('The shown sheet', () => {
  it('is the only one selected: with two, Excel writes into both', () => {
    const book = openXlsx(bytesOf('skyddad'));
    book.activeId = book.sheets[2]!.id;
    const saved = saveXlsx(book);
    const selected = partNames(saved).filter(
      (name) => /worksheets\/sheet/.test(name) && partText(saved, name).includes('tabSelected="1"'),
    );
    expect(selected).toEqual(['xl/worksheets/sheet3.xml']);
    expect(partText(saved, 'xl/workbook.xml')).toContain('activeTab="2"');
  });
});

describe('Names', () => {
  const edit = (change: (book: Book) => void): string => {
    const book = openXlsx(bytesOf('skyddad'));
    change(book);
    return partText(saveXlsx(book), 'xl/workbook.xml');
  };
  it.each<[string, (book: Book) => void, string]>([
    [
      'added',
      (book) => book.names.push({ name: 'Ny', formula: '=Mål!$A$1', comment: '', visible: false }),
      '<definedName name="Ny" hidden="1">Mål!$A$1</definedName>',
    ],
    [
      'changed',
      (book) => (book.names[0]!.formula = '=Ekonomi!$B$4:$B$9'),
      '<definedName name="Budgetram">Ekonomi!$B$4:$B$9</definedName>',
    ],
    [
      'on a sheet',
      (book) => book.sheets[1]!.names.push({ name: 'Här', formula: '=Indikatorer!$A$1', comment: '', visible: true }),
      '<definedName name="Här" localSheetId="1">Indikatorer!$A$1</definedName>',
    ],
  ])('%s', (_, change, expected) => {
    expect(edit(change)).toContain(expected);
    expect(edit(change)).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="3">');
  });

  it('removed', () => {
    const text = edit((book) => (book.names = book.names.filter(({ name }) => name !== 'Skattesats')));
    expect(text).not.toContain('Skattesats');
    expect(text).toContain('Budgetram');
  });
});
