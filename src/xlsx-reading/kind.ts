import { XlsxError } from './error';
import type { Package } from './package';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const UTF16 = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);

/**
 * Refuses what isn't a zip archive and says what it is instead. An OLE container is an encrypted workbook when it holds a
 * stream EncryptedPackage ([MS-OFFCRYPTO] 2.3.4.4), an old .xls when it holds a stream Workbook or Book ([MS-XLS] 2.1.2).
 */
export function refuseOtherKinds(file: Uint8Array): void {
  if (OLE.every((byte, index) => file[index] === byte)) {
    if (holds(file, UTF16('EncryptedPackage'))) throw new XlsxError('Encrypted', 'the workbook has a password');
    if (holds(file, UTF16('Workbook')) || holds(file, UTF16('Book')))
      throw new XlsxError('LegacyXls', 'an Excel 97–2003 workbook');
    throw new XlsxError('NotXlsx', 'an OLE container without a workbook');
  }
  if (file[0] !== 0x50 || file[1] !== 0x4b) throw new XlsxError('NotXlsx', 'no zip archive');
}

function holds(file: Uint8Array, wanted: readonly number[]): boolean {
  for (let at = file.indexOf(wanted[0]!); at >= 0; at = file.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, index) => file[at + index] === byte)) return true;
  }
  return false;
}

/** The workbook's part. Refuses archives that hold another kind of document, and workbooks with macros. */
export function findWorkbook(files: Package): string {
  const target = files.relationships('').find(({ kind }) => kind === 'officeDocument')?.part ?? 'xl/workbook.xml';
  const part = files.find(target);
  if (part === null) throw new XlsxError('NotXlsx', 'the archive holds no workbook');
  const type = contentType(files, part);
  if (/macroEnabled/i.test(type) || files.entries.some(({ name }) => /vbaProject\.bin$/i.test(name))) {
    throw new XlsxError('MacroFile', 'the workbook has macros', part);
  }
  if (!/\.xml$/i.test(part) || (type !== '' && !/spreadsheetml\.(sheet|template)\.main\+xml$/i.test(type))) {
    throw new XlsxError('NotXlsx', `the archive holds ${type === '' ? 'something else' : type}`, part);
  }
  return part;
}

function contentType(files: Package, part: string): string {
  if (files.entry('[Content_Types].xml') === undefined) return '';
  const { root } = files.xml('[Content_Types].xml');
  const name = `/${part}`.toLowerCase();
  return (
    root
      .all('Override')
      .find((item) => item.get('PartName')?.toLowerCase() === name)
      ?.get('ContentType') ?? ''
  );
}
