import type { Scanner } from '../../../xlsx-reading/xml/scanner';

/** A child of the worksheet's root, by byte offsets. */
export interface OutlineChild {
  readonly local: string;
  readonly start: number;
  readonly end: number;
}

/** Where things are in a sheet's part. */
export interface SheetOutline {
  /** Prefix of the root with its colon: "" or "x:". */
  readonly prefix: string;
  readonly rootAttributes: Map<string, string>;
  readonly rootTagStart: number;
  readonly rootTagEnd: number;
  /** In the order of the file; sheetData among them. */
  readonly children: readonly OutlineChild[];
  /** Where the root's end tag starts. */
  readonly closeStart: number;
}

/**
 * Finds a sheet's outline in one walk. `onData` is called with the scanner on the start tag of sheetData and must leave it
 * on the end tag.
 */
export function readOutline(scanner: Scanner, onData: (scanner: Scanner) => void): SheetOutline {
  scanner.mustNext();
  if (!scanner.is('worksheet')) throw scanner.broken('is no worksheet');
  const rootTagStart = scanner.start;
  const rootTagEnd = scanner.end;
  const rootAttributes = scanner.attributes();
  const prefixed = scanner.text(rootTagStart + 1, scanner.nameStart);
  const selfClosed = scanner.selfClosed;
  const children: OutlineChild[] = [];
  if (selfClosed) throw scanner.broken('is an empty worksheet');
  for (scanner.mustNext(); !scanner.closing; scanner.mustNext()) {
    const { start } = scanner;
    const local = scanner.name;
    if (local === 'sheetData') onData(scanner);
    else scanner.skip();
    children.push({ local, start, end: scanner.end });
  }
  if (!scanner.is('worksheet')) throw scanner.broken('has a root without end');
  if (children.filter(({ local }) => local === 'sheetData').length !== 1) throw scanner.broken('has no data, or twice');
  return { prefix: prefixed, rootAttributes, rootTagStart, rootTagEnd, children, closeStart: scanner.start };
}
