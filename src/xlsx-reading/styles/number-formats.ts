import { list, type XmlElement } from '../xml';

/** The formats that files name by number only (ECMA-376 part 1, 18.8.30), as Office.js gives them in en-US. */
export const builtInFormats: ReadonlyMap<number, string> = new Map([
  [0, 'General'],
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [5, '$#,##0_);($#,##0)'],
  [6, '$#,##0_);[Red]($#,##0)'],
  [7, '$#,##0.00_);($#,##0.00)'],
  [8, '$#,##0.00_);[Red]($#,##0.00)'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'm/d/yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yyyy h:mm'],
  [37, '#,##0_);(#,##0)'],
  [38, '#,##0_);[Red](#,##0)'],
  [39, '#,##0.00_);(#,##0.00)'],
  [40, '#,##0.00_);[Red](#,##0.00)'],
  [41, '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)'],
  [42, '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)'],
  [44, '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
]);

/** Number formats that the file defines, by their number. */
export function readFormats(root: XmlElement): Map<number, string> {
  return new Map(
    list(root, 'numFmts', 'numFmt').map((format) => [
      format.number('numFmtId') ?? -1,
      format.get('formatCode') ?? 'General',
    ]),
  );
}

/** The number-format codes of a styles part, by a cell's `s`. Empty where the file names none: every cell is General. */
export function cellFormats(styles: XmlElement): readonly string[] {
  const own = readFormats(styles);
  return list(styles, 'cellXfs', 'xf').map((xf) => formatOf(own, xf));
}

/** The code of a cell format. */
export function formatOf(own: ReadonlyMap<number, string>, xf: XmlElement): string {
  const format = xf.number('numFmtId') ?? 0;
  return own.get(format) ?? builtInFormats.get(format) ?? 'General';
}
