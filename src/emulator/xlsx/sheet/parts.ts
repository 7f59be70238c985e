import { parseElement, XmlElement } from '../../../xlsx-reading/xml';
import type { SheetOutline } from './outline';

/** The children of a worksheet in the order the schema wants (ECMA-376 part 1, 18.3.1.99). */
const order =
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios
autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks
printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing
legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst`.split(/\s+/);

interface Slot {
  readonly local: string;
  /** Offsets in the file's bytes; absent for what was made here. */
  readonly start: number;
  readonly end: number;
  tree: XmlElement | null;
  changed: boolean;
}

/**
 * The children of a worksheet around its data: each a slice of the file until it is asked for, written back as that slice
 * unless it was changed.
 */
export class SheetParts {
  private slots: Slot[];
  private readonly decoder = new TextDecoder();
  /** To make new children with: has the root's prefix. */
  readonly root: XmlElement;

  constructor(
    readonly bytes: Uint8Array,
    private readonly outline: SheetOutline,
    readonly part: string,
  ) {
    this.root = new XmlElement(`${outline.prefix}worksheet`, new Map(outline.rootAttributes));
    this.slots = outline.children.map(({ local, start, end }) => ({ local, start, end, tree: null, changed: false }));
  }

  /** For reading only: say `change` before changing one. */
  all(local: string): XmlElement[] {
    return this.slots.filter((slot) => slot.local === local).map((slot) => this.tree(slot));
  }

  first(local: string): XmlElement | undefined {
    const slot = this.slots.find((candidate) => candidate.local === local);
    return slot === undefined ? undefined : this.tree(slot);
  }

  get changed(): boolean {
    return this.slots.some((slot) => slot.changed) || this.slots.length !== this.outline.children.length;
  }

  /** Marks a child as changed. */
  change(child: XmlElement): XmlElement {
    const slot = this.slots.find((candidate) => candidate.tree === child);
    if (slot !== undefined) slot.changed = true;
    return child;
  }

  /** The first child of this name, to be changed; made at its place when there is none. */
  ensure(local: string): XmlElement {
    const known = this.first(local);
    return known === undefined ? this.insert(this.root.make(local)) : this.change(known);
  }

  /** Puts a new child where the schema wants it, after others of its name. */
  insert(child: XmlElement): XmlElement {
    const rank = order.indexOf(child.local);
    let at = 0;
    let current = -1;
    this.slots.forEach((slot, index) => {
      const own = this.rank(slot);
      if (own >= 0) current = own;
      if (current <= rank) at = index + 1;
    });
    this.slots.splice(at, 0, { local: child.local, start: -1, end: -1, tree: child, changed: true });
    return child;
  }

  remove(child: XmlElement): void {
    this.slots = this.slots.filter((slot) => slot.tree !== child);
  }

  removeAll(local: string): void {
    this.slots = this.slots.filter((slot) => slot.local !== local);
  }

  /** Controls and pictures stand inside mc:AlternateContent: it ranks as what it holds. */
  private rank(slot: Slot): number {
    if (slot.local !== 'AlternateContent') return order.indexOf(slot.local);
    return Math.max(-1, ...order.map((name, rank) => (this.tree(slot).find(name) === undefined ? -1 : rank)));
  }

  private tree(slot: Slot): XmlElement {
    if (slot.local === 'sheetData') throw new Error('sheetData is never a tree');
    return (slot.tree ??= parseElement(this.decoder.decode(this.bytes.subarray(slot.start, slot.end)), this.part));
  }

  /** The whole part again: slices, changed children, and `data` in place of sheetData (null: as it stands). */
  write(data: readonly Uint8Array[] | null): Uint8Array[] {
    const encoder = new TextEncoder();
    const { bytes, outline } = this;
    const attributes = [...this.root.attributes].length !== outline.rootAttributes.size;
    const head = attributes
      ? [bytes.subarray(0, outline.rootTagStart), encoder.encode(this.root.toString().replace(/\/>$/, '>'))]
      : [bytes.subarray(0, outline.rootTagEnd)];
    const body = this.slots.flatMap((slot) => {
      if (slot.local === 'sheetData' && data !== null) return data;
      if (slot.changed) return [encoder.encode(slot.tree!.toString())];
      return [bytes.subarray(slot.start, slot.end)];
    });
    return [...head, ...body, bytes.subarray(outline.closeStart)];
  }
}
