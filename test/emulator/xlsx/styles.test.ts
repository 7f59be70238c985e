import type { CellStyle } from '../../../src/emulator/workbook';
import { newBook, openXlsx, saveXlsx } from '../../../src/emulator/xlsx';
import { makeXlsx, sheetOf, stylesOf } from '../../support/make-xlsx';
import { partText } from '../../support/parts';

const plainFont =
  '<font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>';

/** A book whose A1 has a format of these parts. */
function styled(part: {
  xf?: string;
  inside?: string;
  font?: string;
  fill?: string;
  border?: string;
  format?: number;
  formats?: string;
  more?: string;
}) {
  const styles = stylesOf(
    `<numFmts count="1">${part.formats ?? ''}</numFmts><fonts count="2">${plainFont}${part.font ?? plainFont}</fonts>` +
      `<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${part.fill ?? '<fill/>'}</fills>` +
      `<borders count="2"><border/>${part.border ?? '<border/>'}</borders><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>` +
      `<xf numFmtId="${part.format ?? 0}" fontId="${part.font ? 1 : 0}" fillId="${part.fill ? 2 : 0}" borderId="${part.border ? 1 : 0}"${part.xf === undefined ? '' : ` ${part.xf}`}>${part.inside ?? ''}</xf></cellXfs>${part.more ?? ''}`,
  );
  return makeXlsx({
    'xl/styles.xml': styles,
    'xl/worksheets/sheet1.xml': sheetOf('<row r="1"><c r="A1" s="1"><v>1</v></c></row>'),
  });
}

const read = (part: Parameters<typeof styled>[0]): CellStyle => {
  const book = openXlsx(styled(part));
  return book.styles.get(book.sheets[0]!.cell(0, 0)!.style);
};
const solid = (color: string): string =>
  `<fill><patternFill patternType="solid"><fgColor ${color}/></patternFill></fill>`;

describe('A format of the file reads as', () => {
  it.each<[string, Parameters<typeof styled>[0], Partial<CellStyle>]>([
    ['rgb', { fill: solid('rgb="FFC6EFCE"') }, { fillColor: '#C6EFCE' }],
    ['a theme colour', { fill: solid('theme="4"') }, { fillColor: '#4472C4' }],
    ['a theme colour, lighter', { fill: solid('theme="4" tint="0.79998168889431442"') }, { fillColor: '#DAE3F3' }],
    ['a theme colour, darker', { fill: solid('theme="0" tint="-0.249977111117893"') }, { fillColor: '#BFBFBF' }],
    ['light before dark', { fill: solid('theme="0"') }, { fillColor: '#FFFFFF' }],
    ['an indexed colour', { fill: solid('indexed="10"') }, { fillColor: '#FF0000' }],
    [
      'an own palette',
      {
        fill: solid('indexed="1"'),
        more: '<colors><indexedColors><rgbColor rgb="00000000"/><rgbColor rgb="00123456"/></indexedColors></colors>',
      },
      { fillColor: '#123456' },
    ],
    ['no fill', { fill: '<fill><patternFill patternType="none"/></fill>' }, { fillColor: null }],
    [
      'a gradient, which the model can’t say',
      { fill: '<fill><gradientFill><stop position="0"><color rgb="FFFF0000"/></stop></gradientFill></fill>' },
      { fillColor: null },
    ],
    [
      'a font',
      {
        font: '<font><b/><i val="0"/><strike val="1"/><u val="double"/><sz val="14.5"/><color rgb="FF00FF00"/><name val="Arial"/></font>',
      },
      {
        bold: true,
        italic: false,
        strikethrough: true,
        underline: 'Double',
        fontSize: 14.5,
        fontColor: '#00FF00',
        fontName: 'Arial',
      },
    ],
    [
      'lines',
      {
        border:
          '<border><left style="medium"><color indexed="64"/></left><right/><top style="dashed"><color rgb="FF112233"/></top><bottom style="double"/></border>',
      },
      {
        borders: {
          EdgeLeft: { style: 'Continuous', weight: 'Medium', color: '#000000' },
          EdgeTop: { style: 'Dash', weight: 'Thin', color: '#112233' },
          EdgeBottom: { style: 'Double', weight: 'Thick', color: '#000000' },
        },
      },
    ],
    ['a built-in number format', { format: 10 }, { numberFormat: '0.00%' }],
    [
      'an own number format',
      { format: 164, formats: '<numFmt numFmtId="164" formatCode="0&quot; st&quot;"/>' },
      { numberFormat: '0" st"' },
    ],
    ['a number format that isn’t there', { format: 999 }, { numberFormat: 'General' }],
    [
      'alignment',
      {
        inside:
          '<alignment horizontal="centerContinuous" vertical="top" wrapText="1" indent="2" shrinkToFit="1" textRotation="135"/>',
      },
      { horizontal: 'CenterAcrossSelection', vertical: 'Top', wrap: true, indent: 2, shrink: true, rotation: -45 },
    ],
    ['stacked text', { inside: '<alignment textRotation="255"/>' }, { rotation: 180 }],
    [
      'protection',
      { inside: '<protection locked="0" hidden="1"/>', xf: 'quotePrefix="1"' },
      { locked: false, formulaHidden: true, quotePrefix: true },
    ],
  ])('%s', (_, part, expected) => {
    expect(read(part)).toMatchObject(expected);
  });
});

