/** Four tables, so that four bytes are folded in at a time: a hundred megabytes of sheet take tenths of a second. */
const tables = makeTables();

function makeTables(): Int32Array[] {
  const first = new Int32Array(256);
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    first[byte] = value;
  }
  const all = [first];
  for (let table = 1; table < 4; table++) {
    const previous = all[table - 1]!;
    all.push(previous.map((value) => (value >>> 8) ^ first[value & 255]!));
  }
  return all;
}

/** CRC-32 as zip uses it. `before` is that of the bytes that stand before these. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const [one, two, three, four] = tables as [Int32Array, Int32Array, Int32Array, Int32Array];
  let crc = ~before;
  let at = 0;
  for (const stop = bytes.length - 3; at < stop; at += 4) {
    crc ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    crc = four[crc & 255]! ^ three[(crc >>> 8) & 255]! ^ two[(crc >>> 16) & 255]! ^ one[crc >>> 24]!;
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ one[(crc ^ bytes[at]!) & 255]!;
  return ~crc >>> 0;
}
