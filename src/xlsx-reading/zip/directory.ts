import { XlsxError } from '../error';
import { limits } from '../limits';

/** One file of the archive: where its compressed bytes are, and what the directory says of it. */
export interface ZipEntry {
  /** Name as read, with whatever slashes the writer used. */
  readonly name: string;
  readonly rawName: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly time: number;
  readonly date: number;
  readonly crc: number;
  readonly size: number;
  readonly externalAttributes: number;
  /** Compressed bytes: a view into the file. */
  readonly data: Uint8Array;
}

const END = 0x06054b50;
const END64 = 0x06064b50;
const END64_LOCATOR = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

const utf8 = new TextDecoder();

/**
 * The files of a zip archive, by its central directory (APPNOTE 6.3; zip64 too). Sizes are checked before anything is
 * inflated. Throws XlsxError: Truncated, Broken, Encrypted, TooLarge.
 */
export function readDirectory(file: Uint8Array): ZipEntry[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const end = findEnd(view);
  const directory = locateDirectory(view, end);
  if (directory.count > limits.entries) throw new XlsxError('TooLarge', `${directory.count} files in the archive`);
  const entries: ZipEntry[] = [];
  let at = directory.start;
  let total = 0;
  for (let index = 0; index < directory.count; index++) {
    if (at + 46 > file.length || view.getUint32(at, true) !== CENTRAL) {
      throw new XlsxError('Broken', 'the archive’s directory is damaged');
    }
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const nameAt = at + 46;
    const next = nameAt + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > file.length) throw new XlsxError('Broken', 'the archive’s directory is damaged');
    const rawName = file.subarray(nameAt, nameAt + nameLength);
    const name = utf8.decode(rawName);
    const flags = view.getUint16(at + 8, true);
    if ((flags & 1) !== 0) throw new XlsxError('Encrypted', 'the archive has a password', name);
    const sizes = wideSizes(view, at, nameAt + nameLength, extraLength);
    total += sizes.size;
    checkSize(name, sizes.size, sizes.compressed, total);
    entries.push({
      name,
      rawName,
      flags,
      method: view.getUint16(at + 10, true),
      time: view.getUint16(at + 12, true),
      date: view.getUint16(at + 14, true),
      crc: view.getUint32(at + 16, true),
      size: sizes.size,
      externalAttributes: view.getUint32(at + 38, true),
      data: entryData(file, view, sizes.offset + directory.shift, sizes.compressed, name),
    });
    at = next;
  }
  return entries;
}

function checkSize(name: string, size: number, compressed: number, total: number): void {
  const dense = size > limits.ratioFrom && size > compressed * limits.ratio;
  if (dense || size > limits.partBytes || total > limits.totalBytes) {
    throw new XlsxError('TooLarge', `inflates to ${size} bytes`, name);
  }
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 65535);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new XlsxError('Truncated', 'the archive has no end');
}

/** Where the directory starts, how many entries it has, and how far all offsets are shifted by bytes put before the archive. */
function locateDirectory(view: DataView, end: number): { start: number; count: number; shift: number } {
  let count = view.getUint16(end + 10, true);
  let size = view.getUint32(end + 12, true);
  let offset = view.getUint32(end + 16, true);
  let after = end;
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === END64_LOCATOR) {
    const end64 = wide(view, locator + 8);
    if (end64 + 56 <= locator && view.getUint32(end64, true) === END64) {
      count = wide(view, end64 + 32);
      size = wide(view, end64 + 40);
      offset = wide(view, end64 + 48);
      after = end64;
    }
  }
  const start = after - size;
  if (start < 0 || offset > start) throw new XlsxError('Truncated', 'the archive’s directory is not where it says');
  return { start, count, shift: start - offset };
}

function wideSizes(
  view: DataView,
  at: number,
  extraAt: number,
  extraLength: number,
): { size: number; compressed: number; offset: number } {
  let compressed = view.getUint32(at + 20, true);
  let size = view.getUint32(at + 24, true);
  let offset = view.getUint32(at + 42, true);
  for (let field = extraAt; field + 4 <= extraAt + extraLength; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let value = field + 4;
    const stop = Math.min(value + view.getUint16(field + 2, true), extraAt + extraLength);
    const take = (current: number): number => {
      if (current !== 0xffffffff || value + 8 > stop) return current;
      value += 8;
      return wide(view, value - 8);
    };
    size = take(size);
    compressed = take(compressed);
    offset = take(offset);
  }
  return { size, compressed, offset };
}

function wide(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x100000000;
}

function entryData(file: Uint8Array, view: DataView, at: number, compressed: number, name: string): Uint8Array {
  if (at + 30 > file.length) throw new XlsxError('Truncated', 'a file of the archive is missing', name);
  if (view.getUint32(at, true) !== LOCAL) throw new XlsxError('Broken', 'a file of the archive has no heading', name);
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + compressed > file.length) throw new XlsxError('Truncated', 'a file of the archive is cut off', name);
  return file.subarray(start, start + compressed);
}
