/**
 * Cell formats as plain immutable values. A cell points at an index of its book's StyleTable; changing a cell's format
 * means interning another style, never changing one. Indexes below `StyleTable.loaded` are the file's own cellXfs and
 * keep their number, so that a saved file never renumbers styles.
 */
export interface BorderLine {
  /** Excel.BorderLineStyle: 'None' | 'Continuous' | 'Dash' | 'Dot' | 'Double' | … */
  readonly style: string;
  /** "#RRGGBB" */
  readonly color: string;
  /** 'Hairline' | 'Thin' | 'Medium' | 'Thick' */
  readonly weight: string;
}

export type BorderEdge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight';

export interface CellStyle {
  /** Excel code, en-US; "General" when none. */
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** 'None' | 'Single' | 'Double' | … */
  readonly underline: string;
  readonly strikethrough: boolean;
  /** "#RRGGBB" */
  readonly fontColor: string;
  /** "#RRGGBB"; null = no fill. */
  readonly fillColor: string | null;
  readonly borders: Readonly<Partial<Record<BorderEdge, BorderLine>>>;
  /** Excel.HorizontalAlignment: 'General' | 'Left' | 'Center' | 'Right' | … */
  readonly horizontal: string;
  /** Excel.VerticalAlignment: 'Bottom' | 'Top' | 'Center' | … */
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly shrink: boolean;
  readonly rotation: number;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** The cell shows a leading apostrophe (text kept as text). */
  readonly quotePrefix: boolean;
  /** Named cell style ("Normal", "Heading 1"), by cellStyleXfs index of the file. */
  readonly baseStyle: number;
}

export const DEFAULT_STYLE: CellStyle = {
  numberFormat: 'General',
  fontName: 'Calibri',
  fontSize: 11,
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  fontColor: '#000000',
  fillColor: null,
  borders: {},
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  shrink: false,
  rotation: 0,
  locked: true,
  formulaHidden: false,
  quotePrefix: false,
  baseStyle: 0,
};

/** Interned styles. Index 0 is the book's default. */
export class StyleTable {
  private readonly styles: CellStyle[];
  private readonly byKey = new Map<string, number>();
  /** How many came from the file; those keep their place. */
  readonly loaded: number;

  constructor(fromFile: readonly CellStyle[] = [DEFAULT_STYLE]) {
    this.styles = [...fromFile];
    this.loaded = fromFile.length;
    fromFile.forEach((style, index) => {
      const key = JSON.stringify(style);
      if (!this.byKey.has(key)) this.byKey.set(key, index);
    });
  }

  get size(): number {
    return this.styles.length;
  }

  get(index: number): CellStyle {
    return this.styles[index] ?? this.styles[0]!;
  }

  intern(style: CellStyle): number {
    const key = JSON.stringify(style);
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    this.styles.push(style);
    this.byKey.set(key, this.styles.length - 1);
    return this.styles.length - 1;
  }

  /**
   * The style `from` with some properties changed. A style of the file that the model does not fully describe (gradients,
   * theme colours, diagonal borders) is kept by xlsx/ as the base the new one derives from: see `derivedFrom`.
   */
  change(from: number, change: Partial<CellStyle>): number {
    const next = { ...this.get(from), ...change };
    const index = this.intern(next);
    if (index >= this.loaded && !this.origin.has(index)) this.origin.set(index, this.origin.get(from) ?? from);
    return index;
  }

  private readonly origin = new Map<number, number>();

  /** For a style made here: the file's style it was derived from, so that saving can copy what the model does not hold. */
  derivedFrom(index: number): number | null {
    return this.origin.get(index) ?? null;
  }
}
