/** Tables as text: a file with commas, semicolons or tabs between the cells, or what is copied from a web page. */

const SIGNS = ['\t', ';', ','] as const;

/** The sign that most lines have most of; a tab before the others, as text from a page may hold any of them. */
function dividerOf(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const count = (sign: string): number => lines.filter((line) => line.includes(sign)).length;
  const [most] = SIGNS.map((sign) => ({ sign, lines: count(sign) })).sort((a, b) => b.lines - a.lines);
  return count('\t') * 2 >= lines.length ? '\t' : most!.sign;
}

/** Rows of cells, without their quotation marks; blank lines are left out. */
export function tableCells(text: string): readonly (readonly string[])[] {
  const source = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const divider = dividerOf(source);
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    rows.at(-1)!.push(cell.trim());
    cell = '';
  };
  for (let at = 0; at < source.length; at++) {
    const sign = source[at]!;
    if (quoted && sign === '"' && source[at + 1] === '"') cell += source[++at]!;
    else if (quoted) {
      if (sign === '"') quoted = false;
      else cell += sign;
    } else if (sign === '"' && cell.trim() === '') {
      quoted = true;
      cell = '';
    } else if (sign === divider) endCell();
    else if (sign === '\n') {
      endCell();
      rows.push([]);
    } else cell += sign;
  }
  endCell();
  return rows.filter((row) => row.some((one) => one !== ''));
}
