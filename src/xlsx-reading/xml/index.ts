/**
 * XML of a package: small parts as trees (by saxes, so that Node and browser read alike), text escapes, encodings.
 * Sheet data is never a tree: see sheet/.
 */
export { decodeCellText, encodeCellText } from './cell-text';
export { asUtf8, decodeXml } from './encoding';
export { isElement, list, XmlElement, type XmlNode } from './element';
export { escapeAttribute, escapeText, unescapeXml } from './escape';
export { parseDocument, parseElement, writeDocument, type XmlDocument } from './parse';