describe('A format made here', () => {
  const cellXfs = (saved: Uint8Array): string => /<cellXfs.*<\/cellXfs>/.exec(partText(saved, 'xl/styles.xml'))![0];
  const change = (file: Uint8Array, style: Partial<CellStyle>): Uint8Array => {
    const book = openXlsx(file);
    const cell = book.sheets[0]!.edit(0, 0);
    cell.style = book.styles.change(cell.style, style);
    return saveXlsx(book);
  };

  it('is appended, and the old ones keep their numbers', () => {
    const file = styled({ fill: solid('theme="4"') });
    const saved = change(file, { numberFormat: '0.00%' });
    expect(cellXfs(saved)).toBe(
      cellXfs(file)
        .replace('count="2"', 'count="3"')
        .replace(
          '</cellXfs>',
          '<xf numFmtId="10" fontId="0" fillId="2" borderId="0" applyNumberFormat="1"></xf></cellXfs>',
        ),
    );
  });

  it.each<[string, Parameters<typeof styled>[0], Partial<CellStyle>, string]>([
    [
      'a gradient',
      { fill: '<fill><gradientFill degree="90"><stop position="0"><color theme="4"/></stop></gradientFill></fill>' },
      { bold: true },
      'fillId="2"',
    ],
    [
      'a theme colour and font',
      { font: '<font><sz val="11"/><color theme="5"/><name val="Calibri"/><scheme val="minor"/></font>' },
      { bold: true },
      '<font><b/><sz val="11"/><color theme="5"/><name val="Calibri"/><scheme val="minor"/></font>',
    ],
    [
      'diagonal lines',
      {
        border:
          '<border diagonalUp="1"><left/><right/><top/><bottom/><diagonal style="thin"><color auto="1"/></diagonal></border>',
      },
      { borders: { EdgeTop: { style: 'Continuous', weight: 'Thin', color: '#FF0000' } } },
      '<border diagonalUp="1"><left/><right/><top style="thin"><color rgb="FFFF0000"/></top><bottom/><diagonal style="thin">',
    ],
    [
      'reading order',
      { inside: '<alignment readingOrder="2"/>' },
      { wrap: true },
      '<alignment readingOrder="2" wrapText="1"/>',
    ],
  ])('keeps %s', (_, part, style, expected) => {
    expect(partText(change(styled(part), style), 'xl/styles.xml')).toContain(expected);
  });

  it('shares fonts, fills and formats with others alike', () => {
    const book = newBook();
    for (let row = 0; row < 50; row++) {
      const cell = book.sheets[0]!.edit(row, 0);
      cell.style = book.styles.change(0, { bold: true, fillColor: '#FFC000', indent: row % 5, numberFormat: '0 "st"' });
    }
    const text = partText(saveXlsx(book), 'xl/styles.xml');
    expect(
      [/<fonts count="(\d+)"/, /<fills count="(\d+)"/, /<numFmts count="(\d+)"/, /<cellXfs count="(\d+)"/].map(
        (group) => group.exec(text)![1],
      ),
    ).toEqual(['2', '3', '1', '6']);
  });

  it('makes a styles part when there is none', () => {
    const saved = change(makeXlsx(), { bold: true, numberFormat: '0.0' });
    const book = openXlsx(saved);
    expect(book.styles.get(book.sheets[0]!.cell(0, 0)!.style)).toMatchObject({ bold: true, numberFormat: '0.0' });
  });
});
