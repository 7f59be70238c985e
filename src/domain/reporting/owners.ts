import { sameWord, type OwnerKind } from '../model';
import type { GoalView, ReportView } from './view';

/** A nämnd or a bolag: what gets a sheet of its own. */
export interface Committee {
  readonly name: string;
  readonly kind: 'committee' | 'company';
}

const asCommittee = (kind: OwnerKind | null): Committee['kind'] | null =>
  kind === 'committee' || kind === 'company' ? kind : null;

const BY_NAME: readonly (readonly [RegExp, OwnerKind])[] = [
  [/fullmäktige$/i, 'council'],
  [/\b(AB|aktiebolag)$|bolag(et)?$/i, 'company'],
  [/(nämnd(en)?|styrelsen?|utskott(et)?)$/i, 'committee'],
];

/** What nämnder and bolag follow up that is no goal (*grunduppdrag*): on a level of theirs that is not scored. */
export const isDuty = ({ judged, vision, level }: GoalView): boolean =>
  !judged && !vision && level !== null && level.owners.some((kind) => asCommittee(kind) !== null);

/** What an owner's name gives away, where neither *Organisation* nor the level says it. */
const kindByName = (name: string): OwnerKind | null =>
  BY_NAME.find(([pattern]) => pattern.test(name.trim()))?.[1] ?? null;

export interface Owners {
  /** Every nämnd and bolag that has something to report, in the order of *Organisation*, else of the goals. */
  readonly committees: readonly Committee[];
  /** The nämnd or bolag a goal belongs to; a department's goal belongs to its nämnd. Null for the council's own. */
  committeeOf(goal: GoalView): Committee | null;
  /** The nämnd or bolag of an owner's name. */
  find(name: string | null): Committee | null;
}

/** Who owns what: by *Organisation*, by the levels, by the goal above, and last by the name. */
export function ownersOf(view: ReportView): Owners {
  const { units, links, finance } = view.model;
  const known = new Map<string, Committee>();
  const key = (name: string): string => name.trim().toLocaleLowerCase('sv');
  const unitNamed = (name: string | null) =>
    name === null ? undefined : units.find((unit) => sameWord(unit.name, name));
  const keep = (name: string, kind: Committee['kind']): Committee => {
    const committee = known.get(key(name)) ?? { name: name.trim(), kind };
    known.set(key(name), committee);
    return committee;
  };

  const byName = (name: string | null, levelOwners: readonly OwnerKind[] = []): Committee | 'council' | null => {
    if (name === null || name.trim() === '') return null;
    const already = known.get(key(name));
    if (already) return already;
    let unit = unitNamed(name);
    for (let steps = 0; unit && steps <= units.length; steps++) {
      const kind = asCommittee(unit.kind);
      if (kind) return keep(unit.name, kind);
      if (unit.kind === 'council') return 'council';
      unit = unitNamed(unit.parent);
    }
    const kind = kindByName(name) ?? (levelOwners.length === 1 ? levelOwners[0]! : null);
    if (kind === 'council') return kind;
    const committee = asCommittee(kind);
    return committee && keep(name, committee);
  };

  const committeeOf = (goal: GoalView, seen: ReadonlySet<GoalView>): Committee | null => {
    const own = byName(goal.goal.owner, goal.level?.owners);
    if (own !== null) return own === 'council' ? null : own;
    const visited = new Set([...seen, goal]);
    for (const parent of goal.parents) {
      const found = visited.has(parent) ? null : committeeOf(parent, visited);
      if (found) return found;
    }
    return null;
  };
  const none: ReadonlySet<GoalView> = new Set();
  const asked = new Map<GoalView, Committee | null>();
  const ownerOf = (goal: GoalView): Committee | null => {
    const known = asked.get(goal);
    if (known !== undefined) return known;
    const found = committeeOf(goal, none);
    asked.set(goal, found);
    return found;
  };

  const active = new Set<Committee>();
  const add = (committee: Committee | 'council' | null): void => {
    if (committee !== null && committee !== 'council') active.add(committee);
  };
  for (const goal of view.goals) if (goal.judged || isDuty(goal)) add(ownerOf(goal));
  for (const link of links) add(byName(link.unit));
  for (const row of finance) {
    if (row.subject !== null && view.byId(row.subject) === null) add(byName(row.subject));
  }
  const order = units.map((unit) => known.get(key(unit.name)));
  const place = (committee: Committee): number => {
    const at = order.indexOf(committee);
    return at < 0 ? order.length : at;
  };
  return {
    committees: [...active].sort((a, b) => place(a) - place(b)),
    committeeOf: ownerOf,
    find: (name) => {
      const found = byName(name);
      return found === 'council' ? null : found;
    },
  };
}
