import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { inflateEntry, makeEntry, readDirectory, writeZip } from '../../../src/emulator/xlsx/zip';
import { crc32 } from '../../../src/xlsx-reading/zip/crc';
import { openXlsx, saveXlsx } from '../../../src/emulator/xlsx';
import { partsOf } from '../../support/make-xlsx';
import { partNames } from '../../support/parts';

const contents = (file: Uint8Array): Record<string, string> =>
  Object.fromEntries(readDirectory(file).map((entry) => [entry.name, strFromU8(inflateEntry(entry))]));

/** The same archive with a zip64 end and its sizes and offsets in zip64 fields, as large writers make them. */
function asZip64(file: Uint8Array): Uint8Array {
  const entries = readDirectory(file);
  const view = new DataView(file.buffer);
  const central = new DataView(file.buffer, file.length - 22).getUint32(16, true);
  const pieces: Uint8Array[] = [file.subarray(0, central)];
  let at = central;
  for (const entry of entries) {
    const nameLength = entry.rawName.length;
    const old = file.slice(at, at + 46 + nameLength);
    const head = new DataView(old.buffer);
    const extra = new DataView(new ArrayBuffer(28));
    extra.setUint16(0, 1, true);
    extra.setUint16(2, 24, true);
    [head.getUint32(24, true), head.getUint32(20, true), head.getUint32(42, true)].forEach((value, index) =>
      extra.setUint32(4 + index * 8, value, true),
    );
    for (const field of [20, 24, 42]) head.setUint32(field, 0xffffffff, true);
    head.setUint16(30, 28, true);
    pieces.push(old, new Uint8Array(extra.buffer));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  const directorySize = pieces.slice(1).reduce((sum, piece) => sum + piece.length, 0);
  const end64 = new DataView(new ArrayBuffer(56 + 20 + 22));
  end64.setUint32(0, 0x06064b50, true);
  end64.setUint32(4, 44, true);
  end64.setUint32(24, entries.length, true);
  end64.setUint32(32, entries.length, true);
  end64.setUint32(40, directorySize, true);
  end64.setUint32(48, central, true);
  end64.setUint32(56, 0x07064b50, true);
  end64.setUint32(64, central + directorySize, true);
  end64.setUint32(76, 0x06054b50, true);
  end64.setUint16(84, 0xffff, true);
  end64.setUint16(86, 0xffff, true);
  end64.setUint32(88, 0xffffffff, true);
  end64.setUint32(92, 0xffffffff, true);
  pieces.push(new Uint8Array(end64.buffer));
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
}

describe('The directory of an archive', () => {
  const files = { 'a.txt': strToU8('hej'), 'mapp/b.xml': strToU8('å'.repeat(5000)) };
  const expected = { 'a.txt': 'hej', 'mapp/b.xml': 'å'.repeat(5000) };
  it.each<[string, () => Uint8Array]>([
    ['deflated', () => zipSync(files)],
    ['stored', () => zipSync(files, { level: 0 })],
    [
      'with a comment at its end',
      () => {
        const zip = zipSync(files);
        const out = new Uint8Array(zip.length + 5);
        out.set(zip);
        new DataView(out.buffer).setUint16(zip.length - 2, 5, true);
        return out;
      },
    ],
    ['with something put before it', () => Uint8Array.from([...strToU8('#!/bin/sh\n'), ...zipSync(files)])],
    ['in zip64', () => asZip64(zipSync(files))],
    ['written anew', () => writeZip(readDirectory(zipSync(files)))],
  ])('%s', (_, make) => {
    expect(contents(make())).toEqual(expected);
  });

  it('is written so that others read it', () => {
    expect(unzipSync(writeZip([makeEntry('x/å.xml', strToU8('<å/>'))]))).toEqual({ 'x/å.xml': strToU8('<å/>') });
  });

  it('keeps compressed bytes as they are', () => {
    const zip = zipSync(files, { level: 9 });
    const again = readDirectory(writeZip(readDirectory(zip)));
    expect(again.map(({ data }) => data)).toEqual(readDirectory(zip).map(({ data }) => data));
  });
});

it('write ∘ read is the identity', () => {
  const archive = fc.dictionary(
    fc.string({ minLength: 1, maxLength: 20, unit: fc.constantFrom('a', 'å', '/', '.') }),
    fc.uint8Array({ maxLength: 3000 }),
    { maxKeys: 6 },
  );
  fc.assert(
    fc.property(archive, (files) => {
      const zip = writeZip(Object.entries(files).map(([name, bytes]) => makeEntry(name, bytes)));
      const read = Object.fromEntries(readDirectory(zip).map((entry) => [entry.name, inflateEntry(entry)]));
      expect(read).toEqual({ ...files });
    }),
    { numRuns: 50 },
  );
});

it.each([
  ['', 0],
  ['123456789', 0xcbf43926],
  ['The quick brown fox jumps over the lazy dog', 0x414fa339],
])('crc32 of %j', (text, expected) => {
  expect(crc32(strToU8(text))).toBe(expected);
});

describe('Names of parts', () => {
  const renamed = (rename: (name: string) => string): Uint8Array =>
    zipSync(Object.fromEntries(Object.entries(partsOf()).map(([name, text]) => [rename(name), strToU8(text)])));
  it.each<[string, (name: string) => string]>([
    ['with backslashes', (name) => name.replaceAll('/', '\\')],
    ['in another case', (name) => name.replace('worksheets/sheet1', 'Worksheets/Sheet1')],
    ['with a slash before', (name) => `/${name}`],
  ])('%s are found, and kept when saved', (_, rename) => {
    const file = renamed(rename);
    const book = openXlsx(file);
    book.sheets[0]!.edit(0, 0).value = 2;
    const saved = saveXlsx(book);
    expect(partNames(saved)).toEqual(partNames(file));
    expect(openXlsx(saved).sheets[0]!.cell(0, 0)?.value).toBe(2);
  });

  it('may stand with an absolute target', () => {
    const parts = partsOf();
    const rels = parts['xl/_rels/workbook.xml.rels']!.replace('"worksheets/sheet1.xml"', '"/xl/worksheets/sheet1.xml"');
    const file = zipSync(
      Object.fromEntries(
        Object.entries({ ...parts, 'xl/_rels/workbook.xml.rels': rels }).map(([name, text]) => [name, strToU8(text)]),
      ),
    );
    expect(openXlsx(file).sheets[0]!.cell(0, 0)?.value).toBe(1);
  });
});
