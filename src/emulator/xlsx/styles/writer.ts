import { type BorderEdge, type CellStyle, DEFAULT_STYLE, type StyleTable } from '../../workbook';
import { largest } from '../largest';
import type { Draft } from '../package';
import { list, XmlElement } from '../../../xlsx-reading/xml';
import { builtInFormats, readFormats } from '../../../xlsx-reading/styles/number-formats';
import { borderWords, horizontalWords, underlineWords, verticalWords } from './words';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const order = 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');
const fontOrder = 'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(
  ' ',
);
const borderOrder = 'start left end right top bottom diagonal vertical horizontal'.split(' ');
const xfOrder = ['alignment', 'protection', 'extLst'];

/**
 * Numbers for styles in the file. The file's own keep theirs; one made here is appended when first asked for, as a copy of
 * the format it derives from with only the changed properties changed: what the model can't say (theme colours, gradients,
 * diagonal lines) comes along.
 */
export class StyleWriter {
  private readonly numbers = new Map<number, number>();
  private root: XmlElement | null = null;

  constructor(
    private readonly draft: Draft,
    private readonly styles: StyleTable,
    private readonly part: string | null,
    private readonly workbookPart: string,
  ) {}

  inFile(index: number): number {
    if (index < this.styles.loaded && (this.part !== null || index === 0)) return index;
    const known = this.numbers.get(index);
    if (known !== undefined) return known;
    const number = this.append(index);
    this.numbers.set(index, number);
    return number;
  }

  /** Appends a format for conditional formats, or finds the same one. */
  addDxf(make: (root: XmlElement) => XmlElement): number {
    return this.item('dxfs', make(this.edit()));
  }

  private edit(): XmlElement {
    return (this.root ??= this.part === null ? this.createPart() : this.draft.edit(this.part));
  }

  private createPart(): XmlElement {
    const part = this.draft.freeName((number) => `xl/styles${number === 1 ? '' : number}.xml`);
    const root = new XmlElement('styleSheet', new Map([['xmlns', this.draft.dialect.main]]));
    this.draft.create(part, root, CONTENT_TYPE);
    this.draft.relateKind(this.workbookPart, 'styles', part);
    const font = root.make(
      'font',
      {},
      root.make('sz', { val: 11 }),
      root.make('name', { val: DEFAULT_STYLE.fontName }),
    );
    const none = root.make('fill', {}, root.make('patternFill', { patternType: 'none' }));
    const gray = root.make('fill', {}, root.make('patternFill', { patternType: 'gray125' }));
    const edges = ['left', 'right', 'top', 'bottom', 'diagonal'].map((edge) => root.make(edge));
    const xf = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
    root.add(root.make('fonts', { count: 1 }, font));
    root.add(root.make('fills', { count: 2 }, none, gray));
    root.add(root.make('borders', { count: 1 }, root.make('border', {}, ...edges)));
    root.add(root.make('cellStyleXfs', { count: 1 }, root.make('xf', xf)));
    root.add(root.make('cellXfs', { count: 1 }, root.make('xf', { ...xf, xfId: 0 })));
    return root;
  }

