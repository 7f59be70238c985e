import { requireDeclared } from '../api-gate';
import type { Environment } from '../environment';
import { apiNotFound, type HostError } from '../host-error';
import type { HostObject, MemberKind } from '../objects/define';

/** "Values", as it travels → "values", as add-ins write it. */
export const apiName = (name: string): string => (name === '' ? '' : name[0]!.toLowerCase() + name.slice(1));

/** The modelled and declared member, or ApiNotFound. */
export function memberOf(object: HostObject, kind: MemberKind, name: string, env: Environment): string {
  const member = object.find(kind, name);
  requireDeclared(object.typeName, member ?? apiName(name), env.excelApi);
  if (member !== null) return member;
  throw notModelled(`${object.typeName}.${apiName(name)}`, env);
}

/** The error for what Excel has and the emulator does not; it is noted, so that nobody takes it for Excel's own. */
export function notModelled(member: string, env: Environment): HostError {
  env.unmodelled.add(member);
  return apiNotFound(member, 'the emulated Excel does not model it');
}
