/** Part names inside a package: always with forward slashes and no leading one; compared without regard to case. */
export function normalizeName(name: string): string {
  return name.replace(/\\/g, '/').replace(/^\/+/, '');
}

export const nameKey = (name: string): string => normalizeName(name).toLowerCase();

/** The part a relationship of `source` points to ('' is the package itself); null when it leads out of the package. */
export function resolveTarget(source: string, target: string): string | null {
  const path = normalizeTarget(target);
  if (path === null) return null;
  const base = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  const parts = base;
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue;
    if (step === '..') {
      if (parts.length === 0) return null;
      parts.pop();
    } else parts.push(step);
  }
  return parts.join('/');
}

function normalizeTarget(target: string): string | null {
  const path = target.replace(/\\/g, '/').replace(/[#?].*$/, '');
  return path === '' || /^[a-z][a-z0-9+.-]*:/i.test(path) ? null : path;
}

/** The target to write for a relationship from one part to another. */
export function relativeTarget(source: string, part: string): string {
  const from = source.split('/').slice(0, -1);
  const to = part.split('/');
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same]!.toLowerCase() === to[same]!.toLowerCase()) same++;
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
}

/** The part that holds the relationships of `part` ('' is the package itself). */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}
