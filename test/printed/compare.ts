import type { Page, Phrase, PrintedBook, PrintedSheet } from './page';

/** Points a phrase may stand elsewhere: less than a line's height, more than what rounding does. */
const NEAR = 8;
/** Differences named of one page; a page that is another altogether needs no more to be found. */
const MOST_NAMED = 4;

const place = ({ x, y }: Phrase): string => `(${x}, ${y})`;
const isNear = (a: Phrase, b: Phrase): boolean => Math.abs(a.x - b.x) <= NEAR && Math.abs(a.y - b.y) <= NEAR;

function byText(page: Page): Map<string, Phrase[]> {
  const found = new Map<string, Phrase[]>();
  for (const phrase of page) found.set(phrase.text, [...(found.get(phrase.text) ?? []), phrase]);
  return found;
}

function pageDifferences(was: Page, is: Page, positions: boolean): string[] {
  const before = byText(was);
  const after = byText(is);
  const differences: string[] = [];
  for (const [text, old] of before) {
    const now = after.get(text) ?? [];
    if (now.length < old.length) differences.push(`"${text}" is gone from ${place(old[now.length]!)}`);
    if (!positions) continue;
    const moved = old.findIndex((phrase, at) => now[at] !== undefined && !isNear(phrase, now[at]));
    if (moved >= 0) differences.push(`"${text}" stood at ${place(old[moved]!)}, now at ${place(now[moved]!)}`);
  }
  for (const [text, now] of after) {
    const old = before.get(text) ?? [];
    if (now.length > old.length) differences.push(`"${text}" is new at ${place(now[old.length]!)}`);
  }
  const rest = differences.length - MOST_NAMED;
  return rest > 0 ? [...differences.slice(0, MOST_NAMED), `and ${rest} more`] : differences;
}

function sheetDifferences(was: PrintedSheet, is: PrintedSheet, positions: boolean): string[] {
  const count =
    was.pages.length === is.pages.length ? [] : [`${was.name}: ${is.pages.length} pages, not ${was.pages.length}`];
  const pages = was.pages.flatMap((page, at) => {
    const now = is.pages[at];
    return now === undefined
      ? []
      : pageDifferences(page, now, positions).map((difference) => `${was.name}, page ${at + 1}: ${difference}`);
  });
  return [...count, ...pages];
}

/**
 * What has changed on paper, each difference with its sheet and page; empty when nothing a reader would notice has.
 * Where the letters stand is only compared when the same version of LibreOffice printed both: others break lines and
 * measure rows a little differently, while words and page counts are to be the same.
 */
export function differences(was: PrintedBook, is: PrintedBook): string[] {
  const positions = was.printedBy === is.printedBy;
  const names = (book: PrintedBook): string[] => book.sheets.map(({ name }) => name);
  const gone = names(was).filter((name) => !names(is).includes(name));
  const added = names(is).filter((name) => !names(was).includes(name));
  return [
    ...gone.map((name) => `${name}: the sheet is not printed`),
    ...added.map((name) => `${name}: the sheet is new`),
    ...was.sheets.flatMap((sheet) => {
      const now = is.sheets.find(({ name }) => name === sheet.name);
      return now === undefined ? [] : sheetDifferences(sheet, now, positions);
    }),
  ];
}
