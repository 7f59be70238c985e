import { isDeclared, requireDeclared } from '../api-gate';
import type { Environment } from '../environment';
import { apiNotFound, HostError, invalidOperation } from '../host-error';
import { Arguments, isRecord } from '../objects/arguments';
import { type HostObject, isHostObject, type MemberKind } from '../objects/define';
import {
  type Action,
  type ActionResult,
  ActionType,
  type ArgumentInfo,
  type Batch,
  type BatchAnswer,
  PathType,
} from './messages';
import { type QueryTree, readQuery } from './query';
import type { References } from './references';

const wireName = (name: string): string => (name.startsWith('_') ? name : name[0]!.toUpperCase() + name.slice(1));
const apiName = (name: string): string => (name === '' ? '' : name[0]!.toLowerCase() + name.slice(1));

/** Names an add-in may load that the client answers itself. */
const CLIENT_SIDE = new Set(['_referenceid', 'isnullobject']);

/** A defect of the emulator itself: told on the console, and answered so that the add-in does not wait for ever. */
function asHostError(thrown: unknown): HostError {
  if (thrown instanceof HostError) return thrown;
  console.error('The emulated Excel failed:', thrown);
  return new HostError('GeneralException', `The emulated Excel failed: ${String(thrown)}`);
}

/** What is asked of the items of a collection: all but the collection's own properties (`count`). */
const itemTree = (collection: HostObject, tree: QueryTree): QueryTree => ({
  ...tree,
  named: new Map([...tree.named].filter(([name]) => collection.find('property', name) === null)),
});

/** What makes objects for a batch: the workbook itself, and the services Office.js creates by name. */
export interface Roots {
  global(env: Environment): HostObject;
  create(name: string): HostObject | null;
}

/** Stops a batch on purpose: after so many actions this error is answered, and what was done stays done. */
export interface Interruption {
  readonly after: number;
  readonly error: HostError;
}

/**
 * Carries out one batch, action by action. Stops at the first failure; earlier writes stay, as in Excel. Knows nothing
 * about workbooks: classes come from `roots`.
 */
export class Processor {
  private readonly objects = new Map<number, HostObject | null>();
  private readonly traces: number[] = [];

  constructor(
    private readonly batch: Batch,
    private readonly roots: Roots,
    private readonly references: References,
    private readonly env: Environment,
  ) {}

  run(interruption: Interruption | null = null): BatchAnswer {
    const results: ActionResult[] = [];
    for (const [index, action] of this.batch.Actions.entries()) {
      try {
        if (interruption && index >= interruption.after) throw interruption.error;
        results.push({ ActionId: action.Id, Value: this.act(action) });
      } catch (thrown) {
        const error = asHostError(thrown);
        return {
          Error: {
            Code: error.code,
            Message: error.message,
            Location: error.location ?? this.locate(action),
            ActionIndex: index,
          },
          TraceIds: this.traces,
          ProcessedResults: { Results: results },
        };
      }
    }
    return this.traces.length > 0 ? { Results: results, TraceIds: this.traces } : { Results: results };
  }

  private act(action: Action): unknown {
    if (action.ActionType === ActionType.trace) {
      this.traces.push(action.Id);
      return null;
    }
    const object = this.resolve(action.ObjectPathId);
    object?.check(this.env);
    switch (action.ActionType) {
      case ActionType.instantiate:
        if (object) this.keepIfAsked(object, action.ObjectPathId);
        return object && this.identity(object);
      case ActionType.query:
      case ActionType.recursiveQuery:
        if (object) this.keepIfAsked(object, action.ObjectPathId);
        return object && this.query(object, action, wireName, '_Items');
      case ActionType.queryAsJson:
        return object && this.query(object, action, (name) => name, 'items');
      case ActionType.method:
        return object ? this.invoke(object, action) : { _IsNull: true };
      case ActionType.setProperty:
        if (!object) return { _IsNull: true };
        this.assign(object, action.Name, this.arguments(action.ArgumentInfo)[0]);
        return null;
      case ActionType.update:
        if (!object) return { _IsNull: true };
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.assign(object, name, value);
        return null;
      case ActionType.ensureUnchanged:
        return null;
      default:
        throw new HostError('InvalidRequest', `Unknown action type ${action.ActionType}.`);
    }
  }

