import type { XmlElement } from '../../../xlsx-reading/xml';

/** The two sets of addresses a package may speak in: that of most files, and Strict Open XML's. New parts follow the file. */
export interface Dialect {
  readonly main: string;
  /** Namespace of r:id, and the start of relationship types. */
  readonly relationships: string;
  readonly drawing: string;
  readonly spreadsheetDrawing: string;
  readonly chart: string;
  readonly extendedProperties: string;
}

const transitional: Dialect = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  spreadsheetDrawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  extendedProperties: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties',
};

const strict: Dialect = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  drawing: 'http://purl.oclc.org/ooxml/drawingml/main',
  spreadsheetDrawing: 'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing',
  chart: 'http://purl.oclc.org/ooxml/drawingml/chart',
  extendedProperties: 'http://purl.oclc.org/ooxml/officeDocument/extendedProperties',
};

/** By the namespace of the workbook's root. */
export function dialectOf(root: XmlElement): Dialect {
  const namespace = root.get(root.prefix === '' ? 'xmlns' : `xmlns:${root.prefix.slice(0, -1)}`);
  return namespace === strict.main ? strict : transitional;
}

/** The name of the r:id attribute under a root; the namespace is declared there when it isn't yet. */
export function relationshipAttribute(root: XmlElement, dialect: Dialect): string {
  for (const [name, value] of root.attributes) {
    if (value === dialect.relationships && name.startsWith('xmlns:')) return `${name.slice(6)}:id`;
  }
  const prefix = root.get('xmlns:r') === null ? 'r' : 'rel';
  root.set(`xmlns:${prefix}`, dialect.relationships);
  return `${prefix}:id`;
}
