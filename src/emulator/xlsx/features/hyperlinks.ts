import { parseRange, type Sheet } from '../../workbook';
import type { Relationship } from '../package';
import { cellName } from '../sheet/address';
import type { SheetParts } from '../sheet/parts';
import type { XmlElement } from '../../../xlsx-reading/xml';

type Link = Sheet['hyperlinks'] extends Map<string, infer Value> ? Value : never;

/** A link over more cells than this counts for its first cell only. */
const LARGEST = 1000;

export function readHyperlinks(parts: SheetParts, sheet: Sheet, relationships: readonly Relationship[]): void {
  for (const element of parts.first('hyperlinks')?.all('hyperlink') ?? []) {
    const link = readLink(element, relationships);
    for (const key of cellsOf(element)) sheet.hyperlinks.set(key, link);
  }
}

export const hyperlinksSignature = (sheet: Sheet): string => JSON.stringify([...sheet.hyperlinks]);

function readLink(element: XmlElement, relationships: readonly Relationship[]): Link {
  const id = element.getPrefixed('id');
  const location = element.get('location');
  const target = relationships.find((relationship) => relationship.id === id)?.target ?? null;
  return {
    address: target !== null && location !== null ? `${target}#${location}` : target,
    documentReference: target === null ? location : null,
    screenTip: element.get('tooltip'),
    text: element.get('display'),
  };
}

function cellsOf(element: XmlElement): string[] {
  const range = parseRange(element.get('ref') ?? '');
  if (range === null) return [];
  const whole = range.rows * range.columns <= LARGEST;
  const keys: string[] = [];
  for (let row = range.top; row < range.top + (whole ? range.rows : 1); row++) {
    for (let column = range.left; column < range.left + (whole ? range.columns : 1); column++)
      keys.push(`${row},${column}`);
  }
  return keys;
}

/** Keeps the elements all of whose cells still say the same, and writes the others anew, one for each cell. */
export function writeHyperlinks(
  parts: SheetParts,
  sheet: Sheet,
  relationships: readonly Relationship[],
  addRelationship: (target: string) => { attribute: string; id: string },
): void {
  const known = parts.first('hyperlinks');
  const waiting = new Map(sheet.hyperlinks);
  const kept = (known?.all('hyperlink') ?? []).filter((element) => {
    const then = JSON.stringify(readLink(element, relationships));
    const keys = cellsOf(element);
    const same = keys.every((key) => JSON.stringify(sheet.hyperlinks.get(key)) === then);
    if (same) keys.forEach((key) => waiting.delete(key));
    return same;
  });
  if (kept.length + waiting.size === 0) return parts.removeAll('hyperlinks');
  const group = parts.ensure('hyperlinks');
  const made = [...waiting].map(([key, link]) => {
    const [row, column] = key.split(',').map(Number) as [number, number];
    const element = group.make('hyperlink', { ref: cellName(row, column) });
    if (link.address !== null) {
      const { attribute, id } = addRelationship(link.address);
      element.set(attribute, id);
    }
    if (link.documentReference !== null) element.set('location', link.documentReference.replace(/^#/, ''));
    return element.set('tooltip', link.screenTip).set('display', link.text);
  });
  group.children = [...kept, ...made];
}
