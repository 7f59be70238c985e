import type { Book } from '../../workbook';
import type { Draft } from '../package';
import type { BookSource } from '../source';
import { XmlElement } from '../../../xlsx-reading/xml';
import { workbookOrder } from './names-writer';
import { appProperties, coreProperties, localOf } from './properties';
import { workbookState } from './state';

/** The tab shown when the file is opened. */
export function saveActiveTab(draft: Draft, workbookPart: string, place: number): void {
  const view = draft.root(workbookPart).child('bookViews')?.child('workbookView');
  if ((view?.number('activeTab') ?? 0) === place) return;
  const views = draft.edit(workbookPart).ensure('bookViews', workbookOrder);
  const first = views.child('workbookView') ?? views.add(views.make('workbookView'));
  first.set('activeTab', place === 0 ? null : place);
  // Tabs scrolled past the active one would hide it.
  if ((first.number('firstSheet') ?? 0) > place) first.set('firstSheet', null);
}

/** Excel computes everything anew when it opens the file; the order it computed in before is no longer to be trusted. */
export function saveRecalculation(draft: Draft, workbookPart: string): void {
  draft.edit(workbookPart).ensure('calcPr', workbookOrder).set('fullCalcOnLoad', '1');
  for (const { id, kind, part } of draft.relationships(workbookPart)) {
    if (kind !== 'calcChain') continue;
    draft.unrelate(workbookPart, id);
    if (part !== null && draft.has(part)) draft.remove(part);
  }
}

/** Calculation mode, protection of the structure, recommendation to open for reading only. */
export function saveWorkbookState(draft: Draft, book: Book, source: BookSource): void {
  if (workbookState(book) === source.workbookState) return;
  const root = draft.edit(source.workbookPart);
  const mode = { Automatic: null, AutomaticExceptTables: 'autoNoTable', Manual: 'manual' }[book.calculationMode];
  if (mode !== null || root.child('calcPr') !== undefined) root.ensure('calcPr', workbookOrder).set('calcMode', mode);
  if (book.protection.structure || root.child('workbookProtection') !== undefined) {
    root.ensure('workbookProtection', workbookOrder).set('lockStructure', book.protection.structure ? '1' : null);
  }
  if (book.readOnly || root.child('fileSharing') !== undefined) {
    root.ensure('fileSharing', workbookOrder).set('readOnlyRecommended', book.readOnly ? '1' : null);
  }
}

const CORE_RELATIONSHIP = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

const namespaces: Record<string, string> = {
  dc: 'http://purl.org/dc/elements/1.1/',
  cp: 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
};

/** Title and so on, into the parts the file has for them. */
export function saveProperties(draft: Draft, book: Book, source: BookSource): void {
  if (JSON.stringify(book.properties) === source.properties) return;
  const before = JSON.parse(source.properties) as Book['properties'];
  const groups = [
    ['core-properties', coreProperties],
    ['extended-properties', appProperties],
  ] as const;
  for (const [kind, properties] of groups) {
    const known = draft.relationships('').find((relationship) => relationship.kind === kind)?.part ?? null;
    const changed = properties.filter(([property]) => book.properties[property] !== before[property]);
    if (changed.length === 0) continue;
    const part = known !== null && draft.has(known) ? known : addPropertiesPart(draft, kind);
    const root = draft.edit(part);
    for (const [property, name] of changed) {
      const known = root.child(localOf(name));
      const element = known ?? root.add(root.makeNamed(name));
      const prefix = name.includes(':') ? name.slice(0, name.indexOf(':')) : null;
      if (known === undefined && prefix !== null) element.set(`xmlns:${prefix}`, namespaces[prefix]!);
      element.children = book.properties[property] === '' ? [] : [book.properties[property]];
    }
  }
}

/** A part for properties, in a file that has none. */
function addPropertiesPart(draft: Draft, kind: 'core-properties' | 'extended-properties'): string {
  const isCore = kind === 'core-properties';
  const part = draft.freeName((number) => `docProps/${isCore ? 'core' : 'app'}${number === 1 ? '' : number}.xml`);
  const root = isCore
    ? new XmlElement('cp:coreProperties', new Map([['xmlns:cp', namespaces.cp!]]))
    : new XmlElement('Properties', new Map([['xmlns', draft.dialect.extendedProperties]]));
  const type = isCore
    ? 'application/vnd.openxmlformats-package.core-properties+xml'
    : 'application/vnd.openxmlformats-officedocument.extended-properties+xml';
  draft.create(part, root, type);
  draft.relate('', isCore ? CORE_RELATIONSHIP : `${draft.dialect.relationships}/extended-properties`, part);
  return part;
}
