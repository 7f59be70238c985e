import { isDeclared, requireDeclared } from '../api-gate';
import type { Environment } from '../environment';
import type { HostObject } from '../objects/define';
import { memberOf } from './members';
import type { Action } from './messages';
import { type QueryTree, readQuery } from './query';

const wireName = (name: string): string => (name.startsWith('_') ? name : name[0]!.toUpperCase() + name.slice(1));

/** Names an add-in may load that the client answers itself. */
const CLIENT_SIDE = new Set(['_referenceid', 'isnullobject']);

/** What is asked of the items of a collection: all but the collection's own properties (`count`). */
const itemTree = (collection: HostObject, tree: QueryTree): QueryTree => ({
  ...tree,
  named: new Map([...tree.named].filter(([name]) => collection.find('property', name) === null)),
});

/** How properties and the items of a collection are called in an answer. */
export interface Spelling {
  readonly name: (name: string) => string;
  readonly items: string;
}

/** As Office.js's own objects take them. */
export const ON_THE_WIRE: Spelling = { name: wireName, items: '_Items' };

/** As plain objects hold them (`retrieve()`). */
export const AS_JSON: Spelling = { name: (name) => name, items: 'items' };

/** What an object is known by in later batches. */
export function identity(object: HostObject, env: Environment): Record<string, unknown> {
  const ids: Record<string, unknown> = {};
  for (const name of ['id', '_Id']) {
    const member = object.find('property', name);
    if (member !== null) ids[wireName(member)] = object.get(member, env);
  }
  if (object.reference !== null) ids['_ReferenceId'] = object.reference;
  return ids;
}

/** Reads what a query asks of an object, of its items and of what hangs on it. */
export class PropertyReader {
  constructor(
    private readonly spelling: Spelling,
    private readonly env: Environment,
  ) {}

  /** What `load()` asked for. */
  answer(object: HostObject, asked: Action['QueryInfo']): Record<string, unknown> {
    const query = readQuery(asked);
    return this.read(object, query, query);
  }

  private read(
    object: HostObject,
    tree: QueryTree,
    page: { readonly top: number; readonly skip: number } = { top: 0, skip: 0 },
  ): Record<string, unknown> {
    const out = this.plainProperties(object, tree, object.isCollection);
    if (object.isCollection) {
      const end = page.top > 0 ? page.skip + page.top : undefined;
      const wanted = itemTree(object, tree);
      out[this.spelling.items] = object
        .items(this.env)
        .slice(page.skip, end)
        .map((item, index) => ({ _Index: page.skip + index, ...this.read(item, wanted) }));
      return out;
    }
    for (const [name, subtree] of tree.named) {
      if (object.find('property', name) !== null || CLIENT_SIDE.has(name)) continue;
      const child = object.navigate(memberOf(object, 'navigation', subtree.name, this.env), this.env);
      const wanted = subtree.named.size > 0 || subtree.all ? subtree : { ...subtree, all: true };
      out[this.spelling.name(object.find('navigation', name)!)] = child && this.read(child, wanted);
    }
    return out;
  }

  /** `lenient`: names may belong to the items of the collection, so unknown ones are theirs to refuse. */
  private plainProperties(object: HostObject, tree: QueryTree, lenient: boolean): Record<string, unknown> {
    const out = identity(object, this.env);
    for (const name of object.propertyNames) {
      const asked = tree.named.has(name.toLowerCase());
      if (!asked && !tree.all) continue;
      if (!isDeclared(object.typeName, name, this.env.excelApi)) {
        if (asked && !lenient) requireDeclared(object.typeName, name, this.env.excelApi);
        continue;
      }
      out[this.spelling.name(name)] = object.get(name, this.env);
    }
    return out;
  }
}