  private keepIfAsked(object: HostObject, path: number): void {
    if (this.batch.AutoKeepReference && object.keepable && !this.batch.ObjectPaths[path]?.D) {
      this.references.keep(object);
    }
  }

  private invoke(object: HostObject, action: Action): unknown {
    if (action.Name === '_KeepReference') {
      this.references.keep(object);
      return null;
    }
    if (action.Name === '_RemoveReference') {
      this.references.release(String(action.ArgumentInfo?.Arguments?.[0]));
      return null;
    }
    if (action.Name === '_RemoveAllReferences') {
      this.references.releaseAll();
      return null;
    }
    const result = this.call(object, action.Name, action.ArgumentInfo);
    return isHostObject(result) ? this.identity(result) : (result ?? null);
  }

  private assign(object: HostObject, name: string, value: unknown): void {
    const member = this.member(object, 'property', name);
    if (!object.isWritable(member)) {
      throw new HostError('AccessDenied', 'The property is read-only.', `${object.typeName}.${member}`);
    }
    object.set(member, value, this.env);
  }

  private call(object: HostObject, name: string, info: ArgumentInfo | undefined): unknown {
    return object.call(this.member(object, 'method', name), new Arguments(this.arguments(info)), this.env);
  }

  /** The modelled and declared member, or ApiNotFound. */
  private member(object: HostObject, kind: MemberKind, name: string): string {
    const member = object.find(kind, name);
    requireDeclared(object.typeName, member ?? apiName(name), this.env.excelApi);
    if (member !== null) return member;
    throw this.notModelled(`${object.typeName}.${apiName(name)}`);
  }

  private notModelled(member: string): HostError {
    this.env.unmodelled.add(member);
    return apiNotFound(member, 'the emulated Excel does not model it');
  }

