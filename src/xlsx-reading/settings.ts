import type { Package } from './package';
import type { XmlElement } from './xml';

/**
 * Who "we" are in a file's add-in parts: the Id of manifest.xml. A webextension part with another reference belongs to
 * another add-in and is neither shown nor touched.
 */
export const ADD_IN_ID = '6b0f4c52-3f8e-4a5d-9d0b-7c1e52b8a4f1';

/** A webextension part of a file. */
export interface SettingsPart {
  readonly part: string;
  readonly settings: Record<string, string>;
}

/** Our own document settings: name → JSON text, as Office.js keeps them; null when the file has no part of ours. */
export function readSettings(files: Package): SettingsPart | null {
  for (const { part } of webExtensions(files)) {
    const { root } = files.xml(part);
    if (isOwn(root)) return { part, settings: propertiesOf(root) };
  }
  return null;
}

/** Every webextension part, by way of the task panes part when there is one. */
function webExtensions(files: Package): { part: string }[] {
  const panes = files.relationships('').filter(({ kind }) => kind === 'webextensiontaskpanes');
  const sources = ['', ...panes.map(({ part }) => part)].filter((part): part is string => part !== null);
  const found = sources
    .filter((source) => source === '' || files.entry(source) !== undefined)
    .flatMap((source) => files.relationships(source))
    .filter(({ kind, part }) => kind === 'webextension' && part !== null && files.entry(part) !== undefined)
    .map(({ part }) => files.find(part!)!);
  return [...new Set(found)].map((part) => ({ part }));
}

function isOwn(root: XmlElement): boolean {
  const references = [root.child('reference'), ...(root.child('alternateReferences')?.elements ?? [])];
  return references.some((reference) => reference?.get('id')?.toLowerCase().replace(/[{}]/g, '') === ADD_IN_ID);
}

function propertiesOf(root: XmlElement): Record<string, string> {
  const properties = root.child('properties')?.all('property') ?? [];
  return Object.fromEntries(properties.map((property) => [property.get('name') ?? '', property.get('value') ?? '']));
}
