import type { XmlElement } from '../../../xlsx-reading/xml';

/** The 64 colours of Excel 97, that `indexed` points at (ECMA-376 part 1, 18.8.27). */
const firstEight = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF';
const standard =
  `${firstEight} ${firstEight} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC
CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF
FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399
333333`.split(/\s+/);

/** Office's own theme colours, for files without a theme part. */
const office = 'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

/** In a theme's part light and dark stand the other way round than the numbers in cells' formats count them. */
export const schemeOrder = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** Turns colours as files give them (rgb, theme with tint, indexed) into "#RRGGBB". */
export class Palette {
  private constructor(
    private readonly theme: readonly string[],
    private readonly indexed: readonly string[],
  ) {}

  static from(theme: XmlElement | null, styles: XmlElement | null): Palette {
    const scheme = theme?.find('clrScheme');
    const colors = schemeOrder.map((name, index) => {
      const color = scheme?.child(name)?.elements[0];
      const rgb = color?.get('lastClr') ?? color?.get('val') ?? '';
      return /^[0-9a-f]{6}$/i.test(rgb) ? rgb.toUpperCase() : office[index]!;
    });
    const own = styles
      ?.child('colors')
      ?.child('indexedColors')
      ?.all('rgbColor')
      .map((color) => color.get('rgb') ?? '');
    const indexed = standard.map((color, index) => rgbOf(own?.[index] ?? '') ?? color);
    return new Palette(colors, indexed);
  }

  /** The colour of an element such as <color> or <fgColor>; null when automatic, absent or unreadable. */
  resolve(element: XmlElement | undefined): string | null {
    if (element === undefined || element.flag('auto')) return null;
    const base = this.base(element);
    if (base === null) return null;
    const tint = element.number('tint') ?? 0;
    return `#${tint === 0 ? base : tinted(base, tint)}`;
  }

  private base(element: XmlElement): string | null {
    const theme = element.number('theme');
    if (theme !== null) return this.theme[theme] ?? null;
    const rgb = element.get('rgb');
    if (rgb !== null) return rgbOf(rgb);
    const indexed = element.number('indexed');
    if (indexed === null) return null;
    // 64 and 65 are the system's text and window colours: as good as automatic.
    return this.indexed[indexed] ?? null;
  }
}

/** "FFRRGGBB" or "RRGGBB" → "RRGGBB". Excel pays no heed to alpha. */
function rgbOf(text: string): string | null {
  const match = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(text.trim());
  return match === null ? null : match[1]!.toUpperCase();
}

/** Lightens (tint > 0) or darkens (tint < 0) in the HSL model (ECMA-376 part 1, 18.8.19). */
function tinted(rgb: string, tint: number): string {
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const lightness = (high + low) / 2;
  const spread = high - low;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  const hue = spread === 0 ? 0 : hueOf(red, green, blue, high, spread);
  const next =
    tint < 0 ? lightness * (1 + Math.max(tint, -1)) : lightness * (1 - Math.min(tint, 1)) + Math.min(tint, 1);
  const chroma = (1 - Math.abs(2 * next - 1)) * saturation;
  return [0, 8, 4]
    .map((shift) => {
      const step = (shift + hue * 2) % 12;
      const value = next - (chroma / 2) * Math.max(-1, Math.min(step - 3, 9 - step, 1));
      return Math.round(value * 255)
        .toString(16)
        .padStart(2, '0')
        .toUpperCase();
    })
    .join('');
}

/** 0 … 6 */
function hueOf(red: number, green: number, blue: number, high: number, spread: number): number {
  if (high === red) return ((green - blue) / spread + 6) % 6;
  return high === green ? (blue - red) / spread + 2 : (red - green) / spread + 4;
}
