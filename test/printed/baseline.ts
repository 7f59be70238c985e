import type { Page, Phrase, PrintedBook, PrintedSheet } from './page';

/**
 * A printed book as text that a person can read and a difference shows well: one line of the file for each line of a
 * page, the height first, then each phrase with where it begins ("132 | 57 Mål | 310 Status"), in points.
 */
export function toText({ printedBy, sheets }: PrintedBook): string {
  const lines = [`Printed by ${printedBy}`];
  for (const { name, pages } of sheets) {
    lines.push('', `# ${name}`);
    for (const [at, page] of pages.entries()) {
      lines.push(`## ${at + 1}`);
      let height: number | null = null;
      for (const { x, y, text } of page) {
        const phrase = `${x} ${text}`;
        if (y === height) lines[lines.length - 1] += ` | ${phrase}`;
        else lines.push(`${y} | ${phrase}`);
        height = y;
      }
    }
  }
  return `${lines.join('\n')}\n`;
}

function phrases(line: string): Phrase[] {
  const [height, ...rest] = line.split(/ \| (?=\d+ )/);
  return rest.map((phrase) => {
    const blank = phrase.indexOf(' ');
    return { x: Number(phrase.slice(0, blank)), y: Number(height), text: phrase.slice(blank + 1) };
  });
}

/** The book that `toText` wrote. */
export function fromText(text: string): PrintedBook {
  const [first, ...lines] = text.split('\n');
  const sheets: (PrintedSheet & { readonly pages: Page[] })[] = [];
  for (const line of lines) {
    if (line.startsWith('# ')) sheets.push({ name: line.slice(2), pages: [] });
    else if (line.startsWith('## ')) sheets.at(-1)!.pages.push([]);
    else if (line !== '') {
      const { pages } = sheets.at(-1)!;
      pages[pages.length - 1] = [...pages.at(-1)!, ...phrases(line)];
    }
  }
  return { printedBy: first!.replace('Printed by ', ''), sheets };
}
