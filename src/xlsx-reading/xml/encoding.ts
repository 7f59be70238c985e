import { XlsxError } from '../error';

/** The text of an XML part, by its byte order mark or declared encoding; UTF-8 when it says nothing. */
export function decodeXml(bytes: Uint8Array, part: string): string {
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new XlsxError('Broken', `is not ${encoding} text`, part);
  }
}

/** The part as UTF-8, for scanning by bytes: the same bytes when it is so already. */
export function asUtf8(bytes: Uint8Array, part: string): Uint8Array {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8') {
    return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
  }
  const text = decodeXml(bytes, part);
  return new TextEncoder().encode(text.replace(/^(<\?xml[^>]*?\sencoding\s*=\s*)(["']).*?\2/, '$1$2UTF-8$2'));
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0x3c && bytes[1] === 0) return 'utf-16le';
  if (bytes[0] === 0 && bytes[1] === 0x3c) return 'utf-16be';
  const start = String.fromCharCode(...bytes.subarray(0, 100));
  const declared = /^(?:\xef\xbb\xbf)?<\?xml[^>]*?\sencoding\s*=\s*(["'])(.*?)\1/.exec(start)?.[2]?.toLowerCase();
  return declared === undefined || /^(utf-?8|us-ascii|ascii)$/.test(declared) ? 'utf-8' : declared;
}
