import type { DocumentProperties } from '../../workbook';
import type { XmlElement } from '../../../xlsx-reading/xml';

/** Where a property stands: in docProps/core.xml (by local name), or in app.xml. */
export const coreProperties: readonly (readonly [keyof DocumentProperties, string])[] = [
  ['title', 'dc:title'],
  ['subject', 'dc:subject'],
  ['author', 'dc:creator'],
  ['keywords', 'cp:keywords'],
  ['comments', 'dc:description'],
  ['category', 'cp:category'],
];
export const appProperties: readonly (readonly [keyof DocumentProperties, string])[] = [
  ['manager', 'Manager'],
  ['company', 'Company'],
];

export const localOf = (name: string): string => name.slice(name.indexOf(':') + 1);

export function readProperties(core: XmlElement | null, app: XmlElement | null): DocumentProperties {
  const text = (root: XmlElement | null, name: string): string => root?.child(localOf(name))?.text ?? '';
  const entries = [
    ...coreProperties.map(([property, name]) => [property, text(core, name)]),
    ...appProperties.map(([property, name]) => [property, text(app, name)]),
  ];
  return Object.fromEntries(entries) as DocumentProperties;
}
