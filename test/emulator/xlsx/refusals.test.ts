import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { openXlsx, XlsxError, type XlsxErrorCode } from '../../../src/emulator/xlsx';
import { makeXlsx, partsOf, sheetOf, stringsOf } from '../../support/make-xlsx';

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, '../../fixtures/workbooks', name)));

function codeOf(bytes: Uint8Array): XlsxErrorCode | 'opened' {
  try {
    openXlsx(bytes);
    return 'opened';
  } catch (error) {
    if (error instanceof XlsxError) return error.code;
    throw error;
  }
}

const ole = (...streams: string[]): Uint8Array =>
  Uint8Array.from([
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    ...streams.flatMap((name) => [...name].flatMap((letter) => [letter.charCodeAt(0), 0])),
  ]);

const doctype = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]>';
const typesWith = (type: string): string =>
  partsOf()['[Content_Types].xml']!.replace(/application\/vnd[^"]*sheet\.main\+xml/, type);
const valid = makeXlsx();

/** Sets a field of the only central directory entry named `part`. */
function patched(file: Uint8Array, part: string, offset: number, value: number): Uint8Array {
  const bytes = file.slice();
  const view = new DataView(bytes.buffer);
  const name = strToU8(part);
  for (let at = 0; at < bytes.length - 46; at++) {
    if (view.getUint32(at, true) !== 0x02014b50 || !name.every((byte, index) => bytes[at + 46 + index] === byte))
      continue;
    view.setUint32(at + offset, value, true);
  }
  return bytes;
}

describe('A file that can’t be opened says why', () => {
  it.each<[string, () => Uint8Array, XlsxErrorCode]>([
    ['a text file', () => fixture('inte-excel.xlsx'), 'NotXlsx'],
    ['nothing at all', () => new Uint8Array(0), 'NotXlsx'],
    ['an encrypted workbook', () => fixture('krypterad.xlsx'), 'Encrypted'],
    ['an old .xls', () => ole('Root Entry', 'Workbook'), 'LegacyXls'],
    ['an older .xls', () => ole('Root Entry', 'Book'), 'LegacyXls'],
    ['another OLE document', () => ole('Root Entry', 'WordDocument'), 'NotXlsx'],
    ['a download that broke off', () => fixture('avhuggen.xlsx'), 'Truncated'],
    ['1.15 GB in a part', () => fixture('bomb.xlsx'), 'TooLarge'],
    ['another archive', () => zipSync({ 'brev.txt': strToU8('hej') }), 'NotXlsx'],
    [
      'a Word document',
      () =>
        makeXlsx({
          '[Content_Types].xml': typesWith(
            'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
          ),
        }),
      'NotXlsx',
    ],
    [
      'a workbook with macros',
      () => makeXlsx({ '[Content_Types].xml': typesWith('application/vnd.ms-excel.sheet.macroEnabled.main+xml') }),
      'MacroFile',
    ],
    ['a workbook that hides its macros', () => makeXlsx({ 'xl/vbaProject.bin': 'x' }), 'MacroFile'],
    [
      'a document type in the workbook',
      () => makeXlsx({ 'xl/workbook.xml': doctype + partsOf()['xl/workbook.xml']! }),
      'Hostile',
    ],
    ['a document type in a sheet', () => makeXlsx({ 'xl/worksheets/sheet1.xml': doctype + sheetOf('') }), 'Hostile'],
    ['a document type among the texts', () => makeXlsx({ 'xl/sharedStrings.xml': doctype + stringsOf() }), 'Hostile'],
    ['an unknown entity in a text', () => makeXlsx({ 'xl/sharedStrings.xml': stringsOf('<t>&a;</t>') }), 'Hostile'],
    ['XML that isn’t', () => makeXlsx({ 'xl/workbook.xml': '<workbook><sheets></workbook>' }), 'Broken'],
    ['a sheet that is missing', () => makeXlsx({ 'xl/worksheets/sheet1.xml': null }), 'Broken'],
    ['no sheets', () => makeXlsx({ 'xl/workbook.xml': '<workbook/>' }), 'Broken'],
    ['a wrong checksum', () => patched(valid, 'xl/worksheets/sheet1.xml', 16, 1), 'Broken'],
    ['a part with a password', () => patched(valid, 'xl/workbook.xml', 8, 0x00080001), 'Encrypted'],
    ['a part that holds more than it says', () => patched(valid, 'xl/worksheets/sheet1.xml', 24, 10), 'TooLarge'],
    ['a part that holds less than it says', () => patched(valid, 'xl/worksheets/sheet1.xml', 24, 100_000), 'Broken'],
    ['a part of 3 GB', () => patched(valid, 'xl/worksheets/sheet1.xml', 24, 3_000_000_000), 'TooLarge'],
    ['XML nested without end', () => makeXlsx({ 'xl/workbook.xml': '<a>'.repeat(100_000) }), 'TooLarge'],
    [
      'not UTF-8',
      () =>
        zipSync({
          ...Object.fromEntries(Object.entries(partsOf()).map(([name, text]) => [name, strToU8(text)])),
          'xl/workbook.xml': Uint8Array.from([0x3c, 0xff, 0xff]),
        }),
      'Broken',
    ],
  ])('%s', (_, make, code) => {
    expect(codeOf(make())).toBe(code);
  });

  it('names the part at fault', () => {
    expect(() => openXlsx(makeXlsx({ 'xl/worksheets/sheet1.xml': '<x/>' }))).toThrow(
      expect.objectContaining({ code: 'Broken', part: 'xl/worksheets/sheet1.xml' }),
    );
  });

  it('stops shared formulas that would grow without end', () => {
    const long = `A1="${'x'.repeat(30_000)}"`;
    const cells = Array.from(
      { length: 10_000 },
      (_, row) => `<row><c><f t="shared" si="0">${row === 0 ? long : ''}</f></c></row>`,
    );
    expect(codeOf(makeXlsx({ 'xl/worksheets/sheet1.xml': sheetOf(cells.join('')) }))).toBe('TooLarge');
  });
});
