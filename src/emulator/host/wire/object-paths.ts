import type { Environment } from '../environment';
import { HostError, invalidOperation } from '../host-error';
import { Arguments, isRecord } from '../objects/arguments';
import { type HostObject, isHostObject } from '../objects/define';
import { apiName, memberOf, notModelled } from './members';
import { type Action, type ArgumentInfo, type Batch, PathType } from './messages';
import type { References } from './references';

/** What makes objects for a batch: the workbook itself, and the services Office.js creates by name. */
export interface Roots {
  global(env: Environment): HostObject;
  create(name: string): HostObject | null;
}

/** The objects that a batch's paths lead to, each found once; and calls, whose arguments may be such objects. */
export class ObjectPaths {
  private readonly objects = new Map<number, HostObject | null>();

  constructor(
    private readonly batch: Pick<Batch, 'ObjectPaths'>,
    private readonly roots: Roots,
    private readonly references: References,
    private readonly env: Environment,
  ) {}

  /** The object at the end of a path; null where Excel gives a null object. */
  resolve(id: number): HostObject | null {
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
        if (!made) throw notModelled(path.Name, this.env);
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
        return parent.navigate(memberOf(parent, 'navigation', path.Name, this.env), this.env);
      case PathType.indexer: {
        if (!parent) return null;
        const found = parent.item(new Arguments(this.arguments(path.ArgumentInfo)), this.env);
        if (!found) throw notModelled(`${parent.typeName}.getItem`, this.env);
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

  /** The arguments of a call or an assignment, with objects where they travel as paths. */
  arguments(info: ArgumentInfo | undefined): unknown[] {
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

  /** What a method gives. */
  call(object: HostObject, name: string, info: ArgumentInfo | undefined): unknown {
    return object.call(memberOf(object, 'method', name, this.env), new Arguments(this.arguments(info)), this.env);
  }

  /** Where in the object model an action failed, "Range.values"; empty where nothing tells. */
  locate(action: Action): string {
    const path = this.batch.ObjectPaths[action.ObjectPathId];
    const object = this.objects.get(action.ObjectPathId);
    if (object) return `${object.typeName}.${action.Name === '' ? 'load' : apiName(action.Name)}`;
    const parent = path?.ParentObjectPathId === undefined ? null : this.objects.get(path.ParentObjectPathId);
    if (!path || !parent) return '';
    return `${parent.typeName}.${path.ObjectPathType === PathType.indexer ? 'getItem' : apiName(path.Name)}`;
  }
}
