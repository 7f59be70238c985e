import { type CellAddress, cellOfField, type Model } from '../../model';
import { nameKey } from '../../reading/text';
import type { TakenKind } from './own-table';

/** A goal or an indicator that this workbook has of its own, or from another file. */
export interface Here {
  readonly id: string | null;
  readonly title: string | null;
  readonly at: CellAddress;
}

export interface NamesHere {
  byId(id: string): Here | null;
  byTitle(title: string): Here | null;
}

/** What stands in this workbook beside the rows of the file that is taken (`isOwn`). */
export function namesHere(
  model: Pick<Model, 'goals' | 'indicators' | 'regions'>,
  kind: TakenKind,
  isOwn: (cell: { readonly sheet: string; readonly row: number }) => boolean,
): NamesHere {
  const ids = new Map<string, Here>();
  const titles = new Map<string, Here>();
  for (const { id, title, row } of model[kind]) {
    const at = cellOfField(model.regions, row, id === null ? 'title' : 'id');
    if (isOwn(at)) continue;
    const here: Here = { id, title, at };
    if (id !== null && !ids.has(id)) ids.set(id, here);
    if (title !== null && !titles.has(nameKey(title))) titles.set(nameKey(title), here);
  }
  return { byId: (id) => ids.get(id) ?? null, byTitle: (title) => titles.get(nameKey(title)) ?? null };
}

export const sameTitle = (a: string | null, b: string | null): boolean => nameKey(a ?? '') === nameKey(b ?? '');
