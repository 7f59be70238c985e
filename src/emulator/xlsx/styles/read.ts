import { type BorderEdge, type BorderLine, type CellStyle, DEFAULT_STYLE } from '../../workbook';
import { list, type XmlElement } from '../../../xlsx-reading/xml';
import type { Palette } from './colors';
import { formatOf, readFormats } from '../../../xlsx-reading/styles/number-formats';
import { borderWords, horizontalWords, underlineWords, verticalWords } from './words';

type FontStyle = Pick<
  CellStyle,
  'fontName' | 'fontSize' | 'bold' | 'italic' | 'underline' | 'strikethrough' | 'fontColor'
>;

/** The cell formats of a styles part, in its order: index = a cell's `s`. Never empty. */
export function readStyles(root: XmlElement, palette: Palette): CellStyle[] {
  const fonts = list(root, 'fonts', 'font').map((font) => readFont(font, palette));
  const fills = list(root, 'fills', 'fill').map((fill) => readFill(fill, palette));
  const borders = list(root, 'borders', 'border').map((border) => readBorders(border, palette));
  const formats = readFormats(root);
  const styles = list(root, 'cellXfs', 'xf').map((xf): CellStyle => {
    const alignment = xf.child('alignment');
    const protection = xf.child('protection');
    return {
      ...DEFAULT_STYLE,
      numberFormat: formatOf(formats, xf),
      ...(fonts[xf.number('fontId') ?? 0] ?? {}),
      fillColor: fills[xf.number('fillId') ?? 0] ?? null,
      borders: borders[xf.number('borderId') ?? 0] ?? {},
      horizontal: horizontalWords.toModel(alignment?.get('horizontal') ?? null, 'General'),
      vertical: verticalWords.toModel(alignment?.get('vertical') ?? null, 'Bottom'),
      wrap: alignment?.flag('wrapText') ?? false,
      indent: alignment?.number('indent') ?? 0,
      shrink: alignment?.flag('shrinkToFit') ?? false,
      rotation: rotationToModel(alignment?.number('textRotation') ?? 0),
      locked: protection?.flag('locked', true) ?? true,
      formulaHidden: protection?.flag('hidden') ?? false,
      quotePrefix: xf.flag('quotePrefix'),
      baseStyle: xf.number('xfId') ?? 0,
    };
  });
  return styles.length === 0 ? [DEFAULT_STYLE] : styles;
}

function readFont(font: XmlElement, palette: Palette): FontStyle {
  const on = (local: string): boolean => font.child(local)?.flag('val', true) ?? false;
  const underline = font.child('u');
  return {
    fontName: font.child('name')?.get('val') ?? DEFAULT_STYLE.fontName,
    fontSize: font.child('sz')?.number('val') ?? DEFAULT_STYLE.fontSize,
    bold: on('b'),
    italic: on('i'),
    underline: underline === undefined ? 'None' : underlineWords.toModel(underline.get('val') ?? 'single', 'Single'),
    strikethrough: on('strike'),
    fontColor: palette.resolve(font.child('color')) ?? DEFAULT_STYLE.fontColor,
  };
}

/** A solid fill's colour; of another pattern, the colour behind it; gradients have none the model could say. */
function readFill(fill: XmlElement, palette: Palette): string | null {
  const pattern = fill.child('patternFill');
  const type = pattern?.get('patternType') ?? 'none';
  if (pattern === undefined || type === 'none') return null;
  return palette.resolve(pattern.child(type === 'solid' ? 'fgColor' : 'bgColor'));
}

const edges: readonly (readonly [BorderEdge, readonly string[]])[] = [
  ['EdgeTop', ['top']],
  ['EdgeBottom', ['bottom']],
  // Strict files say start and end.
  ['EdgeLeft', ['left', 'start']],
  ['EdgeRight', ['right', 'end']],
];

function readBorders(border: XmlElement, palette: Palette): CellStyle['borders'] {
  const lines: Partial<Record<BorderEdge, BorderLine>> = {};
  for (const [edge, names] of edges) {
    const line = names.map((name) => border.child(name)).find((element) => element !== undefined);
    const words = borderWords.toModel(line?.get('style') ?? null, '').split('/');
    if (line === undefined || words.length !== 2) continue;
    lines[edge] = { style: words[0]!, weight: words[1]!, color: palette.resolve(line.child('color')) ?? '#000000' };
  }
  return lines;
}

/** Files count 0 … 90 upwards, 91 … 180 downwards, 255 stacked; Office.js −90 … 90 and 180. */
const rotationToModel = (rotation: number): number =>
  rotation === 255 ? 180 : rotation > 90 ? 90 - rotation : rotation;
