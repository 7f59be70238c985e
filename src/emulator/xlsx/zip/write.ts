import { deflateSync } from 'fflate';
import { crc32 } from '../../../xlsx-reading/zip/crc';
import type { ZipEntry } from '../../../xlsx-reading/zip/directory';

const UTF8_NAME = 0x0800;
const DATA_DESCRIPTOR = 0x0008;
/** 1 January 1980, the earliest a zip can say: files made here carry no time, so that the same book gives the same bytes. */
const NO_DATE = 0x0021;
/** Above this, speed matters more than the last tenth of size. */
const LARGE = 4 * 1024 * 1024;

/** A new file for the archive, deflated. */
export function makeEntry(name: string, contents: Uint8Array): ZipEntry {
  return {
    name,
    rawName: new TextEncoder().encode(name),
    flags: UTF8_NAME,
    method: 8,
    time: 0,
    date: NO_DATE,
    crc: crc32(contents),
    size: contents.length,
    externalAttributes: 0,
    data: deflateSync(contents, { level: contents.length > LARGE ? 2 : 6 }),
  };
}

/** An archive of the entries in their order. Compressed bytes are copied as they are; headings and directory are new. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const local = entries.reduce((sum, entry) => sum + 30 + entry.rawName.length + entry.data.length, 0);
  const central = entries.reduce((sum, entry) => sum + 46 + entry.rawName.length, 0);
  const out = new Uint8Array(local + central + 22);
  const view = new DataView(out.buffer);
  let at = 0;
  const offsets: number[] = [];
  for (const entry of entries) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeShared(view, at + 4, entry);
    out.set(entry.rawName, at + 30);
    out.set(entry.data, at + 30 + entry.rawName.length);
    at += 30 + entry.rawName.length + entry.data.length;
  }
  const start = at;
  entries.forEach((entry, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeShared(view, at + 6, entry);
    view.setUint32(at + 38, entry.externalAttributes, true);
    view.setUint32(at + 42, offsets[index]!, true);
    out.set(entry.rawName, at + 46);
    at += 46 + entry.rawName.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - start, true);
  view.setUint32(at + 16, start, true);
  return out;
}

/** The 26 bytes that local and central headings have in common, from "version needed" to "extra length". */
function writeShared(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.flags & ~DATA_DESCRIPTOR, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 6, entry.time, true);
  view.setUint16(at + 8, entry.date, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.data.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.rawName.length, true);
}
