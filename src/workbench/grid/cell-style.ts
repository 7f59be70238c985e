import type { CSSProperties } from 'react';
import type { BorderLine, CellStyle } from '../../emulator/workbook';

const WEIGHT: Readonly<Record<string, number>> = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 };
const LINE: Readonly<Record<string, string>> = { Continuous: 'solid', Double: 'double', Dot: 'dotted' };

const border = (line: BorderLine | undefined): string | undefined =>
  !line || line.style === 'None'
    ? undefined
    : `${WEIGHT[line.weight] ?? 1}px ${LINE[line.style] ?? 'dashed'} ${line.color}`;

const FLEX: Readonly<Record<string, string>> = { left: 'flex-start', right: 'flex-end', center: 'center' };
const VERTICAL: Readonly<Record<string, string>> = { Top: 'flex-start', Center: 'center' };

/** A cell's look in CSS. `natural` is where the kind of value puts it when the style does not say. */
export function cssOf(style: CellStyle, natural: 'left' | 'right' | 'center'): CSSProperties {
  const horizontal =
    style.horizontal === 'Left' || style.horizontal === 'Right' || style.horizontal === 'Center'
      ? style.horizontal.toLowerCase()
      : natural;
  const decoration = [style.underline !== 'None' && 'underline', style.strikethrough && 'line-through'].filter(Boolean);
  const css: CSSProperties = {
    justifyContent: FLEX[horizontal],
    alignItems: VERTICAL[style.vertical] ?? 'flex-end',
    textAlign: horizontal as 'left' | 'right' | 'center',
    color: style.fontColor,
    fontFamily: `"${style.fontName}", Calibri, Carlito, "Segoe UI", sans-serif`,
    fontSize: `${style.fontSize}pt`,
    whiteSpace: style.wrap ? 'pre-wrap' : 'pre',
  };
  if (style.bold) css.fontWeight = 700;
  if (style.italic) css.fontStyle = 'italic';
  if (decoration.length > 0) css.textDecoration = decoration.join(' ');
  if (style.fillColor !== null) css.backgroundColor = style.fillColor;
  if (style.indent > 0) css.paddingLeft = `${style.indent * 9 + 3}px`;
  const { EdgeTop, EdgeBottom, EdgeLeft, EdgeRight } = style.borders;
  const edges = { borderTop: EdgeTop, borderBottom: EdgeBottom, borderLeft: EdgeLeft, borderRight: EdgeRight };
  for (const [edge, line] of Object.entries(edges)) {
    const value = border(line);
    if (value !== undefined) Object.assign(css, { [edge]: value });
  }
  return css;
}
