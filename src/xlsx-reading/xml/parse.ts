import { SaxesParser } from 'saxes';
import { XlsxError } from '../error';
import { limits } from '../limits';
import { decodeXml } from './encoding';
import { XmlElement, type XmlNode } from './element';

/** A small part as a tree, with what stands before its root kept as text. */
export interface XmlDocument {
  readonly prolog: string;
  readonly root: XmlElement;
}

/**
 * Parses a whole part. `part` names it in errors. Throws XlsxError: 'Broken' when it isn't well-formed, 'Hostile' when it
 * has a document type (no writer of workbooks makes one; they are for entity bombs and reading other files), 'TooLarge'.
 */
export function parseDocument(bytes: Uint8Array, part: string): XmlDocument {
  const text = decodeXml(bytes, part);
  const nodes = parse(text, part, false);
  const root = nodes.find((node) => node instanceof XmlElement);
  if (!(root instanceof XmlElement)) throw new XlsxError('Broken', 'has no root element', part);
  const start = text.search(/<[^?!]/);
  return { prolog: text.slice(0, start), root };
}

/** Parses a slice of a part: one element, with whatever prefixes its part declares. */
export function parseElement(text: string, part: string): XmlElement {
  const root = parse(text, part, true).find((node) => node instanceof XmlElement);
  if (!(root instanceof XmlElement)) throw new XlsxError('Broken', 'has no element', part);
  return root;
}

export function writeDocument(document: XmlDocument): Uint8Array {
  const prolog = document.prolog.replace(/^(<\?xml[^>]*?\sencoding\s*=\s*)(["']).*?\2/, '$1$2UTF-8$2');
  return new TextEncoder().encode(prolog + document.root.toString());
}

function parse(text: string, part: string, fragment: boolean): XmlNode[] {
  const top: XmlNode[] = [];
  const open: XmlElement[] = [];
  let count = 0;
  const add = (node: XmlNode): void => {
    if (++count > limits.treeNodes) throw new XlsxError('TooLarge', 'too many elements', part);
    (open.at(-1)?.children ?? top).push(node);
  };
  const parser = new SaxesParser({ fragment, position: false });
  parser.on('doctype', () => {
    throw new XlsxError('Hostile', 'has a document type declaration', part);
  });
  parser.on('opentag', (tag) => {
    const element = new XmlElement(tag.name, new Map(Object.entries(tag.attributes)));
    element.selfClosed = tag.isSelfClosing;
    add(element);
    open.push(element);
    if (open.length > limits.treeDepth) throw new XlsxError('TooLarge', 'nested too deeply', part);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (value) => {
    if (open.length > 0) add(value);
  });
  parser.on('cdata', add);
  parser.on('comment', (value) => add({ raw: `<!--${value}-->` }));
  parser.on('processinginstruction', ({ target, body }) => add({ raw: `<?${target} ${body}?>` }));
  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof XlsxError) throw error;
    throw new XlsxError('Broken', error instanceof Error ? error.message : String(error), part);
  }
  return top;
}
