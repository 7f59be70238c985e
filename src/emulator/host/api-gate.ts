import table from './api-sets.json';
import { apiNotFound } from './host-error';

const sets: Readonly<Record<string, Readonly<Record<string, string>>>> = table;

const older = (a: string, b: string): boolean => {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA === majorB ? minorA < minorB : majorA < majorB;
};

/**
 * The requirement set a member belongs to, from Microsoft's typings (api-sets.json): { name: 'ExcelApi', version: '1.7' }.
 * Null for internal members and for classes outside Excel's API.
 */
export function requirementOf(type: string, member: string): { name: string; version: string } | null {
  const entry = sets[type];
  if (!entry || member.startsWith('_')) return null;
  const text = entry[member] ?? entry[''] ?? '1.1';
  const space = text.indexOf(' ');
  return space < 0
    ? { name: 'ExcelApi', version: text }
    : { name: text.slice(0, space), version: text.slice(space + 1) };
}

/** Whether an Excel that declares ExcelApi `declared` ("1.15") has the member. Other sets (Online, Desktop) are never there. */
export function isDeclared(type: string, member: string, declared: string): boolean {
  const need = requirementOf(type, member);
  return need === null || (need.name === 'ExcelApi' && !older(declared, need.version));
}

/** Throws ApiNotFound when the declared Excel does not have `type.member`. */
export function requireDeclared(type: string, member: string, declared: string): void {
  if (isDeclared(type, member, declared)) return;
  const need = requirementOf(type, member)!;
  throw apiNotFound(`${type}.${member}`, `it needs ${need.name} ${need.version}; this Excel has ExcelApi ${declared}`);
}
