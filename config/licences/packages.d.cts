export interface LockedPackage {
  place: string;
  name: string;
  version: string;
  licence: string;
  shipped: boolean;
  with: string[];
}
export function allPackages(lock?: { packages: Record<string, object> }): LockedPackage[];
export function problemsOf(all: readonly LockedPackage[]): string[];
export function isMet(expression: string, allowed: readonly string[]): boolean;
