import type { Environment } from '../environment';
import type { Arguments } from './arguments';

/** A plain property. Without `set` it is read-only. */
export interface Property<T> {
  get(self: T, env: Environment): unknown;
  set?(self: T, value: unknown, env: Environment): void;
}

/**
 * One class of Excel's API as the emulator models it. Members have the names of the JavaScript API ("getRange"); on the
 * wire their first letter is upper case. What is not listed answers ApiNotFound.
 */
export interface TypeDefinition<T> {
  readonly name: string;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  /** Objects reached without a call: `sheet.tables`. */
  readonly navigation?: Readonly<Record<string, (self: T, env: Environment) => HostObject | null>>;
  /** May return a HostObject (an object path), null (null object) or a JSON value. */
  readonly methods?: Readonly<Record<string, (self: T, args: Arguments, env: Environment) => unknown>>;
  /** Other names the client sends for properties it sets: wire name in lower case → member. */
  readonly aliases?: Readonly<Record<string, string>>;
  /** `collection.getItem(key)` */
  readonly item?: (self: T, args: Arguments, env: Environment) => HostObject;
  readonly items?: (self: T, env: Environment) => readonly HostObject[];
  /** Whether the client may keep a reference over syncs (ranges). */
  readonly keepable?: boolean;
  /** Throws when what the object stands for is gone. */
  readonly check?: (self: T, env: Environment) => void;
}

/** Tells objects of Excel's API from plain values. */
export const HOST_OBJECT = Symbol('HostObject');

/** What the request processor handles: an object of some class, its members reached by name in any case. */
export interface HostObject {
  readonly [HOST_OBJECT]: true;
  readonly typeName: string;
  readonly self: unknown;
  readonly keepable: boolean;
  readonly isCollection: boolean;
  /** Set while the client keeps a reference to it. */
  reference: string | null;
  readonly propertyNames: readonly string[];
  readonly navigationNames: readonly string[];
  /** The member's own spelling, or null when this class has no such member modelled. */
  find(kind: MemberKind, name: string): string | null;
  get(member: string, env: Environment): unknown;
  isWritable(member: string): boolean;
  set(member: string, value: unknown, env: Environment): void;
  navigate(member: string, env: Environment): HostObject | null;
  call(member: string, args: Arguments, env: Environment): unknown;
  item(args: Arguments, env: Environment): HostObject | null;
  items(env: Environment): readonly HostObject[];
  check(env: Environment): void;
}

export type MemberKind = 'property' | 'navigation' | 'method';

const index = (names: readonly string[]): ReadonlyMap<string, string> =>
  new Map(names.map((name) => [name.toLowerCase(), name]));

const modelled: { readonly name: string; readonly members: readonly string[] }[] = [];

/** Every class and its members as far as modelled: a test holds them against Microsoft's typings. */
export const modelledTypes = (): readonly { readonly name: string; readonly members: readonly string[] }[] => modelled;

/** A class whose objects stand for values of type T. */
export class HostType<T> {
  readonly propertyNames: readonly string[];
  readonly navigationNames: readonly string[];
  private readonly members: Readonly<Record<MemberKind, ReadonlyMap<string, string>>>;

  constructor(readonly definition: TypeDefinition<T>) {
    this.propertyNames = Object.keys(definition.properties ?? {});
    this.navigationNames = Object.keys(definition.navigation ?? {});
    this.members = {
      property: index(this.propertyNames),
      navigation: index(this.navigationNames),
      method: index(Object.keys(definition.methods ?? {})),
    };
    modelled.push({
      name: definition.name,
      members: Object.values(this.members).flatMap((names) => [...names.values()]),
    });
  }

  find(kind: MemberKind, name: string): string | null {
    const key = name.toLowerCase();
    return this.members[kind].get(key) ?? (kind === 'property' ? this.definition.aliases?.[key] : null) ?? null;
  }

  of(self: T): HostObject {
    return new Bound(this, self);
  }
}

class Bound<T> implements HostObject {
  readonly [HOST_OBJECT] = true;
  reference: string | null = null;

  constructor(
    private readonly type: HostType<T>,
    readonly self: T,
  ) {}

  get typeName(): string {
    return this.type.definition.name;
  }

  get keepable(): boolean {
    return this.type.definition.keepable ?? false;
  }

  get isCollection(): boolean {
    return this.type.definition.items !== undefined;
  }

  get propertyNames(): readonly string[] {
    return this.type.propertyNames;
  }

  get navigationNames(): readonly string[] {
    return this.type.navigationNames;
  }

  find(kind: MemberKind, name: string): string | null {
    return this.type.find(kind, name);
  }

  get(member: string, env: Environment): unknown {
    return this.type.definition.properties![member]!.get(this.self, env);
  }

  isWritable(member: string): boolean {
    return this.type.definition.properties![member]!.set !== undefined;
  }

  set(member: string, value: unknown, env: Environment): void {
    this.type.definition.properties![member]!.set!(this.self, value, env);
  }

  navigate(member: string, env: Environment): HostObject | null {
    return this.type.definition.navigation![member]!(this.self, env);
  }

  call(member: string, args: Arguments, env: Environment): unknown {
    return this.type.definition.methods![member]!(this.self, args, env);
  }

  item(args: Arguments, env: Environment): HostObject | null {
    return this.type.definition.item?.(this.self, args, env) ?? null;
  }

  items(env: Environment): readonly HostObject[] {
    return this.type.definition.items?.(this.self, env) ?? [];
  }

  check(env: Environment): void {
    this.type.definition.check?.(this.self, env);
  }
}

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === 'object' && value !== null && HOST_OBJECT in value;

/** A property that can only be read. */
export const readOnly = <T>(get: (self: T, env: Environment) => unknown): Property<T> => ({ get });

/** A property that can be read and set. */
export const readWrite = <T>(
  get: (self: T, env: Environment) => unknown,
  set: (self: T, value: unknown, env: Environment) => void,
): Property<T> => ({ get, set });
