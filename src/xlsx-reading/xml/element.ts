import { escapeAttribute, escapeText } from './escape';

/** A comment or processing instruction, kept as it stands. */
export interface XmlRaw {
  readonly raw: string;
}

export type XmlNode = XmlElement | string | XmlRaw;

export const isElement = (node: XmlNode): node is XmlElement => node instanceof XmlElement;

/**
 * An element of a small part. Found by local name, as writers choose their own prefixes; children made here take the
 * prefix of their parent. Attributes keep their order and their names as written.
 */
export class XmlElement {
  children: XmlNode[] = [];
  /** Written `<a/>` when it has no children; else `<a></a>`. */
  selfClosed = true;

  constructor(
    readonly name: string,
    readonly attributes: Map<string, string> = new Map(),
  ) {}

  get prefix(): string {
    const colon = this.name.indexOf(':');
    return colon < 0 ? '' : this.name.slice(0, colon + 1);
  }

  get local(): string {
    return this.name.slice(this.name.indexOf(':') + 1);
  }

  get elements(): XmlElement[] {
    return this.children.filter(isElement);
  }

  /** All text below, in order. */
  get text(): string {
    return this.children
      .map((child) => (typeof child === 'string' ? child : isElement(child) ? child.text : ''))
      .join('');
  }

  child(local: string): XmlElement | undefined {
    return this.children.find((node): node is XmlElement => isElement(node) && node.local === local);
  }

  all(local: string): XmlElement[] {
    return this.elements.filter((element) => element.local === local);
  }

  /** The first element below with this local name, at any depth. */
  find(local: string): XmlElement | undefined {
    for (const element of this.elements) {
      const found = element.local === local ? element : element.find(local);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** An attribute without prefix. */
  get(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }

  /** An attribute with a prefix, such as r:id: whatever the prefix is. */
  getPrefixed(local: string): string | null {
    for (const [name, value] of this.attributes) {
      if (name.endsWith(`:${local}`) && !name.startsWith('xmlns:')) return value;
    }
    return null;
  }

  /** An xsd:boolean attribute. */
  flag(name: string, otherwise = false): boolean {
    const value = this.get(name);
    return value === null ? otherwise : value === '1' || value === 'true' || value === 'on';
  }

  /** An attribute as a finite number, else null. */
  number(name: string): number | null {
    const value = this.get(name);
    if (value === null || value.trim() === '') return null;
    const number = Number(value);
    return Number.isFinite(number) ? number : null;
  }

  /** Sets an attribute; null removes it. */
  set(name: string, value: string | number | null): this {
    if (value === null) this.attributes.delete(name);
    else this.attributes.set(name, String(value));
    return this;
  }

  /** A new element with this one's prefix; not yet added. */
  make(local: string, attributes: Record<string, string | number | null> = {}, ...children: XmlNode[]): XmlElement {
    const element = new XmlElement(this.prefix + local);
    for (const [name, value] of Object.entries(attributes)) element.set(name, value);
    element.children.push(...children);
    return element;
  }

  /** A new element with a prefix of its own. */
  makeNamed(name: string): XmlElement {
    return new XmlElement(name);
  }

  add(child: XmlElement): XmlElement {
    this.children.push(child);
    return child;
  }

  remove(child: XmlNode): void {
    this.children = this.children.filter((node) => node !== child);
  }

  replace(old: XmlNode, next: XmlNode): void {
    this.children = this.children.map((node) => (node === old ? next : node));
  }

  /** Puts a child where the schema's `order` of local names wants it: after the last one that may stand before it. */
  insert(child: XmlElement, order: readonly string[]): XmlElement {
    const rank = order.indexOf(child.local);
    let at = 0;
    this.children.forEach((node, index) => {
      if (isElement(node) && order.includes(node.local) && order.indexOf(node.local) <= rank) at = index + 1;
    });
    this.children.splice(at, 0, child);
    return child;
  }

  /** The child with this name, made at its place when there is none. */
  ensure(local: string, order: readonly string[]): XmlElement {
    return this.child(local) ?? this.insert(this.make(local), order);
  }

  clone(): XmlElement {
    const copy = new XmlElement(this.name, new Map(this.attributes));
    copy.selfClosed = this.selfClosed;
    copy.children = this.children.map((child) => (isElement(child) ? child.clone() : child));
    return copy;
  }

  toString(): string {
    const attributes = [...this.attributes].map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join('');
    if (this.children.length === 0 && this.selfClosed) return `<${this.name}${attributes}/>`;
    const inside = this.children
      .map((child) => (typeof child === 'string' ? escapeText(child) : isElement(child) ? child.toString() : child.raw))
      .join('');
    return `<${this.name}${attributes}>${inside}</${this.name}>`;
  }
}

/** The items of a group: `<fonts><font/>…</fonts>`. */
export function list(root: XmlElement, group: string, item: string): XmlElement[] {
  return root.child(group)?.all(item) ?? [];
}
