/**
 * How wide text is on paper, from Calibri's advance widths (1/2048 em). Excel does not grow rows whose height is set,
 * and does not break text that runs over several cells: both are done from these numbers, a little on the safe side.
 */
const ADVANCE: Readonly<Record<string, number>> = {
  ' ': 463, a: 981, b: 1076, c: 866, d: 1076, e: 1019, f: 625, g: 964, h: 1076, i: 470, j: 490, k: 931, l: 470,
  m: 1636, n: 1076, o: 1080, p: 1076, q: 1076, r: 714, s: 801, t: 686, u: 1076, v: 925, w: 1464, x: 887, y: 927,
  z: 809, A: 1185, B: 1114, C: 1092, D: 1260, E: 1000, F: 941, G: 1292, H: 1276, I: 516, J: 653, K: 1064, L: 861,
  M: 1751, N: 1322, O: 1356, P: 1058, Q: 1378, R: 1112, S: 941, T: 998, U: 1314, V: 1162, W: 1822, X: 1063,
  Y: 998, Z: 959, '.': 517, ',': 511, ':': 548, ';': 548, '-': 627, '(': 621, ')': 621, '/': 791, '%': 1464,
  å: 981, ä: 981, ö: 1080, é: 1019, Å: 1185, Ä: 1185, Ö: 1356, '\u00a0': 463,
}; // prettier-ignore
/** Digits, and characters not in the list. */
const OTHER = 1038;
const WIDE = /[\u1100-\uffdc]|\p{Extended_Pictographic}/u;
/** The pixels one unit of column width takes with the default font, Calibri 11. */
const UNIT_PIXELS = 7;
/** Room Excel keeps free at a cell's sides. */
const PADDING_PIXELS = 5;
const SAFETY = 1.03;

const pixels = (points: number): number => (points * 96) / 72;

/** Width of text in units of column width, at a font size in points. */
export function textWidth(text: string, points: number, bold = false): number {
  let advance = 0;
  for (const character of text) {
    advance += ADVANCE[character] ?? (WIDE.test(character) ? 2048 : OTHER);
  }
  return ((advance / 2048) * pixels(points) * (bold ? 1.04 : 1) * SAFETY) / UNIT_PIXELS;
}

const room = (width: number): number => Math.max(1, width - PADDING_PIXELS / UNIT_PIXELS);

/** Text broken at its own line breaks and at blanks so that each line fits; a word too long for a line is cut. */
export function breakLines(text: string, width: number, points: number, bold = false): readonly string[] {
  const limit = room(width);
  const blank = textWidth(' ', points, bold);
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line: string | null = null;
    let used = 0;
    for (let word of paragraph.split(' ')) {
      let size = textWidth(word, points, bold);
      if (line !== null && used + blank + size <= limit) {
        line += ` ${word}`;
        used += blank + size;
        continue;
      }
      if (line !== null) lines.push(line);
      while (size > limit && word.length > 1) {
        const cut = fitting(word, limit, points, bold);
        lines.push(word.slice(0, cut));
        word = word.slice(cut);
        size = textWidth(word, points, bold);
      }
      line = word;
      used = size;
    }
    lines.push(line ?? '');
  }
  return lines;
}

/** How many characters of a word fit, one at least; a pair that makes one character is never parted. */
function fitting(word: string, limit: number, points: number, bold: boolean): number {
  let used = 0;
  let end = 0;
  for (const character of word) {
    used += textWidth(character, points, bold);
    if (used > limit && end > 0) break;
    end += character.length;
  }
  return end;
}

/** Rows of text a wrapped cell needs. */
export const countLines = (text: string, width: number, points: number, bold = false): number =>
  text.length > 5000
    ? Math.ceil(textWidth(text, points, bold) / room(width))
    : breakLines(text, width, points, bold).length;

/** Excel's highest row. */
const HIGHEST_ROW = 409;

/** Height in points of a row with so many lines. */
export const rowHeight = (lines: number, points: number): number =>
  Math.min(HIGHEST_ROW, Math.round((lines * points * 1.27 + 2) * 4) / 4);
