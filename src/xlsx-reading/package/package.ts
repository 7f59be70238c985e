import { XlsxError } from '../error';
import { complete, type Work } from '../../domain/work';
import { inflating, readDirectory, type ZipEntry } from '../zip';
import { asUtf8, parseDocument, type XmlDocument } from '../xml';
import { nameKey, normalizeName, relationshipsPart, resolveTarget } from './names';

export interface Relationship {
  readonly id: string;
  /** The last step of the type's address: "worksheet"; Strict and transitional files agree on it. */
  readonly kind: string;
  readonly type: string;
  /** As written. */
  readonly target: string;
  /** The part it leads to; null when external or out of the package. */
  readonly part: string | null;
  readonly external: boolean;
}

/** The parts of a file as they were read. Nothing is inflated before it is asked for; nothing here changes. */
export class Package {
  readonly entries: readonly ZipEntry[];
  private readonly byKey = new Map<string, ZipEntry>();

  constructor(readonly file: Uint8Array) {
    this.entries = readDirectory(file);
    for (const entry of this.entries) {
      const key = nameKey(entry.name);
      if (this.byKey.has(key)) throw new XlsxError('Broken', 'is there twice', entry.name);
      this.byKey.set(key, entry);
    }
  }

  /** The part's own name (a file may say it in another case, or with backslashes); null when there is none. */
  find(part: string): string | null {
    const entry = this.entry(part);
    return entry === undefined ? null : normalizeName(entry.name);
  }

  entry(part: string): ZipEntry | undefined {
    return this.byKey.get(nameKey(part)) ?? this.byKey.get(nameKey(decodedName(part)));
  }

  /** Contents, inflated. Throws 'Broken' when there is no such part. */
  bytes(part: string): Uint8Array {
    return complete(inflating(this.required(part)));
  }

  /** Contents in UTF-8, as work that can pause. */
  *inflating(part: string): Work<Uint8Array> {
    return asUtf8(yield* inflating(this.required(part)), part);
  }

  private required(part: string): ZipEntry {
    const entry = this.entry(part);
    if (entry === undefined) throw new XlsxError('Broken', 'is missing', part);
    return entry;
  }

  /** Contents in UTF-8, for scanning. */
  utf8(part: string): Uint8Array {
    return asUtf8(this.bytes(part), part);
  }

  xml(part: string): XmlDocument {
    return parseDocument(this.bytes(part), part);
  }

  /** Relationships of a part; '' is the package itself. */
  relationships(part: string): Relationship[] {
    const name = relationshipsPart(part);
    return this.entry(name) === undefined ? [] : readRelationships(this.xml(name), part);
  }
}

export function readRelationships(document: XmlDocument, part: string): Relationship[] {
  return document.root.all('Relationship').map((element) => {
    const target = element.get('Target') ?? '';
    const type = element.get('Type') ?? '';
    const external = element.get('TargetMode') === 'External';
    return {
      id: element.get('Id') ?? '',
      kind: type.slice(type.lastIndexOf('/') + 1),
      type,
      target,
      part: external ? null : resolveTarget(part, target),
      external,
    };
  });
}

function decodedName(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
