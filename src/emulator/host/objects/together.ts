import type { Environment } from '../environment';
import type { Arguments } from './arguments';
import { HOST_OBJECT, type HostObject, type MemberKind } from './define';

/** Objects of one class addressed as one, as the format of several areas is: what is set is set on each. */
class Together implements HostObject {
  readonly [HOST_OBJECT] = true;
  reference: string | null = null;
  readonly keepable = false;
  private readonly first: HostObject;

  constructor(private readonly members: readonly HostObject[]) {
    this.first = members[0]!;
  }

  get typeName(): string {
    return this.first.typeName;
  }

  get self(): unknown {
    return this.members.map(({ self }) => self);
  }

  get isCollection(): boolean {
    return this.first.isCollection;
  }

  get propertyNames(): readonly string[] {
    return this.first.propertyNames;
  }

  get navigationNames(): readonly string[] {
    return this.first.navigationNames;
  }

  find(kind: MemberKind, name: string): string | null {
    return this.first.find(kind, name);
  }

  /** What all share, or null; what is true or false is false as soon as it isn't true of all. */
  get(member: string, env: Environment): unknown {
    const values = new Set(this.members.map((one) => one.get(member, env)));
    const [only] = values;
    if (values.has(true) || values.has(false)) return values.size === 1 && only === true;
    return values.size === 1 ? only : null;
  }

  isWritable(member: string): boolean {
    return this.first.isWritable(member);
  }

  set(member: string, value: unknown, env: Environment): void {
    for (const one of this.members) one.set(member, value, env);
  }

  navigate(member: string, env: Environment): HostObject | null {
    return together(this.members.map((one) => one.navigate(member, env)));
  }

  call(member: string, args: Arguments, env: Environment): unknown {
    for (const one of this.members) one.call(member, args, env);
    return null;
  }

  item(args: Arguments, env: Environment): HostObject | null {
    return together(this.members.map((one) => one.item(args, env)));
  }

  items(env: Environment): readonly HostObject[] {
    const lists = this.members.map((one) => one.items(env));
    return lists[0]!.flatMap((_, at) => together(lists.map((list) => list[at] ?? null)) ?? []);
  }

  check(env: Environment): void {
    for (const one of this.members) one.check(env);
  }
}

/** Null when there is nothing, or when one of them is not there. */
export function together(members: readonly (HostObject | null)[]): HostObject | null {
  const all = members.filter((member) => member !== null);
  return all.length > 0 && all.length === members.length ? new Together(all) : null;
}
