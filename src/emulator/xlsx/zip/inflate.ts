import { Inflate } from 'fflate';
import { XlsxError } from '../error';
import { crc32 } from './crc';
import type { ZipEntry } from './directory';

const STEP = 1 << 16;

/**
 * The entry's contents, inflated step by step into a buffer of the size the directory promised: a part that holds more
 * than it says is stopped at the first step beyond, so memory stays bounded. Throws XlsxError 'Broken' or 'TooLarge'.
 */
export function inflateEntry(entry: ZipEntry): Uint8Array {
  const bytes = contents(entry);
  if (crc32(bytes) !== entry.crc) throw new XlsxError('Broken', 'the checksum is wrong', entry.name);
  return bytes;
}

function contents(entry: ZipEntry): Uint8Array {
  if (entry.method === 0) {
    if (entry.data.length !== entry.size) throw new XlsxError('Broken', 'the size is wrong', entry.name);
    return entry.data;
  }
  if (entry.method !== 8) throw new XlsxError('Broken', `compression method ${entry.method}`, entry.name);
  const out = new Uint8Array(entry.size);
  let filled = 0;
  const inflate = new Inflate((chunk) => {
    if (filled + chunk.length > entry.size) throw new XlsxError('TooLarge', 'holds more than it says', entry.name);
    out.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < entry.data.length; at += STEP) {
      inflate.push(entry.data.subarray(at, at + STEP), at + STEP >= entry.data.length);
    }
  } catch (error) {
    if (error instanceof XlsxError) throw error;
    throw new XlsxError('Broken', `can’t be inflated: ${String(error)}`, entry.name);
  }
  if (filled !== entry.size) throw new XlsxError('Broken', 'ends too early', entry.name);
  return out;
}
