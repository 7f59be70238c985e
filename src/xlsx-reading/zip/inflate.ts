import { Inflate } from 'fflate';
import { complete, type Work } from '../../domain/work';
import { XlsxError } from '../error';
import { crc32 } from './crc';
import type { ZipEntry } from './directory';

/** Compressed bytes inflated, and inflated bytes checked, between two pauses. */
const STEP = 1 << 16;
const CHECKED_AT_ONCE = 1 << 22;

/**
 * The entry's contents, inflated step by step into a buffer of the size the directory promised: a part that holds more
 * than it says is stopped at the first step beyond, so memory stays bounded. Throws XlsxError 'Broken' or 'TooLarge'.
 */
export const inflateEntry = (entry: ZipEntry): Uint8Array => complete(inflating(entry));

/** The same as work that can pause between steps. */
export function* inflating(entry: ZipEntry): Work<Uint8Array> {
  if (entry.method !== 0 && entry.method !== 8) {
    throw new XlsxError('Broken', `compression method ${entry.method}`, entry.name);
  }
  if (entry.method === 0 && entry.data.length !== entry.size) {
    throw new XlsxError('Broken', 'the size is wrong', entry.name);
  }
  const bytes = entry.method === 0 ? entry.data : yield* inflated(entry);
  let crc = 0;
  for (let at = 0; at < bytes.length; at += CHECKED_AT_ONCE) {
    if (at > 0) yield;
    crc = crc32(bytes.subarray(at, at + CHECKED_AT_ONCE), crc);
  }
  if (crc !== entry.crc) throw new XlsxError('Broken', 'the checksum is wrong', entry.name);
  return bytes;
}

function* inflated(entry: ZipEntry): Work<Uint8Array> {
  const out = new Uint8Array(entry.size);
  let filled = 0;
  const inflate = new Inflate((chunk) => {
    if (filled + chunk.length > entry.size) throw new XlsxError('TooLarge', 'holds more than it says', entry.name);
    out.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < entry.data.length; at += STEP) {
    if (at > 0) yield;
    try {
      inflate.push(entry.data.subarray(at, at + STEP), at + STEP >= entry.data.length);
    } catch (error) {
      if (error instanceof XlsxError) throw error;
      throw new XlsxError('Broken', `can’t be inflated: ${String(error)}`, entry.name);
    }
  }
  if (filled !== entry.size) throw new XlsxError('Broken', 'ends too early', entry.name);
  return out;
}
