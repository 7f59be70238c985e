import type { LockedPackage } from './packages.cjs';

export function pageOf(all: readonly LockedPackage[]): string;
