import type { OwnerKind, Unit } from '../model';

/** Names that say what an owner is, where the workbook has no *Organisation*. Order matters: "AB" before "nämnd". */
const NAMES: readonly (readonly [RegExp, OwnerKind])[] = [
  [/\b(ab|hb|kb)$|\bbolag|bolaget?\b|bolagen?\b/i, 'company'],
  [/^(kommun|region)?fullmäktige\b|^kf$/i, 'council'],
  [/nämnd(en|er|erna)?$|^kommunstyrelsen?$|^ks$|utskott(et)?$/i, 'committee'],
  [/^avdelning(en)?\b|avdelning(en)?$|förvaltning(en)?$/i, 'department'],
  [/^enhet(en)?\b|enhet(en)?$/i, 'unit'],
];

const fold = (name: string): string => name.trim().toLocaleLowerCase('sv');

/**
 * What kind of owner a name stands for: as *Organisation* says, else by the name's own words ("Socialnämnden",
 * "Exempelbostäder AB"); null where neither tells. The result remembers names, so asking often is cheap.
 */
export function ownerKinds(units: readonly Unit[]): (name: string) => OwnerKind | null {
  const known = new Map<string, OwnerKind | null>();
  for (const unit of units) if (unit.kind !== null) known.set(fold(unit.name), unit.kind);
  return (name) => {
    const key = fold(name);
    const found = known.get(key);
    if (found !== undefined) return found;
    const kind = NAMES.find(([pattern]) => pattern.test(name.trim()))?.[1] ?? null;
    known.set(key, kind);
    return kind;
  };
}
