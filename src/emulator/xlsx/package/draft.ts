import { makeEntry, writeZip, type ZipEntry } from '../zip';
import { XmlElement, writeDocument, type XmlDocument } from '../../../xlsx-reading/xml';
import type { Dialect } from './dialect';
import { nameKey, relationshipsPart, relativeTarget } from '../../../xlsx-reading/package/names';
import { type Package, readRelationships, type Relationship } from '../../../xlsx-reading/package/package';

const CONTENT_TYPES = '[Content_Types].xml';
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/**
 * A package with changes on top. Entries that no change touched are written back with the very bytes they were read with,
 * in their old order; new parts come last.
 */
export class Draft {
  private readonly documents = new Map<string, { part: string; document: XmlDocument; changed: boolean }>();
  private readonly contents = new Map<string, { part: string; bytes: Uint8Array }>();
  private readonly removed = new Set<string>();

  constructor(
    private readonly files: Package,
    readonly dialect: Dialect,
  ) {}

  has(part: string): boolean {
    const key = nameKey(part);
    if (this.documents.has(key) || this.contents.has(key)) return true;
    return !this.removed.has(key) && this.files.entry(part) !== undefined;
  }

  /** The root of a part as it now is; say `edit` to change it. */
  root(part: string): XmlElement {
    return this.document(part).document.root;
  }

  /** The root of a part, which is written anew. */
  edit(part: string): XmlElement {
    const entry = this.document(part);
    entry.changed = true;
    return entry.document.root;
  }

  private document(part: string): { part: string; document: XmlDocument; changed: boolean } {
    const key = nameKey(part);
    const known = this.documents.get(key);
    if (known !== undefined) return known;
    const entry = { part: this.files.find(part) ?? part, document: this.files.xml(part), changed: false };
    this.documents.set(key, entry);
    return entry;
  }

  /** A new part with this root. */
  create(part: string, root: XmlElement, contentType: string): void {
    this.documents.set(nameKey(part), { part, document: { prolog: XML_DECLARATION, root }, changed: true });
    this.declare(part, contentType);
  }

  /** Whether the part has contents of this draft already. */
  isPut(part: string): boolean {
    return this.contents.has(nameKey(part));
  }

  /** Contents of a part as it now is. */
  bytes(part: string): Uint8Array {
    const key = nameKey(part);
    const document = this.documents.get(key);
    if (document?.changed === true) return writeDocument(document.document);
    return this.contents.get(key)?.bytes ?? this.files.bytes(part);
  }

  /** New contents of a part, in place of all that was. */
  put(part: string, bytes: Uint8Array): void {
    this.documents.delete(nameKey(part));
    this.contents.set(nameKey(part), { part: this.files.find(part) ?? part, bytes });
  }

  /** Takes a part out, with its relationships and its content type. */
  remove(part: string): void {
    for (const name of [part, relationshipsPart(part)]) {
      const key = nameKey(name);
      this.removed.add(key);
      this.documents.delete(key);
      this.contents.delete(key);
    }
    if (!this.has(CONTENT_TYPES)) return;
    const override = this.override(part);
    if (override !== undefined) this.edit(CONTENT_TYPES).remove(override);
  }

  /** Takes a part out, and every part that only it led to. */
  removeTree(part: string): void {
    const below = this.relationships(part).flatMap((relationship) => relationship.part ?? []);
    this.remove(part);
    for (const next of below) {
      if (this.has(next) && !this.isReferred(next)) this.removeTree(next);
    }
  }

  private isReferred(part: string): boolean {
    const wanted = nameKey(part);
    return this.parts()
      .filter((name) => /(^|\/)_rels\/[^/]*\.rels$/i.test(name))
      .some((name) => {
        const source = name.replace(/(^|\/)_rels\/([^/]*)\.rels$/i, '$1$2');
        return this.relationships(source).some(
          (relationship) => relationship.part !== null && nameKey(relationship.part) === wanted,
        );
      });
  }

  /** Names of all parts as they now are. */
  private parts(): string[] {
    const old = this.files.entries.map(({ name }) => this.files.find(name)!).filter((name) => this.has(name));
    const made = [...this.documents.values(), ...this.contents.values()].map(({ part }) => part);
    return [...new Set([...old, ...made])];
  }

  declare(part: string, contentType: string): void {
    const types = this.edit(CONTENT_TYPES);
    const known = this.override(part);
    if (known !== undefined) known.set('ContentType', contentType);
    else types.add(types.make('Override', { PartName: `/${part}`, ContentType: contentType }));
  }

  private override(part: string): XmlElement | undefined {
    const name = nameKey(part);
    return this.root(CONTENT_TYPES)
      .all('Override')
      .find((item) => nameKey(item.get('PartName') ?? '') === name);
  }

  /** The first of name(1), name(2) … that is no part yet. */
  freeName(name: (number: number) => string): string {
    for (let number = 1; ; number++)
      if (!this.has(name(number)) && this.files.entry(name(number)) === undefined) return name(number);
  }

  relationships(part: string): Relationship[] {
    const name = relationshipsPart(part);
    return this.has(name) ? readRelationships(this.document(name).document, part) : [];
  }

  /** Adds a relationship to a part (or, with `external`, to an address) and gives its id. `type` is a whole address. */
  relate(source: string, type: string, target: string, external = false): string {
    const name = relationshipsPart(source);
    if (!this.has(name)) {
      const root = new XmlElement('Relationships', new Map([['xmlns', PACKAGE_RELATIONSHIPS]]));
      this.documents.set(nameKey(name), { part: name, document: { prolog: XML_DECLARATION, root }, changed: true });
    }
    const root = this.edit(name);
    const taken = new Set(root.elements.map((element) => element.get('Id')));
    let number = root.elements.length + 1;
    while (taken.has(`rId${number}`)) number++;
    const element = root.make('Relationship', { Id: `rId${number}`, Type: type });
    element.set('Target', external ? target : relativeTarget(source, target));
    if (external) element.set('TargetMode', 'External');
    root.add(element);
    return `rId${number}`;
  }

  /** As `relate`, with one of the types of the dialect: "worksheet", "table" … */
  relateKind(source: string, kind: string, target: string, external = false): string {
    return this.relate(source, `${this.dialect.relationships}/${kind}`, target, external);
  }

  unrelate(source: string, id: string): void {
    const root = this.edit(relationshipsPart(source));
    root.children = root.children.filter((node) => !(node instanceof XmlElement && node.get('Id') === id));
  }

  /** The archive; the file's own bytes when nothing changed. */
  build(): Uint8Array {
    for (const { part, document, changed } of [...this.documents.values()])
      if (changed) this.put(part, writeDocument(document));
    if (this.contents.size === 0 && this.removed.size === 0) return new Uint8Array(this.files.file);
    const written = new Set<string>();
    const entries = this.files.entries.flatMap((entry): ZipEntry[] => {
      const key = nameKey(entry.name);
      const changed = this.contents.get(key);
      if (changed === undefined) return this.removed.has(key) ? [] : [entry];
      written.add(key);
      return [{ ...makeEntry(entry.name, changed.bytes), rawName: entry.rawName, flags: entry.flags & 0x0800 }];
    });
    const made = [...this.contents].filter(([key]) => !written.has(key));
    return writeZip([...entries, ...made.map(([, { part, bytes }]) => makeEntry(part, bytes))]);
  }
}