  private append(index: number): number {
    const root = this.edit();
    const style = this.styles.get(index);
    const from = this.origin(index);
    const base = this.styles.get(from);
    const xfs = list(root, 'cellXfs', 'xf');
    const old = xfs[from];
    const xf =
      old === undefined ? root.make('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }) : old.clone();
    const changed = <Key extends keyof CellStyle>(...keys: Key[]): boolean =>
      keys.some((key) => JSON.stringify(style[key]) !== JSON.stringify(base[key]));
    if (changed('numberFormat'))
      xf.set('numFmtId', this.formatNumber(style.numberFormat)).set('applyNumberFormat', '1');
    if (changed('fontName', 'fontSize', 'bold', 'italic', 'underline', 'strikethrough', 'fontColor')) {
      const font = list(root, 'fonts', 'font')[xf.number('fontId') ?? 0] ?? root.make('font');
      xf.set('fontId', this.item('fonts', changeFont(font.clone(), style, base))).set('applyFont', '1');
    }
    if (changed('fillColor'))
      xf.set('fillId', this.item('fills', makeFill(root, style.fillColor))).set('applyFill', '1');
    if (changed('borders')) {
      const border = list(root, 'borders', 'border')[xf.number('borderId') ?? 0] ?? root.make('border');
      xf.set('borderId', this.item('borders', changeBorders(border.clone(), style, base))).set('applyBorder', '1');
    }
    if (changed('horizontal', 'vertical', 'wrap', 'indent', 'shrink', 'rotation')) {
      changeAlignment(xf.ensure('alignment', xfOrder), style, base);
      xf.set('applyAlignment', '1');
    }
    if (changed('locked', 'formulaHidden')) {
      const protection = xf.ensure('protection', xfOrder);
      protection.set('locked', style.locked ? null : '0').set('hidden', style.formulaHidden ? '1' : null);
      xf.set('applyProtection', '1');
    }
    if (changed('quotePrefix')) xf.set('quotePrefix', style.quotePrefix ? '1' : null);
    return this.push('cellXfs', xf);
  }

  /** The style of the file that this one derives from. */
  private origin(index: number): number {
    let from = index;
    for (let step = 0; from >= this.styles.loaded && step < this.styles.size; step++)
      from = this.styles.derivedFrom(from) ?? 0;
    return from < this.styles.loaded ? from : 0;
  }

  private formatNumber(code: string): number {
    const root = this.edit();
    const own = readFormats(root);
    for (const [number, known] of own) if (known === code) return number;
    for (const [number, known] of builtInFormats) if (known === code && !own.has(number)) return number;
    const number = largest(163, own.keys()) + 1;
    this.push('numFmts', root.make('numFmt', { numFmtId: number, formatCode: code }));
    return number;
  }

  /** The number of an item that reads the same; appended when there is none. */
  private item(group: string, item: XmlElement): number {
    const text = item.toString();
    const known = (this.edit().child(group)?.elements ?? []).findIndex((candidate) => candidate.toString() === text);
    return known >= 0 ? known : this.push(group, item);
  }

  private push(group: string, item: XmlElement): number {
    const items = this.edit().ensure(group, order);
    items.add(item);
    const count = items.elements.length;
    items.set('count', count);
    return count - 1;
  }
}

const rgb = (color: string): string => `FF${color.replace('#', '').toUpperCase()}`;

function changeFont(font: XmlElement, style: CellStyle, base: CellStyle): XmlElement {
  const put = (local: string, attributes: Record<string, string | number> | null): void => {
    const old = font.child(local);
    if (old !== undefined) font.remove(old);
    if (attributes !== null) font.insert(font.make(local, attributes), fontOrder);
  };
  if (style.bold !== base.bold) put('b', style.bold ? {} : null);
  if (style.italic !== base.italic) put('i', style.italic ? {} : null);
  if (style.strikethrough !== base.strikethrough) put('strike', style.strikethrough ? {} : null);
  if (style.underline !== base.underline) {
    const word = underlineWords.toFile(style.underline) ?? 'single';
    put('u', word === 'none' ? null : word === 'single' ? {} : { val: word });
  }
  if (style.fontSize !== base.fontSize) put('sz', { val: style.fontSize });
  if (style.fontColor !== base.fontColor) put('color', { rgb: rgb(style.fontColor) });
  if (style.fontName !== base.fontName) {
    put('name', { val: style.fontName });
    // Family and theme font were the old name's.
    put('family', null);
    put('scheme', null);
  }
  return font;
}

function makeFill(root: XmlElement, color: string | null): XmlElement {
  if (color === null) return root.make('fill', {}, root.make('patternFill', { patternType: 'none' }));
  const front = root.make('fgColor', { rgb: rgb(color) });
  return root.make(
    'fill',
    {},
    root.make('patternFill', { patternType: 'solid' }, front, root.make('bgColor', { indexed: 64 })),
  );
}

const edges: readonly (readonly [BorderEdge, string, string])[] = [
  ['EdgeLeft', 'left', 'start'],
  ['EdgeRight', 'right', 'end'],
  ['EdgeTop', 'top', 'top'],
  ['EdgeBottom', 'bottom', 'bottom'],
];

function changeBorders(border: XmlElement, style: CellStyle, base: CellStyle): XmlElement {
  for (const [edge, name, strictName] of edges) {
    const line = style.borders[edge];
    if (JSON.stringify(line) === JSON.stringify(base.borders[edge])) continue;
    const old = border.child(name) ?? border.child(strictName);
    if (old !== undefined) border.remove(old);
    const element = border.make(old?.local ?? name);
    const word = line === undefined || line.style === 'None' ? null : borderWord(line.style, line.weight);
    if (word !== null && line !== undefined)
      element.set('style', word).add(border.make('color', { rgb: rgb(line.color) }));
    border.insert(element, borderOrder);
  }
  return border;
}

/** A style that has no such weight takes the weight it has. */
function borderWord(style: string, weight: string): string {
  const exact = borderWords.toFile(`${style}/${weight}`);
  const near = ['Thin', 'Medium', 'Thick']
    .map((other) => borderWords.toFile(`${style}/${other}`))
    .find((word) => word !== null);
  return exact ?? near ?? 'thin';
}

function changeAlignment(alignment: XmlElement, style: CellStyle, base: CellStyle): void {
  const put = (name: string, isChanged: boolean, value: string | number | null): void => {
    if (isChanged) alignment.set(name, value);
  };
  const horizontal = horizontalWords.toFile(style.horizontal);
  const vertical = verticalWords.toFile(style.vertical);
  put('horizontal', style.horizontal !== base.horizontal, horizontal === 'general' ? null : horizontal);
  put('vertical', style.vertical !== base.vertical, vertical === 'bottom' ? null : vertical);
  put('textRotation', style.rotation !== base.rotation, rotationToFile(style.rotation));
  put('wrapText', style.wrap !== base.wrap, style.wrap ? '1' : null);
  put('indent', style.indent !== base.indent, style.indent === 0 ? null : style.indent);
  put('shrinkToFit', style.shrink !== base.shrink, style.shrink ? '1' : null);
}

const rotationToFile = (rotation: number): number | null =>
  rotation === 180 ? 255 : rotation < 0 ? 90 - rotation : rotation === 0 ? null : rotation;
