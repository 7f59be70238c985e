import type { Draft } from '../package';
import { XmlElement } from '../../../xlsx-reading/xml';
import { ADD_IN_ID } from '../../../xlsx-reading/settings';

const RELATIONSHIPS = 'http://schemas.microsoft.com/office/2011/relationships';
const EXTENSION_TYPE = 'application/vnd.ms-office.webextension+xml';
const PANES_TYPE = 'application/vnd.ms-office.webextensiontaskpanes+xml';
const EXTENSION_NAMESPACE = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const PANES_NAMESPACE = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
const order = ['reference', 'alternateReferences', 'properties', 'bindings', 'snapshot', 'extLst'];

/** Writes our document settings: into our webextension part, made as Office makes it when the file has none. */
export function saveSettings(draft: Draft, part: string | null, settings: Readonly<Record<string, string>>): void {
  const root = part === null ? addExtension(draft) : draft.edit(part);
  const group = root.ensure('properties', order);
  group.children = Object.entries(settings).map(([name, value]) => group.make('property', { name, value }));
}

function addExtension(draft: Draft): XmlElement {
  const part = draft.freeName((number) => `xl/webextensions/webextension${number}.xml`);
  const root = new XmlElement('we:webextension', new Map([['xmlns:we', EXTENSION_NAMESPACE]]));
  root.set('id', `{${ADD_IN_ID.toUpperCase()}}`);
  root.add(root.make('reference', { id: ADD_IN_ID, version: '1.0.0.0', store: 'developer', storeType: 'Registry' }));
  for (const local of ['alternateReferences', 'properties', 'bindings', 'snapshot']) root.add(root.make(local));
  draft.create(part, root, EXTENSION_TYPE);
  const panes = panesPart(draft);
  const id = draft.relate(panes, `${RELATIONSHIPS}/webextension`, part);
  const list = draft.edit(panes);
  // Hidden: a pane that opens by itself with the file is the user's choice, not ours.
  const pane = list.make('taskpane', { dockstate: 'right', visibility: 0, width: 350, row: list.elements.length });
  pane.add(pane.make('webextensionref', { 'xmlns:r': draft.dialect.relationships, 'r:id': id }));
  list.add(pane);
  return root;
}

function panesPart(draft: Draft): string {
  const known = draft.relationships('').find(({ kind }) => kind === 'webextensiontaskpanes')?.part ?? null;
  if (known !== null && draft.has(known)) return known;
  const part = draft.freeName((number) => `xl/webextensions/taskpanes${number === 1 ? '' : number}.xml`);
  draft.create(part, new XmlElement('wetp:taskpanes', new Map([['xmlns:wetp', PANES_NAMESPACE]])), PANES_TYPE);
  draft.relate('', `${RELATIONSHIPS}/webextensiontaskpanes`, part);
  return part;
}