  private resolve(id: number): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const object = this.find(id);
    this.objects.set(id, object);
    return object;
  }

  private find(id: number): HostObject | null {
    const path = this.batch.ObjectPaths[id];
    if (!path) throw new HostError('InvalidRequest', `Unknown object path ${id}.`);
    const parent = path.ParentObjectPathId ? this.resolve(path.ParentObjectPathId) : null;
    switch (path.ObjectPathType) {
      case PathType.globalObject:
        return this.roots.global(this.env);
      case PathType.newObject: {
        const made = this.roots.create(path.Name);
        if (!made) throw this.notModelled(path.Name);
        return made;
      }
      case PathType.method: {
        if (!parent) return null;
        parent.check(this.env);
        const result = this.call(parent, path.Name, path.ArgumentInfo);
        if (result === null || isHostObject(result)) return result;
        throw invalidOperation(`${parent.typeName}.${path.Name} gave no object.`);
      }
      case PathType.property:
        if (!parent) return null;
        parent.check(this.env);
        return parent.navigate(this.member(parent, 'navigation', path.Name), this.env);
      case PathType.indexer: {
        if (!parent) return null;
        const found = parent.item(new Arguments(this.arguments(path.ArgumentInfo)), this.env);
        if (!found) throw this.notModelled(`${parent.typeName}.getItem`);
        return found;
      }
      case PathType.referenceId: {
        const kept = this.references.find(path.Name);
        if (!kept) {
          throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
        }
        return kept;
      }
      case PathType.nullObject:
        return null;
      default:
        throw new HostError('InvalidRequest', `Unknown object path type ${path.ObjectPathType}.`);
    }
  }

  private arguments(info: ArgumentInfo | undefined): unknown[] {
    const marks = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, marks?.[index]));
  }

  private argument(value: unknown, mark: unknown): unknown {
    if (Array.isArray(mark) && Array.isArray(value)) {
      return value.map((item: unknown, index) => this.argument(item, mark[index]));
    }
    if (typeof mark === 'number' && mark > 0 && mark === value) return this.resolve(mark);
    return this.plain(value);
  }

  /** Objects inside plain arguments travel as {_ObjectPathId}. Grids of plain cells are passed on as they are. */
  private plain(value: unknown): unknown {
    if (Array.isArray(value)) {
      const first: unknown = Array.isArray(value[0]) ? value[0][0] : value[0];
      return isRecord(first) ? value.map((item) => this.plain(item)) : value;
    }
    if (!isRecord(value)) return value;
    if (typeof value['_ObjectPathId'] === 'number') return this.resolve(value['_ObjectPathId']);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.plain(item)]));
  }

  private identity(object: HostObject): Record<string, unknown> {
    const ids: Record<string, unknown> = {};
    for (const name of ['id', '_Id']) {
      const member = object.find('property', name);
      if (member !== null) ids[wireName(member)] = object.get(member, this.env);
    }
    if (object.reference !== null) ids['_ReferenceId'] = object.reference;
    return ids;
  }

  private query(
    object: HostObject,
    action: Action,
    spell: (name: string) => string,
    itemsKey: string,
  ): Record<string, unknown> {
    const query = readQuery(action.QueryInfo);
    return this.read(object, query, spell, itemsKey, query);
  }

  private read(
    object: HostObject,
    tree: QueryTree,
    spell: (name: string) => string,
    itemsKey: string,
    page: { readonly top: number; readonly skip: number } = { top: 0, skip: 0 },
  ): Record<string, unknown> {
    const out = this.plainProperties(object, tree, spell, object.isCollection);
    if (object.isCollection) {
      const end = page.top > 0 ? page.skip + page.top : undefined;
      const wanted = itemTree(object, tree);
      out[itemsKey] = object
        .items(this.env)
        .slice(page.skip, end)
        .map((item, index) => ({ _Index: page.skip + index, ...this.read(item, wanted, spell, itemsKey) }));
      return out;
    }
    for (const [name, subtree] of tree.named) {
      if (object.find('property', name) !== null || CLIENT_SIDE.has(name)) continue;
      const child = object.navigate(this.member(object, 'navigation', subtree.name), this.env);
      const wanted = subtree.named.size > 0 || subtree.all ? subtree : { ...subtree, all: true };
      out[spell(object.find('navigation', name)!)] = child && this.read(child, wanted, spell, itemsKey);
    }
    return out;
  }

  /** `lenient`: names may belong to the items of the collection, so unknown ones are theirs to refuse. */
  private plainProperties(
    object: HostObject,
    tree: QueryTree,
    spell: (name: string) => string,
    lenient: boolean,
  ): Record<string, unknown> {
    const out = this.identity(object);
    for (const name of object.propertyNames) {
      const asked = tree.named.has(name.toLowerCase());
      if (!asked && !tree.all) continue;
      if (!isDeclared(object.typeName, name, this.env.excelApi)) {
        if (asked && !lenient) requireDeclared(object.typeName, name, this.env.excelApi);
        continue;
      }
      out[spell(name)] = object.get(name, this.env);
    }
    return out;
  }

  private locate(action: Action): string {
    const path = this.batch.ObjectPaths[action.ObjectPathId];
    const object = this.objects.get(action.ObjectPathId);
    if (object) return `${object.typeName}.${action.Name === '' ? 'load' : apiName(action.Name)}`;
    const parent = path?.ParentObjectPathId === undefined ? null : this.objects.get(path.ParentObjectPathId);
    if (!path || !parent) return '';
    return `${parent.typeName}.${path.ObjectPathType === PathType.indexer ? 'getItem' : apiName(path.Name)}`;
  }
}
